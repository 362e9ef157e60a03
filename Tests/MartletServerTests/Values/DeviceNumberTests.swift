internal import Postgres
internal import Testing

@testable internal import MartletServer

@Suite("A device's number")
struct DeviceNumberTests {
  @Test("is 1 to 127 for a device, and 0 for all of them")
  func range() {
    #expect(DeviceNumber(of: 0) == nil && DeviceNumber(of: 128) == nil)
    #expect(DeviceNumber(of: -1) == nil && DeviceNumber(of: 257) == nil)
    #expect(DeviceNumber(of: 1) == 1 && DeviceNumber(of: 127) == 127)
    #expect(DeviceNumber(rawValue: 0) == .every && DeviceNumber(rawValue: 128) == nil)
    #expect(DeviceNumber.all.map(\.rawValue) == Array(1...127))
  }

  @Test("is a smallint to PostgreSQL, both ways", arguments: [0, 1, 127] as [DeviceNumber])
  func column(number: DeviceNumber) {
    var bytes: [UInt8] = []
    #expect(number.encode(to: &bytes))
    var plain: [UInt8] = []
    _ = Int16(number.rawValue).encode(to: &plain)
    #expect(bytes == plain && DeviceNumber.typeID == Int16.typeID)
    #expect(DeviceNumber(column: bytes.span) == number)
  }

  @Test("is not read from a smallint that no device has", arguments: [-1, 128, 300] as [Int16])
  func wrongColumn(number: Int16) {
    var bytes: [UInt8] = []
    _ = number.encode(to: &bytes)
    #expect(DeviceNumber(column: bytes.span) == nil)
  }
}

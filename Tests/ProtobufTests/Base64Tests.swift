internal import Testing

@testable internal import Protobuf

@Suite("Base64")
struct Base64Tests {
  @Test("bytes round trip", arguments: 0..<50)
  func roundTrip(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 77) }
    #expect(Base64.decode(Base64.encode(bytes).utf8) == bytes)
    let forURL = Base64.encodeForURL(bytes)
    #expect(Base64.decode(forURL.utf8) == bytes)
    #expect(forURL.utf8.allSatisfy { !"+/=".utf8.contains($0) })
  }
}

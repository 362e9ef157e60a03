internal import Protobuf
internal import ServiceTesting
internal import Testing

@testable internal import MartletClient

@Suite("A device that is linked", .timeLimit(.minutes(10)))
struct NewDeviceTests {
  @Test("learns how all contacts are seen, the verified first, and what groups are called")
  func knowledge() async throws {
    let node = try await TestNode.shared
    let laptop = try await Person.register(on: node)
    let blocked = (0..<90).map { _ in AccountID.random() }
    let others = (0..<90).map { _ in AccountID.random() }
    try await laptop.messenger.store.write { records in
      for other in others {
        try records.setPeer(other, Peer(identityKey: [UInt8](repeating: 1, count: 32)))
      }
      for other in blocked {
        try records.setPeer(
          other,
          Peer(
            identityKey: [UInt8](repeating: 2, count: 32), isVerified: true, isBlocked: true,
            name: "somebody"))
      }
    }
    let id = try await laptop.messenger.createGroup(GroupDetails(name: "book club"))
    let phone = try await laptop.link(on: node)
    let atOnce = try await phone.messenger.people()
    #expect(atOnce.count == ClientLimits.peersPerSync)
    #expect(atOnce.allSatisfy { $0.isBlocked && $0.isVerified })

    try await phone.receive()
    try await laptop.receive()
    try await phone.receive()
    let people = try await phone.messenger.people()
    #expect(people.count == 180)
    #expect(people.count { $0.isBlocked } == 90)
    #expect(try await phone.messenger.group(id).details.name == "book club")
  }

  @Test("is announced to the others, and so is its going")
  func announced() async throws {
    let node = try await TestNode.shared
    let laptop = try await Person.register(on: node)
    let phone = try await laptop.link(on: node)
    try await laptop.receive()
    #expect(laptop.deviceChanges == [.init(deviceID: 2, isLinked: true)])
    try await laptop.messenger.revokeDevice(phone.messenger.device)
    try await laptop.receive()
    #expect(laptop.deviceChanges.last == .init(deviceID: 2))
  }
}

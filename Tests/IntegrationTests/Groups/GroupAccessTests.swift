internal import MartletAPI
internal import Protobuf
internal import RPC
internal import ServiceTesting
internal import Testing

@testable internal import MartletServer

@Suite("Access to groups", .timeLimit(.minutes(10)))
struct GroupAccessTests {
  @Test("takes a token for every method")
  func table() async throws {
    let stage = try await GroupStage()
    let service = try #require(stage.nodes[0].services.first { $0 is GroupsService })
    let methods = service.methods.map(\.method)
    #expect(methods.count == 17)
    for method in methods { #expect(method.access == .authenticated) }
  }

  @Test("ends with the device, and leaves others nothing to see")
  func strangers() async throws {
    let stage = try await GroupStage()
    let devices = try await stage.accounts(2)
    let alice = try await GroupMember.found(devices[0], on: stage)
    let (id, stranger) = (alice.id.bytes, devices[1].options)
    let service = stage.groups()
    let name = Identifier.random().bytes
    #expect(
      try await service.getGroupInfo(.init(groupID: id), options: stranger).outcome
        == .notFound(NotFound()))
    #expect(
      try await service.leaveGroup(.init(requestID: name, groupID: id), options: stranger)
        .outcome == .notFound(NotFound()))
    #expect(
      try await service.deleteGroup(.init(requestID: name, groupID: id), options: stranger)
        .outcome == .notFound(NotFound()))
    #expect(
      try await service.updateGroupMetadata(
        .init(requestID: name, groupID: id, expectedVersion: 0, epoch: 0, ciphertext: [1]),
        options: stranger
      ).outcome == .notFound(NotFound()))
    #expect(
      try await service.sendGroupMessage(
        .init(messageID: name, groupID: id, message: alice.encrypt("x")), options: stranger
      ).outcome == .notFound(NotFound()))
    #expect(
      try await service.answerGroupInvitation(
        .init(groupID: id, answer: .accept), options: stranger
      ).outcome == .notFound(NotFound()))
    #expect(
      try await service.listMyGroups(.init(), options: stranger).groups.isEmpty)
    #expect(
      try await GroupMember.tree(of: alice.id, epoch: nil, for: devices[1], service) == nil)
    let missing = try await service.getGroupInfo(
      .init(groupID: Identifier.random().bytes), options: alice.options)
    #expect(missing.outcome == .notFound(NotFound()))
    let anonymous = try await groupRefusal {
      _ = try await service.listMyGroups(.init(), options: CallOptions(timeout: .seconds(300)))
    }
    #expect(anonymous?.reason == "UNAUTHENTICATED_TOKEN")
    try await stage.revoke(devices[1])
    let revoked = try await groupRefusal {
      _ = try await service.listMyGroups(.init(), options: stranger)
    }
    #expect(revoked?.reason == "DEVICE_REVOKED")
  }

  @Test("to messages is bounded at the contract's sizes and one past them")
  func sizes() async throws {
    let stage = try await GroupStage()
    let device = try await stage.account()
    let alice = try await GroupMember.found(device, on: stage)
    func send(_ count: Int) async throws {
      _ = try await alice.service.sendGroupMessage(
        .init(
          messageID: Identifier.random().bytes, groupID: alice.id.bytes,
          message: [UInt8](repeating: 0, count: count)), options: alice.options)
    }
    for (count, text) in [(98_304, "no MLSMessage"), (98_305, "98305")] {
      let found = try await groupRefusal { try await send(count) }
      #expect(found?.reason == "CONSTRAINT_VIOLATED")
      #expect(found?.message.contains(text) == true, "\(found?.message ?? "accepted")")
    }
  }

  @Test("is limited to a burst for each account and group")
  func rate() async throws {
    let stage = try await GroupStage {
      $0.sendBurst = 3
      $0.sendInterval = .seconds(3600)
    }
    let device = try await stage.account()
    let alice = try await GroupMember.found(device, on: stage)
    for number in 0..<3 { try await alice.say("\(number)") }
    let found = try await groupRefusal { try await alice.say("too many") }
    #expect(found?.reason == "RATE_LIMITED")
  }
}

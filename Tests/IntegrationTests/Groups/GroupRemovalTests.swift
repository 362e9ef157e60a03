internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Postgres
internal import Protobuf
internal import ServiceTesting
internal import Testing

@testable internal import MartletServer

@Suite("Who must go", .timeLimit(.minutes(10)))
struct GroupRemovalTests {
  private func kinds(_ member: GroupMember) async throws -> [GroupEntry.Kind] {
    try await member.stage.nodes[0].groups.log.page(of: member.id, after: 1).entries.map(\.kind)
  }

  @Test("is proposed by the server, and no commit may leave it out")
  func missingRemoval() async throws {
    let stage = try await GroupStage()
    let devices = try await stage.accounts(3)
    let alice = try await GroupMember.found(devices[0], on: stage)
    let others = try await alice.invite([devices[1], devices[2]])
    // A commit made before the revocation, handed in after it.
    let bundle = try alice.bundle()
    try await stage.revoke(devices[1])
    try await eventually { try await self.kinds(alice) == [.proposal] }
    let refused = try await alice.send(bundle)
    guard case .missingRemovals(let missing)? = refused.outcome else {
      throw Unexpected("\(refused)")
    }
    #expect(missing.removals.map(\.device) == [devices[1].address.message])
    #expect(missing.removals[0].leafIndex == others[0].group.ownLeaf.rawValue)
    #expect(missing.removals[0].proposal?.sequence == 2)
    #expect(missing.removals[0].proposal?.sender == nil)
    // An external commit can carry no removals, and goes through; it is proposed again.
    let second = try await stage.sibling(of: devices[2], number: 2)
    let (tablet, reply) = try await GroupMember.joinExternally(second, alice.id, on: stage)
    guard case .accepted? = reply.outcome else { throw Unexpected("\(reply)") }
    #expect(try await kinds(alice) == [.proposal, .commit, .proposal])
    for member in [alice, others[1], tablet] { try await member.catchUp() }
    guard case .accepted? = try await others[1].commit().outcome else {
      throw Unexpected("not accepted")
    }
    for member in [alice, tablet] { try await member.catchUp() }
    #expect(alice.group.members.count == 3 && alice.agrees(with: others[1]))
    #expect(try await kinds(alice) == [.proposal, .commit, .proposal, .commit])
    let waiting = try await stage.database.rows(Statement("SELECT 1 FROM group_removals"))
    #expect(waiting.isEmpty)
  }

  @Test("is not the device that has got the number of one which had to go")
  func reusedNumber() async throws {
    let stage = try await GroupStage { $0.pollInterval = .milliseconds(100) }
    let devices = try await stage.accounts(2)
    let alice = try await GroupMember.found(devices[0], on: stage)
    let lost = try await stage.sibling(of: devices[1], number: 2)
    let leaf = try await alice.invite([devices[1], lost])[1].group.ownLeaf
    // So long ago that the number may be given again, and nobody has committed the removal since.
    try await stage.database.transaction { transaction in
      _ = try await DevicesStore.delete(lost.address, in: transaction)
      try await transaction.execute(Statement("DELETE FROM revocations"))
    }
    try await eventually { try await self.kinds(alice) == [.proposal] }
    let found = try await stage.sibling(of: devices[1], number: 2)
    let (_, reply) = try await GroupMember.joinExternally(
      found, alice.id, formerLeaf: leaf, on: stage)
    guard case .accepted? = reply.outcome else { throw Unexpected("\(reply)") }
    #expect(try await kinds(alice) == [.proposal, .commit])
    try await alice.catchUp()
    guard case .accepted? = try await alice.commit().outcome else {
      throw Unexpected("not accepted")
    }
    #expect(alice.leaves(of: found).count == 2)
  }

  @Test("is proposed after a crash between revocation and proposal, and after one node's commit")
  func afterCrash() async throws {
    let stage = try await GroupStage { $0.pollInterval = .milliseconds(100) }
    let devices = try await stage.accounts(2)
    let second = try await stage.sibling(of: devices[1], number: 2)
    let alice = try await GroupMember.found(devices[0], on: stage)
    _ = try await alice.invite([devices[1], second])
    // What a node does in the transaction of a revocation, and nothing after it.
    try await stage.database.transaction { transaction in
      _ = try await DevicesStore.delete(second.address, in: transaction)
    }
    try await eventually { try await self.kinds(alice) == [.proposal] }
    try await alice.catchUp()
    try await alice.commit()
    #expect(alice.group.members.count == 2)
  }

  @Test("goes with a deleted account, and the group goes with the last one")
  func deletedAccount() async throws {
    let stage = try await GroupStage()
    let devices = try await stage.accounts(2)
    let second = try await stage.sibling(of: devices[1], number: 2)
    let alice = try await GroupMember.found(devices[0], on: stage)
    _ = try await alice.invite([devices[1], second])
    try await stage.deleteAccount(of: devices[1])
    try await eventually { try await self.kinds(alice) == [.proposal, .proposal] }
    try await alice.catchUp()
    guard case .accepted? = try await alice.commit().outcome else {
      throw Unexpected("not accepted")
    }
    #expect(alice.group.members.count == 1)
    try await stage.deleteAccount(of: devices[0])
    try await eventually { try await stage.fingerprint(of: alice.id).isEmpty }
  }

  @Test("is refused where a proposal comes of someone who may not make it")
  func proposals() async throws {
    let stage = try await GroupStage()
    let devices = try await stage.accounts(3)
    let alice = try await GroupMember.found(devices[0], on: stage)
    let others = try await alice.invite([devices[1], devices[2]])
    let (bob, carol) = (others[0], others[1])
    var random = SystemRandom()
    func propose(
      _ message: MLSMessage, by member: GroupMember, id: [UInt8] = Identifier.random().bytes
    ) async throws -> ProposeResponse {
      try await member.service.propose(
        ProposeRequest(requestID: id, groupID: alice.id.bytes, proposal: message.encoded),
        options: member.options)
    }
    let coup = try bob.group.propose(.remove(alice.group.ownLeaf), using: &random)
    let refused = try await groupRefusal { _ = try await propose(coup, by: bob) }
    #expect(refused?.reason == "PERMISSION_DENIED")
    let update = try carol.group.proposeUpdate(using: &random)
    let stolen = try await groupRefusal { _ = try await propose(update, by: bob) }
    #expect(stolen?.reason == "PERMISSION_DENIED")
    let name = Identifier.random().bytes
    let first = try await propose(update, by: carol, id: name)
    guard case .accepted(var accepted)? = first.outcome else { throw Unexpected("\(first)") }
    accepted.duplicate = true
    #expect(try await propose(update, by: carol, id: name).outcome == .accepted(accepted))
    try await alice.catchUp()
    guard case .accepted? = try await alice.commit().outcome else {
      throw Unexpected("not accepted")
    }
    try await carol.catchUp()
    #expect(carol.agrees(with: alice))
    guard case .stale(let stale)? = try await propose(update, by: carol).outcome else {
      throw Unexpected("not stale")
    }
    #expect(stale.currentEpoch == 2 && stale.winningCommit?.sender == devices[0].address.message)
  }
}

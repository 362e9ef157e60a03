internal import MLS
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import ServiceTesting
internal import Testing

@testable internal import MartletServer

/// Members who have a commit undone to keep what it took from them.
@Suite("Undoing commits by those whom they concern", .timeLimit(.minutes(10)))
struct UndoTests {
  private func scene(_ count: Int) async throws -> (GroupStage, [GroupMember]) {
    let stage = try await GroupStage()
    let devices = try await stage.accounts(count)
    let founder = try await GroupMember.found(devices[0], on: stage)
    guard count > 1 else { return (stage, [founder]) }
    return (stage, [founder] + (try await founder.invite(Array(devices.dropFirst()))))
  }

  private func refuse(
    _ sequence: UInt64, by device: GroupDevice, in member: GroupMember
  ) async throws -> ReportForkResponse.Outcome? {
    try await member.service.reportFork(
      ReportForkRequest(
        groupID: member.id.bytes,
        report: .refused(.init(sequence: sequence, reason: .confirmationTag))),
      options: device.options
    ).outcome
  }

  private func committed(
    _ request: CommitRequest, by member: GroupMember
  ) async throws -> UInt64 {
    let reply = try await member.commit(request)
    guard case .accepted(let accepted)? = reply.outcome else { throw Unexpected("\(reply)") }
    return accepted.sequence
  }

  @Test(
    "Whom a commit removes does not undo it, alone or with the others that it removes",
    arguments: [(2, 1), (3, 1), (3, 2), (4, 1), (4, 3), (9, 1), (9, 3), (9, 8)])
  func removed(accounts: Int, gone: Int) async throws {
    let (stage, members) = try await scene(accounts)
    let (admin, removed) = (members[0], members.suffix(gone))
    let leaves = removed.flatMap { admin.leaves(of: $0.device) }
    let sequence = try await committed(.remove(leaves), by: admin)
    let before = try await stage.fingerprint(of: admin.id)
    for _ in 0..<2 {
      for member in removed {
        guard
          case .noted(let noted)? = try await refuse(sequence, by: member.device, in: member)
        else {
          Issue.record("of \(accounts) accounts, one of \(gone) removed ones was heard")
          continue
        }
        #expect(noted.refusingAccounts == 0)
      }
    }
    #expect(try await stage.fingerprint(of: admin.id) == before)
    let gone = try await removed.first?.service.getGroupInfo(
      GetGroupInfoRequest(groupID: admin.id.bytes), options: removed.first?.options ?? .init())
    #expect(gone?.outcome == .notFound(NotFound()))
  }

  @Test("A device that its account's other one has removed does not undo that")
  func removedDevice() async throws {
    let (stage, members) = try await scene(2)
    let (alice, bob) = (members[0], members[1])
    let stolen = try await stage.sibling(of: bob.device, number: 2)
    _ = try await alice.invite([stolen])
    try await bob.catchUp()
    let leaves = bob.leaves(of: stolen).filter { $0 != bob.group.ownLeaf }
    let sequence = try await committed(.remove(leaves), by: bob)
    let before = try await stage.fingerprint(of: alice.id)
    let reply = try await refuse(sequence, by: stolen, in: bob)
    #expect(reply == .noted(.init(refusingAccounts: 0, neededAccounts: 1)))
    #expect(try await stage.fingerprint(of: alice.id) == before)
  }

  @Test("New keys of a member are undone by more than half of the others and no fewer")
  func keyUpdate() async throws {
    let (_, members) = try await scene(5)
    let sequence = try await committed(CommitRequest(), by: members[2])
    for (index, number) in [(0, 1), (1, 2)] as [(Int, UInt32)] {
      let reply = try await refuse(sequence, by: members[index].device, in: members[index])
      #expect(reply == .noted(.init(refusingAccounts: number, neededAccounts: 3)))
    }
    // The committer's word and a second one of the same account count for nothing.
    for index in [1, 2] {
      let reply = try await refuse(sequence, by: members[index].device, in: members[index])
      #expect(reply == .noted(.init(refusingAccounts: 2, neededAccounts: 3)))
    }
    let reply = try await refuse(sequence, by: members[3].device, in: members[3])
    #expect(reply == .undone(.init(sequence: sequence + 1)))
  }

  @Test("Of those whom a commit leaves in the group, more than half undo it, the removal with it")
  func stayers() async throws {
    let (_, members) = try await scene(4)
    let (admin, removed) = (members[0], members[3])
    let sequence = try await committed(.remove(admin.leaves(of: removed.device)), by: admin)
    _ = try await refuse(sequence, by: removed.device, in: removed)
    #expect(
      try await refuse(sequence, by: members[1].device, in: members[1])
        == .noted(.init(refusingAccounts: 1, neededAccounts: 2)))
    #expect(
      try await refuse(sequence, by: members[2].device, in: members[2])
        == .undone(.init(sequence: sequence + 1)))
  }
}

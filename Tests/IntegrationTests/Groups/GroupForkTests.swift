internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Protobuf
internal import ServiceTesting
internal import Testing

@testable internal import MartletServer

@Suite("A commit that only members can judge", .timeLimit(.minutes(10)))
struct GroupForkTests {
  private func scene(_ count: Int) async throws -> (GroupStage, [GroupMember]) {
    let stage = try await GroupStage(nodes: 2)
    let devices = try await stage.accounts(count)
    let founder = try await GroupMember.found(devices[0], on: stage)
    return (stage, [founder] + (try await founder.invite(Array(devices.dropFirst()))))
  }

  private func refuse(
    _ sequence: UInt64, by member: GroupMember
  ) async throws -> ReportForkResponse.Outcome? {
    try await member.service.reportFork(
      ReportForkRequest(
        groupID: member.id.bytes,
        report: .refused(.init(sequence: sequence, reason: .confirmationTag))),
      options: member.options
    ).outcome
  }

  private func acknowledge(_ sequence: UInt64, by member: GroupMember) async throws {
    _ = try await member.stage.messaging().acknowledge(
      AcknowledgeRequest(
        groups: [.init(groupID: member.id.bytes, upToSequence: sequence)]),
      options: member.options)
  }

  @Test("is undone when enough members refuse it; the group goes on and has lost nothing")
  func undone() async throws {
    let (stage, members) = try await scene(7)
    let (alice, mallory) = (members[0], members[6])
    try await alice.say("before")
    mallory.group.configuration = .lawless
    try await mallory.catchUp()
    let reply = try await mallory.send(try mallory.poisonedBundle())
    guard case .accepted(let accepted)? = reply.outcome else { throw Unexpected("\(reply)") }
    let observers = Array(members[1...5])
    for member in [alice] + observers {
      await #expect(throws: MLSError.self) { try await member.catchUp() }
      #expect(member.epoch == 1)
    }
    #expect(
      try await refuse(accepted.sequence, by: alice)
        == .noted(.init(refusingAccounts: 1, neededAccounts: 4)))
    #expect(
      try await refuse(accepted.sequence, by: alice)
        == .noted(.init(refusingAccounts: 1, neededAccounts: 4)))
    // The culprit's own word counts for nothing.
    _ = try await refuse(accepted.sequence, by: mallory)
    #expect(
      try await refuse(accepted.sequence, by: observers[0])
        == .noted(.init(refusingAccounts: 2, neededAccounts: 4)))
    #expect(
      try await refuse(accepted.sequence, by: observers[1])
        == .noted(.init(refusingAccounts: 3, neededAccounts: 4)))
    let undone = try await refuse(accepted.sequence, by: observers[2])
    #expect(undone == .undone(.init(sequence: accepted.sequence + 1)))
    #expect(try await refuse(accepted.sequence, by: observers[3]) == undone)
    let page = try await stage.nodes[1].groups.log.page(
      of: alice.id, after: Int64(accepted.sequence))
    #expect(page.entries.map(\.kind) == [.undone] && page.entries[0].epoch == 1)
    #expect(
      try CommitUndone(decoding: page.entries[0].payload)
        == CommitUndone(
          sequence: accepted.sequence, committer: mallory.device.address.message))
    for member in [alice] + observers {
      member.sequence = accepted.sequence + 1
      #expect(member.texts == (member === alice ? [] : ["before"]))
    }
    // The group goes on, by the other node too, and throws the culprit out.
    alice.node = 1
    guard
      case .accepted? = try await alice.commit(
        .remove(alice.leaves(of: mallory.device))
      ).outcome
    else { throw Unexpected("not accepted") }
    try await alice.say("after")
    for member in observers {
      try await member.catchUp()
      #expect(member.agrees(with: alice) && member.texts == ["before", "after"])
    }
  }

  @Test("is undone by an entry that is named rightly, also where removals wait")
  func undoneWithRemovals() async throws {
    let (stage, members) = try await scene(5)
    let mallory = members[4]
    mallory.group.configuration = .lawless
    let reply = try await mallory.send(try mallory.poisonedBundle())
    guard case .accepted(let accepted)? = reply.outcome else { throw Unexpected("\(reply)") }
    try await stage.deleteAccount(of: members[3].device)
    _ = try await refuse(accepted.sequence, by: members[0])
    _ = try await refuse(accepted.sequence, by: members[1])
    guard case .undone(let undone)? = try await refuse(accepted.sequence, by: members[2])
    else { throw Unexpected("not undone") }
    let page = try await stage.nodes[0].groups.log.page(
      of: mallory.id, after: Int64(undone.sequence) - 1)
    #expect(page.entries.map(\.kind) == [.undone, .proposal])
    #expect(try await refuse(accepted.sequence, by: members[0]) == .undone(undone))
  }

  @Test("stands where others have taken it up; who cannot joins again")
  func takenUp() async throws {
    let (stage, members) = try await scene(4)
    let reply = try await members[1].commit()
    guard case .accepted(let accepted)? = reply.outcome else { throw Unexpected("\(reply)") }
    for member in [members[0], members[2]] {
      try await member.catchUp()
      try await acknowledge(accepted.sequence, by: member)
    }
    #expect(
      try await refuse(accepted.sequence, by: members[3]) == .takenUp(.init(accounts: 2)))
    let (again, rejoin) = try await GroupMember.joinExternally(
      members[3].device, members[0].id, formerLeaf: members[3].group.ownLeaf, on: stage)
    guard case .accepted? = rejoin.outcome else { throw Unexpected("\(rejoin)") }
    try await members[0].catchUp()
    #expect(again.agrees(with: members[0]))
    // One who has taken a commit up refuses it no more, nor can what is built upon be undone.
    #expect(
      try await refuse(accepted.sequence, by: members[2]) == .takenUp(.init(accounts: 2)))
    let stranger = try await stage.account()
    let unknown = try await stage.groups().reportFork(
      ReportForkRequest(
        groupID: members[0].id.bytes, report: .refused(.init(sequence: accepted.sequence))),
      options: stranger.options)
    #expect(unknown.outcome == .notFound(NotFound()))
  }

  @Test("takes back whom it added and gives back whom it removed")
  func membership() async throws {
    let (stage, members) = try await scene(3)
    let (alice, bob, carol) = (members[0], members[1], members[2])
    let dave = try await stage.account()
    let package = try dave.keyPackage().keyPackage
    alice.group.configuration = .lawless
    var request = CommitRequest.add([
      try package.validated(by: MemberCredentials(), now: nil)
    ])
    request.removing = [bob.group.ownLeaf]
    let reply = try await alice.send(try alice.poisonedBundle(request))
    guard case .accepted(let accepted)? = reply.outcome else { throw Unexpected("\(reply)") }
    let stream = try await GroupSubscription(bob.device, on: stage)
    #expect(try await stream.entries(upTo: accepted.sequence).last?.kind == .commit)
    #expect(
      try await refuse(accepted.sequence, by: carol)
        == .undone(.init(sequence: accepted.sequence + 1)))
    #expect(
      try await stream.entries(upTo: accepted.sequence + 1).last?.kind == .undone)
    let welcomes = try await stage.groups().fetchWelcomes(
      FetchWelcomesRequest(), options: dave.options)
    #expect(welcomes.welcomes.isEmpty)
    for member in [alice, bob, carol] { member.sequence = accepted.sequence + 1 }
    try await bob.say("still here")
    try await carol.catchUp()
    #expect(carol.texts == ["still here"])
    let gone = try await stage.groups().getGroupInfo(
      GetGroupInfoRequest(groupID: alice.id.bytes), options: dave.options)
    #expect(gone.outcome == .notFound(NotFound()))
  }

  @Test("shows by authenticators that differ")
  func authenticators() async throws {
    let (_, members) = try await scene(3)
    func report(_ digest: [UInt8], by member: GroupMember) async throws
      -> ReportForkResponse.Outcome?
    {
      try await member.service.reportFork(
        ReportForkRequest(
          groupID: member.id.bytes, report: .authenticator(.init(epoch: 1, digest: digest))),
        options: member.options
      ).outcome
    }
    let own = members.map { member in
      HashFunction.sha256.hash(
        Array("Martlet_EpochAuthenticator_v1".utf8) + member.group.epochAuthenticator.exposed())
    }
    #expect(
      try await report(own[0], by: members[0])
        == .compared(.init(agreeingAccounts: 1, differingAccounts: 0)))
    #expect(
      try await report(own[1], by: members[1])
        == .compared(.init(agreeingAccounts: 2, differingAccounts: 0)))
    #expect(
      try await report([UInt8](repeating: 0, count: 32), by: members[2])
        == .compared(.init(agreeingAccounts: 1, differingAccounts: 2)))
  }
}

internal import MLS
internal import MLSCore
internal import Testing

@testable internal import MartletServer

@Suite("Judging commits without a database")
struct CommitJudgeTests {
  @Test("An empty commit starts the next epoch, and changes nobody")
  func empty() throws {
    var scene = try JudgedGroup.found()
    let judgement = try scene.judge(scene.bundle()).judge()
    #expect(judgement.state.epoch == 1 && judgement.state.version == 1)
    #expect(judgement.added.isEmpty && judgement.removed.isEmpty && judgement.secrets.isEmpty)
    #expect(judgement.state.roster.leafCount == 1)
    #expect(!judgement.encodedTree.isEmpty)
  }

  @Test("Who is added is in the roster, with a part of the Welcome of its own")
  func adding() throws {
    var scene = try JudgedGroup.found()
    let devices = [try JudgedDevice(), try JudgedDevice()]
    let bundle = try scene.bundle(adding: devices)
    let judgement = try scene.judge(bundle, knowing: devices).judge()
    #expect(judgement.added.map(\.address) == devices.map(\.address))
    #expect(judgement.secrets.count == 2 && judgement.secrets[0] != judgement.secrets[1])
    #expect(judgement.state.roster.accountCount == 3)
    for place in judgement.added {
      #expect(judgement.state.roster.leaves[place.address] == place.leaf)
    }
    // What it is judged by stays as it was.
    #expect(scene.state.roster.accountCount == 1 && scene.state.epoch == 0)
  }

  @Test("A device that the database does not know is not let in")
  func unknown() throws {
    var scene = try JudgedGroup.found()
    let devices = [try JudgedDevice(), try JudgedDevice()]
    let bundle = try scene.bundle(adding: devices)
    let judge = try scene.judge(bundle, knowing: [devices[0]])
    #expect(throws: Refusal.self) { try judge.judge() }
  }

  @Test("A group has no more accounts and devices than it may")
  func limits() throws {
    var scene = try JudgedGroup.found()
    let device = try JudgedDevice()
    let bundle = try scene.bundle(adding: [device])
    for (accounts, leaves, isFull) in [(2, 2, false), (1, 2, true), (2, 1, true)] {
      let judge = try scene.judge(
        bundle, knowing: [device], accountLimit: accounts, leafLimit: leaves)
      let problem = problem { _ = try judge.judge() }
      let found = if case .full? = problem { true } else { false }
      #expect(found == isFull, "\(accounts) accounts, \(leaves) leaves")
    }
  }

  @Test("What must go goes with the next commit of a member")
  func removals() throws {
    var scene = try JudgedGroup.found()
    let judge = try scene.judge(scene.bundle(), removals: [LeafIndex(3), LeafIndex(1)])
    guard case .missingRemovals(let leaves)? = problem({ _ = try judge.judge() }) else {
      Issue.record("accepted")
      return
    }
    #expect(leaves == [LeafIndex(1), LeafIndex(3)])
  }

  @Test("Nobody hands in another device's commit")
  func sender() throws {
    var scene = try JudgedGroup.found()
    let other = try JudgedDevice()
    let judge = try scene.judge(scene.bundle(), as: other.address, knowing: [other])
    #expect(throws: Refusal.permissionDenied("commit: is not of the calling device's leaf")) {
      try judge.judge()
    }
  }

  @Test("The Welcome is for those who are added, all of them and no other")
  func welcome() throws {
    var scene = try JudgedGroup.found()
    let device = try JudgedDevice()
    var without = try scene.bundle(adding: [device])
    without.welcome = nil
    let judge = try scene.judge(without, knowing: [device])
    #expect(
      throws: Refusal.constraintViolated(
        field: "welcome", "has 0 entries, expected one for each of 1 new members")
    ) { try judge.judge() }
  }

  @Test("The GroupInfo is of the epoch that the commit starts")
  func groupInfo() throws {
    var scene = try JudgedGroup.found()
    let former = try MLSMessage.groupInfo(scene.group.groupInfo(withTree: false)).encoded
    let bundle = try scene.bundle()
    let mixed = try CommitBundle(
      group: scene.id, commit: bundle.encodedMessage, groupInfo: former)
    let judge = try scene.judge(mixed)
    #expect {
      try judge.judge()
    } throws: { error in
      guard case .constraintViolated(field: "group_info", _)? = error as? Refusal else {
        return false
      }
      return true
    }
  }

  @Test("A commit is judged in the epoch that it was made in")
  func epoch() throws {
    var scene = try JudgedGroup.found()
    _ = try scene.bundle()
    try scene.group.mergePendingCommit()
    let judge = try scene.judge(scene.bundle())
    #expect(throws: Refusal.self) { try judge.judge() }
  }

  private func problem(_ body: () throws -> Void) -> CommitProblem? {
    do {
      try body()
      return nil
    } catch {
      return error as? CommitProblem
    }
  }
}

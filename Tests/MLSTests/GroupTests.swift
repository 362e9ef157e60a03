internal import Cryptography
internal import MLSCore
internal import Testing

@testable internal import MLS

@Suite("Groups")
struct GroupTests {
  @Test("of every suite carry messages both ways", arguments: CipherSuite.allCases)
  func suites(suite: CipherSuite) throws {
    let alice = try TestMember.founder("alice", suite: suite)
    let bob = try alice.add("bob")
    let carol = try alice.add("carol", others: [bob])
    #expect(try alice.agrees(with: bob) && bob.agrees(with: carol))
    #expect(try bob.decrypt(alice.encrypt("hello")) == "hello")
    #expect(try alice.decrypt(carol.encrypt("hi")) == "hi")
    try bob.commit(to: [alice, carol])
    #expect(try alice.agrees(with: bob) && bob.agrees(with: carol))
  }

  @Test("work with an encrypted handshake")
  func privateHandshake() throws {
    let alice = try TestMember.founder("alice", configuration: .privateHandshake)
    let client = try Client.test("bob")
    let keyPackage = try client.keyPackage()
    let welcome = try alice.commit(.add([try keyPackage.valid()])).welcome
    let bob = try TestMember.joining(
      welcome, with: keyPackage, as: client, configuration: .privateHandshake)
    var random = SystemRandom()
    let proposal = try bob.group.proposeUpdate(using: &random)
    _ = try alice.group.process(proposal)
    try alice.commit(to: [bob])
    #expect(try alice.agrees(with: bob))
  }

  @Test("apply proposals of all members by reference")
  func proposals() throws {
    let alice = try TestMember.founder("alice")
    let bob = try alice.add("bob")
    let carol = try alice.add("carol", others: [bob])
    let dave = try Client.test("dave")
    let keyPackage = try dave.keyPackage()
    var random = SystemRandom()
    let messages = [
      try bob.group.proposeUpdate(using: &random),
      try carol.group.propose(adding: try keyPackage.valid(), using: &random),
    ]
    _ = try alice.group.process(messages[0])
    _ = try alice.group.process(messages[1])
    _ = try carol.group.process(messages[0])
    _ = try bob.group.process(messages[1])
    #expect(throws: MLSError.violation(.proposalsUncommitted)) { try alice.encrypt("no") }
    let welcome = try alice.commit(to: [bob, carol]).welcome
    let joined = try TestMember.joining(welcome, with: keyPackage, as: dave)
    #expect(try alice.agrees(with: bob) && alice.agrees(with: carol))
    #expect(try alice.agrees(with: joined))
    #expect(try joined.decrypt(bob.encrypt("new key")) == "new key")
  }

  @Test("shut a removed member out")
  func removal() throws {
    let alice = try TestMember.founder("alice")
    let bob = try alice.add("bob")
    let carol = try alice.add("carol", others: [bob])
    let output = try alice.commit(.remove([carol.group.ownLeaf]), to: [bob])
    guard case .commit(let staged) = try carol.group.process(output.commit) else {
      Issue.record("no commit")
      return
    }
    #expect(staged.removesSelf)
    try carol.group.merge(staged)
    #expect(carol.status == .removed)
    let message = try alice.encrypt("without carol")
    #expect(throws: MLSError.self) { try carol.decrypt(message) }
    #expect(try bob.decrypt(message) == "without carol")
  }

  @Test("mix in external and resumption secrets")
  func preSharedKeys() throws {
    let alice = try TestMember.founder("alice")
    let bob = try alice.add("bob")
    var keys = PreSharedKeys()
    keys.insert(SecretBytes([1, 2, 3]), id: [9])
    var random = SystemRandom()
    var request = CommitRequest()
    request.forcesPath = false
    request.proposals = [
      alice.group.preSharedKeyProposal(.external(id: [9]), using: &random),
      alice.group.preSharedKeyProposal(
        .resumption(usage: .application, groupID: Array("group".utf8), epoch: 1), using: &random),
    ]
    try alice.commit(to: [bob])
    let output = try alice.commit(request, preSharedKeys: keys)
    #expect(throws: MLSError.missingPreSharedKey) { try bob.follow(output.commit) }
    try bob.follow(output.commit, preSharedKeys: keys)
    #expect(try alice.agrees(with: bob))
  }

  @Test("let a client join from outside, and come back for its old leaf")
  func externalJoin() throws {
    let alice = try TestMember.founder("alice")
    let bob = try alice.add("bob")
    var random = SystemRandom()
    let client = try Client.test("carol")
    let join = try ExternalJoin(
      alice.group.groupInfo(), with: ExternalJoinRequest(as: client), configuration: .test,
      using: &random)
    for member in [alice, bob] { try member.follow(join.output.commit) }
    let carol = TestMember(Group(joined: join, configuration: .test), as: client)
    #expect(try carol.agrees(with: alice) && carol.agrees(with: bob))
    var again = ExternalJoinRequest(as: bob.client)
    again.formerLeaf = bob.group.ownLeaf
    let rejoin = try ExternalJoin(
      alice.group.groupInfo(), with: again, configuration: .test, using: &random)
    for member in [alice, carol] { try member.follow(rejoin.output.commit) }
    let back = TestMember(Group(joined: rejoin, configuration: .test), as: bob.client)
    #expect(try back.agrees(with: alice) && back.agrees(with: carol))
    let members = back.group.members
    #expect(members.count == 3)
  }

  @Test("resolve two commits of one epoch by the order in which they are accepted")
  func race() throws {
    let alice = try TestMember.founder("alice")
    let bob = try alice.add("bob")
    let carol = try alice.add("carol", others: [bob])
    var random = SystemRandom()
    let first = try alice.group.commit(using: &random)
    _ = try bob.group.commit(using: &random)
    #expect(throws: MLSError.self) { try bob.group.commit(using: &random) }
    try bob.follow(first.commit)
    try carol.follow(first.commit)
    guard case .ownCommit = try alice.group.process(first.commit) else {
      Issue.record("own commit not recognised")
      return
    }
    try alice.group.mergePendingCommit()
    #expect(!bob.hasPendingCommit)
    #expect(try alice.agrees(with: bob) && alice.agrees(with: carol))
  }

  @Test("keep a pending commit over a restart, and discard it on demand")
  func pendingCommit() throws {
    let alice = try TestMember.founder("alice")
    let bob = try alice.add("bob")
    var random = SystemRandom()
    let output = try alice.group.commit(using: &random)
    let restored = TestMember(
      try Group(restoring: alice.group.serialized(), configuration: .test), as: alice.client)
    let pending = restored.group.pendingOutput
    #expect(pending?.commit == output.commit)
    #expect(restored.stored == alice.stored)
    try bob.follow(output.commit)
    try restored.group.mergePendingCommit()
    #expect(try restored.agrees(with: bob))
    alice.group.discardPendingCommit()
    #expect(!alice.hasPendingCommit)
    #expect(alice.epoch == 1)
  }

  @Test("decrypt what comes late from two epochs back, and no more")
  func lateMessages() throws {
    let alice = try TestMember.founder("alice")
    let bob = try alice.add("bob")
    var late: [MLSMessage] = []
    for number in 0..<4 {
      late.append(try alice.encrypt("epoch \(number)"))
      try alice.commit(to: [bob])
    }
    #expect(throws: MLSError.wrongEpoch(expected: 5, received: 2)) { try bob.decrypt(late[1]) }
    #expect(try bob.decrypt(late[2]) == "epoch 2")
    #expect(try bob.decrypt(late[3]) == "epoch 3")
    #expect(throws: MLSError.violation(.generationConsumed)) { try bob.decrypt(late[3]) }
  }

  @Test("decrypt what comes late after they were stored, and know who said it")
  func lateMessagesAfterRestart() throws {
    let alice = try TestMember.founder("alice")
    let bob = try alice.add("bob")
    let late = try alice.encrypt("late")
    try alice.commit(to: [bob])
    for _ in 0..<2 {
      bob.group = try Group(restoring: bob.stored, configuration: .test)
    }
    guard case .application(let message) = try bob.group.process(late) else {
      Issue.record("no application data")
      return
    }
    #expect(message.data == Array("late".utf8))
    #expect(message.credential == .basic(identity: Array("alice".utf8)))
    #expect(message.epoch == 1)
  }

  @Test("are changed by no message that fails")
  func failures() throws {
    let alice = try TestMember.founder("alice")
    let bob = try alice.add("bob")
    let before = bob.stored
    var random = SystemRandom()
    let messages = [
      try alice.encrypt("hello").encoded, try alice.group.commit(using: &random).commit.encoded,
    ]
    for message in messages {
      for position in stride(from: 0, to: message.count, by: 7) {
        var forged = message
        forged[position] ^= 0x40
        guard let decoded = try? MLSMessage(decoding: forged) else { continue }
        #expect(throws: MLSError.self) { try bob.group.process(decoded) }
      }
    }
    #expect(bob.stored == before)
  }
}

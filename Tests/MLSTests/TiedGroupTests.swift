internal import Cryptography
internal import MLSCore
internal import Testing

@testable internal import MLS

@Suite("Groups tied to another")
struct TiedGroupTests {
  private func found(
    _ tie: Tie, suite: CipherSuite, guestTie: Tie?
  ) throws -> (TestMember, TestMember) {
    var random = SystemRandom()
    let host = try Client.test("alice", suite: suite)
    let client = try Client.test("bob", suite: suite)
    let keyPackage = try client.keyPackage()
    let group = TestMember(
      try Group.founding(
        tie, groupID: [8], client: host, lifetime: .test,
        by: .add([try keyPackage.valid()]), configuration: .test, using: &random), as: host)
    let output = group.group.pendingOutput
    try group.group.mergePendingCommit()
    let joined = try TestMember.joining(output?.welcome, with: keyPackage, as: client) {
      $0.tie = guestTie
    }
    return (group, joined)
  }

  @Test("replace a group that a commit has closed, in another suite")
  func reinitialisation() throws {
    let alice = try TestMember.founder("alice")
    let bob = try alice.add("bob")
    var request = CommitRequest()
    request.proposals = [.reInit(try .test())]
    request.forcesPath = false
    try alice.commit(request, to: [bob])
    #expect(throws: MLSError.violation(.groupClosed)) { try alice.encrypt("too late") }
    let (first, second) = try found(
      alice.group.tieOfReplacement(), suite: .x25519ChaCha20Poly1305,
      guestTie: bob.group.tieOfReplacement())
    #expect(try first.agrees(with: second))
    #expect(first.epoch == 1)
  }

  @Test("branch off with some members, who must name the group they come from")
  func branch() throws {
    let alice = try TestMember.founder("alice")
    let bob = try alice.add("bob")
    _ = try alice.add("carol", others: [bob])
    let tie = try alice.group.tieOfBranch()
    let (first, second) = try found(
      tie, suite: .x25519AES128, guestTie: bob.group.tieOfBranch())
    #expect(try first.agrees(with: second))
    #expect(throws: MLSError.violation(.preSharedKeyUsage)) {
      try found(
        tie, suite: .x25519AES128, guestTie: nil)
    }
  }
}

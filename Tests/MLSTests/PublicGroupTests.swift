internal import Cryptography
internal import MLSCore
internal import Testing

@testable internal import MLS

@Suite("Public groups")
struct PublicGroupTests {
  private func follower(
    of member: TestMember, policy: any CommitPolicy = EveryCommitAllowed()
  ) throws -> PublicGroup {
    try PublicGroup(
      groupInfo: member.group.groupInfo(), validator: AnyCredential(), policy: policy)
  }

  private func publicMessage(_ message: MLSMessage) throws -> PublicMessage {
    guard case .publicMessage(let message) = message else {
      throw MLSError.unsuitable("not public")
    }
    return message
  }

  private func apply(_ message: MLSMessage, to group: inout PublicGroup) throws {
    guard case .commit(let staged) = try group.process(publicMessage(message)) else {
      throw MLSError.unsuitable("no commit")
    }
    try group.apply(staged)
  }

  @Test("follow a group's handshake to the same tree and context")
  func following() throws {
    let alice = try TestMember.founder("alice")
    let bob = try alice.add("bob")
    var server = try follower(of: alice)
    var random = SystemRandom()
    let proposal = try bob.group.proposeUpdate(using: &random)
    _ = try alice.group.process(proposal)
    _ = try server.process(publicMessage(proposal))
    try apply(alice.commit(to: [bob]).commit, to: &server)
    let carol = try Client.test("carol")
    let output = try bob.commit(.add([try carol.keyPackage().valid()]), to: [alice])
    try apply(output.commit, to: &server)
    let context = alice.group.context
    #expect(server.context == context)
    let tree = alice.group.encodedTree
    #expect(server.encodedTree == tree)
    #expect(server.members.count == 3)
  }

  @Test("answer GroupInfo for those who join from outside")
  func groupInfo() throws {
    let alice = try TestMember.founder("alice")
    var server = try follower(of: alice)
    let output = try alice.commit()
    try apply(output.commit, to: &server)
    #expect(server.currentGroupInfo == nil)
    let info = try alice.group.groupInfo(withTree: false)
    try server.update(info)
    var random = SystemRandom()
    let join = try ExternalJoin(
      info, with: ExternalJoinRequest(as: Client.test("bob"), tree: server.encodedTree),
      configuration: .test, using: &random)
    try apply(join.output.commit, to: &server)
    #expect(server.members.count == 2)
  }

  @Test("refuse GroupInfo that does not agree with the handshake")
  func disagreement() throws {
    let alice = try TestMember.founder("alice")
    var server = try follower(of: alice)
    let old = try alice.group.groupInfo(withTree: false)
    try apply(alice.commit().commit, to: &server)
    #expect(throws: MLSError.unsuitable("context of the group info is not the group's")) {
      try server.update(old)
    }
    let info = try alice.group.groupInfo(withTree: false)
    let key = alice.client.signingKey
    let suite = alice.client.cipherSuite
    let forged = try GroupInfo(
      groupContext: info.groupContext, extensions: info.extensions,
      confirmationTag: [UInt8](repeating: 1, count: 32), signer: info.signer
    ) { bytes throws(MLSError) in try suite.sign(bytes, label: .groupInfo, with: key) }
    let reason = "confirmation tag of the group info is not the commit's"
    #expect(throws: MLSError.unsuitable(reason)) { try server.update(forged) }
    try server.update(info)
  }

  @Test("go on after they were stored, with the proposals of their epoch")
  func restoring() throws {
    let alice = try TestMember.founder("alice")
    let bob = try alice.add("bob")
    var server = try follower(of: alice)
    var random = SystemRandom()
    let proposal = try bob.group.proposeUpdate(using: &random)
    _ = try alice.group.process(proposal)
    _ = try server.process(publicMessage(proposal))
    var restored = try PublicGroup(
      restoring: server.encodedState, tree: server.encodedTree, validator: AnyCredential())
    #expect(restored.currentGroupInfo != nil)
    try apply(alice.commit(to: [bob]).commit, to: &restored)
    try apply(bob.commit(to: [alice]).commit, to: &restored)
    let context = bob.group.context
    #expect(restored.context == context)
    #expect(throws: MLSError.violation(.treeHashMismatch)) {
      try PublicGroup(
        restoring: restored.encodedState, tree: server.encodedTree, validator: AnyCredential())
    }
  }

  @Test("refuse a commit of an epoch that is over, and a forged one")
  func refusals() throws {
    let alice = try TestMember.founder("alice")
    var server = try follower(of: alice)
    let first = try alice.commit().commit
    try apply(first, to: &server)
    #expect(throws: MLSError.wrongEpoch(expected: 1, received: 0)) {
      try server.process(publicMessage(first))
    }
    let mallory = try TestMember.founder("mallory")
    let forged = try mallory.commit().commit
    #expect(throws: MLSError.self) { try server.process(publicMessage(forged)) }
  }

  @Test("let administrators add and remove, and members only leave and update")
  func roles() throws {
    let validator = AnyCredential()
    let policy = RolesPolicy(validator: validator)
    let roles = Roles(administrators: [Array("alice".utf8)])
    let alice = try TestMember.founder(
      "alice", extensions: try Extensions([roles.asExtension]),
      configuration: Configuration(validator: validator, policy: policy, padding: .none))
    let bob = try alice.add("bob")
    let carol = try alice.add("carol", others: [bob])
    var server = try follower(of: alice, policy: policy)
    var random = SystemRandom()
    let coup = try bob.group.commit(.remove([carol.group.ownLeaf]), using: &random)
    bob.group.discardPendingCommit()
    #expect(throws: MLSError.self) { try server.process(publicMessage(coup.commit)) }
    #expect(throws: MLSError.self) { try alice.group.process(coup.commit) }
    let leave = try bob.group.propose(.remove(bob.group.ownLeaf), using: &random)
    _ = try carol.group.process(leave)
    _ = try server.process(publicMessage(leave))
    try apply(carol.commit().commit, to: &server)
    #expect(server.members.count == 2)
  }

  @Test("take proposals of external senders and of clients that ask to be added")
  func outsideProposals() throws {
    let scene = try Scene()
    let context = scene.alice.group.context
    let dave = try Client.test("dave")
    let keyPackage = try dave.keyPackage()
    let proposals = [
      try MLSMessage.proposal(
        .remove(LeafIndex(2)), fromExternalSender: 0, for: context,
        signedWith: scene.externalKey),
      try MLSMessage.proposal(
        toAdd: keyPackage.keyPackage, for: context, signedWith: dave.signingKey),
    ]
    for proposal in proposals {
      _ = try scene.alice.group.process(proposal)
      _ = try scene.bob.group.process(proposal)
    }
    let welcome = try scene.alice.commit(to: [scene.bob]).welcome
    let joined = try TestMember.joining(welcome, with: keyPackage, as: dave)
    #expect(try joined.agrees(with: scene.bob))
  }
}

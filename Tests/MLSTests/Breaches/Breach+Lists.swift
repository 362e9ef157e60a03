internal import Cryptography
internal import MLSCore

@testable internal import MLS

extension Breach {
  /// Rules on lists of proposals: RFC 9420 §8.4, §12.1, §12.2, §12.4.
  static let lists: [Breach] = [
    commit(.committerUpdate) { scene in [try scene.alice.forgeUpdate { _ in }] },
    commit(.committerRemove) { _ in [.remove(LeafIndex(0))] },
    commit(.leafChangedTwice) { _ in [.remove(LeafIndex(2)), .remove(LeafIndex(2))] },
    commit(.removedLeafBlank) { _ in [.remove(LeafIndex(3))] },
    commit(.duplicateAdd) { scene in
      [
        .add(try Client.test("dave").keyPackage().keyPackage),
        .add(try Client.test("dave").keyPackage().keyPackage),
      ]
    },
    commit(.addOfMember) { _ in [.add(try Client.test("carol").keyPackage().keyPackage)] },
    commit(.duplicatePreSharedKey) { scene in
      var random = SystemRandom()
      let proposal = scene.alice.group.preSharedKeyProposal(.external(id: [1]), using: &random)
      return [proposal, proposal]
    },
    commit(.severalGroupContextExtensions) { _ in
      [.groupContextExtensions(Extensions()), .groupContextExtensions(Extensions())]
    },
    commit(.reInitNotAlone) { _ in [.reInit(try .test()), .remove(LeafIndex(2))] },
    commit(.reInitLowersVersion) { _ in [.reInit(try .test(version: 0))] },
    commit(.externalInitInRegularCommit) { _ in [.externalInit(kemOutput: [1])] },
    commit(.proposalTypeNotSupported) { _ in [.custom(ProposalType(rawValue: 0xff00), [])] },
    commit(.preSharedKeyNonce) { _ in
      [.preSharedKey(PreSharedKeyID(source: .external(id: [1]), nonce: [1]))]
    },
    commit(.preSharedKeyUsage) { _ in
      let nonce = [UInt8](repeating: 1, count: 32)
      return [
        .preSharedKey(
          PreSharedKeyID(
            source: .resumption(usage: .branch, groupID: [1], epoch: 1), nonce: nonce))
      ]
    },
    message(.proposalUnknown) { scene in
      try scene.alice.forgeCommit([], references: [ProposalReference(bytes: [1])])
    },
    message(.updateNotByMember) { scene in
      let update = try scene.alice.forgeUpdate { _ in }
      return try scene.alice.forgeCommit(
        [update], departure: .init(sender: .newMemberCommit))
    },
    message(.externalInitCount) { scene in
      try scene.alice.forgeCommit([], departure: .init(sender: .newMemberCommit))
    },
    external(.externalCommitRemoves) { _ in [.remove(LeafIndex(1)), .remove(LeafIndex(2))] },
    external(.externalCommitProposalType) { _ in
      [.groupContextExtensions(Extensions())]
    },
    Breach(.externalCommitReference) {
      let scene = try Scene()
      var random = SystemRandom()
      let proposal = try scene.carol.group.propose(.remove(LeafIndex(1)), using: &random)
      _ = try scene.bob.group.process(proposal)
      let reference = scene.bob.state.proposals.all[0].reference
      let commit = try scene.alice.forgeCommit(
        [.externalInit(kemOutput: [])], references: [reference],
        departure: .init(sender: .newMemberCommit))
      _ = try scene.bob.group.process(commit)
    },
    Breach(.proposalsUncommitted) {
      let scene = try Scene()
      var random = SystemRandom()
      _ = try scene.alice.group.propose(.remove(LeafIndex(2)), using: &random)
      _ = try scene.alice.encrypt("too soon")
    },
    Breach(.tooManyProposals) {
      var cache = ProposalCache()
      for number in 0...UInt32(Limits.cachedProposalCount) {
        let reference = ProposalReference(bytes: WireWriter.encode { $0.write(number) })
        try cache.insert(
          CachedProposal(
            proposal: .remove(LeafIndex(0)), sender: .external(0), reference: reference))
      }
    },
    Breach(.epochsExhausted) {
      let scene = try Scene()
      var context = scene.alice.state.context
      context.epoch = .max
      let state = PublicState(
        context: context, tree: scene.alice.state.tree, interimTranscriptHash: [])
      let commit = Commit(proposals: [], path: nil)
      let content = FramedContent(
        groupID: context.groupID, epoch: .max, sender: .member(LeafIndex(0)),
        authenticatedData: [], body: .commit(commit))
      let verified = VerifiedContent(
        own: AuthenticatedContent(
          wireFormat: .publicMessage, content: content,
          auth: FramedContentAuthData(signature: [], confirmationTag: [])))
      _ = try state.transition(by: commit, in: verified, validator: AnyCredential())
    },
    Breach(.groupClosed) {
      let scene = try Scene()
      var request = CommitRequest()
      request.proposals = [.reInit(try .test())]
      request.forcesPath = false
      try scene.alice.commit(request, to: [scene.bob])
      _ = try scene.bob.encrypt("after the end")
    },
  ]

  /// A breach by an external commit with further proposals.
  private static func external(
    _ rule: Rule, _ proposals: @escaping @Sendable (Scene) throws -> [Proposal]
  ) -> Breach {
    message(rule) { scene in
      try scene.alice.forgeCommit(
        [.externalInit(kemOutput: [])] + proposals(scene),
        departure: .init(sender: .newMemberCommit))
    }
  }
}

extension ReInit {
  /// Parameters of a group that replaces a test's group.
  static func test(version: UInt16 = 1) throws -> ReInit {
    let proper = ReInit(
      groupID: [7], cipherSuite: .x25519ChaCha20Poly1305, extensions: Extensions())
    var bytes = proper.wireBytes
    bytes[3] = UInt8(version)
    return try ReInit(wire: bytes)
  }
}

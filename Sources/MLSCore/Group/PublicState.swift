/// What everyone who sees a group's handshake in the clear knows of its epoch.
package struct PublicState: Sendable {
  /// The epoch's context.
  package let context: GroupContext
  /// The context's encoding.
  package let encodedContext: [UInt8]
  /// The epoch's tree, its hash computed.
  package let tree: RatchetTree
  /// What the next commit continues the transcript from.
  package let interimTranscriptHash: [UInt8]
  /// The proposals sent in this epoch.
  package var proposals = ProposalCache()

  package init(context: GroupContext, tree: RatchetTree, interimTranscriptHash: [UInt8]) {
    self.context = context
    encodedContext = context.wireBytes
    self.tree = tree
    self.interimTranscriptHash = interimTranscriptHash
  }

  /// The state after the commit whose confirmation tag is `confirmationTag`.
  package init(context: GroupContext, tree: RatchetTree, confirmationTag: [UInt8]) {
    self.init(
      context: context, tree: tree,
      interimTranscriptHash: Self.interimTranscriptHash(
        context.cipherSuite, confirmed: context.confirmedTranscriptHash,
        confirmationTag: confirmationTag))
  }

  /// What the tag of a commit makes of the confirmed transcript.
  ///
  /// Source: RFC 9420 §8.2.
  package static func interimTranscriptHash(
    _ suite: CipherSuite, confirmed: [UInt8], confirmationTag: [UInt8]
  ) -> [UInt8] {
    suite.hash(
      WireWriter.encode { writer in
        writer.writeBytes(confirmed)
        writer.writeOpaque(confirmationTag)
      })
  }

  /// The confirmed transcript with one more commit.
  ///
  /// Source: RFC 9420 §8.2.
  package static func confirmedTranscriptHash(
    _ suite: CipherSuite, interim: [UInt8], commit: AuthenticatedContent
  ) -> [UInt8] {
    suite.hash(interim + commit.transcriptBytes)
  }

  /// Checks a content's place, sender and signature.
  ///
  /// - Throws: `MLSError.violation`, `MLSError.wrongEpoch`.
  package func verify(_ content: AuthenticatedContent) throws(MLSError) -> VerifiedContent {
    try content.verified(in: context, encodedContext: encodedContext) { tree[$0]?.signatureKey }
  }

  /// Checks a proposal by itself and remembers it for commits of this epoch.
  ///
  /// - Throws: `MLSError.violation`, `MLSError.credentialRefused`.
  @discardableResult
  package mutating func insert(
    _ proposal: Proposal, from content: VerifiedContent, validator: any CredentialValidator
  ) throws(MLSError) -> CachedProposal {
    try validate(proposal, from: content.sender, validator: validator)
    let cached = CachedProposal(
      proposal: proposal, sender: content.sender,
      reference: context.cipherSuite.reference(of: content.authenticated))
    try proposals.insert(cached)
    return cached
  }

  /// Checks a proposal as far as that is possible before the commit that makes it effective.
  ///
  /// Source: RFC 9420 §12.1.
  package func validate(
    _ proposal: Proposal, from sender: Sender, validator: any CredentialValidator
  ) throws(MLSError) {
    if case .none(let rule) = proposal.type.terms.byMember { throw .violation(rule) }
    switch proposal {
    case .add(let keyPackage):
      guard keyPackage.cipherSuite == context.cipherSuite else {
        throw .violation(.keyPackageSuiteMismatch)
      }
      _ = try keyPackage.validated(by: validator, now: nil)
    case .update(let leafNode):
      guard let index = sender.leaf else { throw .violation(.updateNotByMember) }
      try validateUpdate(leafNode, at: index, validator: validator)
    case .remove(let index):
      guard tree[index] != nil else { throw .violation(.removedLeafBlank) }
    case .preSharedKey(let id): try id.validate(in: context)
    case .reInit(let reInit):
      guard reInit.version.rawValue >= context.version.rawValue else {
        throw .violation(.reInitLowersVersion)
      }
    case .externalInit, .groupContextExtensions, .custom: break
    }
  }

  private func validateUpdate(
    _ leafNode: LeafNode, at index: LeafIndex, validator: any CredentialValidator
  ) throws(MLSError) {
    let place = LeafNode.Place(groupID: context.groupID, leaf: index)
    try leafNode.validate(
      on: .update(place), cipherSuite: context.cipherSuite, validator: validator)
    guard let old = tree[index] else { throw .violation(.senderNotMember) }
    guard old.encryptionKey != leafNode.encryptionKey else {
      throw .violation(.encryptionKeyKept)
    }
    guard validator.isSuccessor(leafNode.credential, of: old.credential) else {
      throw .violation(.successorRefused)
    }
  }

  /// The proposals that a commit names or carries, in its order.
  ///
  /// - Throws: `MLSError.violation(.proposalUnknown)`.
  package func resolve(_ commit: Commit, from sender: Sender) throws(MLSError) -> ProposalList {
    var sent: [SentProposal] = []
    sent.reserveCapacity(commit.proposals.count)
    for entry in commit.proposals {
      switch entry {
      case .proposal(let proposal):
        sent.append(SentProposal(proposal, from: sender, isChecked: false, reference: nil))
      case .reference(let reference):
        guard let cached = proposals[reference] else { throw .violation(.proposalUnknown) }
        sent.append(SentProposal(cached))
      }
    }
    return try ProposalList(sent)
  }
}

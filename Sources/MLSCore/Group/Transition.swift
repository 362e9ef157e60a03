/// A commit that was checked as far as it can be without the group's secrets, and what it would
/// make of the group.
package struct Transition: Sendable {
  /// The commit.
  package let content: VerifiedContent
  /// Its proposals.
  package let proposals: ProposalList
  /// Its path, which fits the tree.
  package let path: UpdatePath?
  /// The steps of the path.
  package let steps: [RatchetTree.PathStep]
  /// The group after the commit, the path's keys and the committer's leaf in place.
  package let provisional: ProvisionalState
  /// The context that path secrets are encrypted in.
  package let pathContext: GroupContext
  /// The next epoch's context.
  package let context: GroupContext

  /// The tag that proves the next epoch's key.
  package var confirmationTag: [UInt8] { content.authenticated.auth.confirmationTag ?? [] }

  /// The state after the commit.
  package var nextState: PublicState {
    PublicState(context: context, tree: provisional.tree, confirmationTag: confirmationTag)
  }

  /// The transition to what a commit of one's own made.
  package init(
    content: VerifiedContent, proposals: ProposalList, path: UpdatePath?,
    steps: [RatchetTree.PathStep], provisional: ProvisionalState, pathContext: GroupContext,
    interimTranscriptHash: [UInt8]
  ) {
    self.content = content
    self.proposals = proposals
    self.path = path
    self.steps = steps
    self.provisional = provisional
    self.pathContext = pathContext
    var context = pathContext
    context.confirmedTranscriptHash = PublicState.confirmedTranscriptHash(
      context.cipherSuite, interim: interimTranscriptHash, commit: content.authenticated)
    self.context = context
  }
}

extension PublicState {
  /// Checks a commit and works out the state that it leads to; nothing is changed.
  ///
  /// - Parameters:
  ///   - commit: the body of `content`.
  ///   - content: the verified message.
  ///   - validator: the application's authentication service.
  /// - Returns: the transition, whose confirmation tag is still to be checked by members.
  /// - Throws: `MLSError.violation`, `MLSError.credentialRefused`.
  ///
  /// Source: RFC 9420 §12.4.2.
  package func transition(
    by commit: Commit, in content: VerifiedContent, validator: any CredentialValidator
  ) throws(MLSError) -> Transition {
    guard context.epoch < .max else { throw .violation(.epochsExhausted) }
    let proposals = try resolve(commit, from: content.sender)
    guard commit.path != nil || !proposals.needsPath else { throw .violation(.pathMissing) }
    var provisional = try ProvisionalState(
      applying: proposals, to: self, by: committer(of: commit, in: content),
      validator: validator)
    let steps = commit.path == nil ? [] : provisional.filteredDirectPath
    if let path = commit.path {
      try apply(path, steps: steps, to: &provisional, validator: validator)
    }
    let pathContext = provisional.context(after: context)
    return Transition(
      content: content, proposals: proposals, path: commit.path, steps: steps,
      provisional: provisional, pathContext: pathContext,
      interimTranscriptHash: interimTranscriptHash)
  }

  private func committer(
    of commit: Commit, in content: VerifiedContent
  ) throws(MLSError) -> ProposalList.Committer {
    switch content.sender {
    case .member(let leaf): return .member(leaf)
    case .newMemberCommit:
      guard let path = commit.path else { throw .violation(.pathMissing) }
      return .joiner(path.leafNode)
    case .external, .newMemberProposal: throw .violation(.senderTypeForContent)
    }
  }

  /// Source: RFC 9420 §7.5, §12.4.2.
  private func apply(
    _ path: UpdatePath, steps: [RatchetTree.PathStep], to provisional: inout ProvisionalState,
    validator: any CredentialValidator
  ) throws(MLSError) {
    try validate(path.leafNode, in: provisional, validator: validator)
    guard path.nodes.count == steps.count else { throw .violation(.pathLength) }
    for (node, step) in zip(path.nodes, steps) {
      guard node.encryptedPathSecrets.count == provisional.recipients(of: step).count else {
        throw .violation(.pathCiphertextCount)
      }
      guard context.cipherSuite.isValidEncryptionKey(node.encryptionKey) else {
        throw .violation(.invalidEncryptionKey)
      }
    }
    let keys = path.nodes.map(\.encryptionKey)
    let inUse = provisional.tree.encryptionKeys
    guard !([path.leafNode.encryptionKey] + keys).contains(where: inUse.contains) else {
      throw .violation(.pathKeyInTree)
    }
    let parentHash = provisional.setPath(steps, keys: keys)
    guard case .commit(parentHash) = path.leafNode.source else {
      throw .violation(.parentHashInvalid)
    }
    provisional.setCommitterLeaf(path.leafNode)
    try provisional.tree.checkCensus()
  }

  private func validate(
    _ leafNode: LeafNode, in provisional: ProvisionalState, validator: any CredentialValidator
  ) throws(MLSError) {
    let place = LeafNode.Place(groupID: context.groupID, leaf: provisional.committer)
    try leafNode.validate(
      on: .commit(place), cipherSuite: context.cipherSuite, validator: validator)
    try leafNode.checkSupport(of: provisional.extensions)
    guard let old = provisional.committerLeaf else { return }
    guard old.encryptionKey != leafNode.encryptionKey else {
      throw .violation(.encryptionKeyKept)
    }
    guard validator.isSuccessor(leafNode.credential, of: old.credential) else {
      throw .violation(.successorRefused)
    }
  }
}

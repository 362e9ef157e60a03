/// What a list of proposals makes of a group, before the commit's path.
///
/// Source: RFC 9420 §12.3.
package struct ProvisionalState: Sendable {
  /// The tree with the proposals applied.
  package private(set) var tree: RatchetTree
  /// The extensions of the next GroupContext.
  package let extensions: Extensions
  /// The places of the added members, in the order of the list.
  package private(set) var added: [LeafIndex] = []
  /// The committer's place.
  package let committer: LeafIndex
  /// The committer's leaf before the commit; nil if it joins by it.
  package let committerLeaf: LeafNode?

  /// Applies a list of proposals, which it checks.
  ///
  /// - Parameters:
  ///   - list: the proposals.
  ///   - state: the epoch that they were made in.
  ///   - committer: who commits them.
  ///   - validator: the application's authentication service.
  /// - Throws: `MLSError.violation`, `MLSError.credentialRefused`.
  package init(
    applying list: ProposalList, to state: PublicState, by committer: ProposalList.Committer,
    validator: any CredentialValidator
  ) throws(MLSError) {
    try list.validate(by: committer, in: state, validator: validator)
    tree = state.tree
    extensions = list.groupContextExtensions.first ?? state.context.extensions
    for update in list.updates {
      if !update.isChecked {
        try state.validate(
          .update(update.leafNode), from: .member(update.index), validator: validator)
      }
      try update.leafNode.checkSupport(of: extensions)
      tree.update(update.leafNode, at: update.index)
    }
    for index in list.removes { tree.remove(index) }
    for add in list.adds {
      if !add.isChecked { _ = try add.keyPackage.validated(by: validator, now: nil) }
      try add.keyPackage.leafNode.checkSupport(of: extensions)
      added.append(try tree.add(add.keyPackage.leafNode))
    }
    switch committer {
    case .member(let leaf):
      self.committer = leaf
      committerLeaf = tree[leaf]
    case .joiner:
      self.committer = try tree.leftmostBlank()
      committerLeaf = nil
    }
    if list.groupContextExtensions.first != nil { try checkExtensions(validator: validator) }
    try tree.checkCensus()
  }

  /// Checks that all members support the new extensions and what they demand.
  ///
  /// Source: RFC 9420 §12.1.7.
  private func checkExtensions(validator: any CredentialValidator) throws(MLSError) {
    for (_, leaf) in tree.members { try leaf.checkSupport(of: extensions) }
    guard let senders = try extensions.content(ExternalSenders.self)?.senders else { return }
    for sender in senders {
      try validator.validate(
        sender.credential, signatureKey: sender.signatureKey, on: .externalSender)
    }
  }

  /// The steps of the path that the committer must or may send.
  package var filteredDirectPath: [RatchetTree.PathStep] {
    tree.filteredDirectPath(of: committer)
  }

  /// The nodes that a step's path secret is encrypted to: those under it off the path, but not the
  /// members that this very commit adds.
  package func recipients(of step: RatchetTree.PathStep) -> [NodeIndex] {
    let resolution = tree.resolution(of: step.copathChild)
    guard !added.isEmpty else { return resolution }
    let excluded = Set(added.map(\.node))
    return resolution.filter { !excluded.contains($0) }
  }

  /// Gives the path's keys to the nodes over the committer.
  ///
  /// - Returns: the parent hash for the committer's new leaf.
  package mutating func setPath(_ steps: [RatchetTree.PathStep], keys: [[UInt8]]) -> [UInt8] {
    tree.setPath(steps, keys: keys, over: committer)
  }

  /// Puts the committer's new leaf in its place; the path's keys are in theirs.
  package mutating func setCommitterLeaf(_ leaf: LeafNode) {
    tree.setLeaf(leaf, at: committer)
  }

  /// The context that path secrets are encrypted in: of the next epoch, but with the transcript up
  /// to this one.
  ///
  /// Source: RFC 9420 §12.4.1.
  package mutating func context(after context: GroupContext) -> GroupContext {
    var next = context
    next.epoch += 1
    next.treeHash = tree.treeHash()
    next.extensions = extensions
    return next
  }
}

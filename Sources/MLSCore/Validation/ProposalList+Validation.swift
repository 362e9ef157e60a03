extension ProposalList {
  /// Who makes the commit.
  package enum Committer: Hashable, Sendable {
    case member(LeafIndex)
    case joiner(LeafNode)
  }

  /// Checks what the rules say of the list itself; `ProvisionalState` checks what comes of it.
  ///
  /// - Throws: `MLSError.violation`.
  ///
  /// Source: RFC 9420 §12.2.
  package func validate(
    by committer: Committer, in state: PublicState, validator: any CredentialValidator
  ) throws(MLSError) {
    switch committer {
    case .member(let leaf): try validateRegular(by: leaf, in: state, validator: validator)
    case .joiner(let leafNode):
      try validateExternal(by: leafNode, in: state, validator: validator)
    }
    for id in preSharedKeys { try id.validate(in: state.context) }
    guard Set(preSharedKeys).count == preSharedKeys.count else {
      throw .violation(.duplicatePreSharedKey)
    }
  }

  private func validateRegular(
    by committer: LeafIndex, in state: PublicState, validator: any CredentialValidator
  ) throws(MLSError) {
    try validateNumbers(\.byMember)
    guard !updates.contains(where: { $0.index == committer }) else {
      throw .violation(.committerUpdate)
    }
    guard !removes.contains(committer) else { throw .violation(.committerRemove) }
    let changed = updates.map(\.index) + removes
    guard Set(changed).count == changed.count else { throw .violation(.leafChangedTwice) }
    guard changed.allSatisfy({ state.tree[$0] != nil }) else {
      throw .violation(.removedLeafBlank)
    }
    for reInit in reInits {
      guard reInit.version.rawValue >= state.context.version.rawValue else {
        throw .violation(.reInitLowersVersion)
      }
    }
    try validateAdds(in: state, validator: validator)
    try validateCustomTypes(in: state)
  }

  /// Checks how many there are of each type; types that the table does not have share a row.
  private func validateNumbers(
    _ number: KeyPath<ProposalTerms, ProposalTerms.Number>
  ) throws(MLSError) {
    for (type, terms) in ProposalTerms.table {
      let count = all.count { $0.proposal.type == type }
      try terms[keyPath: number].validate(count, of: all.count)
    }
    let count = all.count { !$0.proposal.type.isDefault }
    try ProposalTerms.custom[keyPath: number].validate(count, of: all.count)
  }

  private func validateAdds(
    in state: PublicState, validator: any CredentialValidator
  ) throws(MLSError) {
    guard !adds.isEmpty else { return }
    var clients: Set<[UInt8]> = []
    for add in adds {
      guard add.keyPackage.cipherSuite == state.context.cipherSuite else {
        throw .violation(.keyPackageSuiteMismatch)
      }
      let client = validator.clientIdentity(of: add.keyPackage.leafNode.credential)
      guard clients.insert(client).inserted else { throw .violation(.duplicateAdd) }
    }
    let removed = Set(removes)
    for (index, leaf) in state.tree.members where !removed.contains(index) {
      guard !clients.contains(validator.clientIdentity(of: leaf.credential)) else {
        throw .violation(.addOfMember)
      }
    }
  }

  private func validateCustomTypes(in state: PublicState) throws(MLSError) {
    guard !customTypes.isEmpty else { return }
    let removed = Set(removes)
    for (index, leaf) in state.tree.members where !removed.contains(index) {
      guard customTypes.allSatisfy(leaf.capabilities.supports) else {
        throw .violation(.proposalTypeNotSupported)
      }
    }
  }

  private func validateExternal(
    by joiner: LeafNode, in state: PublicState, validator: any CredentialValidator
  ) throws(MLSError) {
    guard all.allSatisfy({ $0.reference == nil }) else {
      throw .violation(.externalCommitReference)
    }
    try validateNumbers(\.byJoiner)
    guard let removed = removes.first else { return }
    guard let old = state.tree[removed] else { throw .violation(.removedLeafBlank) }
    guard validator.isSuccessor(joiner.credential, of: old.credential) else {
      throw .violation(.successorRefused)
    }
  }
}

extension PreSharedKeyID {
  /// Checks a pre-shared key proposal in a commit. Only the first commit of a group, which its
  /// founder makes alone, may tie the group to another.
  ///
  /// Source: RFC 9420 §8.4, §11.2, §11.3, §12.1.4.
  package func validate(in context: GroupContext) throws(MLSError) {
    guard nonce.count == context.cipherSuite.hashByteCount else {
      throw .violation(.preSharedKeyNonce)
    }
    guard tyingUsage == nil || context.epoch == 0 else { throw .violation(.preSharedKeyUsage) }
  }
}

extension RatchetTree {
  /// Checks a whole tree that someone who joins was given.
  ///
  /// - Parameters:
  ///   - context: what the tree must agree with.
  ///   - validator: the application's authentication service.
  /// - Throws: `MLSError.violation`, `MLSError.credentialRefused`.
  ///
  /// Source: RFC 9420 §12.4.3.1.
  package mutating func validate(
    against context: GroupContext, validator: any CredentialValidator
  ) throws(MLSError) {
    guard treeHash() == context.treeHash else { throw .violation(.treeHashMismatch) }
    try checkUnmergedLeaves()
    try checkParentHashes()
    try checkCensus()
    for (index, leaf) in members {
      let place = LeafNode.Place(groupID: context.groupID, leaf: index)
      try leaf.validate(
        on: .tree(place), cipherSuite: context.cipherSuite, validator: validator)
      try leaf.checkSupport(of: context.extensions)
    }
    for (_, parent) in filledParents {
      guard cipherSuite.isValidEncryptionKey(parent.encryptionKey) else {
        throw .violation(.invalidEncryptionKey)
      }
    }
  }

  /// Checks that no key occurs twice and that all members support all members' credentials.
  ///
  /// Source: RFC 9420 §7.3.
  package func checkCensus() throws(MLSError) {
    guard signatureKeys.duplicateCount == 0 else { throw .violation(.duplicateSignatureKey) }
    guard encryptionKeys.duplicateCount == 0 else { throw .violation(.duplicateEncryptionKey) }
    guard credentials.isHarmonious else { throw .violation(.credentialNotSupported) }
  }

  /// Checks that unmerged leaves are members under their node, and unmerged in between as well.
  ///
  /// Source: RFC 9420 §7.9.2, §12.4.3.1.
  package func checkUnmergedLeaves() throws(MLSError) {
    for (node, parent) in filledParents {
      for leaf in parent.unmergedLeaves {
        guard node.leafRange.contains(leaf.rawValue), self[leaf] != nil else {
          throw .violation(.unmergedLeafNotMember)
        }
        for between in directPath(of: leaf).prefix(while: { $0 != node }) {
          guard let filled = self[parent: between] else { continue }
          guard filled.unmergedLeaves.contains(leaf) else {
            throw .violation(.unmergedLeafNotInBetween)
          }
        }
      }
    }
  }

  /// Checks that each parent was made by a member under one of its children.
  ///
  /// Source: RFC 9420 §7.9.2.
  package mutating func checkParentHashes() throws(MLSError) {
    let resolutionCounts = resolutionCounts()
    for place in 0..<UInt32(leafCount - 1) {
      let node = NodeIndex(2 * place + 1)
      guard let parent = self[parent: node], let left = node.left, let right = node.right else {
        continue
      }
      let chains =
        try chainCount(from: parent, to: left, besides: right, resolutionCounts)
        + chainCount(from: parent, to: right, besides: left, resolutionCounts)
      guard chains == 1 else { throw .violation(.parentHashInvalid) }
    }
  }

  /// How many nodes under `child` prove by their parent hash that they were made with `parent`.
  private mutating func chainCount(
    from parent: ParentNode, to child: NodeIndex, besides sibling: NodeIndex, _ counts: [Int]
  ) throws(MLSError) -> Int {
    let range = child.leafRange
    let unmerged = Set(
      parent.unmergedLeaves.lazy.filter { range.contains($0.rawValue) }.map(\.node))
    guard counts[Int(child.rawValue)] == unmerged.count + 1 else { return 0 }
    let made = resolution(of: child).filter { !unmerged.contains($0) }
    guard made.count == 1 else { return 0 }
    let expected = parentHash(of: parent, sibling: sibling)
    return made.count { node in parentHash(at: node) == expected }
  }

  private func parentHash(at node: NodeIndex) -> [UInt8]? {
    guard let leaf = node.leaf else { return self[parent: node]?.parentHash }
    guard case .commit(let parentHash) = self[leaf]?.source else { return nil }
    return parentHash
  }

  /// The size of each node's resolution.
  private func resolutionCounts() -> [Int] {
    var counts = [Int](repeating: 0, count: 2 * leafCount - 1)
    for level in 0...root.level {
      for place in stride(from: (1 << level) - 1, to: counts.count, by: 2 << level) {
        let node = NodeIndex(UInt32(place))
        if let leaf = node.leaf {
          counts[place] = self[leaf] == nil ? 0 : 1
        } else if let parent = self[parent: node] {
          counts[place] = 1 + parent.unmergedLeaves.count
        } else if let left = node.left, let right = node.right {
          counts[place] = counts[Int(left.rawValue)] + counts[Int(right.rawValue)]
        }
      }
    }
    return counts
  }
}

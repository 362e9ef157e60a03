extension RatchetTree {
  /// Gives the nodes over a leaf the keys of a commit's path and blanks those that the path leaves
  /// out.
  ///
  /// - Parameters:
  ///   - steps: the filtered direct path of `leaf` in this tree.
  ///   - keys: a new public key for each step.
  ///   - leaf: the committer's place.
  /// - Returns: the parent hash that the committer's new leaf must carry.
  ///
  /// Source: RFC 9420 §7.5, §7.9.
  package mutating func setPath(
    _ steps: [PathStep], keys: [[UInt8]], over leaf: LeafIndex
  ) -> [UInt8] {
    blankDirectPath(of: leaf)
    var parentHash: [UInt8] = []
    for (step, key) in zip(steps, keys).reversed() {
      let parent = ParentNode(encryptionKey: key, parentHash: parentHash)
      setParent(parent, at: step.node)
      parentHash = self.parentHash(
        of: parent, originalSiblingHash: hash(of: step.copathChild))
    }
    return parentHash
  }
}

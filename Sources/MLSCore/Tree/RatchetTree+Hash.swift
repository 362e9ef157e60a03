internal import Cryptography

extension RatchetTree {
  /// The hash of the whole tree, which the GroupContext holds.
  ///
  /// Source: RFC 9420 §7.8.
  package mutating func treeHash() -> [UInt8] { hash(of: root) }

  /// The hash of the subtree under `node`, taken from memory where nothing under it changed.
  package mutating func hash(of node: NodeIndex) -> [UInt8] {
    if let known = hashes[Int(node.rawValue)] { return known }
    let hash: [UInt8]
    if let leaf = node.leaf {
      hash = leafHash(leaf, self[leaf])
    } else if let left = node.left, let right = node.right {
      hash = parentNodeHash(
        self[parent: node], left: self.hash(of: left), right: self.hash(of: right))
    } else {
      preconditionFailure("a parent has two children")
    }
    hashes[Int(node.rawValue)] = hash
    return hash
  }

  /// The hash that the subtree under `node` would have without the leaves of `excluded`, ascending:
  /// as it was when they were not there yet.
  ///
  /// Source: RFC 9420 §7.9.
  mutating func originalHash(of node: NodeIndex, without excluded: ArraySlice<LeafIndex>)
    -> [UInt8]
  {
    let range = node.leafRange
    let inside = excluded.drop { $0.rawValue < range.lowerBound }
      .prefix { $0.rawValue < range.upperBound }
    if inside.isEmpty { return hash(of: node) }
    guard let left = node.left, let right = node.right else {
      return leafHash(LeafIndex(range.lowerBound), nil)
    }
    var parent = self[parent: node]
    parent?.unmergedLeaves.removeAll { inside.contains($0) }
    return parentNodeHash(
      parent,
      left: originalHash(of: left, without: inside),
      right: originalHash(of: right, without: inside))
  }

  /// The hash that binds a node to its child on a path: over its keys and the subtree off the path.
  ///
  /// Source: RFC 9420 §7.9.
  mutating func parentHash(of parent: ParentNode, sibling: NodeIndex) -> [UInt8] {
    let original = originalHash(of: sibling, without: parent.unmergedLeaves[...])
    return parentHash(of: parent, originalSiblingHash: original)
  }

  func parentHash(of parent: ParentNode, originalSiblingHash: [UInt8]) -> [UInt8] {
    let input = WireWriter.encode(reserving: 192) { writer in
      writer.writeOpaque(parent.encryptionKey)
      writer.writeOpaque(parent.parentHash)
      writer.writeOpaque(originalSiblingHash)
    }
    return cipherSuite.hash(input)
  }

  private func leafHash(_ index: LeafIndex, _ leaf: LeafNode?) -> [UInt8] {
    let input = WireWriter.encode(reserving: 8 + (leaf?.encoded.count ?? 0)) { writer in
      writer.write(UInt8(1))
      writer.write(index)
      writer.writeOptional(leaf)
    }
    return cipherSuite.hash(input)
  }

  private func parentNodeHash(_ parent: ParentNode?, left: [UInt8], right: [UInt8]) -> [UInt8] {
    let input = WireWriter.encode(reserving: 256) { writer in
      writer.write(UInt8(2))
      writer.writeOptional(parent)
      writer.writeOpaque(left)
      writer.writeOpaque(right)
    }
    return cipherSuite.hash(input)
  }
}

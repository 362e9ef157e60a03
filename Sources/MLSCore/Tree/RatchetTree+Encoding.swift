extension RatchetTree {
  /// The tree as the ratchet_tree extension carries it: nodes from the left, without the blank ones
  /// at the right end.
  ///
  /// Source: RFC 9420 §12.4.3.3.
  package var encoded: [UInt8] {
    WireWriter.encode { writer in
      writer.writeNested { nested in
        for place in 0..<encodedNodeCount {
          encodeNode(at: NodeIndex(UInt32(place)), into: &nested)
        }
      }
    }
  }

  private var encodedNodeCount: Int {
    var count = 2 * leafCount - 1
    while count > 0 && encryptionKey(at: NodeIndex(UInt32(count - 1))) == nil { count -= 1 }
    return count
  }

  private func encodeNode(at node: NodeIndex, into writer: inout WireWriter) {
    if let index = node.leaf, let leaf = self[index] {
      writer.write(UInt16(0x0101))
      writer.write(leaf)
    } else if !node.isLeaf, let parent = self[parent: node] {
      writer.write(UInt16(0x0102))
      writer.write(parent)
    } else {
      writer.write(UInt8(0))
    }
  }

  /// The tree that `bytes` encode, whose nodes have not been validated.
  ///
  /// - Parameters:
  ///   - bytes: the content of a ratchet_tree extension.
  ///   - cipherSuite: the group's.
  /// - Throws: `MLSError.malformed`, `MLSError.violation`.
  package init(wire bytes: [UInt8], cipherSuite: CipherSuite) throws(MLSError) {
    var reader = WireReader(bytes)
    var nested = try reader.readNested()
    try reader.finish()
    var nodes: [(LeafNode?, ParentNode?)] = []
    while !nested.isAtEnd {
      nodes.append(try Self.readNode(leaf: nodes.count.isMultiple(of: 2), from: &nested))
      guard nodes.count < 2 * Limits.treeLeafCount else { throw .violation(.treeTooLarge) }
    }
    guard let last = nodes.last, last.0 != nil || last.1 != nil else {
      throw .violation(.treeEndsBlank)
    }
    var leafCount = 1
    while 2 * leafCount - 1 < nodes.count { leafCount *= 2 }
    self.init(cipherSuite: cipherSuite, leafCount: leafCount)
    for (place, node) in nodes.enumerated() {
      if let leaf = node.0 { setLeaf(leaf, at: LeafIndex(UInt32(place / 2))) }
      if let parent = node.1 { setParent(parent, at: NodeIndex(UInt32(place))) }
    }
  }

  private static func readNode(
    leaf: Bool, from reader: inout WireReader
  ) throws(MLSError) -> (LeafNode?, ParentNode?) {
    guard try reader.readPresence() else { return (nil, nil) }
    switch (try reader.read(UInt8.self), leaf) {
    case (1, true): return (try reader.read(LeafNode.self), nil)
    case (2, false): return (nil, try reader.read(ParentNode.self))
    case (1, false), (2, true): throw .violation(.nodeTypeMisplaced)
    case (let other, _): throw .malformed(.unknownValue(Int(other), of: "NodeType"))
    }
  }
}

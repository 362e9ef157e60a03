internal import Cryptography
internal import MLSCore

@testable internal import MLS

extension Breach {
  /// Rules on trees: RFC 9420 §7.1, §7.7 to §7.9, §12.4.3.3.
  static let trees: [Breach] = [
    Breach(.unmergedLeavesNotSorted) {
      let parent = ParentNode(
        encryptionKey: [1], unmergedLeaves: [LeafIndex(2), LeafIndex(1)])
      _ = try ParentNode(wire: parent.wireBytes)
    },
    tree(.unmergedLeafNotMember) { tree in
      tree.setParent(
        ParentNode(encryptionKey: [1], unmergedLeaves: [LeafIndex(3)]), at: NodeIndex(3))
      try tree.checkUnmergedLeaves()
    },
    tree(.unmergedLeafNotInBetween) { tree in
      tree.setParent(
        ParentNode(encryptionKey: [1], unmergedLeaves: [LeafIndex(0)]), at: NodeIndex(3))
      tree.setParent(ParentNode(encryptionKey: [2]), at: NodeIndex(1))
      try tree.checkUnmergedLeaves()
    },
    tree(.parentHashInvalid) { tree in
      tree.setParent(ParentNode(encryptionKey: [1]), at: NodeIndex(1))
      try tree.checkParentHashes()
    },
    tree(.duplicateEncryptionKey) { tree in
      let key = tree.encryptionKey(at: NodeIndex(0)) ?? []
      tree.setParent(ParentNode(encryptionKey: key), at: NodeIndex(1))
      try tree.checkCensus()
    },
    tree(.credentialNotSupported) { tree in
      guard let leaf = tree[LeafIndex(1)] else { return }
      let client = try Client.test("x")
      tree.setLeaf(
        try leaf.resigned(with: client.signingKey, suite: .x25519AES128, place: nil) {
          $0.credential = .x509(certificates: [])
          $0.capabilities.credentials.append(.x509)
        }, at: LeafIndex(1))
      try tree.checkCensus()
    },
    Breach(.treeEndsBlank) {
      _ = try RatchetTree(wire: [1, 0], cipherSuite: .x25519AES128)
    },
    Breach(.nodeTypeMisplaced) {
      let parent = WireWriter.encode { writer in
        writer.writeNested { nodes in
          nodes.write(UInt16(0x0102))
          nodes.write(ParentNode(encryptionKey: [1]))
        }
      }
      _ = try RatchetTree(wire: parent, cipherSuite: .x25519AES128)
    },
    Breach(.treeTooLarge) {
      let nodes = [UInt8](repeating: 0, count: 2 * Limits.treeLeafCount)
      _ = try RatchetTree(
        wire: WireWriter.encode { $0.writeOpaque(nodes) }, cipherSuite: .x25519AES128)
    },
  ]

  /// A breach by a tree of alice, bob and carol, with all parents blank.
  private static func tree(
    _ rule: Rule, _ spoil: @escaping @Sendable (inout RatchetTree) throws -> Void
  ) -> Breach {
    Breach(rule) {
      var tree = RatchetTree(cipherSuite: .x25519AES128)
      for name in ["alice", "bob", "carol"] {
        _ = try tree.add(try Client.test(name).keyPackage().keyPackage.leafNode)
      }
      try spoil(&tree)
    }
  }
}

package import Cryptography
package import MLSCore

/// The private keys that a member has of a ratchet tree: its leaf's and those of nodes over it.
package struct PrivateTree: Sendable {
  /// The member's place.
  package let leaf: LeafIndex
  private var keys: [NodeIndex: KEMPrivateKey]

  /// What a member knows who has just got its place.
  package init(leaf: LeafIndex, key: KEMPrivateKey) {
    self.leaf = leaf
    keys = [leaf.node: key]
  }

  /// A tree without keys, of a member who has left.
  package init(leaf: LeafIndex) {
    self.leaf = leaf
    keys = [:]
  }

  /// The private key of a node; nil if the member does not have it.
  package subscript(node: NodeIndex) -> KEMPrivateKey? {
    get { keys[node] }
    set { keys[node] = newValue }
  }

  /// Forgets the keys that `tree` has no more.
  package mutating func prune(to tree: RatchetTree) {
    keys = keys.filter { node, key in
      node <= tree.rightmost && tree.encryptionKey(at: node) == key.publicKey.rawRepresentation
    }
  }

  /// Decrypts one's path secret of a commit's path and takes its keys up.
  ///
  /// - Parameters:
  ///   - path: the commit's.
  ///   - transition: what the commit does; somebody else made it, and it keeps this member.
  /// - Returns: what the path contributes to the next epoch.
  /// - Throws: `MLSError.violation(.pathSecretMismatch)`, `MLSError.cryptography`.
  ///
  /// Source: RFC 9420 §7.5, §12.4.2.
  package mutating func open(
    _ path: UpdatePath, of transition: Transition
  ) throws(MLSError) -> SecretBytes {
    let suite = transition.context.cipherSuite
    guard
      let first = transition.steps.firstIndex(where: { $0.copathChild.covers(leaf.node) })
    else { throw .violation(.pathLength) }
    let recipients = transition.provisional.recipients(of: transition.steps[first])
    guard
      let position = recipients.firstIndex(where: { keys[$0] != nil }),
      let key = keys[recipients[position]]
    else { throw .violation(.pathCiphertextCount) }
    let ciphertext = try path.nodes[first].encryptedPathSecrets.ciphertext(at: position)
    let secret = try suite.decrypt(
      ciphertext, with: key, label: "UpdatePathNode",
      context: transition.pathContext.wireBytes)
    let steps = transition.steps[first...]
    return try takeUp(
      secret, of: steps.map(\.node), keys: path.nodes[first...].map(\.encryptionKey),
      cipherSuite: suite)
  }

  /// Takes up the keys that derive from a path secret, which must be those that were sent.
  ///
  /// - Parameters:
  ///   - secret: the path secret of the first node.
  ///   - nodes: from that node up.
  ///   - publicKeys: the node's keys in the tree.
  ///   - cipherSuite: the group's.
  /// - Returns: what the path contributes to the next epoch.
  /// - Throws: `MLSError.violation(.pathSecretMismatch)`.
  package mutating func takeUp(
    _ secret: SecretBytes, of nodes: [NodeIndex], keys publicKeys: [[UInt8]],
    cipherSuite: CipherSuite
  ) throws(MLSError) -> SecretBytes {
    let secrets = try PathSecrets(from: secret, count: nodes.count, cipherSuite: cipherSuite)
    guard secrets.keys.map(\.publicKey.rawRepresentation) == publicKeys else {
      throw .violation(.pathSecretMismatch)
    }
    for (node, key) in zip(nodes, secrets.keys) { keys[node] = key }
    return secrets.commitSecret
  }
}

extension PrivateTree {
  package init(
    from reader: inout WireReader, cipherSuite: CipherSuite
  ) throws(MLSError) {
    leaf = try reader.read()
    keys = [:]
    var nested = try reader.readNested()
    while !nested.isAtEnd {
      let node = NodeIndex(try nested.read())
      keys[node] = try cipherSuite.privateKey(try nested.readSecret())
    }
  }

  package func encode(into writer: inout WireWriter) {
    writer.write(leaf)
    writer.writeNested { nested in
      for (node, key) in keys.sorted(by: { $0.key < $1.key }) {
        nested.write(node.rawValue)
        nested.writeSecret(key.rawRepresentation)
      }
    }
  }
}

/// A committer's new leaf and the new keys of the nodes over it.
///
/// Source: RFC 9420 §7.6.
package struct UpdatePath: Hashable, Sendable, WireCodable {
  /// The committer's new leaf.
  package var leafNode: LeafNode
  /// The nodes of the filtered direct path, from the lowest up.
  package var nodes: [UpdatePathNode]

  package init(leafNode: LeafNode, nodes: [UpdatePathNode]) {
    self.leafNode = leafNode
    self.nodes = nodes
  }

  package init(from reader: inout WireReader) throws(MLSError) {
    leafNode = try reader.read()
    nodes = try reader.readVector()
  }

  package func encode(into writer: inout WireWriter) {
    writer.write(leafNode)
    writer.writeVector(nodes)
  }
}

/// A node's new public key and its path secret, encrypted to each node of the copath's resolution.
///
/// Source: RFC 9420 §7.6.
package struct UpdatePathNode: Hashable, Sendable, WireCodable {
  package var encryptionKey: [UInt8]
  package var encryptedPathSecrets: SealedPathSecrets

  package init(encryptionKey: [UInt8], encryptedPathSecrets: SealedPathSecrets) {
    self.encryptionKey = encryptionKey
    self.encryptedPathSecrets = encryptedPathSecrets
  }

  package init(from reader: inout WireReader) throws(MLSError) {
    encryptionKey = try reader.readOpaque()
    encryptedPathSecrets = try SealedPathSecrets(from: &reader)
  }

  package func encode(into writer: inout WireWriter) {
    writer.writeOpaque(encryptionKey)
    encryptedPathSecrets.encode(into: &writer)
  }
}

/// The ciphertexts of one path secret, left undecoded: a receiver needs at most one of them.
package struct SealedPathSecrets: Hashable, Sendable, WireCodable {
  /// How many ciphertexts there are.
  package let count: Int
  private let encoded: [UInt8]

  /// The given ciphertexts in order.
  package init(_ ciphertexts: [HPKECiphertext]) {
    count = ciphertexts.count
    encoded = WireWriter.encode { writer in
      for ciphertext in ciphertexts { writer.write(ciphertext) }
    }
  }

  package init(from reader: inout WireReader) throws(MLSError) {
    var nested = try reader.readNested()
    let start = nested.position
    var count = 0
    while !nested.isAtEnd {
      try nested.skipOpaque()
      try nested.skipOpaque()
      count += 1
    }
    self.count = count
    encoded = nested.bytes(since: start)
  }

  package func encode(into writer: inout WireWriter) { writer.writeOpaque(encoded) }

  /// The ciphertext at `index`, which is below `count`.
  package func ciphertext(at index: Int) throws(MLSError) -> HPKECiphertext {
    var reader = WireReader(encoded)
    for _ in 0..<index {
      try reader.skipOpaque()
      try reader.skipOpaque()
    }
    return try reader.read()
  }
}

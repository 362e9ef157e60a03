/// A node over leaves: a key pair whose private half the members under it share, except those
/// listed as unmerged.
///
/// Source: RFC 9420 §7.1.
package struct ParentNode: Hashable, Sendable {
  /// The public key that path secrets are encrypted to.
  package var encryptionKey: [UInt8]
  /// The hash that binds the node to its nearest filled parent; empty at the top.
  package var parentHash: [UInt8]
  /// The leaves under the node whose members do not have the private key, ascending.
  package var unmergedLeaves: [LeafIndex]

  package init(encryptionKey: [UInt8], parentHash: [UInt8] = [], unmergedLeaves: [LeafIndex] = []) {
    self.encryptionKey = encryptionKey
    self.parentHash = parentHash
    self.unmergedLeaves = unmergedLeaves
  }
}

extension ParentNode: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    encryptionKey = try reader.readOpaque()
    parentHash = try reader.readOpaque()
    unmergedLeaves = try reader.readVector()
    guard zip(unmergedLeaves, unmergedLeaves.dropFirst()).allSatisfy(<) else {
      throw .violation(.unmergedLeavesNotSorted)
    }
  }

  package func encode(into writer: inout WireWriter) {
    writer.writeOpaque(encryptionKey)
    writer.writeOpaque(parentHash)
    writer.writeVector(unmergedLeaves)
  }
}

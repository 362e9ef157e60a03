package import Cryptography
package import MLSCore

/// The private halves of one's own Update proposals of an epoch, of which a commit may choose one.
package struct OwnUpdates: Sendable {
  package struct Update: Sendable {
    package let encryptionKey: KEMPrivateKey
    package let client: Client
  }

  private var updates: [Update] = []

  package init() {}

  package mutating func insert(_ encryptionKey: KEMPrivateKey, client: Client) {
    updates.append(Update(encryptionKey: encryptionKey, client: client))
  }

  /// The private half of the update to `leaf`.
  package func update(to leaf: LeafNode) -> Update? {
    updates.first { $0.encryptionKey.publicKey.rawRepresentation == leaf.encryptionKey }
  }
}

extension OwnUpdates: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    updates = try reader.readVector()
  }

  package func encode(into writer: inout WireWriter) { writer.writeVector(updates) }
}

extension OwnUpdates.Update: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    client = try reader.read()
    encryptionKey = try client.cipherSuite.privateKey(try reader.readSecret())
  }

  package func encode(into writer: inout WireWriter) {
    writer.write(client)
    writer.writeSecret(encryptionKey.rawRepresentation)
  }
}

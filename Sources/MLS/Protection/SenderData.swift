package import Cryptography
package import MLSCore

/// Who sent a private message and with which key, encrypted apart from the content.
///
/// Source: RFC 9420 §6.3.2.
package struct SenderData: Hashable, Sendable, WireCodable {
  package let leaf: LeafIndex
  package let generation: UInt32
  /// Four bytes that keep nonces apart where a sender lost count of its generations.
  package let reuseGuard: UInt32

  package init(leaf: LeafIndex, generation: UInt32, reuseGuard: UInt32) {
    self.leaf = leaf
    self.generation = generation
    self.reuseGuard = reuseGuard
  }

  package init(from reader: inout WireReader) throws(MLSError) {
    leaf = try reader.read()
    generation = try reader.read()
    reuseGuard = try reader.read()
  }

  package func encode(into writer: inout WireWriter) {
    writer.write(leaf)
    writer.write(generation)
    writer.write(reuseGuard)
  }

  /// The key and nonce that the sender data of a message with this ciphertext are under.
  package static func key(
    secret: SecretBytes, ciphertext: [UInt8], cipherSuite: CipherSuite
  ) throws(MLSError) -> MessageKey {
    let sample = Array(ciphertext.prefix(cipherSuite.hashByteCount))
    return MessageKey(
      key: try cipherSuite.expand(
        secret, label: "key", context: sample, byteCount: cipherSuite.aead.keyByteCount),
      nonce: try cipherSuite.expand(
        secret, label: "nonce", context: sample, byteCount: cipherSuite.aead.nonceByteCount))
  }
}

extension MessageKey {
  /// The nonce with the reuse guard worked into its first four bytes.
  ///
  /// Source: RFC 9420 §6.3.1.
  package func nonce(guardedBy reuseGuard: UInt32) -> [UInt8] {
    var bytes = nonce.exposed()
    for index in 0..<4 { bytes[index] ^= UInt8(truncatingIfNeeded: reuseGuard >> (24 - 8 * index)) }
    return bytes
  }
}

internal import Cryptography
internal import Protobuf

/// Seals what a group is called for those who are in an epoch of it.
///
/// XChaCha20-Poly1305 under MLS-Exporter("Martlet_GroupMetadata_v1", group identifier, 32): nonce
/// (24) ‖ ciphertext ‖ tag, with the group's identifier as associated data. Source:
/// docs/protocol.md §13.
struct GroupDetailsSeal {
  static let label = "Martlet_GroupMetadata_v1"
  static let keyByteCount = XChaCha20Poly1305.keyByteCount

  let group: GroupID
  let key: SecretBytes

  /// Seals details.
  func seal(_ details: GroupDetails) throws -> [UInt8] {
    var random = SystemRandom()
    let nonce = random.bytes(XChaCha20Poly1305.nonceByteCount)
    return nonce
      + (try XChaCha20Poly1305.seal(
        details.encoded().bytes, key: key, nonce: nonce.bytes, associatedData: group.bytes.bytes))
  }

  /// Opens details; nil if they were sealed for another epoch, or are none.
  func open(_ sealed: [UInt8]) -> GroupDetails? {
    guard sealed.count > XChaCha20Poly1305.nonceByteCount else { return nil }
    let nonce = Array(sealed.prefix(XChaCha20Poly1305.nonceByteCount))
    let ciphertext = Array(sealed.dropFirst(nonce.count))
    guard
      let plaintext = try? XChaCha20Poly1305.open(
        ciphertext.bytes, key: key, nonce: nonce.bytes, associatedData: group.bytes.bytes),
      let details = try? GroupDetails(decoding: plaintext), (try? details.validate()) != nil
    else { return nil }
    return details
  }
}

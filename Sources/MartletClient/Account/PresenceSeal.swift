internal import Cryptography
internal import Protobuf

/// Seals whether an account is there for those who have its presence key.
///
/// Topic and sealing key are HKDF-SHA-256 of the presence key; sealed is nonce (24) ‖ ciphertext ‖
/// tag (16) of XChaCha20-Poly1305 over the status, a byte 0x80 and zeros up to 256 bytes, with the
/// label and the account as associated data. Source: docs/protocol.md §23.
struct PresenceSeal {
  static let keyByteCount = 32
  static let paddedByteCount = 256

  private static let delimiter: UInt8 = 0x80
  private static let label = Array("Martlet_Presence_v1".utf8)
  private static let topicLabel = Array("Martlet_PresenceTopic_v1".utf8)
  private static let keyLabel = Array("Martlet_PresenceSeal_v1".utf8)

  private let account: AccountID
  private let key: SecretBytes
  /// What the server knows it by: whoever knows it may watch.
  let topic: [UInt8]

  /// - Throws: `CryptographyError`.
  init(account: AccountID, presenceKey: [UInt8]) throws {
    self.account = account
    let hkdf = HKDF(.sha256)
    topic = try hkdf.derive(
      presenceKey.bytes, salt: [UInt8]().bytes, info: Self.topicLabel.bytes, byteCount: 16
    ).exposed()
    key = try hkdf.derive(
      presenceKey.bytes, salt: [UInt8]().bytes, info: Self.keyLabel.bytes,
      byteCount: XChaCha20Poly1305.keyByteCount)
  }

  /// Seals a status.
  ///
  /// - Throws: `ClientError.invalidContent` if it is too long.
  func seal(_ status: PresenceStatus) throws -> [UInt8] {
    var plaintext = status.encoded() + [Self.delimiter]
    guard plaintext.count <= Self.paddedByteCount else {
      throw ClientError.invalidContent("the status is too long")
    }
    plaintext += [UInt8](repeating: 0, count: Self.paddedByteCount - plaintext.count)
    var random = SystemRandom()
    let nonce = random.bytes(XChaCha20Poly1305.nonceByteCount)
    return nonce
      + (try XChaCha20Poly1305.seal(
        plaintext.bytes, key: key, nonce: nonce.bytes,
        associatedData: (Self.label + account.bytes).bytes))
  }

  /// Opens a status; nil if it is none of the account.
  func open(_ sealed: [UInt8]) -> PresenceStatus? {
    guard sealed.count > XChaCha20Poly1305.nonceByteCount else { return nil }
    let nonce = Array(sealed.prefix(XChaCha20Poly1305.nonceByteCount))
    let ciphertext = Array(sealed.dropFirst(nonce.count))
    guard
      let padded = try? XChaCha20Poly1305.open(
        ciphertext.bytes, key: key, nonce: nonce.bytes,
        associatedData: (Self.label + account.bytes).bytes),
      let end = padded.lastIndex(where: { $0 != 0 }), padded[end] == Self.delimiter,
      let status = try? PresenceStatus(decoding: Array(padded[..<end])),
      (try? status.validate()) != nil
    else { return nil }
    return status
  }
}

internal import Cryptography

/// Seals what a device keeps: XChaCha20-Poly1305 under the file's key, with a random nonce, bound
/// to where the value stands.
struct Vault: Sendable {
  /// The version of the form in which values are sealed.
  private static let version: UInt8 = 1

  private let key: SecretBytes

  init(key: SecretBytes) { self.key = key }

  /// Seals a value.
  ///
  /// - Parameters:
  ///   - value: what to hide.
  ///   - table: where it is kept.
  ///   - place: in which row.
  /// - Returns: nonce (24) ‖ ciphertext ‖ tag (16).
  /// - Throws: `CryptographyError`.
  func seal(_ value: [UInt8], _ table: String, _ place: [UInt8]) throws -> [UInt8] {
    try seal(value.bytes, table, place)
  }

  /// Seals a secret.
  func seal(_ value: SecretBytes, _ table: String, _ place: [UInt8]) throws -> [UInt8] {
    try seal(value.bytes, table, place)
  }

  /// Opens a value.
  ///
  /// - Throws: `CryptographyError.authenticationFailed` where it was not sealed for this place.
  func open(_ sealed: [UInt8], _ table: String, _ place: [UInt8]) throws -> [UInt8] {
    guard sealed.count >= XChaCha20Poly1305.nonceByteCount else {
      throw ClientError.damagedStore("a value of table \(table) is damaged")
    }
    let nonce = Array(sealed[..<XChaCha20Poly1305.nonceByteCount])
    let ciphertext = Array(sealed[XChaCha20Poly1305.nonceByteCount...])
    return try XChaCha20Poly1305.open(
      ciphertext.bytes, key: key, nonce: nonce.bytes,
      associatedData: Self.associatedData(table, place).bytes)
  }

  private func seal(_ value: RawSpan, _ table: String, _ place: [UInt8]) throws -> [UInt8] {
    var random = SystemRandom()
    let nonce = random.bytes(XChaCha20Poly1305.nonceByteCount)
    return nonce
      + (try XChaCha20Poly1305.seal(
        value, key: key, nonce: nonce.bytes,
        associatedData: Self.associatedData(table, place).bytes))
  }

  private static func associatedData(_ table: String, _ place: [UInt8]) -> [UInt8] {
    [version] + Array(table.utf8) + [0] + place
  }
}

/// ChaCha20-Poly1305 with a 24-byte nonce, long enough to be drawn at random for every message.
///
/// Source: draft-irtf-cfrg-xchacha-03.
public enum XChaCha20Poly1305 {
  /// Bytes in a key.
  public static let keyByteCount = 32

  /// Bytes in a nonce.
  public static let nonceByteCount = 24

  /// Bytes that sealing adds.
  public static let tagByteCount = AEAD.tagByteCount

  /// Seals a message.
  ///
  /// - Parameters:
  ///   - plaintext: what to hide.
  ///   - key: 32 secret bytes.
  ///   - nonce: 24 bytes, new for this key; random will do.
  ///   - associatedData: bound to the message but not sent with it.
  /// - Returns: ciphertext and tag.
  /// - Throws: `wrongByteCount`, `outputTooLong`.
  public static func seal(
    _ plaintext: RawSpan, key: SecretBytes, nonce: RawSpan, associatedData: RawSpan = RawSpan()
  ) throws(CryptographyError) -> [UInt8] {
    try require(.key, of: key.count, toBe: keyByteCount)
    try require(.nonce, of: nonce.byteCount, toBe: nonceByteCount)
    return try SodiumCipher.xChaCha20Poly1305.seal(
      plaintext, key: key, nonce: nonce, associatedData: associatedData)
  }

  /// Opens a message.
  ///
  /// - Parameters:
  ///   - sealed: ciphertext and tag.
  ///   - key: the key that sealed it.
  ///   - nonce: the nonce that sealed it.
  ///   - associatedData: what was bound to it.
  /// - Returns: the plaintext.
  /// - Throws: `wrongByteCount`, `authenticationFailed`.
  public static func open(
    _ sealed: RawSpan, key: SecretBytes, nonce: RawSpan, associatedData: RawSpan = RawSpan()
  ) throws(CryptographyError) -> [UInt8] {
    try require(.key, of: key.count, toBe: keyByteCount)
    try require(.nonce, of: nonce.byteCount, toBe: nonceByteCount)
    return try SodiumCipher.xChaCha20Poly1305.open(
      sealed, key: key, nonce: nonce, associatedData: associatedData)
  }
}

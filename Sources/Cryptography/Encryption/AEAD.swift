/// Authenticated encryption with associated data. Source: RFC 5116, RFC 8439.
///
/// What is sealed is the ciphertext followed by its 16-byte tag. A nonce must never seal twice
/// under one key: who calls `seal` sees to that.
public enum AEAD: Sendable, Hashable, CaseIterable {
  /// AES-128-GCM.
  case aes128GCM
  /// AES-256-GCM.
  case aes256GCM
  /// ChaCha20-Poly1305.
  case chaCha20Poly1305

  /// Bytes in a key.
  public var keyByteCount: Int {
    switch self {
    case .aes128GCM: 16
    case .aes256GCM, .chaCha20Poly1305: 32
    }
  }

  /// Bytes in a nonce.
  public var nonceByteCount: Int { 12 }

  /// Bytes that sealing adds.
  public var tagByteCount: Int { Self.tagByteCount }

  static let tagByteCount = 16

  /// The longest message that one call takes, in bytes.
  static let messageByteLimit = Int(Int32.max) - tagByteCount

  /// Seals one message under a key that is not used again; for many messages make an `AEADKey`.
  ///
  /// - Parameters:
  ///   - plaintext: what to hide.
  ///   - key: `keyByteCount` secret bytes.
  ///   - nonce: `nonceByteCount` bytes, new for this key.
  ///   - associatedData: bound to the message but not sent with it.
  /// - Returns: ciphertext and tag.
  /// - Throws: `wrongByteCount`, `outputTooLong`.
  public func seal(
    _ plaintext: RawSpan, key: SecretBytes, nonce: RawSpan, associatedData: RawSpan = RawSpan()
  ) throws(CryptographyError) -> [UInt8] {
    try checkSizes(key: key, nonce: nonce)
    if let cipher = SodiumCipher(oneMessageOf: self) {
      return try cipher.seal(plaintext, key: key, nonce: nonce, associatedData: associatedData)
    }
    let context = try AESContext(key: key)
    return try context.seal(plaintext, nonce: nonce, associatedData: associatedData)
  }

  /// Opens what `seal` made with the same key, nonce and associated data.
  ///
  /// - Parameters:
  ///   - sealed: ciphertext and tag.
  ///   - key: the key that sealed it.
  ///   - nonce: the nonce that sealed it.
  ///   - associatedData: what was bound to it.
  /// - Returns: the plaintext.
  /// - Throws: `wrongByteCount`, `authenticationFailed`.
  public func open(
    _ sealed: RawSpan, key: SecretBytes, nonce: RawSpan, associatedData: RawSpan = RawSpan()
  ) throws(CryptographyError) -> [UInt8] {
    try checkSizes(key: key, nonce: nonce)
    if let cipher = SodiumCipher(oneMessageOf: self) {
      return try cipher.open(sealed, key: key, nonce: nonce, associatedData: associatedData)
    }
    let context = try AESContext(key: key)
    return try context.open(sealed, nonce: nonce, associatedData: associatedData)
  }

  func checkSizes(key: SecretBytes, nonce: RawSpan) throws(CryptographyError) {
    try require(.key, of: key.count, toBe: keyByteCount)
    try require(.nonce, of: nonce.byteCount, toBe: nonceByteCount)
  }
}

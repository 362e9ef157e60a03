/// A key of an AEAD, made ready once for many messages.
///
/// It can be moved but not copied, and used by one caller at a time; it is erased when it goes.
public struct AEADKey: ~Copyable, Sendable {
  /// The algorithm that the key is for.
  public let algorithm: AEAD

  private let engine: Engine

  // Only mutating functions of the one owner reach the context, so no two threads use it at once.
  private enum Engine: @unchecked Sendable {
    case aes(AESContext)
    case sodium(SodiumCipher, SecretBytes)
  }

  /// Makes `key` ready.
  ///
  /// - Parameters:
  ///   - algorithm: what to use the key with.
  ///   - key: `algorithm.keyByteCount` secret bytes.
  /// - Throws: `wrongByteCount`.
  public init(_ algorithm: AEAD, key: SecretBytes) throws(CryptographyError) {
    try require(.key, of: key.count, toBe: algorithm.keyByteCount)
    let engine: Engine =
      switch algorithm {
      case .aes128GCM, .aes256GCM: .aes(try AESContext(key: key))
      case .chaCha20Poly1305: .sodium(.chaCha20Poly1305, key)
      }
    self.algorithm = algorithm
    self.engine = engine
  }

  /// Seals a message.
  ///
  /// - Parameters:
  ///   - plaintext: what to hide.
  ///   - nonce: `algorithm.nonceByteCount` bytes, new for this key.
  ///   - associatedData: bound to the message but not sent with it.
  /// - Returns: ciphertext and tag.
  /// - Throws: `wrongByteCount`, `outputTooLong`.
  public mutating func seal(
    _ plaintext: RawSpan, nonce: RawSpan, associatedData: RawSpan = RawSpan()
  ) throws(CryptographyError) -> [UInt8] {
    try require(.nonce, of: nonce.byteCount, toBe: algorithm.nonceByteCount)
    switch engine {
    case .aes(let context):
      return try context.seal(plaintext, nonce: nonce, associatedData: associatedData)
    case .sodium(let cipher, let key):
      return try cipher.seal(plaintext, key: key, nonce: nonce, associatedData: associatedData)
    }
  }

  /// Opens a message.
  ///
  /// - Parameters:
  ///   - sealed: ciphertext and tag.
  ///   - nonce: the nonce that sealed it.
  ///   - associatedData: what was bound to it.
  /// - Returns: the plaintext.
  /// - Throws: `wrongByteCount`, `authenticationFailed`.
  public mutating func open(
    _ sealed: RawSpan, nonce: RawSpan, associatedData: RawSpan = RawSpan()
  ) throws(CryptographyError) -> [UInt8] {
    try require(.nonce, of: nonce.byteCount, toBe: algorithm.nonceByteCount)
    switch engine {
    case .aes(let context):
      return try context.open(sealed, nonce: nonce, associatedData: associatedData)
    case .sodium(let cipher, let key):
      return try cipher.open(sealed, key: key, nonce: nonce, associatedData: associatedData)
    }
  }
}

/// Why a cryptographic operation was refused.
///
/// Cases carry sizes and names only, never key material.
public enum CryptographyError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A key, nonce or other input of fixed size has another size.
  case wrongByteCount(of: Input, expected: Int, actual: Int)
  /// The bytes are no public key of their kind: not on the curve, not canonical, of small order.
  case invalidPublicKey
  /// The bytes are no private key of their kind.
  case invalidPrivateKey
  /// Key agreement gave the all-zero secret, which a peer can force with a point of small order.
  case allZeroSharedSecret
  /// A tag did not match: the key, nonce, associated data or ciphertext is not the one sealed.
  case authenticationFailed
  /// A signature is not one of this message by this key.
  case invalidSignature
  /// More output was asked for than the construction may give.
  case outputTooLong(requested: Int, limit: Int)
  /// A context has sealed or opened as many messages as its nonce can count.
  case messageLimitReached
  /// A pre-shared key came without its identifier, the identifier without its key, or either in a
  /// mode that has no use for it. Source: RFC 9180 §5.1.
  case inconsistentPreSharedKey
  /// The suite or key encapsulation does not offer the operation, such as sealing in an export-only
  /// suite or authenticating by X-Wing.
  case unsupported
  /// A work factor lies outside what the function takes.
  case invalidWorkFactor

  /// The inputs whose size is fixed.
  public enum Input: String, Sendable {
    /// A symmetric key, or a raw private key.
    case key
    /// A nonce of an AEAD.
    case nonce
    /// A salt of a password hash.
    case salt
    /// The seed that a key pair is made from.
    case seed
    /// What a key encapsulation sends.
    case encapsulatedKey = "encapsulated key"
    /// A digest asked for.
    case digest
  }

  /// One line for logs.
  public var description: String {
    switch self {
    case .wrongByteCount(let input, let expected, let actual):
      "\(input.rawValue) of \(actual) bytes where \(expected) are expected"
    case .invalidPublicKey: "invalid public key"
    case .invalidPrivateKey: "invalid private key"
    case .allZeroSharedSecret: "key agreement gave the all-zero secret"
    case .authenticationFailed: "authentication tag does not match"
    case .invalidSignature: "signature does not match"
    case .outputTooLong(let requested, let limit):
      "output of \(requested) bytes exceeds the limit of \(limit)"
    case .messageLimitReached: "context has used up its nonces"
    case .inconsistentPreSharedKey: "pre-shared key and its identifier do not fit the mode"
    case .unsupported: "operation not offered by this suite"
    case .invalidWorkFactor: "work factor out of range"
    }
  }
}

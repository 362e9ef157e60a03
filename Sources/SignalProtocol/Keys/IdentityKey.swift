public import Cryptography

/// The public identity key of an account: an Ed25519 key, which also agrees on keys as X25519.
public struct IdentityKey: Sendable, Hashable {
  /// Verifies what the account signs.
  public let verificationKey: VerificationKey

  /// The same point as an X25519 key.
  public let keyAgreementKey: KEMPublicKey

  /// Bytes in an encoded key.
  public static let byteCount = 32

  /// The Ed25519 public key, 32 bytes.
  public var encoded: [UInt8] { verificationKey.rawRepresentation }

  /// A key that was received.
  ///
  /// - Parameter encoded: an Ed25519 public key.
  /// - Throws: `cryptography` for a point that is not canonical or of small order.
  public init(encoded: [UInt8]) throws(SignalError) {
    (verificationKey, keyAgreementKey) = try cryptographic { () throws(CryptographyError) in
      let key = try VerificationKey(.ed25519, rawRepresentation: encoded)
      return (key, try key.keyAgreementKey())
    }
  }

  init(_ verificationKey: VerificationKey, _ keyAgreementKey: KEMPublicKey) {
    self.verificationKey = verificationKey
    self.keyAgreementKey = keyAgreementKey
  }

  /// Whether both are the same key.
  public static func == (left: IdentityKey, right: IdentityKey) -> Bool {
    left.encoded == right.encoded
  }

  /// Hashes the encoded key.
  public func hash(into hasher: inout Hasher) { hasher.combine(encoded) }
}

/// The identity key pair of an account, held by each of its devices.
public struct IdentityKeyPair: Sendable {
  /// The public half.
  public let publicKey: IdentityKey

  /// The seed to store, 32 bytes.
  public var seed: SecretBytes { signingKey.rawRepresentation }

  let signingKey: SigningKey
  let keyAgreementKey: KEMPrivateKey

  /// The pair that belongs to a stored seed.
  ///
  /// - Parameter seed: 32 secret bytes.
  /// - Throws: `cryptography` for a seed of another size.
  public init(seed: SecretBytes) throws(SignalError) {
    (signingKey, keyAgreementKey) = try cryptographic { () throws(CryptographyError) in
      let key = try SigningKey(.ed25519, rawRepresentation: seed)
      return (key, try key.keyAgreementKey())
    }
    publicKey = IdentityKey(signingKey.verificationKey, keyAgreementKey.publicKey)
  }

  /// A new pair, with randomness from `random`.
  public static func generate(using random: inout some RandomNumberGenerator) -> IdentityKeyPair {
    while true {
      if let pair = try? IdentityKeyPair(seed: random.secretBytes(32)) { return pair }
    }
  }

  /// The Ed25519 signature of label ‖ body.
  func sign(_ label: [UInt8], _ body: [UInt8]) throws(SignalError) -> [UInt8] {
    let message = label + body
    return try cryptographic { () throws(CryptographyError) in try signingKey.sign(message.bytes) }
  }
}

extension IdentityKey {
  /// Whether `signature` is this account's of label ‖ body.
  func isValid(_ signature: [UInt8], _ label: [UInt8], _ body: [UInt8]) -> Bool {
    let message = label + body
    return verificationKey.isValid(signature.bytes, of: message.bytes)
  }

  init(from reader: inout WireReader) throws(SignalError) {
    try self.init(encoded: try reader.bytes(Self.byteCount))
  }
}

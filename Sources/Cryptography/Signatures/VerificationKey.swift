/// A public key of a signature scheme.
public struct VerificationKey: Sendable {
  /// The scheme that the key is for.
  public let scheme: SignatureScheme

  /// An EdDSA point, or an uncompressed point of a NIST curve.
  public let rawRepresentation: [UInt8]

  private let engine: Engine

  private enum Engine: Sendable {
    case ed25519
    case ed448(Curve448Key)
    case ecdsa(NISTKey, HashFunction)
  }

  /// A key from its raw form.
  ///
  /// - Parameters:
  ///   - scheme: what the key is for.
  ///   - rawRepresentation: `scheme.publicKeyByteCount` bytes.
  /// - Throws: `wrongByteCount`, `invalidPublicKey`.
  public init(_ scheme: SignatureScheme, rawRepresentation: [UInt8]) throws(CryptographyError) {
    self.scheme = scheme
    self.rawRepresentation = rawRepresentation
    if let (curve, hash) = scheme.ecdsa {
      engine = .ecdsa(try NISTKey(curve, publicKey: rawRepresentation), hash)
    } else if scheme == .ed448 {
      engine = .ed448(try Curve448Key(.ed448, publicKey: rawRepresentation))
    } else {
      try require(.key, of: rawRepresentation.count, toBe: Ed25519.publicKeyByteCount)
      engine = .ed25519
    }
  }

  /// Whether `signature` is one of `message` by this key.
  public func isValid(_ signature: RawSpan, of message: RawSpan) -> Bool {
    switch engine {
    case .ed25519: Ed25519.isValid(signature, of: message, by: rawRepresentation)
    case .ed448(let key): key.isValid(signature, of: message)
    case .ecdsa(let key, let hash): key.isValid(signature, digest: hash.hash(message))
    }
  }

  /// Refuses a signature that is not one of `message` by this key.
  ///
  /// - Parameters:
  ///   - signature: as `SigningKey.sign` gives it.
  ///   - message: the whole message.
  /// - Throws: `invalidSignature`.
  public func verify(_ signature: RawSpan, of message: RawSpan) throws(CryptographyError) {
    guard isValid(signature, of: message) else { throw .invalidSignature }
  }

  /// The X25519 key at the same point, where this is an Ed25519 key.
  ///
  /// - Returns: the key.
  /// - Throws: `unsupported` for other schemes; `invalidPublicKey` for a point that is not
  ///   canonical or not of the prime-order group.
  public func keyAgreementKey() throws(CryptographyError) -> KEMPublicKey {
    guard scheme == .ed25519 else { throw .unsupported }
    return try KEMPublicKey(
      .x25519, rawRepresentation: Ed25519.x25519PublicKey(of: rawRepresentation))
  }
}

extension VerificationKey: Hashable {
  /// Whether both are the same key of the same scheme.
  public static func == (left: VerificationKey, right: VerificationKey) -> Bool {
    left.scheme == right.scheme && left.rawRepresentation == right.rawRepresentation
  }

  /// Hashes the scheme and the raw form.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(scheme)
    hasher.combine(rawRepresentation)
  }
}

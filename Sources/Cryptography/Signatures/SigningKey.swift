/// A private key of a signature scheme.
public struct SigningKey: Sendable {
  /// The scheme that the key is for.
  public let scheme: SignatureScheme

  /// What verifies this key's signatures.
  public let verificationKey: VerificationKey

  /// The seed of an EdDSA key, the big-endian scalar of an ECDSA key.
  public let rawRepresentation: SecretBytes

  private let engine: Engine

  private enum Engine: Sendable {
    case ed25519(expanded: SecretBytes)
    case ed448(Curve448Key)
    case ecdsa(NISTKey, HashFunction)
  }

  /// A key from its raw form.
  ///
  /// - Parameters:
  ///   - scheme: what the key is for.
  ///   - rawRepresentation: `scheme.privateKeyByteCount` secret bytes.
  /// - Throws: `wrongByteCount`, `invalidPrivateKey`.
  public init(
    _ scheme: SignatureScheme, rawRepresentation: SecretBytes
  ) throws(CryptographyError) {
    self.scheme = scheme
    self.rawRepresentation = rawRepresentation
    let publicKey: [UInt8]
    if let (curve, hash) = scheme.ecdsa {
      let key = try NISTKey(curve, privateKey: rawRepresentation)
      publicKey = key.publicKey
      engine = .ecdsa(key, hash)
    } else if scheme == .ed448 {
      let key = try Curve448Key(.ed448, privateKey: rawRepresentation)
      publicKey = key.publicKey
      engine = .ed448(key)
    } else {
      let expanded: SecretBytes
      (expanded, publicKey) = try Ed25519.expand(seed: rawRepresentation)
      engine = .ed25519(expanded: expanded)
    }
    verificationKey = try VerificationKey(scheme, rawRepresentation: publicKey)
  }

  /// A new key.
  ///
  /// - Parameters:
  ///   - scheme: what the key is for.
  ///   - random: where its secret comes from.
  /// - Returns: the key.
  public static func generate(
    _ scheme: SignatureScheme, using random: inout some RandomNumberGenerator
  ) -> SigningKey {
    while true {
      let secret = random.secretBytes(scheme.privateKeyByteCount)
      let raw = scheme == .ecdsaP521SHA512 ? secret.maskingFirstByte(0x01) : secret
      // A scalar above the order is drawn less than once in 2³² times.
      if let key = try? SigningKey(scheme, rawRepresentation: raw) { return key }
    }
  }

  /// Signs `message`.
  ///
  /// - Parameter message: the whole message; hashing it is the scheme's part.
  /// - Returns: an EdDSA signature, or an ECDSA one in DER.
  /// - Throws: `invalidPrivateKey` where the library refuses the key.
  public func sign(_ message: RawSpan) throws(CryptographyError) -> [UInt8] {
    switch engine {
    case .ed25519(let expanded): Ed25519.sign(message, expanded: expanded)
    case .ed448(let key): try key.sign(message)
    case .ecdsa(let key, let hash): try key.sign(digest: hash.hash(message))
    }
  }

  /// The X25519 key with the same scalar, where this is an Ed25519 key.
  ///
  /// - Returns: a key whose public half `VerificationKey.keyAgreementKey()` also gives.
  /// - Throws: `unsupported` for other schemes.
  public func keyAgreementKey() throws(CryptographyError) -> KEMPrivateKey {
    guard case .ed25519(let expanded) = engine else { throw .unsupported }
    return try KEMPrivateKey(
      .x25519, rawRepresentation: Ed25519.x25519PrivateKey(expanded: expanded))
  }
}

extension SecretBytes {
  /// The same bytes with only the bits of `mask` kept in the first.
  func maskingFirstByte(_ mask: UInt8) -> SecretBytes {
    unsafe SecretBytes(count: count) { output in
      unsafe bytes.withUnsafeBytes { unsafe output.copyMemory(from: $0) }
      unsafe output[0] &= mask
    }
  }
}

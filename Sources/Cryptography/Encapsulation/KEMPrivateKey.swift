/// A private key of a key encapsulation mechanism, with its public key.
public struct KEMPrivateKey: Sendable {
  /// What others encapsulate to.
  public let publicKey: KEMPublicKey

  /// The key as it is stored: a scalar, or X-Wing's seed. Source: RFC 9180 §7.1.2.
  public let rawRepresentation: SecretBytes

  let engine: Engine

  enum Engine: Sendable {
    /// The key made ready, or nil if it is made so when it is used.
    case x25519(X25519.PrivateKey?)
    case x448(Curve448Key)
    case nist(NISTKey)
    case xWing(XWing.PrivateKey)
  }

  /// What the key is for.
  public var mechanism: KeyEncapsulation { publicKey.mechanism }

  /// A key from its raw form.
  ///
  /// - Parameters:
  ///   - mechanism: what the key is for.
  ///   - rawRepresentation: `mechanism.privateKeyByteCount` secret bytes.
  /// - Throws: `wrongByteCount`, `invalidPrivateKey`.
  public init(
    _ mechanism: KeyEncapsulation, rawRepresentation: SecretBytes
  ) throws(CryptographyError) {
    try require(.key, of: rawRepresentation.count, toBe: mechanism.privateKeyByteCount)
    let publicKey: [UInt8]
    if let curve = mechanism.curve {
      let key = try NISTKey(curve, privateKey: rawRepresentation)
      publicKey = key.publicKey
      engine = .nist(key)
    } else if mechanism == .x448 {
      let key = try Curve448Key(.x448, privateKey: rawRepresentation)
      publicKey = key.publicKey
      engine = .x448(key)
    } else if mechanism == .xWing {
      let key = try XWing.PrivateKey(seed: rawRepresentation)
      publicKey = key.publicKey
      engine = .xWing(key)
    } else {
      let key = try X25519.PrivateKey(rawRepresentation)
      publicKey = key.publicKey
      engine = .x25519(key)
    }
    self.rawRepresentation = rawRepresentation
    self.publicKey = try KEMPublicKey(mechanism, rawRepresentation: publicKey)
  }

  /// A key stored together with its public key, whose derivation is thus saved.
  ///
  /// - Parameters:
  ///   - rawRepresentation: the private half.
  ///   - publicKey: the public half, an X25519 key; the caller knows that they belong together.
  /// - Throws: `wrongByteCount`, `unsupported` for other mechanisms.
  package init(
    x25519 rawRepresentation: SecretBytes, publicKey: KEMPublicKey
  ) throws(CryptographyError) {
    guard publicKey.mechanism == .x25519 else { throw .unsupported }
    try require(.key, of: rawRepresentation.count, toBe: X25519.byteCount)
    self.rawRepresentation = rawRepresentation
    self.publicKey = publicKey
    engine = .x25519(nil)
  }

  /// A new key.
  ///
  /// - Parameters:
  ///   - mechanism: what the key is for.
  ///   - random: where its secret comes from.
  /// - Returns: the key.
  public static func generate(
    _ mechanism: KeyEncapsulation, using random: inout some RandomNumberGenerator
  ) -> KEMPrivateKey {
    while true {
      let secret = random.secretBytes(mechanism.privateKeyByteCount)
      let raw = mechanism == .p521 ? secret.maskingFirstByte(0x01) : secret
      // Only a scalar above the order is refused: drawn less than once in 2³² times.
      if let key = try? KEMPrivateKey(mechanism, rawRepresentation: raw) { return key }
    }
  }

  /// Finds the secret of an encapsulation.
  ///
  /// - Parameters:
  ///   - encapsulatedKey: what the sender sent.
  ///   - sender: the key that must have made it (`AuthDecap`), where it was made so.
  /// - Returns: the shared secret. X-Wing gives an unrelated one for a forged encapsulation.
  /// - Throws: `wrongByteCount`, `invalidPublicKey`, `allZeroSharedSecret`, `unsupported`.
  public func decapsulate(
    _ encapsulatedKey: [UInt8], from sender: KEMPublicKey? = nil
  ) throws(CryptographyError) -> SecretBytes {
    try require(
      .encapsulatedKey, of: encapsulatedKey.count, toBe: mechanism.encapsulatedKeyByteCount)
    if case .xWing(let key) = engine {
      guard sender == nil else { throw .unsupported }
      return try key.decapsulate(encapsulatedKey)
    }
    let ephemeral = try KEMPublicKey(mechanism, rawRepresentation: encapsulatedKey)
    return try decapsulate(ephemeral, from: sender)
  }

  /// The Diffie–Hellman secret shared with the owner of `peer`.
  ///
  /// - Parameter peer: a public key on the same curve.
  /// - Returns: the x coordinate, unhashed.
  /// - Throws: `allZeroSharedSecret`; `unsupported` for X-Wing and for keys of two mechanisms.
  public func sharedSecret(with peer: KEMPublicKey) throws(CryptographyError) -> SecretBytes {
    switch (engine, peer.engine) {
    case (.x25519(let key?), .x25519): try key.agree(with: peer.rawRepresentation)
    case (.x25519(nil), .x25519):
      try X25519.PrivateKey(rawRepresentation).agree(with: peer.rawRepresentation)
    case (.x448(let key), .x448(let peer)): try key.agree(with: peer)
    case (.nist(let key), .nist(let peer)) where key.curve == peer.curve: try key.agree(with: peer)
    default: throw .unsupported
    }
  }
}

/// A public key of a key encapsulation mechanism, checked.
public struct KEMPublicKey: Sendable {
  /// What the key is for.
  public let mechanism: KeyEncapsulation

  /// The key as it is sent; NIST points uncompressed. Source: RFC 9180 §7.1.1.
  public let rawRepresentation: [UInt8]

  let engine: Engine

  enum Engine: Sendable {
    case x25519
    case x448(Curve448Key)
    case nist(NISTKey)
    case xWing
  }

  /// Checks a key that was received.
  ///
  /// - Parameters:
  ///   - mechanism: what the key is for.
  ///   - rawRepresentation: `mechanism.publicKeyByteCount` bytes.
  /// - Throws: `wrongByteCount`; `invalidPublicKey` for a point off the curve or not canonical.
  public init(
    _ mechanism: KeyEncapsulation, rawRepresentation: [UInt8]
  ) throws(CryptographyError) {
    try require(.key, of: rawRepresentation.count, toBe: mechanism.publicKeyByteCount)
    self.mechanism = mechanism
    self.rawRepresentation = rawRepresentation
    switch mechanism {
    case .x25519:
      try X25519.check(rawRepresentation)
      engine = .x25519
    case .x448:
      try Curve448Key.checkX448(rawRepresentation)
      engine = .x448(try Curve448Key(.x448, publicKey: rawRepresentation))
    case .p256: engine = .nist(try NISTKey(.p256, publicKey: rawRepresentation))
    case .p384: engine = .nist(try NISTKey(.p384, publicKey: rawRepresentation))
    case .p521: engine = .nist(try NISTKey(.p521, publicKey: rawRepresentation))
    case .xWing:
      try XWing.check(rawRepresentation)
      engine = .xWing
    }
  }

  /// Whether key agreement with the key gives the same secret whoever agrees: it is of small order,
  /// alone or as half of an X-Wing key.
  public var hasSmallOrder: Bool {
    switch engine {
    case .x25519: X25519.hasSmallOrder(rawRepresentation)
    case .x448: Curve448Key.hasSmallOrder(x448: rawRepresentation)
    case .nist: false
    case .xWing: X25519.hasSmallOrder(rawRepresentation.suffix(X25519.byteCount))
    }
  }

  /// Makes a secret that only the owner of this key can find.
  ///
  /// - Parameters:
  ///   - sender: the key that proves who made it (`AuthEncap`), where wanted.
  ///   - random: where the ephemeral key comes from; X-Wing draws from the system instead.
  /// - Returns: the secret and what to send.
  /// - Throws: `allZeroSharedSecret`, `unsupported` where X-Wing is to authenticate.
  public func encapsulate(
    from sender: KEMPrivateKey? = nil, using random: inout some RandomNumberGenerator
  ) throws(CryptographyError) -> Encapsulation {
    guard mechanism != .xWing else {
      guard sender == nil else { throw .unsupported }
      return try XWing.encapsulate(to: rawRepresentation)
    }
    let ephemeral = KEMPrivateKey.generate(mechanism, using: &random)
    return try encapsulate(from: sender, ephemeral: ephemeral)
  }
}

extension KEMPublicKey: Hashable {
  /// Whether both are the same key of the same mechanism.
  public static func == (left: KEMPublicKey, right: KEMPublicKey) -> Bool {
    left.mechanism == right.mechanism && left.rawRepresentation == right.rawRepresentation
  }

  /// Hashes the mechanism and the raw form.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(mechanism)
    hasher.combine(rawRepresentation)
  }
}

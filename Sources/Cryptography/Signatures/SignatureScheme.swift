/// A digital signature scheme. Source: RFC 8032, FIPS 186-4; identifiers of RFC 8446 §4.2.3.
public enum SignatureScheme: UInt16, Sendable, Hashable, CaseIterable {
  /// ECDSA on P-256 with SHA-256.
  case ecdsaP256SHA256 = 0x0403
  /// ECDSA on P-384 with SHA-384.
  case ecdsaP384SHA384 = 0x0503
  /// ECDSA on P-521 with SHA-512.
  case ecdsaP521SHA512 = 0x0603
  /// Ed25519.
  case ed25519 = 0x0807
  /// Ed448.
  case ed448 = 0x0808

  /// Bytes in a private key: the seed of an EdDSA key, the big-endian scalar of an ECDSA key.
  public var privateKeyByteCount: Int {
    switch self {
    case .ed25519: Ed25519.seedByteCount
    case .ed448: Curve448Key.Purpose.ed448.byteCount
    case .ecdsaP256SHA256: NISTCurve.p256.byteCount
    case .ecdsaP384SHA384: NISTCurve.p384.byteCount
    case .ecdsaP521SHA512: NISTCurve.p521.byteCount
    }
  }

  /// Bytes in a public key: an EdDSA point, or an uncompressed point of a NIST curve.
  public var publicKeyByteCount: Int {
    switch self {
    case .ed25519: Ed25519.publicKeyByteCount
    case .ed448: Curve448Key.Purpose.ed448.byteCount
    case .ecdsaP256SHA256: NISTCurve.p256.publicKeyByteCount
    case .ecdsaP384SHA384: NISTCurve.p384.publicKeyByteCount
    case .ecdsaP521SHA512: NISTCurve.p521.publicKeyByteCount
    }
  }

  /// The curve and hash function of an ECDSA scheme.
  var ecdsa: (curve: NISTCurve, hash: HashFunction)? {
    switch self {
    case .ecdsaP256SHA256: (.p256, .sha256)
    case .ecdsaP384SHA384: (.p384, .sha384)
    case .ecdsaP521SHA512: (.p521, .sha512)
    case .ed25519, .ed448: nil
    }
  }
}

/// A key encapsulation mechanism of HPKE. Source: RFC 9180 §4 and §7.1; X-Wing:
/// draft-connolly-cfrg-xwing-kem.
public enum KeyEncapsulation: UInt16, Sendable, Hashable, CaseIterable {
  /// DHKEM(P-256, HKDF-SHA256).
  case p256 = 0x0010
  /// DHKEM(P-384, HKDF-SHA384).
  case p384 = 0x0011
  /// DHKEM(P-521, HKDF-SHA512).
  case p521 = 0x0012
  /// DHKEM(X25519, HKDF-SHA256).
  case x25519 = 0x0020
  /// DHKEM(X448, HKDF-SHA512).
  case x448 = 0x0021
  /// X-Wing: ML-KEM-768 and X25519 together.
  case xWing = 0x647a

  /// Bytes in a private key (`Nsk`).
  public var privateKeyByteCount: Int {
    switch self {
    case .x25519, .xWing: 32
    case .x448: 56
    case .p256, .p384, .p521: curve?.byteCount ?? 0
    }
  }

  /// Bytes in a public key (`Npk`).
  public var publicKeyByteCount: Int {
    switch self {
    case .x25519: 32
    case .x448: 56
    case .xWing: XWing.publicKeyByteCount
    case .p256, .p384, .p521: curve?.publicKeyByteCount ?? 0
    }
  }

  /// Bytes in an encapsulated key (`Nenc`).
  public var encapsulatedKeyByteCount: Int {
    self == .xWing ? XWing.ciphertextByteCount : publicKeyByteCount
  }

  /// Bytes in a shared secret (`Nsecret`).
  public var sharedSecretByteCount: Int {
    self == .xWing ? XWing.sharedSecretByteCount : hash.digestByteCount
  }

  /// Whether the sender can prove itself with a key of its own (`AuthEncap`).
  public var offersAuthentication: Bool { self != .xWing }

  /// The hash function of the mechanism's own HKDF.
  var hash: HashFunction {
    switch self {
    case .p256, .x25519, .xWing: .sha256
    case .p384: .sha384
    case .p521, .x448: .sha512
    }
  }

  var curve: NISTCurve? {
    switch self {
    case .p256: .p256
    case .p384: .p384
    case .p521: .p521
    case .x25519, .x448, .xWing: nil
    }
  }
}

/// A shared secret and what the recipient needs to find it.
public struct Encapsulation: Sendable {
  /// Known to both sides only.
  public let sharedSecret: SecretBytes

  /// To be sent.
  public let encapsulatedKey: [UInt8]

  /// The two halves, as an encapsulation made them; known answers give theirs.
  package init(sharedSecret: SecretBytes, encapsulatedKey: [UInt8]) {
    self.sharedSecret = sharedSecret
    self.encapsulatedKey = encapsulatedKey
  }
}

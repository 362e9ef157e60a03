public import Cryptography

/// The algorithms that a group uses.
///
/// Source: RFC 9420 §5.1, §17.1.
public enum CipherSuite: UInt16, Hashable, Sendable, CaseIterable {
  /// X25519, AES-128-GCM, SHA-256, Ed25519: the one that everyone must have.
  case x25519AES128 = 1
  /// P-256, AES-128-GCM, SHA-256, ECDSA.
  case p256AES128 = 2
  /// X25519, ChaCha20-Poly1305, SHA-256, Ed25519.
  case x25519ChaCha20Poly1305 = 3
  /// X448, AES-256-GCM, SHA-512, Ed448.
  case x448AES256 = 4
  /// P-521, AES-256-GCM, SHA-512, ECDSA.
  case p521AES256 = 5
  /// X448, ChaCha20-Poly1305, SHA-512, Ed448.
  case x448ChaCha20Poly1305 = 6
  /// P-384, AES-256-GCM, SHA-384, ECDSA.
  case p384AES256 = 7
  /// X-Wing (ML-KEM-768 with X25519), AES-256-GCM, SHA-256, Ed25519: a suite of no draft. Groups
  /// that have it go on; new ones are not made with it.
  case xWingAES256Experimental = 0xf64d
  /// X-Wing, AES-128-GCM, SHA-256, Ed25519: MLS_128_MLKEM768X25519_AES128GCM_SHA256_Ed25519, under
  /// a number for private use until IANA assigns one.
  ///
  /// Source: draft-ietf-mls-pq-ciphersuites-06.
  case xWingAES128 = 0xf64e
  /// X-Wing, AES-256-GCM, SHA-384, Ed25519: MLS_128_MLKEM768X25519_AES256GCM_SHA384_Ed25519, under
  /// a number for private use until IANA assigns one.
  ///
  /// Source: draft-ietf-mls-pq-ciphersuites-06.
  case xWingAES256 = 0xf64f

  /// The suite's number, for capabilities.
  public var code: CipherSuiteCode { CipherSuiteCode(rawValue: rawValue) }

  /// Whether its groups keep their secrets from quantum computers as well.
  public var isPostQuantum: Bool { kem == .xWing }

  /// Whether new groups may have the suite.
  public var isForNewGroups: Bool { self != .xWingAES256Experimental }

  /// The algorithm of the members' signatures.
  public var signatureScheme: SignatureScheme {
    switch self {
    case .x25519AES128, .x25519ChaCha20Poly1305: .ed25519
    case .xWingAES256Experimental, .xWingAES128, .xWingAES256: .ed25519
    case .p256AES128: .ecdsaP256SHA256
    case .p384AES256: .ecdsaP384SHA384
    case .p521AES256: .ecdsaP521SHA512
    case .x448AES256, .x448ChaCha20Poly1305: .ed448
    }
  }

  package var hashFunction: HashFunction {
    switch self {
    case .x25519AES128, .p256AES128, .x25519ChaCha20Poly1305: .sha256
    case .xWingAES256Experimental, .xWingAES128: .sha256
    case .p384AES256, .xWingAES256: .sha384
    case .x448AES256, .p521AES256, .x448ChaCha20Poly1305: .sha512
    }
  }

  package var aead: AEAD {
    switch self {
    case .x25519AES128, .p256AES128, .xWingAES128: .aes128GCM
    case .x448AES256, .p521AES256, .p384AES256: .aes256GCM
    case .xWingAES256Experimental, .xWingAES256: .aes256GCM
    case .x25519ChaCha20Poly1305, .x448ChaCha20Poly1305: .chaCha20Poly1305
    }
  }

  package var kem: KeyEncapsulation {
    switch self {
    case .x25519AES128, .x25519ChaCha20Poly1305: .x25519
    case .p256AES128: .p256
    case .p384AES256: .p384
    case .p521AES256: .p521
    case .x448AES256, .x448ChaCha20Poly1305: .x448
    case .xWingAES256Experimental, .xWingAES128, .xWingAES256: .xWing
    }
  }

  package var hpke: HPKE { HPKE(kem: kem, kdf: hashFunction, aead: aead) }

  /// Bytes in a hash, and in every secret of the key schedule: Nh, KDF.Nh.
  package var hashByteCount: Int { hashFunction.digestByteCount }

  /// The hash of `bytes`.
  package func hash(_ bytes: [UInt8]) -> [UInt8] { hashFunction.hash(bytes.bytes) }
}

extension CipherSuite: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    let code: CipherSuiteCode = try reader.read()
    try self.init(code)
  }

  /// The suite with the given number.
  ///
  /// - Throws: `MLSError.unsupportedCipherSuite`.
  package init(_ code: CipherSuiteCode) throws(MLSError) {
    guard let suite = CipherSuite(rawValue: code.rawValue) else {
      throw .unsupportedCipherSuite(code)
    }
    self = suite
  }

  package func encode(into writer: inout WireWriter) { writer.write(rawValue) }
}

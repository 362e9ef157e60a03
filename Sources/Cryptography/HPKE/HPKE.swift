/// Hybrid public key encryption: a suite of a KEM, a KDF and an AEAD. Source: RFC 9180.
public struct HPKE: Sendable, Hashable {
  /// The key encapsulation mechanism.
  public let kem: KeyEncapsulation

  /// The hash function of the key schedule's HKDF.
  public let kdf: HashFunction

  /// The AEAD; nil in an export-only suite.
  public let aead: AEAD?

  /// A suite; `aead` is nil for export only.
  public init(kem: KeyEncapsulation, kdf: HashFunction, aead: AEAD?) {
    self.kem = kem
    self.kdf = kdf
    self.aead = aead
  }

  /// A secret that both sides hold from before, with its name. Source: RFC 9180 §5.1.2.
  public struct PreSharedKey: Sendable {
    /// At least 32 bytes of entropy.
    public let secret: SecretBytes
    /// The name; not secret.
    public let identifier: [UInt8]

    /// A secret with its name; neither may be empty.
    public init(_ secret: SecretBytes, identifier: [UInt8]) {
      self.secret = secret
      self.identifier = identifier
    }
  }

  /// A message sealed in one shot, with what its recipient needs to open it.
  public struct SealedMessage: Sendable, Hashable {
    /// What the KEM sends.
    public let encapsulatedKey: [UInt8]
    /// Ciphertext and tag.
    public let ciphertext: [UInt8]

    /// The two parts as they were received.
    public init(encapsulatedKey: [UInt8], ciphertext: [UInt8]) {
      self.encapsulatedKey = encapsulatedKey
      self.ciphertext = ciphertext
    }
  }
}

extension HPKE {
  /// Identifiers of KDF and AEAD in the registry. Source: RFC 9180 §7.2, §7.3.
  var identifiers: (kdf: UInt16, aead: UInt16) {
    let kdf: UInt16 =
      switch kdf {
      case .sha256: 1
      case .sha384: 2
      case .sha512: 3
      }
    let aead: UInt16 =
      switch aead {
      case .aes128GCM: 1
      case .aes256GCM: 2
      case .chaCha20Poly1305: 3
      case nil: 0xffff
      }
    return (kdf, aead)
  }

  /// A KDF from its identifier in the registry; nil for none.
  public static func kdf(_ identifier: UInt16) -> HashFunction? {
    switch identifier {
    case 1: .sha256
    case 2: .sha384
    case 3: .sha512
    default: nil
    }
  }

  /// HKDF with the suite's identifier, "HPKE" ‖ KEM ‖ KDF ‖ AEAD.
  var labeled: LabeledHKDF {
    let (kdfIdentifier, aeadIdentifier) = identifiers
    return LabeledHKDF(
      kdf,
      suite: Array("HPKE".utf8) + kem.rawValue.bigEndianBytes + kdfIdentifier.bigEndianBytes
        + aeadIdentifier.bigEndianBytes)
  }
}

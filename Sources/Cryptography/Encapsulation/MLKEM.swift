internal import Crypto
internal import Foundation

/// The module-lattice key encapsulation mechanism. Source: FIPS 203.
public enum MLKEM: Sendable, Hashable, CaseIterable {
  /// ML-KEM-768.
  case mlKEM768
  /// ML-KEM-1024.
  case mlKEM1024

  /// Bytes in a private key: the seed d ‖ z.
  public static let seedByteCount = 64

  /// Bytes in a shared secret.
  public static let sharedSecretByteCount = 32

  /// Bytes in an encapsulation key.
  public var publicKeyByteCount: Int { self == .mlKEM768 ? 1184 : 1568 }

  /// Bytes in a ciphertext.
  public var ciphertextByteCount: Int { self == .mlKEM768 ? 1088 : 1568 }
}

/// An encapsulation key of ML-KEM, checked as FIPS 203 §7.2 demands.
public struct MLKEMPublicKey: Sendable, Hashable {
  /// The parameter set.
  public let parameters: MLKEM

  /// The key as it is sent.
  public let rawRepresentation: [UInt8]

  /// Checks a key that was received.
  ///
  /// - Parameters:
  ///   - parameters: the parameter set.
  ///   - rawRepresentation: `parameters.publicKeyByteCount` bytes.
  /// - Throws: `wrongByteCount`; `invalidPublicKey` where a coefficient is not reduced.
  public init(_ parameters: MLKEM, rawRepresentation: [UInt8]) throws(CryptographyError) {
    try require(.key, of: rawRepresentation.count, toBe: parameters.publicKeyByteCount)
    let isValid =
      switch parameters {
      case .mlKEM768: (try? MLKEM768.PublicKey(rawRepresentation: rawRepresentation)) != nil
      case .mlKEM1024: (try? MLKEM1024.PublicKey(rawRepresentation: rawRepresentation)) != nil
      }
    guard isValid else { throw .invalidPublicKey }
    self.parameters = parameters
    self.rawRepresentation = rawRepresentation
  }

  /// Makes a secret that only the owner of this key can find; randomness is the system's.
  ///
  /// - Returns: the secret and the ciphertext to send.
  /// - Throws: `invalidPublicKey` where the library refuses the key.
  public func encapsulate() throws(CryptographyError) -> Encapsulation {
    let result: KEM.EncapsulationResult? =
      switch parameters {
      case .mlKEM768:
        try? MLKEM768.PublicKey(rawRepresentation: rawRepresentation).encapsulate()
      case .mlKEM1024:
        try? MLKEM1024.PublicKey(rawRepresentation: rawRepresentation).encapsulate()
      }
    guard let result else { throw .invalidPublicKey }
    return Encapsulation(
      sharedSecret: SecretBytes(result.sharedSecret), encapsulatedKey: [UInt8](result.encapsulated))
  }
}

/// A decapsulation key of ML-KEM, kept as its seed.
public struct MLKEMPrivateKey: Sendable {
  /// What others encapsulate to.
  public let publicKey: MLKEMPublicKey

  /// The seed d ‖ z, 64 secret bytes.
  public let seed: SecretBytes

  private let engine: Engine

  private enum Engine: Sendable {
    case mlKEM768(MLKEM768.PrivateKey)
    case mlKEM1024(MLKEM1024.PrivateKey)
  }

  /// The key that belongs to a seed.
  ///
  /// - Parameters:
  ///   - parameters: the parameter set.
  ///   - seed: 64 secret bytes.
  /// - Throws: `wrongByteCount`, `invalidPrivateKey`.
  public init(_ parameters: MLKEM, seed: SecretBytes) throws(CryptographyError) {
    try require(.seed, of: seed.count, toBe: MLKEM.seedByteCount)
    let bytes = unsafe seed.bytes.withUnsafeBytes { unsafe Data($0) }
    let publicKey: Data
    do {
      switch parameters {
      case .mlKEM768:
        let key = try MLKEM768.PrivateKey(seedRepresentation: bytes, publicKey: nil)
        publicKey = key.publicKey.rawRepresentation
        engine = .mlKEM768(key)
      case .mlKEM1024:
        let key = try MLKEM1024.PrivateKey(seedRepresentation: bytes, publicKey: nil)
        publicKey = key.publicKey.rawRepresentation
        engine = .mlKEM1024(key)
      }
    } catch { throw .invalidPrivateKey }
    self.seed = seed
    self.publicKey = try MLKEMPublicKey(parameters, rawRepresentation: [UInt8](publicKey))
  }

  /// A new key.
  ///
  /// - Parameters:
  ///   - parameters: the parameter set.
  ///   - random: where its seed comes from.
  /// - Returns: the key.
  public static func generate(
    _ parameters: MLKEM, using random: inout some RandomNumberGenerator
  ) -> MLKEMPrivateKey {
    guard let key = try? MLKEMPrivateKey(parameters, seed: random.secretBytes(MLKEM.seedByteCount))
    else { preconditionFailure("every seed makes a key") }
    return key
  }

  /// Finds the secret of a ciphertext; an unrelated one where the ciphertext is forged.
  ///
  /// - Parameter ciphertext: what the sender sent.
  /// - Returns: the shared secret, 32 bytes.
  /// - Throws: `wrongByteCount`.
  public func decapsulate(_ ciphertext: [UInt8]) throws(CryptographyError) -> SecretBytes {
    try require(
      .encapsulatedKey, of: ciphertext.count, toBe: publicKey.parameters.ciphertextByteCount)
    let secret: SymmetricKey? =
      switch engine {
      case .mlKEM768(let key): try? key.decapsulate(ciphertext)
      case .mlKEM1024(let key): try? key.decapsulate(ciphertext)
      }
    guard let secret else { throw .invalidPrivateKey }
    return SecretBytes(secret)
  }
}

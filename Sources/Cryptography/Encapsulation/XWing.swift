internal import COpenSSL
internal import Crypto
internal import Foundation

/// X-Wing over swift-crypto. Source: draft-connolly-cfrg-xwing-kem.
enum XWing {
  static let publicKeyByteCount = 1216
  static let ciphertextByteCount = 1120
  static let sharedSecretByteCount = 32
  static let seedByteCount = 32

  private static let modulePublicKeyByteCount = 1184

  /// Refuses a public key whose X25519 half is not canonical or whose ML-KEM half is not reduced.
  static func check(_ publicKey: [UInt8]) throws(CryptographyError) {
    try require(.key, of: publicKey.count, toBe: publicKeyByteCount)
    try X25519.check(Array(publicKey[modulePublicKeyByteCount...]))
    guard
      (try? MLKEM768.PublicKey(rawRepresentation: publicKey[..<modulePublicKeyByteCount])) != nil
    else { throw .invalidPublicKey }
  }

  static func encapsulate(to publicKey: [UInt8]) throws(CryptographyError) -> Encapsulation {
    guard
      let key = try? XWingMLKEM768X25519.PublicKey(rawRepresentation: publicKey),
      let result = try? key.encapsulate()
    else { throw .invalidPublicKey }
    return Encapsulation(
      sharedSecret: SecretBytes(result.sharedSecret), encapsulatedKey: [UInt8](result.encapsulated))
  }

  /// The seed for HPKE's `DeriveKeyPair`: SHAKE256 of the material. Source: the draft's §5.6;
  /// draft-ietf-hpke-pq derives another one under the same KEM identifier.
  static func seed(from inputKeyMaterial: RawSpan) -> SecretBytes {
    unsafe SecretBytes(count: seedByteCount) { output in
      guard let context = unsafe EVP_MD_CTX_new() else { fatalError("out of memory") }
      defer { unsafe EVP_MD_CTX_free(context) }
      unsafe inputKeyMaterial.withBytePointer { material in
        let isDone =
          unsafe EVP_DigestInit_ex(context, EVP_shake256(), nil) == 1
          && EVP_DigestUpdate(context, material, inputKeyMaterial.byteCount) == 1
          && EVP_DigestFinalXOF(context, output.bytePointer, output.count) == 1
        precondition(isDone, "SHAKE256 is missing")
      }
    }
  }

  /// A seed with the keys expanded from it.
  struct PrivateKey: Sendable {
    private let key: XWingMLKEM768X25519.PrivateKey

    init(seed: SecretBytes) throws(CryptographyError) {
      let bytes = unsafe seed.bytes.withUnsafeBytes { unsafe Data($0) }
      guard let key = try? XWingMLKEM768X25519.PrivateKey(seedRepresentation: bytes, publicKey: nil)
      else { throw .invalidPrivateKey }
      self.key = key
    }

    var publicKey: [UInt8] { [UInt8](key.publicKey.rawRepresentation) }

    func decapsulate(_ ciphertext: [UInt8]) throws(CryptographyError) -> SecretBytes {
      guard let secret = try? key.decapsulate(Data(ciphertext)) else { throw .invalidPublicKey }
      return SecretBytes(secret)
    }
  }
}

extension SecretBytes {
  /// A secret of swift-crypto.
  init(_ key: SymmetricKey) {
    self = unsafe key.withUnsafeBytes {
      unsafe SecretBytes(copying: RawSpan(_unsafeBytes: $0))
    }
  }
}

internal import Crypto
internal import Foundation

/// Diffie–Hellman on Curve25519. Source: RFC 7748 §5.
///
/// Stricter than the RFC: public keys that are not canonical and the all-zero secret are refused.
/// BoringSSL does both multiplications: of the base point in half of libsodium's time, of another
/// point in the same.
public enum X25519 {
  /// Bytes in a private key, a public key and a shared secret.
  public static let byteCount = 32

  /// A private key as BoringSSL takes it. Making it multiplies the base point.
  struct PrivateKey: Sendable {
    private let key: Curve25519.KeyAgreement.PrivateKey

    init(_ rawRepresentation: SecretBytes) throws(CryptographyError) {
      try require(.key, of: rawRepresentation.count, toBe: byteCount)
      let key = unsafe rawRepresentation.bytes.withUnsafeBytes { bytes in
        unsafe try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)
      }
      guard let key else { throw .invalidPrivateKey }
      self.key = key
    }

    var publicKey: [UInt8] { [UInt8](key.publicKey.rawRepresentation) }

    /// The secret shared with the owner of a public key that `check` let pass.
    func agree(with publicKey: [UInt8]) throws(CryptographyError) -> SecretBytes {
      guard
        let peer = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: publicKey),
        let agreed = try? key.sharedSecretFromKeyAgreement(with: peer)
      else { throw .invalidPublicKey }
      let secret = unsafe agreed.withUnsafeBytes {
        unsafe SecretBytes(copying: RawSpan(_unsafeBytes: $0))
      }
      guard !secret.isZero else { throw .allZeroSharedSecret }
      return secret
    }
  }

  /// Refuses a public key of the wrong size or at or above the field's prime, 2²⁵⁵ - 19.
  static func check(_ publicKey: [UInt8]) throws(CryptographyError) {
    try require(.key, of: publicKey.count, toBe: byteCount)
    let isHighest = publicKey[31] == 0x7f && publicKey[1...30].allSatisfy { $0 == 0xff }
    guard publicKey[31] <= 0x7f, !isHighest || publicKey[0] < 0xed else {
      throw .invalidPublicKey
    }
  }
}

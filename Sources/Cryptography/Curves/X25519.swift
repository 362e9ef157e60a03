internal import CSodium
internal import Crypto
internal import Foundation

/// Diffie–Hellman on Curve25519. Source: RFC 7748 §5.
///
/// Stricter than the RFC: public keys that are not canonical and the all-zero secret are refused.
public enum X25519 {
  /// Bytes in a private key, a public key and a shared secret.
  public static let byteCount = 32

  /// The public key of a private key of 32 bytes.
  static func publicKey(of privateKey: SecretBytes) throws(CryptographyError) -> [UInt8] {
    try require(.key, of: privateKey.count, toBe: byteCount)
    // BoringSSL multiplies the base point twice as fast as libsodium.
    let key = unsafe privateKey.bytes.withUnsafeBytes { bytes in
      unsafe try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)
    }
    guard let key else { throw .invalidPrivateKey }
    return [UInt8](key.publicKey.rawRepresentation)
  }

  /// The shared secret of a private key and a peer's public key that `check` let pass.
  static func agree(
    _ privateKey: SecretBytes, _ publicKey: RawSpan
  ) throws(CryptographyError) -> SecretBytes {
    try require(.key, of: privateKey.count, toBe: byteCount)
    try require(.key, of: publicKey.byteCount, toBe: byteCount)
    let secret = unsafe SecretBytes(count: byteCount) { output in
      unsafe privateKey.bytes.withBytePointer { privateKey in
        unsafe publicKey.withBytePointer { publicKey in
          _ = unsafe crypto_scalarmult_curve25519(output.bytePointer, privateKey, publicKey)
        }
      }
    }
    guard !secret.isZero else { throw .allZeroSharedSecret }
    return secret
  }

  /// Refuses a public key of the wrong size or at or above the field's prime, 2²⁵⁵ - 19.
  static func check(_ publicKey: [UInt8]) throws(CryptographyError) {
    try require(.key, of: publicKey.count, toBe: byteCount)
    let isCanonical =
      publicKey[31] < 0x7f
      || publicKey[31] == 0x7f
        && !(publicKey[1...30].allSatisfy { $0 == 0xff } && publicKey[0] >= 0xed)
    guard isCanonical else { throw .invalidPublicKey }
  }
}

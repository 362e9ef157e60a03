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

  /// The canonical u-coordinates of points of order 1, 2, 4 and 8, of the curve and its twist, as
  /// they are sent.
  private static let smallOrder: [[UInt8]] = [
    [UInt8](repeating: 0, count: 32),
    [1] + [UInt8](repeating: 0, count: 31),
    [0xec] + [UInt8](repeating: 0xff, count: 30) + [0x7f],
    [
      0xe0, 0xeb, 0x7a, 0x7c, 0x3b, 0x41, 0xb8, 0xae, 0x16, 0x56, 0xe3, 0xfa, 0xf1, 0x9f, 0xc4,
      0x6a, 0xda, 0x09, 0x8d, 0xeb, 0x9c, 0x32, 0xb1, 0xfd, 0x86, 0x62, 0x05, 0x16, 0x5f, 0x49,
      0xb8, 0x00,
    ],
    [
      0x5f, 0x9c, 0x95, 0xbc, 0xa3, 0x50, 0x8c, 0x24, 0xb1, 0xd0, 0xb1, 0x55, 0x9c, 0x83, 0xef,
      0x5b, 0x04, 0x44, 0x5c, 0xc4, 0x58, 0x1c, 0x8e, 0x86, 0xd8, 0x22, 0x4e, 0xdd, 0xd0, 0x9f,
      0x11, 0x57,
    ],
  ]

  /// Whether a key that `check` let pass is of small order: every agreement with it is all zeros.
  static func hasSmallOrder(_ publicKey: some Sequence<UInt8>) -> Bool {
    smallOrder.contains { $0.elementsEqual(publicKey) }
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

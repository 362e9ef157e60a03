internal import CSodium

/// Signatures on Edwards25519. Source: RFC 8032 §5.1.
///
/// Verification is libsodium's: strict about encodings, and public keys of small order are refused.
enum Ed25519 {
  static let seedByteCount = 32
  static let publicKeyByteCount = 32
  static let signatureByteCount = 64

  /// The seed and public key in the one form that signing takes, 64 bytes.
  static func expand(seed: SecretBytes) throws(CryptographyError) -> (SecretBytes, [UInt8]) {
    try require(.key, of: seed.count, toBe: seedByteCount)
    var publicKey = [UInt8](repeating: 0, count: publicKeyByteCount)
    let expanded = unsafe SecretBytes(count: 64) { output in
      unsafe seed.bytes.withBytePointer {
        _ = unsafe crypto_sign_ed25519_seed_keypair(&publicKey, output.bytePointer, $0)
      }
    }
    return (expanded, publicKey)
  }

  static func sign(_ message: RawSpan, expanded: SecretBytes) -> [UInt8] {
    unsafe [UInt8](count: signatureByteCount) { output in
      unsafe message.withBytePointer { text in
        unsafe expanded.bytes.withBytePointer { key in
          _ = unsafe crypto_sign_ed25519_detached(
            output.bytePointer, nil, text, UInt64(message.byteCount), key)
        }
      }
    }
  }

  static func isValid(_ signature: RawSpan, of message: RawSpan, by publicKey: [UInt8]) -> Bool {
    guard signature.byteCount == signatureByteCount, publicKey.count == publicKeyByteCount else {
      return false
    }
    return unsafe signature.withBytePointer { start in
      unsafe message.withBytePointer { text in
        unsafe publicKey.bytes.withBytePointer { key in
          unsafe crypto_sign_ed25519_verify_detached(start, text, UInt64(message.byteCount), key)
            == 0
        }
      }
    }
  }

  /// The X25519 public key at the same point: u = (1 + y) / (1 - y). Source: RFC 7748 §4.1.
  static func x25519PublicKey(of publicKey: [UInt8]) throws(CryptographyError) -> [UInt8] {
    try require(.key, of: publicKey.count, toBe: publicKeyByteCount)
    var isMapped = false
    let mapped = unsafe [UInt8](count: X25519.byteCount) { output in
      isMapped = unsafe publicKey.bytes.withBytePointer {
        unsafe crypto_sign_ed25519_pk_to_curve25519(output.bytePointer, $0) == 0
      }
    }
    guard isMapped else { throw .invalidPublicKey }
    return mapped
  }

  /// The X25519 private key with the same scalar.
  static func x25519PrivateKey(expanded: SecretBytes) -> SecretBytes {
    unsafe SecretBytes(count: X25519.byteCount) { output in
      unsafe expanded.bytes.withBytePointer {
        _ = unsafe crypto_sign_ed25519_sk_to_curve25519(output.bytePointer, $0)
      }
    }
  }
}

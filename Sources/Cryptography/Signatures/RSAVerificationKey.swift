internal import COpenSSL

/// A public key of RSA, for signatures of others: RSASSA-PKCS1-v1_5 with SHA-256.
///
/// Source: RFC 8017 §8.2.
@safe
// OpenSSL's key is not changed after init, and reading it is thread-safe.
public final class RSAVerificationKey: @unchecked Sendable {
  /// Bits that a modulus has at least, so that it is not factored, and at most, so that verifying
  /// does not take long.
  public static let modulusBitCounts = 2048...8192

  private let key: OpaquePointer

  /// Takes a key.
  ///
  /// - Parameters:
  ///   - modulus: big-endian, of 2,048 to 8,192 bits.
  ///   - exponent: big-endian; odd, from 3 and below 2³³.
  /// - Throws: `invalidPublicKey`.
  public init(modulus: [UInt8], exponent: [UInt8]) throws(CryptographyError) {
    let significant = modulus.drop { $0 == 0 }
    let bitCount = 8 * significant.count - (significant.first?.leadingZeroBitCount ?? 0)
    let significantExponent = exponent.drop { $0 == 0 }
    let value = significantExponent.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard Self.modulusBitCounts.contains(bitCount), modulus.last.map({ $0 & 1 == 1 }) == true,
      significantExponent.count <= 5, value >= 3, value < 1 << 33, value & 1 == 1
    else { throw .invalidPublicKey }
    guard let key = unsafe RSA_new() else { fatalError("OpenSSL has no memory") }
    unsafe self.key = key
    let isTaken = unsafe modulus.bytes.withBytePointer { modulusBytes in
      unsafe exponent.bytes.withBytePointer { exponentBytes in
        // The key owns both numbers once it has taken them.
        unsafe RSA_set0_key(
          key, BN_bin2bn(modulusBytes, Int32(modulus.count), nil),
          BN_bin2bn(exponentBytes, Int32(exponent.count), nil), nil) == 1
      }
    }
    guard isTaken else { throw .invalidPublicKey }
  }

  deinit { unsafe RSA_free(key) }

  /// Whether `signature` is one of `message` by this key.
  public func isValid(_ signature: RawSpan, of message: RawSpan) -> Bool {
    guard unsafe signature.byteCount == RSA_size(key) else { return false }
    let digest = HashFunction.sha256.hash(message)
    return unsafe signature.withBytePointer { start in
      unsafe digest.bytes.withBytePointer {
        unsafe RSA_verify(
          NID_sha256, $0, UInt32(digest.count), start, UInt32(signature.byteCount), key) == 1
      }
    }
  }
}

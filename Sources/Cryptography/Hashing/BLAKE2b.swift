internal import CSodium

/// BLAKE2b, plain or keyed. Source: RFC 7693.
public enum BLAKE2b {
  /// Hashes `message`.
  ///
  /// - Parameters:
  ///   - message: what to hash.
  ///   - key: none, or 16 to 64 bytes.
  ///   - digestByteCount: 16 to 64.
  /// - Returns: `digestByteCount` bytes.
  /// - Throws: `wrongByteCount` for a digest or key size that is not offered.
  public static func hash(
    _ message: RawSpan, key: RawSpan = RawSpan(), digestByteCount: Int = 32
  ) throws(CryptographyError) -> [UInt8] {
    try require(.digest, of: digestByteCount, toBe: min(max(digestByteCount, 16), 64))
    if !key.isEmpty { try require(.key, of: key.byteCount, toBe: min(max(key.byteCount, 16), 64)) }
    return unsafe [UInt8](count: digestByteCount) { digest in
      unsafe message.withBytePointer { text in
        unsafe key.withBytePointer { secret in
          _ = unsafe crypto_generichash_blake2b(
            digest.bytePointer, digest.count, text, UInt64(message.byteCount), secret, key.byteCount
          )
        }
      }
    }
  }
}

internal import CSodium

/// The password hash Argon2id, version 1.3, with one lane. Source: RFC 9106.
///
/// It is slow on purpose and blocks its thread.
public struct Argon2id: Sendable {
  /// Passes over the memory, at least 1.
  public let passes: Int

  /// Memory filled, in KiB, at least 8.
  public let memoryKibibytes: Int

  /// Bytes in a salt.
  public static let saltByteCount = 16

  /// A hash of this cost; 3 passes over 64 MiB are RFC 9106's second recommendation.
  public init(passes: Int = 3, memoryKibibytes: Int = 65_536) {
    self.passes = passes
    self.memoryKibibytes = memoryKibibytes
  }

  /// Derives a key from a password.
  ///
  /// - Parameters:
  ///   - password: of any length.
  ///   - salt: 16 random bytes, kept beside what the key protects.
  ///   - byteCount: bytes wanted, 16 or more.
  /// - Returns: `byteCount` secret bytes.
  /// - Throws: `wrongByteCount`, `invalidWorkFactor` (a factor or `byteCount` out of range, or too
  ///   little memory in the machine).
  public func derive(
    _ password: RawSpan, salt: RawSpan, byteCount: Int = 32
  ) throws(CryptographyError) -> SecretBytes {
    try require(.salt, of: salt.byteCount, toBe: Self.saltByteCount)
    guard Sodium.ready, (1...0xffff).contains(passes), memoryKibibytes >= 8, byteCount >= 16,
      memoryKibibytes <= 4 << 20
    else { throw .invalidWorkFactor }
    return try unsafe SecretBytes(count: byteCount) {
      (key: UnsafeMutableRawBufferPointer) throws(CryptographyError) in
      let status = unsafe password.withBytePointer { text in
        unsafe salt.withBytePointer { salt in
          unsafe text.withMemoryRebound(to: CChar.self, capacity: password.byteCount) { text in
            unsafe crypto_pwhash_argon2id(
              key.bytePointer, UInt64(key.count), text, UInt64(password.byteCount), salt,
              UInt64(passes), memoryKibibytes * 1024, crypto_pwhash_argon2id_ALG_ARGON2ID13)
          }
        }
      }
      guard status == 0 else { throw .invalidWorkFactor }
    }
  }
}

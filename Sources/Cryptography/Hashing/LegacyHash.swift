internal import COpenSSL

/// Hashes that are broken for signatures and that protocols of others still ask for: STUN and TURN.
/// Nothing of ours rests on them.
public enum LegacyHash {
  /// The HMAC-SHA1 of a message. Source: RFC 2104, RFC 8489 §14.5.
  public static func hmacSHA1(_ message: RawSpan, key: RawSpan) -> [UInt8] {
    unsafe [UInt8](count: SHA1Context.digestByteCount) {
      unsafe HMACState<SHA1Context>.write(RawSpan(), message, key: key, to: $0)
    }
  }

  /// The MD5 of a message. Source: RFC 1321, RFC 8489 §9.2.2.
  public static func md5(_ message: [UInt8]) -> [UInt8] { MD5Context.hash(message.bytes) }
}

struct SHA1Context: HashContext {
  static let digestByteCount = 20
  static let blockByteCount = 64
  private var state = SHA_CTX()

  init() { unsafe SHA1_Init(&state) }

  mutating func update(_ part: UnsafeRawBufferPointer) {
    unsafe SHA1_Update(&state, part.baseAddress, part.count)
  }

  mutating func finish(into digest: UnsafeMutablePointer<UInt8>) {
    unsafe SHA1_Final(digest, &state)
  }
}

private struct MD5Context: HashContext {
  static let digestByteCount = 16
  static let blockByteCount = 64
  private var state = MD5_CTX()

  init() { unsafe MD5_Init(&state) }

  mutating func update(_ part: UnsafeRawBufferPointer) {
    unsafe MD5_Update(&state, part.baseAddress, part.count)
  }

  mutating func finish(into digest: UnsafeMutablePointer<UInt8>) {
    unsafe MD5_Final(digest, &state)
  }
}

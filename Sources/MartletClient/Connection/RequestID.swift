internal import Cryptography

/// Names one request, so that repeating it is harmless.
enum RequestID {
  /// 16 random bytes.
  static func random() -> [UInt8] {
    var random = SystemRandom()
    return random.bytes(16)
  }
}

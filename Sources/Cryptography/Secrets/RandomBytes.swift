internal import CSodium

/// The system's randomness (getrandom), for every secret and nonce of the product.
///
/// Functions that need randomness take a generator, so that tests can repeat themselves.
public struct SystemRandom: RandomNumberGenerator, Sendable {
  /// A generator; it has no state of its own.
  public init() {}

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    var value: UInt64 = 0
    unsafe withUnsafeMutableBytes(of: &value) { unsafe Self.fill($0) }
    return value
  }

  static func fill(_ buffer: UnsafeMutableRawBufferPointer) {
    guard Sodium.ready, let start = buffer.baseAddress else { return }
    unsafe randombytes_buf(start, buffer.count)
  }
}

extension RandomNumberGenerator {
  /// `count` random bytes for public use, such as a nonce.
  public mutating func bytes(_ count: Int) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
      unsafe fill(
        UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[..<count]))
      written = count
    }
  }

  /// `count` random bytes for a key.
  public mutating func secretBytes(_ count: Int) -> SecretBytes {
    unsafe SecretBytes(count: count) { unsafe fill($0) }
  }

  private mutating func fill(_ buffer: UnsafeMutableRawBufferPointer) {
    if self is SystemRandom { return unsafe SystemRandom.fill(buffer) }
    for start in stride(from: 0, to: buffer.count, by: 8) {
      unsafe withUnsafeBytes(of: next().littleEndian) { word in
        let part = unsafe UnsafeRawBufferPointer(rebasing: word[..<min(8, buffer.count - start)])
        unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[start...]).copyMemory(from: part)
      }
    }
  }
}

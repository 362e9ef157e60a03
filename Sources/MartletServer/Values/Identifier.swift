internal import Cryptography

/// Sixteen bytes that name an account, a message, a conversation or a request.
package struct Identifier: Sendable, Hashable {
  /// Bytes in an identifier.
  package static let byteCount = 16

  let high: UInt64
  let low: UInt64

  /// An identifier from its bytes; nil if there are not 16.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes.dropFirst(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// An identifier that nobody can guess.
  package static func random() -> Identifier {
    var random = SystemRandom()
    return Identifier(high: random.next(), low: random.next())
  }

  /// The first 16 bytes of the SHA-256 of a label and parts.
  static func derived(_ label: String, _ parts: [UInt8]...) -> Identifier {
    var hash = RunningHash(.sha256)
    hash.update(Array(label.utf8).bytes)
    for part in parts { hash.update(part.bytes) }
    let digest = hash.finish()
    return Identifier(
      high: digest[0..<8].reduce(0) { $0 << 8 | UInt64($1) },
      low: digest[8..<16].reduce(0) { $0 << 8 | UInt64($1) })
  }

  /// The 16 bytes.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.byteCount)
    for word in [high, low] {
      for shift in stride(from: UInt64(56), through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: word >> shift))
      }
    }
    return bytes
  }
}

extension Identifier: Comparable {
  /// Orders as the bytes do.
  package static func < (left: Identifier, right: Identifier) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension Identifier: CustomStringConvertible {
  /// 32 hexadecimal digits.
  package var description: String { bytes.hexadecimal }
}

package import Cryptography

/// Writes the TLS presentation language.
///
/// A writer of secrets erases every buffer that it leaves behind.
///
/// Source: RFC 9420 §2.1.
package struct WireWriter {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []

  private let writesSecrets: Bool

  /// A writer that has room for `byteCount` bytes before it must grow.
  package init(reserving byteCount: Int = 0) { self.init(reserving: byteCount, ofSecrets: false) }

  private init(reserving byteCount: Int = 0, ofSecrets writesSecrets: Bool) {
    self.writesSecrets = writesSecrets
    if byteCount > 0 { bytes.reserveCapacity(byteCount) }
  }

  /// The bytes that `body` writes.
  package static func encode(reserving byteCount: Int = 0, _ body: (inout WireWriter) -> Void)
    -> [UInt8]
  {
    var writer = WireWriter(reserving: byteCount)
    body(&writer)
    return writer.bytes
  }

  /// The secret that `body` writes.
  package static func encodeSecret(_ body: (inout WireWriter) -> Void) -> SecretBytes {
    var writer = WireWriter(ofSecrets: true)
    body(&writer)
    defer { writer.bytes.erase() }
    return SecretBytes(copying: writer.bytes.bytes)
  }

  /// An unsigned integer in network byte order.
  package mutating func write<Value: FixedWidthInteger & UnsignedInteger>(_ value: Value) {
    makeRoom(for: Value.bitWidth / 8)
    for shift in stride(from: Value.bitWidth - 8, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  /// A variable-size length in its shortest form; `length` is below 2³⁰.
  package mutating func writeLength(_ length: Int) {
    precondition(length >= 0 && length < 1 << 30, "a vector of \(length) bytes has no encoding")
    switch length {
    case ..<(1 << 6): write(UInt8(length))
    case ..<(1 << 14): write(UInt16(length) | 0x4000)
    default: write(UInt32(length) | 0x8000_0000)
    }
  }

  /// Bytes as they are.
  package mutating func writeBytes(_ value: some Sequence<UInt8>) {
    makeRoom(for: value.underestimatedCount)
    bytes.append(contentsOf: value)
  }

  /// `opaque value<V>`: bytes after their length.
  package mutating func writeOpaque(_ value: [UInt8]) {
    writeLength(value.count)
    writeBytes(value)
  }

  /// A secret: bytes after their length.
  ///
  /// - Precondition: the writer is one of secrets.
  package mutating func writeSecret(_ secret: SecretBytes) {
    precondition(writesSecrets, "a secret is written where it would not be erased")
    writeLength(secret.count)
    makeRoom(for: secret.count)
    bytes.append(copying: secret.bytes)
  }

  /// A vector whose contents `body` writes.
  package mutating func writeNested(_ body: (inout WireWriter) -> Void) {
    var nested = WireWriter(ofSecrets: writesSecrets)
    body(&nested)
    writeOpaque(nested.bytes)
    if writesSecrets { nested.bytes.erase() }
  }

  /// Grows a buffer of secrets, which must not grow by itself: the array would not erase it.
  private mutating func makeRoom(for byteCount: Int) {
    guard writesSecrets, bytes.capacity - bytes.count < byteCount else { return }
    var larger: [UInt8] = []
    larger.reserveCapacity(max(2 * bytes.capacity, bytes.count + byteCount, 256))
    larger.append(contentsOf: bytes)
    bytes.erase()
    bytes = larger
  }

  /// A structure.
  package mutating func write(_ value: some WireCodable) {
    value.encode(into: &self)
  }

  /// `T values<V>`.
  package mutating func writeVector(_ values: some Sequence<some WireCodable>) {
    writeNested { writer in
      for value in values { writer.write(value) }
    }
  }

  /// `optional<T>`.
  package mutating func writeOptional(_ value: (some WireCodable)?) {
    guard let value else { return write(UInt8(0)) }
    write(UInt8(1))
    write(value)
  }
}

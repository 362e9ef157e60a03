package import Cryptography

/// Reads the TLS presentation language over bytes that came from outside.
///
/// A reader never allocates more than the bytes it was given can fill, refuses lengths that are not
/// in their shortest form, and its owner calls `finish()` so that nothing is left over. A copy
/// reads on its own; copies and sub-readers share the bytes.
///
/// Source: RFC 9420 §2.1.
package struct WireReader: Sendable {
  private var bytes: [UInt8]
  private let end: Int

  /// The offset of the next byte within the bytes that the first reader was made of.
  package private(set) var position: Int

  /// A reader of all of `bytes`.
  package init(_ bytes: [UInt8]) {
    self.init(bytes, from: 0, to: bytes.count)
  }

  private init(_ bytes: [UInt8], from start: Int, to end: Int) {
    self.bytes = bytes
    self.position = start
    self.end = end
  }

  /// What `body` reads from a secret, every byte of it. Nothing that it gives may hold a reader.
  package static func decode<Value>(
    _ secret: SecretBytes, _ body: (inout WireReader) throws(MLSError) -> Value
  ) throws(MLSError) -> Value {
    var reader = WireReader(secret.exposed())
    defer { reader.bytes.erase() }
    let value = try body(&reader)
    try reader.finish()
    return value
  }

  /// How many bytes are left.
  package var remainingByteCount: Int { end - position }

  /// Whether every byte was read.
  package var isAtEnd: Bool { position == end }

  /// The bytes from `start`, an earlier `position`, up to where the reader now stands.
  package func bytes(since start: Int) -> [UInt8] {
    Array(bytes[start..<position])
  }

  /// Refuses bytes that nobody read.
  package func finish() throws(MLSError) {
    guard isAtEnd else { throw .malformed(.trailingBytes(count: remainingByteCount)) }
  }
}

// MARK: - Numbers

extension WireReader {
  /// An unsigned integer in network byte order.
  package mutating func read<Value: FixedWidthInteger & UnsignedInteger>(
    _ type: Value.Type = Value.self
  ) throws(MLSError) -> Value {
    let byteCount = Value.bitWidth / 8
    try require(byteCount)
    var value: Value = 0
    for index in position..<position + byteCount {
      value = value << 8 | Value(truncatingIfNeeded: bytes[index])
    }
    position += byteCount
    return value
  }

  /// One byte.
  package mutating func read(_ type: UInt8.Type = UInt8.self) throws(MLSError) -> UInt8 {
    try require(1)
    defer { position += 1 }
    return bytes[position]
  }

  /// A variable-size length of one, two or four bytes in its shortest form.
  package mutating func readLength() throws(MLSError) -> Int {
    let first = try read(UInt8.self)
    let length: Int
    let shortest: Int
    switch first >> 6 {
    case 0: return Int(first)
    case 1:
      length = Int(first & 0x3f) << 8 | Int(try read(UInt8.self))
      shortest = 1 << 6
    case 2:
      let high = Int(first & 0x3f) << 24 | Int(try read(UInt8.self)) << 16
      length = high | Int(try read(UInt16.self))
      shortest = 1 << 14
    default: throw .malformed(.invalidLengthPrefix)
    }
    guard length >= shortest else { throw .malformed(.lengthNotMinimal(length)) }
    return length
  }

  private func require(_ byteCount: Int) throws(MLSError) {
    guard byteCount <= remainingByteCount else {
      throw .malformed(.truncated(expected: byteCount, remaining: remainingByteCount))
    }
  }
}

// MARK: - Vectors

extension WireReader {
  /// The next `byteCount` bytes.
  package mutating func readBytes(_ byteCount: Int) throws(MLSError) -> [UInt8] {
    try require(byteCount)
    defer { position += byteCount }
    return Array(bytes[position..<position + byteCount])
  }

  /// `opaque value<V>`: bytes after their length.
  package mutating func readOpaque() throws(MLSError) -> [UInt8] {
    try readBytes(readLength())
  }

  /// A secret: bytes after their length.
  package mutating func readSecret() throws(MLSError) -> SecretBytes {
    let byteCount = try readLength()
    try require(byteCount)
    defer { position += byteCount }
    return SecretBytes(copying: bytes.bytes.extracting(position..<position + byteCount))
  }

  /// Passes over `opaque value<V>` without copying it.
  package mutating func skipOpaque() throws(MLSError) {
    let byteCount = try readLength()
    try require(byteCount)
    position += byteCount
  }

  /// A reader of the contents of the vector that comes next, whose bytes are passed over here.
  package mutating func readNested() throws(MLSError) -> WireReader {
    let byteCount = try readLength()
    try require(byteCount)
    defer { position += byteCount }
    return WireReader(bytes, from: position, to: position + byteCount)
  }

  /// The presence byte of `optional<T>`: 0 or 1 and nothing else.
  package mutating func readPresence() throws(MLSError) -> Bool {
    switch try read(UInt8.self) {
    case 0: false
    case 1: true
    case let other: throw .malformed(.unknownValue(Int(other), of: "optional presence"))
    }
  }

  /// A structure.
  package mutating func read<Value: WireCodable>(
    _ type: Value.Type = Value.self
  ) throws(MLSError) -> Value {
    try Value(from: &self)
  }

  /// `T values<V>`: structures, one after another, that fill the vector exactly.
  package mutating func readVector<Value: WireCodable>(
    of type: Value.Type = Value.self
  ) throws(MLSError) -> [Value] {
    var nested = try readNested()
    var values: [Value] = []
    while !nested.isAtEnd { values.append(try Value(from: &nested)) }
    return values
  }

  /// `optional<T>`.
  package mutating func readOptional<Value: WireCodable>(
    _ type: Value.Type = Value.self
  ) throws(MLSError) -> Value? {
    try readPresence() ? Value(from: &self) : nil
  }
}

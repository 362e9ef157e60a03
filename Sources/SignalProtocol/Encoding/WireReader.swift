internal import Cryptography

/// Reads a structure of fixed layout from lent bytes; integers are big-endian.
///
/// Whoever reads must end with `finish()`, which refuses bytes left over.
struct WireReader: ~Escapable {
  private var rest: RawSpan
  private let structure: SignalError.Structure

  @_lifetime(copy bytes)
  init(_ bytes: RawSpan, _ structure: SignalError.Structure) {
    rest = bytes
    self.structure = structure
  }

  /// How many bytes are left.
  var byteCount: Int { rest.byteCount }

  /// The error for content that does not fit the structure.
  var malformed: SignalError { .malformed(structure) }

  /// The next `count` bytes, lent.
  @_lifetime(copy self)
  mutating func span(_ count: Int) throws(SignalError) -> RawSpan {
    guard count >= 0, count <= rest.byteCount else { throw malformed }
    let taken = rest.extracting(first: count)
    rest = rest.extracting(droppingFirst: count)
    return taken
  }

  mutating func bytes(_ count: Int) throws(SignalError) -> [UInt8] {
    [UInt8](copying: try span(count))
  }

  mutating func secret(_ count: Int) throws(SignalError) -> SecretBytes {
    SecretBytes(copying: try span(count))
  }

  /// All that is left, lent.
  @_lifetime(copy self)
  mutating func remainder() -> RawSpan {
    let taken = rest
    rest = rest.extracting(first: 0)
    return taken
  }

  mutating func byte() throws(SignalError) -> UInt8 { try bytes(1)[0] }

  mutating func integer<Value: FixedWidthInteger>(
    _: Value.Type = Value.self
  ) throws(SignalError) -> Value {
    try bytes(Value.bitWidth / 8).reduce(0) { $0 << 8 | Value(truncatingIfNeeded: $1) }
  }

  /// A byte that is 0 for false and 1 for true, and nothing else.
  mutating func flag() throws(SignalError) -> Bool {
    let value = try byte()
    guard value <= 1 else { throw malformed }
    return value == 1
  }

  /// A 16-bit count between 0 and `limit`.
  mutating func count(atMost limit: Int) throws(SignalError) -> Int {
    let count = Int(try integer(UInt16.self))
    guard count <= limit else { throw malformed }
    return count
  }

  /// Refuses a version other than `expected`.
  mutating func version(_ expected: UInt8) throws(SignalError) {
    let version = try byte()
    guard version == expected else { throw .unsupportedVersion(version) }
  }

  /// Refuses bytes left over.
  func finish() throws(SignalError) {
    guard rest.isEmpty else { throw malformed }
  }
}

/// The header of a frame: which key has sealed it, and the frame's number under that key.
///
/// Source: RFC 9605 §4.3.
public struct FrameHeader: Hashable, Sendable {
  /// The key's identifier, KID.
  public var keyID: UInt64
  /// The frame's number, CTR.
  public var counter: UInt64

  /// A header.
  public init(keyID: UInt64, counter: UInt64) {
    self.keyID = keyID
    self.counter = counter
  }

  /// Values below this stand in the first byte themselves.
  private static let inlineLimit: UInt64 = 8

  /// The header in as few bytes as it takes, 1 to 17.
  public var encoded: [UInt8] {
    let (keyNibble, keyBytes) = Self.nibble(keyID)
    let (counterNibble, counterBytes) = Self.nibble(counter)
    return [keyNibble << 4 | counterNibble] + keyBytes + counterBytes
  }

  private static func nibble(_ value: UInt64) -> (UInt8, [UInt8]) {
    if value < inlineLimit { return (UInt8(value), []) }
    let byteCount = (64 - value.leadingZeroBitCount + 7) / 8
    let bytes = (0..<byteCount).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    return (0x8 | UInt8(byteCount - 1), bytes)
  }

  /// Reads the header at the beginning of a frame.
  ///
  /// - Parameter frame: a frame; what follows the header is left alone.
  /// - Returns: the header, and how many bytes it has.
  /// - Throws: `SFrameError.malformed` if the frame ends within it, or a value has more bytes than
  ///   it takes.
  public static func read(
    from frame: [UInt8]
  ) throws(SFrameError) -> (header: FrameHeader, byteCount: Int) {
    guard let first = frame.first else { throw .malformed }
    var position = 1
    let keyID = try value(first >> 4, frame, &position)
    let counter = try value(first & 0xf, frame, &position)
    return (FrameHeader(keyID: keyID, counter: counter), position)
  }

  private static func value(
    _ nibble: UInt8, _ frame: [UInt8], _ position: inout Int
  ) throws(SFrameError) -> UInt64 {
    guard nibble & 0x8 != 0 else { return UInt64(nibble) }
    let end = position + Int(nibble & 0x7) + 1
    guard end <= frame.count else { throw .malformed }
    let value = frame[position..<end].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard Self.nibble(value) == (nibble, Array(frame[position..<end])) else { throw .malformed }
    position = end
    return value
  }
}

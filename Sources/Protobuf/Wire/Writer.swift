/// Writes the protobuf wire format, in two passes over a message: the first measures (and notes the
/// length of each submessage, which the format wants in front), the second writes into a buffer
/// that has room for all of it.
public struct Writer {
  @usableFromInline var bytes: [UInt8] = []
  @usableFromInline var isMeasuring = true
  @usableFromInline var count = 0
  @usableFromInline var lengths = LengthQueue()

  @inlinable
  init() {}

  /// The most bytes that a tag and a number behind it take: room is asked for so many at once.
  @usableFromInline static let headByteCount = Limits.tagByteCount + Limits.varintByteCount

  /// Ends the measuring; what follows is appended to `buffer`, which is taken until `finish`.
  @inlinable
  mutating func start(appendingTo buffer: inout [UInt8]) {
    swap(&bytes, &buffer)
    isMeasuring = false
    let needed = bytes.count + count + Writer.headByteCount
    if bytes.isEmpty {
      bytes.reserveCapacity(needed)
    } else if needed > bytes.capacity {
      // Growth by a factor keeps many small appends to one buffer linear.
      bytes.reserveCapacity(max(needed, 2 * bytes.capacity))
    }
  }

  /// Gives the buffer back.
  @inlinable
  mutating func finish(_ buffer: inout [UInt8]) {
    swap(&bytes, &buffer)
  }

  /// Writes a base-128 number behind its tag, if it has one.
  @inlinable
  mutating func varint(_ value: UInt64, after tag: Tag?) {
    if isMeasuring {
      count += Writer.byteCount(value) + Writer.byteCount(tag)
    } else {
      append(tag) { Writer.varint(value, &$0) }
    }
  }

  /// Writes four bytes, least significant first, behind their tag, if they have one.
  @inlinable
  mutating func fixed32(_ value: UInt32, after tag: Tag?) {
    if isMeasuring {
      count += 4 + Writer.byteCount(tag)
    } else {
      append(tag) { output in
        for shift in stride(from: UInt32(0), to: 32, by: 8) {
          output.append(UInt8(truncatingIfNeeded: value &>> shift))
        }
      }
    }
  }

  /// Writes eight bytes, least significant first, behind their tag, if they have one.
  @inlinable
  mutating func fixed64(_ value: UInt64, after tag: Tag?) {
    if isMeasuring {
      count += 8 + Writer.byteCount(tag)
    } else {
      append(tag) { output in
        for shift in stride(from: UInt64(0), to: 64, by: 8) {
          output.append(UInt8(truncatingIfNeeded: value &>> shift))
        }
      }
    }
  }

  /// Writes bytes as they are.
  @inlinable
  mutating func raw(_ value: [UInt8]) {
    if isMeasuring {
      count += value.count
    } else {
      bytes.append(contentsOf: value)
    }
  }

  /// Writes a string's bytes as they are.
  @inlinable
  mutating func raw(_ value: String.UTF8View) {
    if isMeasuring {
      count += value.count
    } else {
      bytes.append(contentsOf: value)
    }
  }

  /// Writes what `body` writes with its tag and its length in front.
  @inlinable
  mutating func delimited(after tag: Tag?, _ body: (inout Writer) -> Void) {
    guard isMeasuring else {
      varint(UInt64(lengths.next()), after: tag)
      body(&self)
      return
    }
    let slot = lengths.reserve()
    let start = count
    body(&self)
    let length = count - start
    lengths.set(slot, length)
    varint(UInt64(length), after: tag)
  }

  /// Appends a tag and the few bytes that `body` makes, with one check for the room of both.
  @inlinable
  mutating func append(_ tag: Tag?, _ body: (inout OutputSpan<UInt8>) -> Void) {
    bytes.append(addingCapacity: Writer.headByteCount) { output in
      if let tag { Writer.varint(UInt64(tag.rawValue), &output) }
      body(&output)
    }
  }

  @inlinable
  static func varint(_ value: UInt64, _ output: inout OutputSpan<UInt8>) {
    var rest = value
    while rest >= 0x80 {
      output.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    output.append(UInt8(truncatingIfNeeded: rest))
  }

  /// The bytes of `value` as a varint.
  @inlinable
  static func byteCount(_ value: UInt64) -> Int {
    (70 - (value | 1).leadingZeroBitCount) / 7
  }

  /// The bytes of a tag, if there is one.
  @inlinable
  static func byteCount(_ tag: Tag?) -> Int {
    tag.map { byteCount(UInt64($0.rawValue)) } ?? 0
  }
}

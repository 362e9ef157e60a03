/// Writes the protobuf wire format, in two passes over a message: the first measures (and notes the
/// length of each submessage, which the format wants in front), the second writes into a buffer
/// that has room for all of it.
public struct Writer: ~Copyable {
  /// The bytes measured or written so far.
  @usableFromInline var count = 0
  @usableFromInline var isMeasuring = true
  @usableFromInline var output = OutputBuffer()
  @usableFromInline var lengths = LengthQueue()

  @inlinable
  init() {}

  /// Ends the measuring; what follows goes to `output`.
  @inlinable
  mutating func start(_ output: OutputBuffer) {
    self.output = output
    isMeasuring = false
    count = 0
  }

  /// Writes a base-128 number behind its tag, if it has one.
  @inlinable
  mutating func varint(_ value: UInt64, after tag: Tag?) {
    if isMeasuring {
      count += Writer.byteCount(value) + Writer.byteCount(tag)
    } else {
      count = output.put(tag?.rawValue ?? 0, varint: value, at: count)
    }
  }

  /// Writes four bytes, least significant first, behind their tag, if they have one.
  @inlinable
  mutating func fixed32(_ value: UInt32, after tag: Tag?) {
    if isMeasuring {
      count += 4 + Writer.byteCount(tag)
    } else {
      count = output.put(tag?.rawValue ?? 0, value, at: count)
    }
  }

  /// Writes eight bytes, least significant first, behind their tag, if they have one.
  @inlinable
  mutating func fixed64(_ value: UInt64, after tag: Tag?) {
    if isMeasuring {
      count += 8 + Writer.byteCount(tag)
    } else {
      count = output.put(tag?.rawValue ?? 0, value, at: count)
    }
  }

  /// Writes bytes as they are.
  @inlinable
  mutating func raw(_ value: [UInt8]) {
    if isMeasuring {
      count += value.count
    } else {
      count = output.put(value, at: count)
    }
  }

  /// Writes a string's bytes as they are.
  @inlinable
  mutating func raw(_ value: String.UTF8View) {
    if isMeasuring {
      count += value.count
    } else {
      count = output.put(value, at: count)
    }
  }

  /// Writes what `body` writes with its tag and its length in front.
  @inlinable
  mutating func delimited(after tag: Tag?, _ body: (inout Writer) -> Void) {
    let place = begin(after: tag)
    body(&self)
    end(place, after: tag)
  }

  /// Begins what has its length in front.
  ///
  /// - Returns: what `end` is to be called with: while measuring, which length it is and where what
  ///   it counts begins.
  @inlinable
  mutating func begin(after tag: Tag?) -> (place: Int, start: Int) {
    if isMeasuring { return (lengths.reserve(), count) }
    varint(UInt64(lengths.next()), after: tag)
    return (0, 0)
  }

  /// Ends what has its length in front.
  @inlinable
  mutating func end(_ begun: (place: Int, start: Int), after tag: Tag?) {
    guard isMeasuring else { return }
    let length = count - begun.start
    lengths.set(begun.place, length)
    varint(UInt64(length), after: tag)
  }

  /// The bytes of `value` as a varint.
  @inlinable
  static func byteCount(_ value: UInt64) -> Int {
    // The highest bit's place times 9/64 is, rounded as it is here, the same as divided by 7.
    ((63 &- (value | 1).leadingZeroBitCount) &* 9 &+ 73) &>> 6
  }

  /// The bytes of a tag, if there is one.
  @inlinable
  static func byteCount(_ tag: Tag?) -> Int {
    tag.map { byteCount(UInt64($0.rawValue)) } ?? 0
  }
}

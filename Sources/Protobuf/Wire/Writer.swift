/// Writes the protobuf wire format, in two passes over a message: the first measures (and notes the
/// length of each submessage, which the format wants in front), the second writes into a buffer
/// that has room for all of it.
public struct Writer {
  @usableFromInline var bytes: [UInt8] = []
  @usableFromInline var isMeasuring = true
  @usableFromInline var count = 0
  @usableFromInline var lengths: [Int] = []
  @usableFromInline var nextLength = 0

  @inlinable
  init() {}

  /// Ends the measuring; what follows is appended to `buffer`, which is taken until `finish`.
  @inlinable
  mutating func start(appendingTo buffer: inout [UInt8]) {
    swap(&bytes, &buffer)
    isMeasuring = false
    let needed = bytes.count + count
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

  @inlinable
  mutating func varint(_ value: UInt64) {
    if isMeasuring {
      count += Writer.byteCount(value)
    } else if value < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: value))
    } else {
      longVarint(value)
    }
  }

  @usableFromInline
  mutating func longVarint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// The bytes of `value` as a varint.
  @inlinable
  static func byteCount(_ value: UInt64) -> Int {
    (70 - (value | 1).leadingZeroBitCount) / 7
  }

  @inlinable
  mutating func fixed32(_ value: UInt32) {
    if isMeasuring {
      count += 4
    } else {
      for shift in stride(from: UInt32(0), to: 32, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: value &>> shift))
      }
    }
  }

  @inlinable
  mutating func fixed64(_ value: UInt64) {
    if isMeasuring {
      count += 8
    } else {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: value &>> shift))
      }
    }
  }

  @inlinable
  mutating func raw(_ value: [UInt8]) {
    if isMeasuring {
      count += value.count
    } else {
      bytes.append(contentsOf: value)
    }
  }

  @inlinable
  mutating func raw(_ value: String.UTF8View) {
    if isMeasuring {
      count += value.count
    } else {
      bytes.append(contentsOf: value)
    }
  }

  /// Writes what `body` writes with its length in front.
  @inlinable
  mutating func delimited(_ body: (inout Writer) -> Void) {
    guard isMeasuring else {
      varint(UInt64(lengths[nextLength]))
      nextLength += 1
      body(&self)
      return
    }
    let slot = lengths.count
    lengths.append(0)
    let start = count
    body(&self)
    let length = count - start
    lengths[slot] = length
    count += Writer.byteCount(UInt64(length))
  }
}

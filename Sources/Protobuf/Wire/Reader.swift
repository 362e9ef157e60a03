/// Reads the protobuf wire format out of a buffer.
///
/// A reader stands in one message at a time, whose end is `end`; reading a submessage moves the end
/// inwards and back. No method reads beyond the end, and none traps, whatever the bytes.
public struct Reader {
  @usableFromInline let bytes: [UInt8]
  @usableFromInline var position: Int
  @usableFromInline var end: Int
  @usableFromInline var tagStart: Int
  @usableFromInline var depth = 0

  /// A reader of the bytes in `range`, which must lie in the buffer.
  @inlinable
  public init(_ bytes: [UInt8], in range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "range of the buffer")
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
    tagStart = position
  }

  @inlinable var remaining: Int { end - position }

  /// The next field's tag, or nil at the end of the message.
  ///
  /// - Returns: the tag; its value is to be read or skipped next.
  /// - Throws: `DecodingError` where the bytes are no tag that can begin a field.
  @inlinable
  public mutating func nextTag() throws(DecodingError) -> Tag? {
    guard position < end else { return nil }
    tagStart = position
    let first = bytes[position]
    // One byte that begins a field of number 1 to 15 with a wire type other than 4, 6 and 7.
    if first >= 8 && first < 0x80 && first & 7 < 6 && first & 7 != 4 {
      position += 1
      return Tag(rawValue: UInt32(first))
    }
    return try nextLongTag()
  }

  @usableFromInline
  mutating func nextLongTag() throws(DecodingError) -> Tag {
    let tag = try anyTag()
    guard tag.wireTypeBits != WireType.endGroup.rawValue else {
      throw .unmatchedEndGroup(offset: tagStart)
    }
    return tag
  }

  /// A tag of any wire type that exists, the end of a group included.
  mutating func anyTag() throws(DecodingError) -> Tag {
    let start = position
    let value = try varint()
    guard position - start <= Limits.tagByteCount, let raw = UInt32(exactly: value) else {
      throw .varintTooLong(offset: start)
    }
    let tag = Tag(rawValue: raw)
    guard tag.number > 0 else { throw .zeroFieldNumber(offset: start) }
    guard tag.wireTypeBits < 6 else { throw .unknownWireType(tag.wireTypeBits, offset: start) }
    return tag
  }

  /// A base-128 number.
  @inlinable
  mutating func varint() throws(DecodingError) -> UInt64 {
    if position < end {
      let first = bytes[position]
      if first < 0x80 {
        position += 1
        return UInt64(first)
      }
      // Lengths are mostly below 16,384: two bytes.
      if position + 1 < end {
        let second = bytes[position + 1]
        if second < 0x80 {
          position += 2
          return UInt64(first & 0x7f) | UInt64(second) << 7
        }
      }
    }
    return try longVarint()
  }

  @usableFromInline
  mutating func longVarint() throws(DecodingError) -> UInt64 {
    let start = position
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < end {
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7f) &<< shift
      if byte < 0x80 {
        guard shift < 63 || byte <= 1 else { break }
        return value
      }
      shift += 7
      guard shift < 70 else { break }
    }
    guard position - start < Limits.varintByteCount else { throw .varintTooLong(offset: start) }
    throw .truncated(offset: start, needed: UInt64(position - start + 1), remaining: end - start)
  }

  /// Four bytes, least significant first.
  @inlinable
  mutating func fixed32() throws(DecodingError) -> UInt32 {
    try need(4)
    var value: UInt32 = 0
    for index in 0..<4 { value |= UInt32(bytes[position + index]) &<< UInt32(8 * index) }
    position += 4
    return value
  }

  /// Eight bytes, least significant first.
  @inlinable
  mutating func fixed64() throws(DecodingError) -> UInt64 {
    try need(8)
    var value: UInt64 = 0
    for index in 0..<8 { value |= UInt64(bytes[position + index]) &<< UInt64(8 * index) }
    position += 8
    return value
  }

  /// The range of a length-delimited value, passed over.
  @inlinable
  mutating func delimited() throws(DecodingError) -> Range<Int> {
    let length = try varint()
    guard length <= UInt64(remaining) else { throw truncated(length) }
    let start = position
    position += Int(length)
    return start..<position
  }

  @inlinable
  func need(_ count: Int) throws(DecodingError) {
    guard count <= remaining else { throw truncated(UInt64(count)) }
  }

  @usableFromInline
  func truncated(_ needed: UInt64) -> DecodingError {
    .truncated(offset: position, needed: needed, remaining: remaining)
  }
}

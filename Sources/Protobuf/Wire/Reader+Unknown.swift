extension Reader {
  /// Passes over the value of a field that the schema does not name, or names with another wire
  /// type, and keeps it.
  ///
  /// - Parameters:
  ///   - tag: the tag read last.
  ///   - fields: where the tag and the value are kept.
  /// - Throws: `DecodingError` where the bytes are not a value of the wire type.
  public mutating func unknown(_ tag: Tag, into fields: inout UnknownFields) throws(DecodingError) {
    let start = tagStart
    try skip(tag)
    fields.bytes.append(contentsOf: bytes[start..<position])
  }

  /// Passes over the value that follows `tag`.
  @usableFromInline
  mutating func skip(_ tag: Tag) throws(DecodingError) {
    switch WireType(rawValue: tag.wireTypeBits) {
    case .varint: _ = try varint()
    case .fixed64: try pass(8)
    case .lengthDelimited: _ = try delimited()
    case .startGroup: try skipGroup(tag.number)
    case .fixed32: try pass(4)
    case .endGroup, nil: throw .unmatchedEndGroup(offset: tagStart)
    }
  }

  private mutating func skipGroup(_ number: Int) throws(DecodingError) {
    try descend()
    while position < end {
      let start = position
      let tag = try anyTag()
      guard tag.wireTypeBits == WireType.endGroup.rawValue else {
        try skip(tag)
        continue
      }
      guard tag.number == number else { throw .unmatchedEndGroup(offset: start) }
      depth -= 1
      return
    }
    throw truncated(1)
  }

  private mutating func pass(_ count: Int) throws(DecodingError) {
    try need(count)
    position += count
  }
}

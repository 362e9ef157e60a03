/// Why bytes are not a message in the protobuf wire format. Offsets count from the start of the
/// buffer that was given to the decoder.
///
/// Source: Protocol Buffers documentation, Encoding.
public enum DecodingError: Error, Hashable, Sendable {
  /// A value of `needed` bytes begins at `offset`, where `remaining` bytes are left.
  case truncated(offset: Int, needed: UInt64, remaining: Int)
  /// The varint at `offset` does not end within its limit, or holds more bits than allowed.
  case varintTooLong(offset: Int)
  /// A tag has field number 0.
  case zeroFieldNumber(offset: Int)
  /// A tag has wire type 6 or 7, which mean nothing.
  case unknownWireType(UInt8, offset: Int)
  /// A group ends that did not begin, or begins and ends with different field numbers.
  case unmatchedEndGroup(offset: Int)
  /// A string is not UTF-8.
  case invalidUTF8(offset: Int)
  /// Messages or groups nest deeper than `limit`.
  case nestingTooDeep(limit: Int, offset: Int)
}

extension DecodingError: CustomStringConvertible {
  /// What was expected and what came, with the place.
  public var description: String {
    switch self {
    case .truncated(let offset, let needed, let remaining):
      "value of \(needed) bytes at offset \(offset), where \(remaining) bytes are left"
    case .varintTooLong(let offset):
      "varint at offset \(offset) exceeds its limit"
    case .zeroFieldNumber(let offset):
      "field number 0 at offset \(offset)"
    case .unknownWireType(let type, let offset):
      "wire type \(type) at offset \(offset), expected 0 to 5"
    case .unmatchedEndGroup(let offset):
      "end of a group at offset \(offset) that did not begin"
    case .invalidUTF8(let offset):
      "string at offset \(offset) is not UTF-8"
    case .nestingTooDeep(let limit, let offset):
      "nesting at offset \(offset) exceeds \(limit) levels"
    }
  }
}

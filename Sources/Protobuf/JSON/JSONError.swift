/// Why text is not a message in the canonical JSON mapping, or why a message has no JSON form.
/// Offsets count bytes of UTF-8 from the start of the text.
///
/// Source: Protocol Buffers documentation, ProtoJSON Format.
public enum JSONError: Error, Hashable, Sendable {
  /// The text is not JSON: `expected` should stand at `offset`.
  case syntax(expected: String, offset: Int)
  /// The value at `offset` is not of the field's type.
  case wrongValue(expected: String, offset: Int)
  /// The message has no field of this name, or the enumeration no such value.
  case unknownName(String, of: String, offset: Int)
  /// A field, a choice of the same oneof or a key of a map comes twice.
  case duplicate(String, offset: Int)
  /// Objects and arrays nest deeper than `limit`.
  case nestingTooDeep(limit: Int, offset: Int)
  /// More text follows the value.
  case trailingText(offset: Int)
  /// A value that is to be written has no JSON form.
  case notRepresentable(String)
}

extension JSONError: CustomStringConvertible {
  /// What was expected and what came, with the place.
  public var description: String {
    switch self {
    case .syntax(let expected, let offset): "expected \(expected) at offset \(offset)"
    case .wrongValue(let expected, let offset): "value at offset \(offset), expected \(expected)"
    case .unknownName(let name, let type, let offset):
      "\(type) has no \"\(name)\" (offset \(offset))"
    case .duplicate(let name, let offset): "\"\(name)\" comes again at offset \(offset)"
    case .nestingTooDeep(let limit, let offset):
      "nesting at offset \(offset) exceeds \(limit) levels"
    case .trailingText(let offset): "text at offset \(offset), expected the end"
    case .notRepresentable(let what): "\(what) has no JSON form"
    }
  }
}

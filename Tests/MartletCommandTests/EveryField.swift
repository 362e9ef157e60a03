internal import PlainText
internal import Protobuf

/// Messages of a type in which every field is set, found by decoding: no list of fields that
/// somebody has to keep.
///
/// A field's kind shows in what becomes of bytes: a string is found again in the decoded value, a
/// message accepts nothing as its bytes, a number takes a varint. Each choice of a `oneof` and each
/// small number of a field is set in one of the messages, with everything else beside it.
struct EveryField {
  /// What each string holds.
  let text: String
  /// Field numbers that are tried.
  private static let numbers = 1...80
  /// Numbers that a field of numbers gets: every value of every enum is among them.
  private static let values: ClosedRange<UInt8> = 0...12

  /// Encoded messages that together set every field of the type to every kind of value.
  func variants(of type: any Message.Type, within outer: [String] = []) -> [[UInt8]] {
    guard !outer.contains(type.fullName) else { return [] }
    let fields = Self.numbers.map { field($0, of: type, within: outer + [type.fullName]) }
    let all = fields.compactMap(\.first).flatMap(\.self)
    // Of a field that is there twice the last counts, and so does the last of a oneof.
    let variants = fields.flatMap { $0.map { all + $0 } }
    return variants.isEmpty ? [[]] : variants
  }

  /// The encoded forms of one field that are tried.
  private func field(
    _ number: Int, of type: any Message.Type, within outer: [String]
  ) -> [[UInt8]] {
    let delimited = Self.varint(UInt64(number) << 3 | 2)
    let string = delimited + Self.varint(UInt64(text.utf8.count)) + Array(text.utf8)
    if let value = Self.decode(string, as: type), Self.holds(value, text) { return [string] }
    let empty = delimited + [0]
    if let value = Self.decode(empty, as: type), let inner = Self.message(in: value) {
      return variants(of: inner, within: outer).map {
        delimited + Self.varint(UInt64($0.count)) + $0
      }
    }
    let bytes = delimited + [16] + Array(1...16)
    if Self.decode(bytes, as: type) != nil { return [bytes] }
    let numbers = Self.values.map { Self.varint(UInt64(number) << 3) + [$0] }
    return numbers.filter { Self.decode($0, as: type) != nil }
  }

  /// The message; nil if bytes are not one, or it does not know the field.
  private static func decode(_ bytes: [UInt8], as type: any Message.Type) -> (any Message)? {
    guard let value = try? type.init(decoding: bytes), value.unknownFields.isEmpty else {
      return nil
    }
    return value
  }

  /// Whether a string is somewhere in a value.
  private static func holds(_ value: Any, _ text: String) -> Bool {
    if let value = value as? String { return value == text }
    return Mirror(reflecting: value).children.contains { holds($0.value, text) }
  }

  /// The type of the first message that is set in a value.
  private static func message(in value: Any) -> (any Message.Type)? {
    for child in Mirror(reflecting: value).children {
      if let message = child.value as? any Message { return type(of: message) }
      if let found = message(in: child.value) { return found }
    }
    return nil
  }

  private static func varint(_ value: UInt64) -> [UInt8] {
    var (rest, bytes) = (value, [UInt8]())
    while rest > 127 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }
}

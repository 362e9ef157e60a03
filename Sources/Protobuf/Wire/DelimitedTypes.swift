/// `string`: a length and so many bytes of UTF-8.
public struct StringType: MapKeyType {
  @inlinable
  init() {}

  /// A length and so many bytes.
  @inlinable public static var wireType: WireType { .lengthDelimited }

  /// The empty string.
  @inlinable public static var initial: String { "" }

  /// Whether the string is empty.
  @inlinable
  public static func isDefault(_ value: String) -> Bool { value.isEmpty }

  /// Reads a string; refuses what is not UTF-8.
  @inlinable
  public static func read(from reader: inout Reader) throws(DecodingError) -> String {
    try reader.string()
  }

  /// Writes a string.
  @inlinable
  public static func write(_ value: String, after tag: Tag?, to writer: inout Writer) {
    writer.varint(UInt64(value.utf8.count), after: tag)
    writer.raw(value.utf8)
  }

  /// Whether the bytes of `first` come before those of `second`.
  @inlinable
  public static func areInOrder(_ first: String, _ second: String) -> Bool {
    first.utf8.lexicographicallyPrecedes(second.utf8)
  }
}

/// `bytes`: a length and so many bytes.
public struct BytesType: FieldType {
  @inlinable
  init() {}

  /// A length and so many bytes.
  @inlinable public static var wireType: WireType { .lengthDelimited }

  /// No bytes.
  @inlinable public static var initial: [UInt8] { [] }

  /// Whether there are no bytes.
  @inlinable
  public static func isDefault(_ value: [UInt8]) -> Bool { value.isEmpty }

  /// Reads bytes.
  @inlinable
  public static func read(from reader: inout Reader) throws(DecodingError) -> [UInt8] {
    let range = try reader.delimited()
    return Array(reader.bytes[range])
  }

  /// Writes bytes.
  @inlinable
  public static func write(_ value: [UInt8], after tag: Tag?, to writer: inout Writer) {
    writer.varint(UInt64(value.count), after: tag)
    writer.raw(value)
  }
}

/// A message: a length and so many bytes of its fields.
public struct MessageType<Value: Message>: FieldType {
  @inlinable
  init() {}

  /// A length and so many bytes.
  @inlinable public static var wireType: WireType { .lengthDelimited }

  /// The message whose fields have their defaults.
  @inlinable public static var initial: Value { Value() }

  /// No message is a default: its presence means something.
  @inlinable
  public static func isDefault(_ value: Value) -> Bool { false }

  /// Reads a message.
  @inlinable
  public static func read(from reader: inout Reader) throws(DecodingError) -> Value {
    var message = Value()
    try reader.merge(&message)
    return message
  }

  /// Merges what is read into `value`.
  @inlinable
  public static func merge(into value: inout Value, from reader: inout Reader)
    throws(DecodingError)
  {
    try reader.merge(&value)
  }

  /// Writes a message.
  @inlinable
  public static func write(_ value: Value, after tag: Tag?, to writer: inout Writer) {
    writer.message(value, after: tag)
  }

  /// Writes messages one after the other, each behind the tag.
  @inlinable
  public static func write(_ values: [Value], after tag: Tag, to writer: inout Writer) {
    writer.messages(values.span, after: tag)
  }
}

extension Reader {
  /// A length-delimited string.
  @inlinable
  mutating func string() throws(DecodingError) -> String {
    let range = try delimited()
    guard let text = String(validating: bytes[range], as: UTF8.self) else {
      throw .invalidUTF8(offset: range.lowerBound)
    }
    return text
  }
}

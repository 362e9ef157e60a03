/// A type that the schema language has for fields: how a value of it is written and read.
///
/// Generated code names the types as `.uint64`, `.bytes` or `.message(Envelope.self)`.
public protocol FieldType: Sendable {
  /// What a value is in Swift.
  associatedtype Value: Hashable & Sendable

  /// How one value is laid out.
  static var wireType: WireType { get }

  /// The value of a field that was never set.
  static var initial: Value { get }

  /// Whether a field without presence is left out because it has its default.
  static func isDefault(_ value: Value) -> Bool

  /// Reads one value.
  static func read(from reader: inout Reader) throws(DecodingError) -> Value

  /// Reads one value into a field: replaces a scalar, merges into a message.
  static func merge(into value: inout Value, from reader: inout Reader) throws(DecodingError)

  /// Writes one value behind its tag; an element of a packed field has none.
  static func write(_ value: Value, after tag: Tag?, to writer: inout Writer)

  /// Writes values one after the other, each behind the tag.
  static func write(_ values: [Value], after tag: Tag, to writer: inout Writer)

  /// Whether JSON's null is a value of the type.
  static var readsNull: Bool { get }

  /// Reads one value; nil for one that is to be ignored.
  static func read(from json: inout JSONReader) throws(JSONError) -> Value?

  /// Writes one value.
  static func write(_ value: Value, to json: inout JSONWriter)
}

extension FieldType {
  /// Replaces the field, as every type but a message does.
  @inlinable
  public static func merge(into value: inout Value, from reader: inout Reader)
    throws(DecodingError)
  {
    value = try read(from: &reader)
  }

  /// Writes values one after the other, each behind the tag.
  @inlinable
  public static func write(_ values: [Value], after tag: Tag, to writer: inout Writer) {
    let span = values.span
    for index in span.indices { write(span[index], after: tag, to: &writer) }
  }
}

/// A type whose values can be the keys of a map.
public protocol MapKeyType: FieldType {
  /// Whether `first` comes before `second` where a map is written.
  static func areInOrder(_ first: Value, _ second: Value) -> Bool

  /// The name that a key has in a JSON object.
  static func key(_ value: Value) -> String

  /// The key that a name in a JSON object stands for; nil if it stands for none.
  static func key(_ text: String) -> Value?
}

extension MapKeyType where Value: Comparable {
  /// Whether `first` is less than `second`.
  @inlinable
  public static func areInOrder(_ first: Value, _ second: Value) -> Bool { first < second }
}

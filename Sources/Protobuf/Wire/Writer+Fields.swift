extension Writer {
  /// Writes a field without presence: nothing where the value is the default.
  ///
  /// - Parameters:
  ///   - number: the field's number.
  ///   - value: the field.
  ///   - type: the field's type in the schema.
  @inlinable
  public mutating func field<T: FieldType>(_ number: Int, _ value: T.Value, _ type: T) {
    if !T.isDefault(value) { choice(number, value, type) }
  }

  /// Writes a field that tracks whether it is present: nothing where it is not.
  ///
  /// - Parameters:
  ///   - number: the field's number.
  ///   - value: the field.
  ///   - type: the field's type in the schema.
  @inlinable
  public mutating func optional<T: FieldType>(_ number: Int, _ value: T.Value?, _ type: T) {
    if let value { choice(number, value, type) }
  }

  /// Writes a value whatever it is, such as the choice of a oneof.
  ///
  /// - Parameters:
  ///   - number: the field's number.
  ///   - value: the value.
  ///   - type: the field's type in the schema.
  @inlinable
  public mutating func choice<T: FieldType>(_ number: Int, _ value: T.Value, _ type: T) {
    T.write(value, after: Tag(number, T.wireType), to: &self)
  }

  /// Writes a repeated field, a tag before each element.
  ///
  /// - Parameters:
  ///   - number: the field's number.
  ///   - values: the field.
  ///   - type: the element's type in the schema.
  @inlinable
  public mutating func repeated<T: FieldType>(_ number: Int, _ values: [T.Value], _ type: T) {
    if !values.isEmpty { T.write(values, after: Tag(number, T.wireType), to: &self) }
  }

  /// Writes a packed repeated field: one tag and one length for all elements.
  ///
  /// - Parameters:
  ///   - number: the field's number.
  ///   - values: the field.
  ///   - type: the element's type in the schema.
  @inlinable
  public mutating func packed<T: FieldType>(_ number: Int, _ values: [T.Value], _ type: T) {
    guard !values.isEmpty else { return }
    delimited(after: Tag(number, .lengthDelimited)) { writer in
      for value in values { T.write(value, after: nil, to: &writer) }
    }
  }

  /// Writes a map, its entries in the order of their keys so that equal maps give equal bytes.
  ///
  /// - Parameters:
  ///   - number: the field's number.
  ///   - entries: the field.
  ///   - key: the key's type in the schema.
  ///   - value: the value's type in the schema.
  @inlinable
  public mutating func map<K: MapKeyType, V: FieldType>(
    _ number: Int, _ entries: [K.Value: V.Value], _ key: K, _ value: V
  ) {
    for entry in entries.sorted(by: { K.areInOrder($0.key, $1.key) }) {
      delimited(after: Tag(number, .lengthDelimited)) { writer in
        writer.choice(1, entry.key, key)
        writer.choice(2, entry.value, value)
      }
    }
  }

  /// Writes the fields that the schema does not name as they came.
  @inlinable
  public mutating func unknown(_ fields: UnknownFields) {
    if !fields.isEmpty { raw(fields.bytes) }
  }

  /// Writes a message with its tag and its length in front.
  @inlinable
  mutating func message<M: WireEncodable & ~Copyable>(_ message: borrowing M, after tag: Tag?) {
    let begun = begin(after: tag)
    message.encode(into: &self)
    end(begun, after: tag)
  }

  /// Writes messages where they lie: what may not be copied is not retained and released.
  @inlinable
  mutating func messages<M: WireEncodable & ~Copyable>(_ messages: Span<M>, after tag: Tag) {
    for index in messages.indices { message(messages[index], after: tag) }
  }
}

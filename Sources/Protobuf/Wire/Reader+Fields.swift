extension Reader {
  /// Reads a value and replaces `value`, or merges it into `value` where the type is a message.
  ///
  /// - Parameters:
  ///   - value: the field.
  ///   - type: the field's type in the schema.
  /// - Throws: `DecodingError` where the bytes are not a value of the type.
  @inlinable
  public mutating func field<T: FieldType>(_ value: inout T.Value, _ type: T)
    throws(DecodingError)
  {
    try T.merge(into: &value, from: &self)
  }

  /// Reads a value of a field that tracks whether it is present.
  ///
  /// - Parameters:
  ///   - value: the field, which becomes present.
  ///   - type: the field's type in the schema.
  /// - Throws: `DecodingError` where the bytes are not a value of the type.
  @inlinable
  public mutating func optional<T: FieldType>(_ value: inout T.Value?, _ type: T)
    throws(DecodingError)
  {
    var present = value.take() ?? T.initial
    try T.merge(into: &present, from: &self)
    value = present
  }

  /// Reads a value on its own, such as the choice of a oneof.
  ///
  /// - Parameters:
  ///   - type: the field's type in the schema.
  ///   - current: what a message is merged into, where the field was there before.
  /// - Returns: the value.
  /// - Throws: `DecodingError` where the bytes are not a value of the type.
  @inlinable
  public mutating func choice<T: FieldType>(_ type: T, mergingInto current: T.Value? = nil)
    throws(DecodingError) -> T.Value
  {
    var value = current ?? T.initial
    try T.merge(into: &value, from: &self)
    return value
  }

  /// Reads one element of a repeated field.
  ///
  /// - Parameters:
  ///   - values: the field, which grows by one.
  ///   - type: the element's type in the schema.
  /// - Throws: `DecodingError` where the bytes are not a value of the type.
  @inlinable
  public mutating func element<T: FieldType>(_ values: inout [T.Value], _ type: T)
    throws(DecodingError)
  {
    // Small messages mostly come in groups: one allocation for four, not three.
    if values.isEmpty, MemoryLayout<T.Value>.stride <= 64 { values.reserveCapacity(4) }
    values.append(try T.read(from: &self))
  }

  /// Reads the elements of a packed repeated field, one after the other in a delimited value.
  ///
  /// - Parameters:
  ///   - values: the field, which grows.
  ///   - type: the element's type in the schema.
  /// - Throws: `DecodingError` where the bytes are not values of the type, or the last one does not
  ///   end where the field does.
  @inlinable
  public mutating func packed<T: FieldType>(_ values: inout [T.Value], _ type: T)
    throws(DecodingError)
  {
    let range = try delimited()
    let outer = end
    position = range.lowerBound
    end = range.upperBound
    while position < end { values.append(try T.read(from: &self)) }
    end = outer
  }

  /// Reads one entry of a map. The entry read last wins where keys are equal.
  ///
  /// - Parameters:
  ///   - entries: the map.
  ///   - key: the key's type in the schema.
  ///   - value: the value's type in the schema.
  /// - Throws: `DecodingError` where the bytes are not an entry.
  @inlinable
  public mutating func entry<K: MapKeyType, V: FieldType>(
    _ entries: inout [K.Value: V.Value], _ key: K, _ value: V
  ) throws(DecodingError) {
    var entryKey = K.initial
    var entryValue = V.initial
    let outer = try enter()
    while let tag = try nextTag() {
      switch tag.rawValue {
      case Tag(1, K.wireType).rawValue: try K.merge(into: &entryKey, from: &self)
      case Tag(2, V.wireType).rawValue: try V.merge(into: &entryValue, from: &self)
      default: try skip(tag)
      }
    }
    leave(outer)
    entries[entryKey] = entryValue
  }

  /// Merges a length-delimited message into `message`.
  @inlinable
  mutating func merge<M: Message>(_ message: inout M) throws(DecodingError) {
    let outer = try enter()
    try message.merge(from: &self)
    leave(outer)
  }

  /// Moves into the submessage whose length comes next; gives the end of the outer one.
  @inlinable
  mutating func enter() throws(DecodingError) -> Int {
    let range = try delimited()
    try descend()
    let outer = end
    position = range.lowerBound
    end = range.upperBound
    return outer
  }

  /// Moves back out of a submessage that was read to its end.
  @inlinable
  mutating func leave(_ outer: Int) {
    end = outer
    depth -= 1
  }

  @inlinable
  mutating func descend() throws(DecodingError) {
    guard depth < Limits.nesting else {
      throw .nestingTooDeep(limit: Limits.nesting, offset: position)
    }
    depth += 1
  }
}

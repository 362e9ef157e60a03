extension JSONReader {
  /// Reads an object of a message's fields, each at most once, and passes over `ignored`.
  mutating func fields<M: Message>(of message: inout M, ignoring ignored: String? = nil)
    throws(JSONError)
  {
    var seen: Set<Int> = []
    try object { json, name throws(JSONError) in
      let offset = json.position
      if let number = M.fieldNumber(jsonName: name) {
        guard seen.insert(number).inserted else { throw .duplicate(name, offset: offset) }
        try message.merge(field: number, from: &json)
      } else if json.options.ignoresUnknownFields || name == ignored {
        try json.skip()
      } else {
        throw .unknownName(name, of: M.fullName, offset: offset)
      }
    }
  }

  /// Reads a field without presence; null leaves it as it is.
  ///
  /// - Parameters:
  ///   - value: the field.
  ///   - type: the field's type in the schema.
  /// - Throws: `JSONError` where what stands next is not a value of the type.
  public mutating func field<T: FieldType>(_ value: inout T.Value, _ type: T) throws(JSONError) {
    if let new = try present(type) { value = new }
  }

  /// Reads a field that tracks whether it is present; null leaves it as it is.
  ///
  /// - Parameters:
  ///   - value: the field.
  ///   - type: the field's type in the schema.
  /// - Throws: `JSONError` where what stands next is not a value of the type.
  public mutating func optional<T: FieldType>(_ value: inout T.Value?, _ type: T)
    throws(JSONError)
  {
    if let new = try present(type) { value = new }
  }

  /// Reads a choice of a oneof.
  ///
  /// - Parameters:
  ///   - type: the field's type in the schema.
  ///   - isTaken: whether the oneof has a choice already; another one is refused.
  /// - Returns: the value; nil if null says that the field is not chosen.
  /// - Throws: `JSONError` where what stands next is not a value of the type.
  public mutating func choice<T: FieldType>(_ type: T, isTaken: Bool) throws(JSONError)
    -> T.Value?
  {
    let offset = position
    let value = try present(type)
    if value != nil && isTaken { throw .duplicate("choice of a oneof", offset: offset) }
    return value
  }

  /// Reads a repeated field; null leaves it as it is.
  ///
  /// - Parameters:
  ///   - values: the field.
  ///   - type: the element's type in the schema.
  /// - Throws: `JSONError` where what stands next is not an array of such values.
  public mutating func repeated<T: FieldType>(_ values: inout [T.Value], _ type: T)
    throws(JSONError)
  {
    if try peek() == .null { return try word("null") }
    try array { json throws(JSONError) in
      if let value = try T.read(from: &json) { values.append(value) }
    }
  }

  /// Reads a map; null leaves it as it is.
  ///
  /// - Parameters:
  ///   - entries: the field.
  ///   - key: the key's type in the schema.
  ///   - value: the value's type in the schema.
  /// - Throws: `JSONError` where what stands next is not an object of such entries.
  public mutating func map<K: MapKeyType, V: FieldType>(
    _ entries: inout [K.Value: V.Value], _ key: K, _ value: V
  ) throws(JSONError) {
    if try peek() == .null { return try word("null") }
    var seen: Set<K.Value> = []
    try object { json, name throws(JSONError) in
      let offset = json.position
      guard let key = K.key(name) else {
        throw .wrongValue(expected: "a key of the map", offset: offset)
      }
      guard seen.insert(key).inserted else { throw .duplicate(name, offset: offset) }
      if let value = try V.read(from: &json) { entries[key] = value }
    }
  }

  /// A value; nil for a null that does not stand for a value of the type.
  private mutating func present<T: FieldType>(_ type: T) throws(JSONError) -> T.Value? {
    if !T.readsNull, try peek() == .null {
      try word("null")
      return nil
    }
    return try T.read(from: &self)
  }
}

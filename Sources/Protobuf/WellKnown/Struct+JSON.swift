extension ProtoStruct {
  /// The form is an object of the fields.
  public static var hasOwnJSONForm: Bool { true }

  /// Writes an object.
  public func encodeValue(into json: inout JSONWriter) {
    json.object { json in
      for (name, value) in fields.sorted(by: { StringType.areInOrder($0.key, $1.key) }) {
        json.name(name)
        value.encodeValue(into: &json)
      }
    }
  }

  /// Reads an object.
  public mutating func mergeValue(from json: inout JSONReader) throws(JSONError) {
    try json.map(&fields, .string, .message(ProtoValue.self))
  }
}

extension ProtoListValue {
  /// The form is an array of the values.
  public static var hasOwnJSONForm: Bool { true }

  /// Writes an array.
  public func encodeValue(into json: inout JSONWriter) {
    json.array { json in
      for value in values { value.encodeValue(into: &json) }
    }
  }

  /// Reads an array.
  public mutating func mergeValue(from json: inout JSONReader) throws(JSONError) {
    try json.repeated(&values, .message(ProtoValue.self))
  }
}

extension ProtoValue {
  /// The form is any JSON value.
  public static var hasOwnJSONForm: Bool { true }

  /// Writes the value. One without a kind, and a number that JSON does not have, have no form.
  public func encodeValue(into json: inout JSONWriter) {
    switch kind {
    case .nullValue: json.literal("null")
    case .numberValue(let number) where !number.isFinite:
      json.fail("a google.protobuf.Value that is \(number)")
    case .numberValue(let number): json.decimal(number)
    case .stringValue(let text): json.string(text)
    case .boolValue(let value): json.literal("\(value)")
    case .structValue(let value): value.encodeValue(into: &json)
    case .listValue(let value): value.encodeValue(into: &json)
    case nil: json.fail("a google.protobuf.Value without a kind")
    }
  }

  /// Reads any JSON value.
  public mutating func mergeValue(from json: inout JSONReader) throws(JSONError) {
    switch try json.peek() {
    case .null:
      try json.word("null")
      kind = .nullValue(.nullValue)
    case .bool: kind = .boolValue(try json.bool())
    case .number: kind = .numberValue(try json.decimal(Double.self))
    case .string: kind = .stringValue(try json.string())
    case .object:
      var value = ProtoStruct()
      try value.mergeValue(from: &json)
      kind = .structValue(value)
    case .array:
      var value = ProtoListValue()
      try value.mergeValue(from: &json)
      kind = .listValue(value)
    }
  }
}

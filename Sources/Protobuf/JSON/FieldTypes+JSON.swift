extension FieldType {
  /// Null stands for an absent field.
  public static var readsNull: Bool { false }
}

extension VarintType where Value: FixedWidthInteger {
  /// Writes a number; in quotes where it has 64 bits, which not every reader of JSON keeps.
  public static func write(_ value: Value, to json: inout JSONWriter) { json.integer(value) }

  /// Reads a number, plain or in quotes.
  public static func read(from json: inout JSONReader) throws(JSONError) -> Value? {
    try json.integer(Value.self)
  }
}

extension FieldType where Value: FixedWidthInteger {
  /// The number's digits.
  public static func key(_ value: Value) -> String { "\(value)" }

  /// The number that digits spell.
  public static func key(_ text: String) -> Value? { text.first == "+" ? nil : Value(text) }
}

extension Fixed32BitType where Value: FixedWidthInteger {
  /// Writes a number.
  public static func write(_ value: Value, to json: inout JSONWriter) { json.integer(value) }

  /// Reads a number, plain or in quotes.
  public static func read(from json: inout JSONReader) throws(JSONError) -> Value? {
    try json.integer(Value.self)
  }
}

extension Fixed64BitType where Value: FixedWidthInteger {
  /// Writes a number in quotes.
  public static func write(_ value: Value, to json: inout JSONWriter) { json.integer(value) }

  /// Reads a number, plain or in quotes.
  public static func read(from json: inout JSONReader) throws(JSONError) -> Value? {
    try json.integer(Value.self)
  }
}

extension FloatType {
  /// Writes a number with as many digits as it takes to read it back.
  public static func write(_ value: Float, to json: inout JSONWriter) { json.decimal(value) }

  /// Reads a number, plain or in quotes.
  public static func read(from json: inout JSONReader) throws(JSONError) -> Float? {
    try json.decimal(Float.self)
  }
}

extension DoubleType {
  /// Writes a number with as many digits as it takes to read it back.
  public static func write(_ value: Double, to json: inout JSONWriter) { json.decimal(value) }

  /// Reads a number, plain or in quotes.
  public static func read(from json: inout JSONReader) throws(JSONError) -> Double? {
    try json.decimal(Double.self)
  }
}

extension BoolType {
  /// Writes `true` or `false`.
  public static func write(_ value: Bool, to json: inout JSONWriter) { json.literal("\(value)") }

  /// Reads `true` or `false`.
  public static func read(from json: inout JSONReader) throws(JSONError) -> Bool? {
    try json.bool()
  }

  /// `true` or `false`.
  public static func key(_ value: Bool) -> String { "\(value)" }

  /// What `true` or `false` say.
  public static func key(_ text: String) -> Bool? { Bool(text) }
}

extension StringType {
  /// Writes a string.
  public static func write(_ value: String, to json: inout JSONWriter) { json.string(value) }

  /// Reads a string.
  public static func read(from json: inout JSONReader) throws(JSONError) -> String? {
    try json.string()
  }

  /// The string itself.
  public static func key(_ value: String) -> String { value }

  /// The string itself.
  public static func key(_ text: String) -> String? { text }
}

extension BytesType {
  /// Writes base 64.
  public static func write(_ value: [UInt8], to json: inout JSONWriter) {
    json.string(Base64.encode(value))
  }

  /// Reads base 64 in either alphabet.
  public static func read(from json: inout JSONReader) throws(JSONError) -> [UInt8]? {
    let offset = json.position
    guard let bytes = Base64.decode(try json.string().utf8) else {
      throw .wrongValue(expected: "base 64", offset: offset)
    }
    return bytes
  }
}

extension EnumerationType {
  /// Null is the one value of `google.protobuf.NullValue`.
  public static var readsNull: Bool { Value.self == ProtoNullValue.self }

  /// Writes the name, or the number where the schema has no name for it.
  public static func write(_ value: Value, to json: inout JSONWriter) {
    if Value.self == ProtoNullValue.self {
      json.literal("null")
    } else if let name = value.name {
      json.string(name)
    } else {
      json.literal("\(value.rawValue)")
    }
  }

  /// Reads a name or a number; nil for an unknown name that is to be ignored.
  public static func read(from json: inout JSONReader) throws(JSONError) -> Value? {
    let offset = json.position
    switch try json.peek() {
    case .string:
      let name = try json.string()
      if let value = Value(name: name) { return value }
      guard json.options.ignoresUnknownFields else {
        throw .unknownName(name, of: "\(Value.self)", offset: offset)
      }
      return nil
    case .null where readsNull:
      try json.word("null")
      return Value(rawValue: 0)
    default:
      return Value(rawValue: try json.integer(Int32.self))
    }
  }
}

extension MessageType {
  /// Null is a value of `google.protobuf.Value`.
  public static var readsNull: Bool { Value.self == ProtoValue.self }

  /// Writes the message in its form.
  public static func write(_ value: Value, to json: inout JSONWriter) {
    value.encodeValue(into: &json)
  }

  /// Reads a message.
  public static func read(from json: inout JSONReader) throws(JSONError) -> Value? {
    var message = Value()
    try message.mergeValue(from: &json)
    return message
  }
}

extension JSONWriter {
  /// Writes a whole number; in quotes where it has 64 bits, which not every reader of JSON keeps.
  mutating func integer<Number: FixedWidthInteger>(_ value: Number) {
    if Number.bitWidth > 32 {
      string("\(value)")
    } else {
      literal("\(value)")
    }
  }

  /// Writes a floating-point number, or in quotes the name of one that has no digits.
  mutating func decimal<Number: BinaryFloatingPoint & CustomStringConvertible>(_ value: Number) {
    if value.isNaN {
      string("NaN")
    } else if value.isInfinite {
      string(value < 0 ? "-Infinity" : "Infinity")
    } else {
      let digits = value.description
      // A negative zero keeps its decimal: a reader may take "-0" for the whole number 0.
      literal(digits.hasSuffix(".0") && digits != "-0.0" ? String(digits.dropLast(2)) : digits)
    }
  }
}

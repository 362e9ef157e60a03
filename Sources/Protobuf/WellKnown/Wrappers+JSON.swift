// The JSON forms of the wrappers: that of the value in them.

extension ProtoBoolValue {
  /// The form is that of the value.
  public static var hasOwnJSONForm: Bool { true }

  /// Writes the value.
  public func encodeValue(into json: inout JSONWriter) { BoolType.write(value, to: &json) }

  /// Reads the value.
  public mutating func mergeValue(from json: inout JSONReader) throws(JSONError) {
    try json.field(&value, .bool)
  }
}

extension ProtoBytesValue {
  /// The form is that of the value.
  public static var hasOwnJSONForm: Bool { true }

  /// Writes the value.
  public func encodeValue(into json: inout JSONWriter) { BytesType.write(value, to: &json) }

  /// Reads the value.
  public mutating func mergeValue(from json: inout JSONReader) throws(JSONError) {
    try json.field(&value, .bytes)
  }
}

extension ProtoDoubleValue {
  /// The form is that of the value.
  public static var hasOwnJSONForm: Bool { true }

  /// Writes the value.
  public func encodeValue(into json: inout JSONWriter) { DoubleType.write(value, to: &json) }

  /// Reads the value.
  public mutating func mergeValue(from json: inout JSONReader) throws(JSONError) {
    try json.field(&value, .double)
  }
}

extension ProtoFloatValue {
  /// The form is that of the value.
  public static var hasOwnJSONForm: Bool { true }

  /// Writes the value.
  public func encodeValue(into json: inout JSONWriter) { FloatType.write(value, to: &json) }

  /// Reads the value.
  public mutating func mergeValue(from json: inout JSONReader) throws(JSONError) {
    try json.field(&value, .float)
  }
}

extension ProtoInt32Value {
  /// The form is that of the value.
  public static var hasOwnJSONForm: Bool { true }

  /// Writes the value.
  public func encodeValue(into json: inout JSONWriter) { Int32Type.write(value, to: &json) }

  /// Reads the value.
  public mutating func mergeValue(from json: inout JSONReader) throws(JSONError) {
    try json.field(&value, .int32)
  }
}

extension ProtoInt64Value {
  /// The form is that of the value.
  public static var hasOwnJSONForm: Bool { true }

  /// Writes the value.
  public func encodeValue(into json: inout JSONWriter) { Int64Type.write(value, to: &json) }

  /// Reads the value.
  public mutating func mergeValue(from json: inout JSONReader) throws(JSONError) {
    try json.field(&value, .int64)
  }
}

extension ProtoStringValue {
  /// The form is that of the value.
  public static var hasOwnJSONForm: Bool { true }

  /// Writes the value.
  public func encodeValue(into json: inout JSONWriter) { StringType.write(value, to: &json) }

  /// Reads the value.
  public mutating func mergeValue(from json: inout JSONReader) throws(JSONError) {
    try json.field(&value, .string)
  }
}

extension ProtoUInt32Value {
  /// The form is that of the value.
  public static var hasOwnJSONForm: Bool { true }

  /// Writes the value.
  public func encodeValue(into json: inout JSONWriter) { UInt32Type.write(value, to: &json) }

  /// Reads the value.
  public mutating func mergeValue(from json: inout JSONReader) throws(JSONError) {
    try json.field(&value, .uint32)
  }
}

extension ProtoUInt64Value {
  /// The form is that of the value.
  public static var hasOwnJSONForm: Bool { true }

  /// Writes the value.
  public func encodeValue(into json: inout JSONWriter) { UInt64Type.write(value, to: &json) }

  /// Reads the value.
  public mutating func mergeValue(from json: inout JSONReader) throws(JSONError) {
    try json.field(&value, .uint64)
  }
}

/// What is special about the types of `google.protobuf`.
enum StandardTypes {
  /// Messages whose JSON form is not an object of their fields; the runtime has it.
  static let haveOwnJSON: Set<String> = Set(
    [
      "Any", "Duration", "FieldMask", "ListValue", "Struct", "Timestamp", "Value", "BoolValue",
      "BytesValue", "DoubleValue", "FloatValue", "Int32Value", "Int64Value", "StringValue",
      "UInt32Value", "UInt64Value",
    ].map { "google.protobuf.\($0)" })
}

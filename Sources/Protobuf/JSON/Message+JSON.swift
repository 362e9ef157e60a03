extension Message {
  /// The fields of a message whose JSON form is not an object of its fields.
  public static func fieldNumber(jsonName: String) -> Int? { nil }

  /// Reads no field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {}

  /// Writes no field.
  public func encode(into json: inout JSONWriter) {}

  /// Whether the JSON form is something else than an object of the fields.
  public static var hasOwnJSONForm: Bool { false }

  /// Writes an object of the fields.
  public func encodeValue(into json: inout JSONWriter) {
    json.object { encode(into: &$0) }
  }

  /// Reads an object of the fields.
  public mutating func mergeValue(from json: inout JSONReader) throws(JSONError) {
    try json.fields(of: &self)
  }

  /// Decodes a message from the canonical JSON mapping.
  ///
  /// - Parameters:
  ///   - json: one JSON value and nothing else but white space.
  ///   - options: what is accepted.
  /// - Throws: `JSONError` where the text is not a message of this kind.
  public init(json: String, options: JSONOptions = JSONOptions()) throws(JSONError) {
    self.init()
    var reader = JSONReader(json, options)
    try mergeValue(from: &reader)
    try reader.finish()
  }

  /// The message in the canonical JSON mapping, on one line. Unknown fields are left out.
  ///
  /// - Parameter options: which messages may stand in an `Any`.
  /// - Returns: the text.
  /// - Throws: `JSONError.notRepresentable` where a standard type holds what JSON cannot say, such
  ///   as a time after the year 9999.
  public func jsonString(options: JSONOptions = JSONOptions()) throws(JSONError) -> String {
    var writer = JSONWriter(options)
    encodeValue(into: &writer)
    return try writer.finish()
  }
}

/// A protobuf message: a plain value that reads and writes the wire format.
///
/// Generated code conforms to it; nobody else needs to.
public protocol Message: WireEncodable, Sendable, Hashable {
  /// The name in the schema with its package, such as `martlet.v1.Envelope`.
  static var fullName: String { get }

  /// A message whose fields all have their defaults.
  init()

  /// What came with the message and is not in the schema.
  var unknownFields: UnknownFields { get set }

  /// Reads fields to the end of the message: a singular field replaces, a message merges, a
  /// repeated field grows.
  mutating func merge(from reader: inout Reader) throws(DecodingError)

  /// Refuses a message that breaks a limit its schema sets. Decoding does not call it.
  func validate() throws(ConstraintViolation)

  /// The number of the field with a name in JSON: its own JSON name or that of the schema.
  static func fieldNumber(jsonName: String) -> Int?

  /// Reads the value of one field.
  mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError)

  /// Writes every field that is set as a member of a JSON object.
  func encode(into json: inout JSONWriter)

  /// Whether the JSON form is something else than an object of the fields, as for standard types.
  static var hasOwnJSONForm: Bool { get }

  /// Writes the message as a JSON value.
  func encodeValue(into json: inout JSONWriter)

  /// Reads the message from a JSON value.
  mutating func mergeValue(from json: inout JSONReader) throws(JSONError)
}

extension Message {
  /// Accepts every message, as one without limits does.
  @inlinable
  public func validate() throws(ConstraintViolation) {}

  /// Decodes a message.
  ///
  /// - Parameter bytes: exactly the message in the wire format.
  /// - Throws: `DecodingError` where the bytes are not a message.
  @inlinable
  public init(decoding bytes: [UInt8]) throws(DecodingError) {
    try self.init(decoding: bytes, in: 0..<bytes.count)
  }

  /// Decodes a message that is a part of a buffer.
  ///
  /// - Parameters:
  ///   - bytes: the buffer.
  ///   - range: where in the buffer the message lies; it must not reach beyond it.
  /// - Throws: `DecodingError` where the bytes are not a message.
  @inlinable
  public init(decoding bytes: [UInt8], in range: Range<Int>) throws(DecodingError) {
    self.init()
    var reader = Reader(bytes, in: range)
    try merge(from: &reader)
  }

  /// The bytes that the message takes in the wire format.
  @inlinable public var encodedByteCount: Int {
    var writer = Writer()
    encode(into: &writer)
    return writer.count
  }

  /// The message in the wire format. Equal messages give equal bytes.
  @inlinable
  public func encoded() -> [UInt8] {
    var bytes: [UInt8] = []
    encode(appendingTo: &bytes)
    return bytes
  }

  /// Appends the message in the wire format to a buffer.
  @inlinable
  public func encode(appendingTo bytes: inout [UInt8]) {
    var writer = Writer()
    encode(into: &writer)
    OutputBuffer.append(writer.count, to: &bytes) { output in
      writer.start(output)
      encode(into: &writer)
      return writer.count
    }
  }
}

/// What is written as the fields of a message. It may be such that cannot be copied, so that
/// writing one needs no copy either.
public protocol WireEncodable: ~Copyable {
  /// Writes every field; `Writer` calls it twice, to measure and to write.
  borrowing func encode(into writer: inout Writer)
}

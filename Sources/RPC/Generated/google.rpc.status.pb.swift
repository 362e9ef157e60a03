// Written by protoc-gen-martlet from google/rpc/status.proto. Do not edit.

public import Protobuf

/// What `grpc-status-details-bin` holds.
public struct GoogleRPCStatus: Sendable, Hashable {
  /// A value of `Code`.
  public var code: Int32 = 0

  /// What went wrong, for developers.
  public var message: String = ""

  /// Messages of `error_details.proto` or of the service's own.
  public var details: [ProtoAny] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(code: Int32 = 0, message: String = "", details: [ProtoAny] = []) {
    self.code = code
    self.message = message
    self.details = details
  }
}

extension GoogleRPCStatus: Message {
  /// `google.rpc.Status`.
  public static let fullName = "google.rpc.Status"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, code, .int32)
    writer.field(2, message, .string)
    writer.repeated(3, details, .message(ProtoAny.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&code, .int32)
      case 18: try reader.field(&message, .string)
      case 26: try reader.element(&details, .message(ProtoAny.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "code": 1
    case "message": 2
    case "details": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&code, .int32)
    case 2: try json.field(&message, .string)
    case 3: try json.repeated(&details, .message(ProtoAny.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("code", code, .int32)
    json.field("message", message, .string)
    json.repeated("details", details, .message(ProtoAny.self))
  }
}

extension FileDescriptor {
  /// `google/rpc/status.proto`.
  public static let googleRpcStatus = FileDescriptor(
    name: "google/rpc/status.proto",
    dependencies: [.googleProtobufAny],
    base64: """
      Chdnb29nbGUvcnBjL3N0YXR1cy5wcm90bxIKZ29vZ2xlLnJwYxoZZ29vZ2xlL3Byb3RvYnVmL2FueS5wcm90byJm\
      CgZTdGF0dXMSEgoEY29kZRgBIAEoBVIEY29kZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlEi4KB2RldGFpbHMY\
      AyADKAsyFC5nb29nbGUucHJvdG9idWYuQW55UgdkZXRhaWxzQgy6AglHb29nbGVSUENiBnByb3RvMw==
      """)
}

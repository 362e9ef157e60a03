// Written by protoc-gen-martlet from google/protobuf/empty.proto. Do not edit.

/// A generic empty message that you can re-use to avoid defining duplicated
/// empty messages in your APIs. A typical example is to use it as the request
/// or the response type of an API method. For instance:
///
///     service Foo {
///       rpc Bar(google.protobuf.Empty) returns (google.protobuf.Empty);
///     }
public struct ProtoEmpty: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

extension ProtoEmpty: Message {
  /// `google.protobuf.Empty`.
  public static let fullName = "google.protobuf.Empty"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension FileDescriptor {
  /// `google/protobuf/empty.proto`.
  public static let googleProtobufEmpty = FileDescriptor(
    name: "google/protobuf/empty.proto",
    dependencies: [],
    base64: """
      Chtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIHCgVFbXB0eUJ9ChNjb20uZ29v\
      Z2xlLnByb3RvYnVmQgpFbXB0eVByb3RvUAFaLmdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3du\
      L2VtcHR5cGL4AQGiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXNiBnByb3RvMw==
      """)
}

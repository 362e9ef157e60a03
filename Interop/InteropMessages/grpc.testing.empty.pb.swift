// Written by protoc-gen-martlet from grpc/testing/empty.proto. Do not edit.

package import Protobuf

/// Nothing.
package struct Empty: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}
}

extension Empty: Message {
  /// `grpc.testing.Empty`.
  package static let fullName = "grpc.testing.Empty"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      try reader.unknown(tag, into: &unknownFields)
    }
  }
}

extension FileDescriptor {
  /// `grpc/testing/empty.proto`.
  package static let grpcTestingEmpty = FileDescriptor(
    name: "grpc/testing/empty.proto",
    dependencies: [],
    base64: """
      ChhncnBjL3Rlc3RpbmcvZW1wdHkucHJvdG8SDGdycGMudGVzdGluZyIHCgVFbXB0eWIGcHJvdG8z
      """)
}

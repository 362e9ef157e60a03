// Written by protoc-gen-martlet from martlet/test/imported.proto. Do not edit.

package import Protobuf

/// A message of another package.
package struct Imported: Sendable, Hashable {
  /// The field `content`.
  package var content: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(content: [UInt8] = []) {
    self.content = content
  }
}

extension Imported: Message {
  /// `martlet.test.other.Imported`.
  package static let fullName = "martlet.test.other.Imported"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, content, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&content, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "content": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&content, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("content", content, .bytes)
  }
}

extension FileDescriptor {
  /// `martlet/test/imported.proto`.
  package static let martletTestImported = FileDescriptor(
    name: "martlet/test/imported.proto",
    dependencies: [],
    base64: """
      ChttYXJ0bGV0L3Rlc3QvaW1wb3J0ZWQucHJvdG8SEm1hcnRsZXQudGVzdC5vdGhlciIkCghJbXBvcnRlZBIYCgdj\
      b250ZW50GAEgASgMUgdjb250ZW50YgZwcm90bzM=
      """)
}

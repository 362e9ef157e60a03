// Written by protoc-gen-martlet from martlet/client/media.proto. Do not edit.

package import Protobuf

/// A file on its way to the server. It is kept so that the upload goes on where it was interrupted.
package struct StoredUpload: Sendable, Hashable {
  /// The identifier of the request that reserves the object.
  package var requestID: [UInt8] = []

  /// The file's key.
  package var key: [UInt8] = []

  /// Bytes of the file.
  package var byteCount: UInt64 = 0

  /// The object; empty before the server has reserved it.
  package var objectID: [UInt8] = []

  /// The leaves of all segments; empty before the file was read once.
  package var leaves: [UInt8] = []

  /// SHA-256 of the object.
  package var sha256: [UInt8] = []

  /// Whether the server has all of it.
  package var isComplete: Bool = false

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    requestID: [UInt8] = [],
    key: [UInt8] = [],
    byteCount: UInt64 = 0,
    objectID: [UInt8] = [],
    leaves: [UInt8] = [],
    sha256: [UInt8] = [],
    isComplete: Bool = false
  ) {
    self.requestID = requestID
    self.key = key
    self.byteCount = byteCount
    self.objectID = objectID
    self.leaves = leaves
    self.sha256 = sha256
    self.isComplete = isComplete
  }
}

extension StoredUpload: Message {
  /// `martlet.client.StoredUpload`.
  package static let fullName = "martlet.client.StoredUpload"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, requestID, .bytes)
    writer.field(2, key, .bytes)
    writer.field(3, byteCount, .uint64)
    writer.field(4, objectID, .bytes)
    writer.field(5, leaves, .bytes)
    writer.field(6, sha256, .bytes)
    writer.field(7, isComplete, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&requestID, .bytes)
      case 18: try reader.field(&key, .bytes)
      case 24: try reader.field(&byteCount, .uint64)
      case 34: try reader.field(&objectID, .bytes)
      case 42: try reader.field(&leaves, .bytes)
      case 50: try reader.field(&sha256, .bytes)
      case 56: try reader.field(&isComplete, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "requestId", "request_id": 1
    case "key": 2
    case "byteCount", "byte_count": 3
    case "objectId", "object_id": 4
    case "leaves": 5
    case "sha256": 6
    case "isComplete", "is_complete": 7
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&requestID, .bytes)
    case 2: try json.field(&key, .bytes)
    case 3: try json.field(&byteCount, .uint64)
    case 4: try json.field(&objectID, .bytes)
    case 5: try json.field(&leaves, .bytes)
    case 6: try json.field(&sha256, .bytes)
    case 7: try json.field(&isComplete, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("requestId", requestID, .bytes)
    json.field("key", key, .bytes)
    json.field("byteCount", byteCount, .uint64)
    json.field("objectId", objectID, .bytes)
    json.field("leaves", leaves, .bytes)
    json.field("sha256", sha256, .bytes)
    json.field("isComplete", isComplete, .bool)
  }
}

extension FileDescriptor {
  /// `martlet/client/media.proto`.
  package static let martletClientMedia = FileDescriptor(
    name: "martlet/client/media.proto",
    dependencies: [],
    base64: """
      ChptYXJ0bGV0L2NsaWVudC9tZWRpYS5wcm90bxIObWFydGxldC5jbGllbnQizAEKDFN0b3JlZFVwbG9hZBIdCgpy\
      ZXF1ZXN0X2lkGAEgASgMUglyZXF1ZXN0SWQSEAoDa2V5GAIgASgMUgNrZXkSHQoKYnl0ZV9jb3VudBgDIAEoBFIJ\
      Ynl0ZUNvdW50EhsKCW9iamVjdF9pZBgEIAEoDFIIb2JqZWN0SWQSFgoGbGVhdmVzGAUgASgMUgZsZWF2ZXMSFgoG\
      c2hhMjU2GAYgASgMUgZzaGEyNTYSHwoLaXNfY29tcGxldGUYByABKAhSCmlzQ29tcGxldGVCQQoObWFydGxldC5j\
      bGllbnRQAVocbWFydGxldC9jbGllbnQ7bWFydGxldGNsaWVudKoCDk1hcnRsZXQuQ2xpZW50YgZwcm90bzM=
      """)
}

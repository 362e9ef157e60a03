// Written by protoc-gen-martlet from send.proto. Do not edit.

public import Protobuf

/// The ciphertext for one device.
public struct Envelope: Sendable, Hashable {
  /// The device.
  public var device: UInt32 = 0

  /// Which session of the device it is for.
  public var registration: UInt32 = 0

  /// What kind of ciphertext it is.
  public var kind: UInt32 = 0

  /// The ciphertext.
  public var content: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    device: UInt32 = 0,
    registration: UInt32 = 0,
    kind: UInt32 = 0,
    content: [UInt8] = []
  ) {
    self.device = device
    self.registration = registration
    self.kind = kind
    self.content = content
  }
}

/// One message.
public struct SendRequest: Sendable, Hashable {
  /// The message's identifier, 16 bytes.
  public var id: [UInt8] = []

  /// One for each device.
  public var envelopes: [Envelope] = []

  /// When it was sent, in microseconds since 1970.
  public var sentAt: UInt64 = 0

  /// Whether it is to wake the recipient.
  public var urgent: Bool = false

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    id: [UInt8] = [],
    envelopes: [Envelope] = [],
    sentAt: UInt64 = 0,
    urgent: Bool = false
  ) {
    self.id = id
    self.envelopes = envelopes
    self.sentAt = sentAt
    self.urgent = urgent
  }
}

extension Envelope: Message {
  /// `martlet.benchmark.Envelope`.
  public static let fullName = "martlet.benchmark.Envelope"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, device, .uint32)
    writer.field(2, registration, .uint32)
    writer.field(3, kind, .uint32)
    writer.field(4, content, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&device, .uint32)
      case 16: try reader.field(&registration, .uint32)
      case 24: try reader.field(&kind, .uint32)
      case 34: try reader.field(&content, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "device": 1
    case "registration": 2
    case "kind": 3
    case "content": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&device, .uint32)
    case 2: try json.field(&registration, .uint32)
    case 3: try json.field(&kind, .uint32)
    case 4: try json.field(&content, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("device", device, .uint32)
    json.field("registration", registration, .uint32)
    json.field("kind", kind, .uint32)
    json.field("content", content, .bytes)
  }
}

extension SendRequest: Message {
  /// `martlet.benchmark.SendRequest`.
  public static let fullName = "martlet.benchmark.SendRequest"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, id, .bytes)
    writer.repeated(2, envelopes, .message(Envelope.self))
    writer.field(3, sentAt, .uint64)
    writer.field(4, urgent, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&id, .bytes)
      case 18: try reader.element(&envelopes, .message(Envelope.self))
      case 24: try reader.field(&sentAt, .uint64)
      case 32: try reader.field(&urgent, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "id": 1
    case "envelopes": 2
    case "sentAt", "sent_at": 3
    case "urgent": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&id, .bytes)
    case 2: try json.repeated(&envelopes, .message(Envelope.self))
    case 3: try json.field(&sentAt, .uint64)
    case 4: try json.field(&urgent, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("id", id, .bytes)
    json.repeated("envelopes", envelopes, .message(Envelope.self))
    json.field("sentAt", sentAt, .uint64)
    json.field("urgent", urgent, .bool)
  }
}

extension FileDescriptor {
  /// `send.proto`.
  public static let send = FileDescriptor(
    name: "send.proto",
    dependencies: [],
    base64: """
      CgpzZW5kLnByb3RvEhFtYXJ0bGV0LmJlbmNobWFyayJ0CghFbnZlbG9wZRIWCgZkZXZpY2UYASABKA1SBmRldmlj\
      ZRIiCgxyZWdpc3RyYXRpb24YAiABKA1SDHJlZ2lzdHJhdGlvbhISCgRraW5kGAMgASgNUgRraW5kEhgKB2NvbnRl\
      bnQYBCABKAxSB2NvbnRlbnQiiQEKC1NlbmRSZXF1ZXN0Eg4KAmlkGAEgASgMUgJpZBI5CgllbnZlbG9wZXMYAiAD\
      KAsyGy5tYXJ0bGV0LmJlbmNobWFyay5FbnZlbG9wZVIJZW52ZWxvcGVzEhcKB3NlbnRfYXQYAyABKARSBnNlbnRB\
      dBIWCgZ1cmdlbnQYBCABKAhSBnVyZ2VudGIGcHJvdG8z
      """)
}

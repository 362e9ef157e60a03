// Written by protoc-gen-martlet from martlet/v1/common.proto. Do not edit.

public import Protobuf

/// Names one device of one account.
public struct DeviceAddress: Sendable, Hashable {
  /// The account's identifier.
  public var accountID: [UInt8] = []

  /// The device's number in its account, from 1.
  public var deviceID: UInt32 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(accountID: [UInt8] = [], deviceID: UInt32 = 0) {
    self.accountID = accountID
    self.deviceID = deviceID
  }
}

/// What the account's identity key approves: a request that its own device alone must not be able to
/// make. What was signed travels as the bytes that were signed.
public struct SignedPayload: Sendable, Hashable {
  /// The inner request, serialised; which message it is, the request that holds it says.
  public var payload: [UInt8] = []

  /// Ed25519 by the identity key over the method's full name ("martlet.v1.KeyService/RevokeDevice")
  /// followed by `payload`.
  public var signature: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(payload: [UInt8] = [], signature: [UInt8] = []) {
    self.payload = payload
    self.signature = signature
  }
}

/// Says that there is no such account or object, or none that the caller may see.
public struct NotFound: Sendable, Hashable {
  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}
}

extension DeviceAddress: Message {
  /// `martlet.v1.DeviceAddress`.
  public static let fullName = "martlet.v1.DeviceAddress"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, accountID, .bytes)
    writer.field(2, deviceID, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&accountID, .bytes)
      case 16: try reader.field(&deviceID, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "accountId", "account_id": 1
    case "deviceId", "device_id": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&accountID, .bytes)
    case 2: try json.field(&deviceID, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("accountId", accountID, .bytes)
    json.field("deviceId", deviceID, .uint32)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.size(accountID, min: 16, max: 16, "account_id")
    try Check.range(deviceID, min: 1, max: 127, "device_id")
  }
}

extension SignedPayload: Message {
  /// `martlet.v1.SignedPayload`.
  public static let fullName = "martlet.v1.SignedPayload"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, payload, .bytes)
    writer.field(2, signature, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&payload, .bytes)
      case 18: try reader.field(&signature, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "payload": 1
    case "signature": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&payload, .bytes)
    case 2: try json.field(&signature, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("payload", payload, .bytes)
    json.field("signature", signature, .bytes)
  }

  /// Refuses a message that breaks a limit of the schema.
  public func validate() throws(ConstraintViolation) {
    try Check.required(!payload.isEmpty, "payload")
    try Check.size(payload, max: 65536, "payload")
    try Check.size(signature, min: 64, max: 64, "signature")
  }
}

extension NotFound: Message {
  /// `martlet.v1.NotFound`.
  public static let fullName = "martlet.v1.NotFound"

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
  /// `martlet/v1/common.proto`.
  public static let martletV1Common = FileDescriptor(
    name: "martlet/v1/common.proto",
    dependencies: [.martletOptions],
    base64: """
      ChdtYXJ0bGV0L3YxL2NvbW1vbi5wcm90bxIKbWFydGxldC52MRoVbWFydGxldC9vcHRpb25zLnByb3RvIl8KDURl\
      dmljZUFkZHJlc3MSJwoKYWNjb3VudF9pZBgBIAEoDEII4uAYBAgQEBBSCWFjY291bnRJZBIlCglkZXZpY2VfaWQY\
      AiABKA1CCOrgGAQIARB/UghkZXZpY2VJZCJfCg1TaWduZWRQYXlsb2FkEiYKB3BheWxvYWQYASABKAxCDPjgGAHi\
      4BgEEICABFIHcGF5bG9hZBImCglzaWduYXR1cmUYAiABKAxCCOLgGAQIQBBAUglzaWduYXR1cmUiCgoITm90Rm91\
      bmRCMQoKbWFydGxldC52MVABWhRtYXJ0bGV0L3YxO21hcnRsZXR2MaoCCk1hcnRsZXQuVjFiBnByb3RvMw==
      """)
}

// Written by protoc-gen-martlet from grpc/testing/messages.proto. Do not edit.

package import Protobuf

/// What a payload is made of.
package enum PayloadType: Sendable, Hashable {
  /// Any bytes.
  case compressable
  /// A number that the schema does not name.
  case unrecognized(Int32)
}

/// What kind of route a call took to its server.
package enum GrpclbRouteType: Sendable, Hashable {
  /// `GRPCLB_ROUTE_TYPE_UNKNOWN`.
  case unknown
  /// `GRPCLB_ROUTE_TYPE_FALLBACK`.
  case fallback
  /// `GRPCLB_ROUTE_TYPE_BACKEND`.
  case backend
  /// A number that the schema does not name.
  case unrecognized(Int32)
}

/// A boolean that can be absent.
package struct BoolValue: Sendable, Hashable {
  /// The field `value`.
  package var value: Bool = false

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(value: Bool = false) {
    self.value = value
  }
}

/// Bytes that fill a message.
package struct Payload: Sendable, Hashable {
  /// What the bytes are made of.
  package var type: PayloadType = .init(rawValue: 0)

  /// The bytes.
  package var body: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(type: PayloadType = .init(rawValue: 0), body: [UInt8] = []) {
    self.type = type
    self.body = body
  }
}

/// A status that the server is to end the call with.
package struct EchoStatus: Sendable, Hashable {
  /// The field `code`.
  package var code: Int32 = 0

  /// The field `message`.
  package var message: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(code: Int32 = 0, message: String = "") {
    self.code = code
    self.message = message
  }
}

/// Asks for one payload.
package struct SimpleRequest: Sendable, Hashable {
  /// What the reply's payload is made of.
  package var responseType: PayloadType = .init(rawValue: 0)

  /// How many bytes the reply's payload has.
  package var responseSize: Int32 = 0

  /// Bytes that the server only receives.
  package var payload: Payload? = nil

  /// Whether the reply names the caller.
  package var fillUsername: Bool = false

  /// Whether the reply names the scope of the caller's token.
  package var fillOauthScope: Bool = false

  /// Whether the reply is to be compressed.
  package var responseCompressed: BoolValue? = nil

  /// The status that the call ends with.
  package var responseStatus: EchoStatus? = nil

  /// Whether the request is expected to be compressed.
  package var expectCompressed: BoolValue? = nil

  /// Whether the reply names the server.
  package var fillServerID: Bool = false

  /// Whether the reply says which route the call took.
  package var fillGrpclbRouteType: Bool = false

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    responseType: PayloadType = .init(rawValue: 0),
    responseSize: Int32 = 0,
    payload: Payload? = nil,
    fillUsername: Bool = false,
    fillOauthScope: Bool = false,
    responseCompressed: BoolValue? = nil,
    responseStatus: EchoStatus? = nil,
    expectCompressed: BoolValue? = nil,
    fillServerID: Bool = false,
    fillGrpclbRouteType: Bool = false
  ) {
    self.responseType = responseType
    self.responseSize = responseSize
    self.payload = payload
    self.fillUsername = fillUsername
    self.fillOauthScope = fillOauthScope
    self.responseCompressed = responseCompressed
    self.responseStatus = responseStatus
    self.expectCompressed = expectCompressed
    self.fillServerID = fillServerID
    self.fillGrpclbRouteType = fillGrpclbRouteType
  }
}

/// One payload.
package struct SimpleResponse: Sendable, Hashable {
  /// The field `payload`.
  package var payload: Payload? = nil

  /// The field `username`.
  package var username: String = ""

  /// The field `oauth_scope`.
  package var oauthScope: String = ""

  /// The field `server_id`.
  package var serverID: String = ""

  /// The field `grpclb_route_type`.
  package var grpclbRouteType: GrpclbRouteType = .init(rawValue: 0)

  /// The field `hostname`.
  package var hostname: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    payload: Payload? = nil,
    username: String = "",
    oauthScope: String = "",
    serverID: String = "",
    grpclbRouteType: GrpclbRouteType = .init(rawValue: 0),
    hostname: String = ""
  ) {
    self.payload = payload
    self.username = username
    self.oauthScope = oauthScope
    self.serverID = serverID
    self.grpclbRouteType = grpclbRouteType
    self.hostname = hostname
  }
}

/// One of many payloads.
package struct StreamingInputCallRequest: Sendable, Hashable {
  /// The field `payload`.
  package var payload: Payload? = nil

  /// Whether the request is expected to be compressed.
  package var expectCompressed: BoolValue? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(payload: Payload? = nil, expectCompressed: BoolValue? = nil) {
    self.payload = payload
    self.expectCompressed = expectCompressed
  }
}

/// What all payloads came to.
package struct StreamingInputCallResponse: Sendable, Hashable {
  /// The bytes of all payloads together.
  package var aggregatedPayloadSize: Int32 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(aggregatedPayloadSize: Int32 = 0) {
    self.aggregatedPayloadSize = aggregatedPayloadSize
  }
}

/// What one reply is to be.
package struct ResponseParameters: Sendable, Hashable {
  /// How many bytes its payload has.
  package var size: Int32 = 0

  /// How many microseconds pass before it.
  package var intervalUs: Int32 = 0

  /// Whether it is to be compressed.
  package var compressed: BoolValue? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(size: Int32 = 0, intervalUs: Int32 = 0, compressed: BoolValue? = nil) {
    self.size = size
    self.intervalUs = intervalUs
    self.compressed = compressed
  }
}

/// Asks for many payloads.
package struct StreamingOutputCallRequest: Sendable, Hashable {
  /// What the payloads are made of.
  package var responseType: PayloadType = .init(rawValue: 0)

  /// One for each reply.
  package var responseParameters: [ResponseParameters] = []

  /// Bytes that the server only receives.
  package var payload: Payload? = nil

  /// The status that the call ends with.
  package var responseStatus: EchoStatus? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    responseType: PayloadType = .init(rawValue: 0),
    responseParameters: [ResponseParameters] = [],
    payload: Payload? = nil,
    responseStatus: EchoStatus? = nil
  ) {
    self.responseType = responseType
    self.responseParameters = responseParameters
    self.payload = payload
    self.responseStatus = responseStatus
  }
}

/// One of many payloads.
package struct StreamingOutputCallResponse: Sendable, Hashable {
  /// The field `payload`.
  package var payload: Payload? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(payload: Payload? = nil) {
    self.payload = payload
  }
}

/// How a client of the reconnection test waits.
package struct ReconnectParams: Sendable, Hashable {
  /// The field `max_reconnect_backoff_ms`.
  package var maxReconnectBackoffMs: Int32 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(maxReconnectBackoffMs: Int32 = 0) {
    self.maxReconnectBackoffMs = maxReconnectBackoffMs
  }
}

/// What the server of the reconnection test saw.
package struct ReconnectInfo: Sendable, Hashable {
  /// The field `passed`.
  package var passed: Bool = false

  /// The field `backoff_ms`.
  package var backoffMs: [Int32] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(passed: Bool = false, backoffMs: [Int32] = []) {
    self.passed = passed
    self.backoffMs = backoffMs
  }
}

extension PayloadType: Enumeration {
  /// The value that a number stands for.
  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .compressable
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  package init?(name: String) {
    switch name {
    case "COMPRESSABLE": self = .compressable
    default: return nil
    }
  }

  /// The number on the wire.
  package var rawValue: Int32 {
    switch self {
    case .compressable: 0
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  package var name: String? {
    switch self {
    case .compressable: "COMPRESSABLE"
    case .unrecognized: nil
    }
  }
}

extension GrpclbRouteType: Enumeration {
  /// The value that a number stands for.
  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unknown
    case 1: self = .fallback
    case 2: self = .backend
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  package init?(name: String) {
    switch name {
    case "GRPCLB_ROUTE_TYPE_UNKNOWN": self = .unknown
    case "GRPCLB_ROUTE_TYPE_FALLBACK": self = .fallback
    case "GRPCLB_ROUTE_TYPE_BACKEND": self = .backend
    default: return nil
    }
  }

  /// The number on the wire.
  package var rawValue: Int32 {
    switch self {
    case .unknown: 0
    case .fallback: 1
    case .backend: 2
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  package var name: String? {
    switch self {
    case .unknown: "GRPCLB_ROUTE_TYPE_UNKNOWN"
    case .fallback: "GRPCLB_ROUTE_TYPE_FALLBACK"
    case .backend: "GRPCLB_ROUTE_TYPE_BACKEND"
    case .unrecognized: nil
    }
  }
}

extension BoolValue: Message {
  /// `grpc.testing.BoolValue`.
  package static let fullName = "grpc.testing.BoolValue"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, self.value, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&self.value, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "value": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&self.value, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("value", self.value, .bool)
  }
}

extension Payload: Message {
  /// `grpc.testing.Payload`.
  package static let fullName = "grpc.testing.Payload"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, type, .enumeration(PayloadType.self))
    writer.field(2, body, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&type, .enumeration(PayloadType.self))
      case 18: try reader.field(&body, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "type": 1
    case "body": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&type, .enumeration(PayloadType.self))
    case 2: try json.field(&body, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("type", type, .enumeration(PayloadType.self))
    json.field("body", body, .bytes)
  }
}

extension EchoStatus: Message {
  /// `grpc.testing.EchoStatus`.
  package static let fullName = "grpc.testing.EchoStatus"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, code, .int32)
    writer.field(2, message, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&code, .int32)
      case 18: try reader.field(&message, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "code": 1
    case "message": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&code, .int32)
    case 2: try json.field(&message, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("code", code, .int32)
    json.field("message", message, .string)
  }
}

extension SimpleRequest: Message {
  /// `grpc.testing.SimpleRequest`.
  package static let fullName = "grpc.testing.SimpleRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, responseType, .enumeration(PayloadType.self))
    writer.field(2, responseSize, .int32)
    writer.optional(3, payload, .message(Payload.self))
    writer.field(4, fillUsername, .bool)
    writer.field(5, fillOauthScope, .bool)
    writer.optional(6, responseCompressed, .message(BoolValue.self))
    writer.optional(7, responseStatus, .message(EchoStatus.self))
    writer.optional(8, expectCompressed, .message(BoolValue.self))
    writer.field(9, fillServerID, .bool)
    writer.field(10, fillGrpclbRouteType, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&responseType, .enumeration(PayloadType.self))
      case 16: try reader.field(&responseSize, .int32)
      case 26: try reader.optional(&payload, .message(Payload.self))
      case 32: try reader.field(&fillUsername, .bool)
      case 40: try reader.field(&fillOauthScope, .bool)
      case 50: try reader.optional(&responseCompressed, .message(BoolValue.self))
      case 58: try reader.optional(&responseStatus, .message(EchoStatus.self))
      case 66: try reader.optional(&expectCompressed, .message(BoolValue.self))
      case 72: try reader.field(&fillServerID, .bool)
      case 80: try reader.field(&fillGrpclbRouteType, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "responseType", "response_type": 1
    case "responseSize", "response_size": 2
    case "payload": 3
    case "fillUsername", "fill_username": 4
    case "fillOauthScope", "fill_oauth_scope": 5
    case "responseCompressed", "response_compressed": 6
    case "responseStatus", "response_status": 7
    case "expectCompressed", "expect_compressed": 8
    case "fillServerId", "fill_server_id": 9
    case "fillGrpclbRouteType", "fill_grpclb_route_type": 10
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&responseType, .enumeration(PayloadType.self))
    case 2: try json.field(&responseSize, .int32)
    case 3: try json.optional(&payload, .message(Payload.self))
    case 4: try json.field(&fillUsername, .bool)
    case 5: try json.field(&fillOauthScope, .bool)
    case 6: try json.optional(&responseCompressed, .message(BoolValue.self))
    case 7: try json.optional(&responseStatus, .message(EchoStatus.self))
    case 8: try json.optional(&expectCompressed, .message(BoolValue.self))
    case 9: try json.field(&fillServerID, .bool)
    case 10: try json.field(&fillGrpclbRouteType, .bool)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("responseType", responseType, .enumeration(PayloadType.self))
    json.field("responseSize", responseSize, .int32)
    json.optional("payload", payload, .message(Payload.self))
    json.field("fillUsername", fillUsername, .bool)
    json.field("fillOauthScope", fillOauthScope, .bool)
    json.optional("responseCompressed", responseCompressed, .message(BoolValue.self))
    json.optional("responseStatus", responseStatus, .message(EchoStatus.self))
    json.optional("expectCompressed", expectCompressed, .message(BoolValue.self))
    json.field("fillServerId", fillServerID, .bool)
    json.field("fillGrpclbRouteType", fillGrpclbRouteType, .bool)
  }
}

extension SimpleResponse: Message {
  /// `grpc.testing.SimpleResponse`.
  package static let fullName = "grpc.testing.SimpleResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.optional(1, payload, .message(Payload.self))
    writer.field(2, username, .string)
    writer.field(3, oauthScope, .string)
    writer.field(4, serverID, .string)
    writer.field(5, grpclbRouteType, .enumeration(GrpclbRouteType.self))
    writer.field(6, hostname, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&payload, .message(Payload.self))
      case 18: try reader.field(&username, .string)
      case 26: try reader.field(&oauthScope, .string)
      case 34: try reader.field(&serverID, .string)
      case 40: try reader.field(&grpclbRouteType, .enumeration(GrpclbRouteType.self))
      case 50: try reader.field(&hostname, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "payload": 1
    case "username": 2
    case "oauthScope", "oauth_scope": 3
    case "serverId", "server_id": 4
    case "grpclbRouteType", "grpclb_route_type": 5
    case "hostname": 6
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&payload, .message(Payload.self))
    case 2: try json.field(&username, .string)
    case 3: try json.field(&oauthScope, .string)
    case 4: try json.field(&serverID, .string)
    case 5: try json.field(&grpclbRouteType, .enumeration(GrpclbRouteType.self))
    case 6: try json.field(&hostname, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.optional("payload", payload, .message(Payload.self))
    json.field("username", username, .string)
    json.field("oauthScope", oauthScope, .string)
    json.field("serverId", serverID, .string)
    json.field("grpclbRouteType", grpclbRouteType, .enumeration(GrpclbRouteType.self))
    json.field("hostname", hostname, .string)
  }
}

extension StreamingInputCallRequest: Message {
  /// `grpc.testing.StreamingInputCallRequest`.
  package static let fullName = "grpc.testing.StreamingInputCallRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.optional(1, payload, .message(Payload.self))
    writer.optional(2, expectCompressed, .message(BoolValue.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&payload, .message(Payload.self))
      case 18: try reader.optional(&expectCompressed, .message(BoolValue.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "payload": 1
    case "expectCompressed", "expect_compressed": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&payload, .message(Payload.self))
    case 2: try json.optional(&expectCompressed, .message(BoolValue.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.optional("payload", payload, .message(Payload.self))
    json.optional("expectCompressed", expectCompressed, .message(BoolValue.self))
  }
}

extension StreamingInputCallResponse: Message {
  /// `grpc.testing.StreamingInputCallResponse`.
  package static let fullName = "grpc.testing.StreamingInputCallResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, aggregatedPayloadSize, .int32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&aggregatedPayloadSize, .int32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "aggregatedPayloadSize", "aggregated_payload_size": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&aggregatedPayloadSize, .int32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("aggregatedPayloadSize", aggregatedPayloadSize, .int32)
  }
}

extension ResponseParameters: Message {
  /// `grpc.testing.ResponseParameters`.
  package static let fullName = "grpc.testing.ResponseParameters"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, size, .int32)
    writer.field(2, intervalUs, .int32)
    writer.optional(3, compressed, .message(BoolValue.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&size, .int32)
      case 16: try reader.field(&intervalUs, .int32)
      case 26: try reader.optional(&compressed, .message(BoolValue.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "size": 1
    case "intervalUs", "interval_us": 2
    case "compressed": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&size, .int32)
    case 2: try json.field(&intervalUs, .int32)
    case 3: try json.optional(&compressed, .message(BoolValue.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("size", size, .int32)
    json.field("intervalUs", intervalUs, .int32)
    json.optional("compressed", compressed, .message(BoolValue.self))
  }
}

extension StreamingOutputCallRequest: Message {
  /// `grpc.testing.StreamingOutputCallRequest`.
  package static let fullName = "grpc.testing.StreamingOutputCallRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, responseType, .enumeration(PayloadType.self))
    writer.repeated(2, responseParameters, .message(ResponseParameters.self))
    writer.optional(3, payload, .message(Payload.self))
    writer.optional(7, responseStatus, .message(EchoStatus.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&responseType, .enumeration(PayloadType.self))
      case 18: try reader.element(&responseParameters, .message(ResponseParameters.self))
      case 26: try reader.optional(&payload, .message(Payload.self))
      case 58: try reader.optional(&responseStatus, .message(EchoStatus.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "responseType", "response_type": 1
    case "responseParameters", "response_parameters": 2
    case "payload": 3
    case "responseStatus", "response_status": 7
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&responseType, .enumeration(PayloadType.self))
    case 2: try json.repeated(&responseParameters, .message(ResponseParameters.self))
    case 3: try json.optional(&payload, .message(Payload.self))
    case 7: try json.optional(&responseStatus, .message(EchoStatus.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("responseType", responseType, .enumeration(PayloadType.self))
    json.repeated("responseParameters", responseParameters, .message(ResponseParameters.self))
    json.optional("payload", payload, .message(Payload.self))
    json.optional("responseStatus", responseStatus, .message(EchoStatus.self))
  }
}

extension StreamingOutputCallResponse: Message {
  /// `grpc.testing.StreamingOutputCallResponse`.
  package static let fullName = "grpc.testing.StreamingOutputCallResponse"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.optional(1, payload, .message(Payload.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.optional(&payload, .message(Payload.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "payload": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.optional(&payload, .message(Payload.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.optional("payload", payload, .message(Payload.self))
  }
}

extension ReconnectParams: Message {
  /// `grpc.testing.ReconnectParams`.
  package static let fullName = "grpc.testing.ReconnectParams"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, maxReconnectBackoffMs, .int32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&maxReconnectBackoffMs, .int32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "maxReconnectBackoffMs", "max_reconnect_backoff_ms": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&maxReconnectBackoffMs, .int32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("maxReconnectBackoffMs", maxReconnectBackoffMs, .int32)
  }
}

extension ReconnectInfo: Message {
  /// `grpc.testing.ReconnectInfo`.
  package static let fullName = "grpc.testing.ReconnectInfo"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, passed, .bool)
    writer.packed(2, backoffMs, .int32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&passed, .bool)
      case 16: try reader.element(&backoffMs, .int32)
      case 18: try reader.packed(&backoffMs, .int32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "passed": 1
    case "backoffMs", "backoff_ms": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&passed, .bool)
    case 2: try json.repeated(&backoffMs, .int32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("passed", passed, .bool)
    json.repeated("backoffMs", backoffMs, .int32)
  }
}

extension FileDescriptor {
  /// `grpc/testing/messages.proto`.
  package static let grpcTestingMessages = FileDescriptor(
    name: "grpc/testing/messages.proto",
    dependencies: [],
    base64: """
      ChtncnBjL3Rlc3RpbmcvbWVzc2FnZXMucHJvdG8SDGdycGMudGVzdGluZyIhCglCb29sVmFsdWUSFAoFdmFsdWUY\
      ASABKAhSBXZhbHVlIkwKB1BheWxvYWQSLQoEdHlwZRgBIAEoDjIZLmdycGMudGVzdGluZy5QYXlsb2FkVHlwZVIE\
      dHlwZRISCgRib2R5GAIgASgMUgRib2R5IjoKCkVjaG9TdGF0dXMSEgoEY29kZRgBIAEoBVIEY29kZRIYCgdtZXNz\
      YWdlGAIgASgJUgdtZXNzYWdlIqIECg1TaW1wbGVSZXF1ZXN0Ej4KDXJlc3BvbnNlX3R5cGUYASABKA4yGS5ncnBj\
      LnRlc3RpbmcuUGF5bG9hZFR5cGVSDHJlc3BvbnNlVHlwZRIjCg1yZXNwb25zZV9zaXplGAIgASgFUgxyZXNwb25z\
      ZVNpemUSLwoHcGF5bG9hZBgDIAEoCzIVLmdycGMudGVzdGluZy5QYXlsb2FkUgdwYXlsb2FkEiMKDWZpbGxfdXNl\
      cm5hbWUYBCABKAhSDGZpbGxVc2VybmFtZRIoChBmaWxsX29hdXRoX3Njb3BlGAUgASgIUg5maWxsT2F1dGhTY29w\
      ZRJIChNyZXNwb25zZV9jb21wcmVzc2VkGAYgASgLMhcuZ3JwYy50ZXN0aW5nLkJvb2xWYWx1ZVIScmVzcG9uc2VD\
      b21wcmVzc2VkEkEKD3Jlc3BvbnNlX3N0YXR1cxgHIAEoCzIYLmdycGMudGVzdGluZy5FY2hvU3RhdHVzUg5yZXNw\
      b25zZVN0YXR1cxJEChFleHBlY3RfY29tcHJlc3NlZBgIIAEoCzIXLmdycGMudGVzdGluZy5Cb29sVmFsdWVSEGV4\
      cGVjdENvbXByZXNzZWQSJAoOZmlsbF9zZXJ2ZXJfaWQYCSABKAhSDGZpbGxTZXJ2ZXJJZBIzChZmaWxsX2dycGNs\
      Yl9yb3V0ZV90eXBlGAogASgIUhNmaWxsR3JwY2xiUm91dGVUeXBlIoICCg5TaW1wbGVSZXNwb25zZRIvCgdwYXls\
      b2FkGAEgASgLMhUuZ3JwYy50ZXN0aW5nLlBheWxvYWRSB3BheWxvYWQSGgoIdXNlcm5hbWUYAiABKAlSCHVzZXJu\
      YW1lEh8KC29hdXRoX3Njb3BlGAMgASgJUgpvYXV0aFNjb3BlEhsKCXNlcnZlcl9pZBgEIAEoCVIIc2VydmVySWQS\
      SQoRZ3JwY2xiX3JvdXRlX3R5cGUYBSABKA4yHS5ncnBjLnRlc3RpbmcuR3JwY2xiUm91dGVUeXBlUg9ncnBjbGJS\
      b3V0ZVR5cGUSGgoIaG9zdG5hbWUYBiABKAlSCGhvc3RuYW1lIpIBChlTdHJlYW1pbmdJbnB1dENhbGxSZXF1ZXN0\
      Ei8KB3BheWxvYWQYASABKAsyFS5ncnBjLnRlc3RpbmcuUGF5bG9hZFIHcGF5bG9hZBJEChFleHBlY3RfY29tcHJl\
      c3NlZBgCIAEoCzIXLmdycGMudGVzdGluZy5Cb29sVmFsdWVSEGV4cGVjdENvbXByZXNzZWQiVAoaU3RyZWFtaW5n\
      SW5wdXRDYWxsUmVzcG9uc2USNgoXYWdncmVnYXRlZF9wYXlsb2FkX3NpemUYASABKAVSFWFnZ3JlZ2F0ZWRQYXls\
      b2FkU2l6ZSKCAQoSUmVzcG9uc2VQYXJhbWV0ZXJzEhIKBHNpemUYASABKAVSBHNpemUSHwoLaW50ZXJ2YWxfdXMY\
      AiABKAVSCmludGVydmFsVXMSNwoKY29tcHJlc3NlZBgDIAEoCzIXLmdycGMudGVzdGluZy5Cb29sVmFsdWVSCmNv\
      bXByZXNzZWQiowIKGlN0cmVhbWluZ091dHB1dENhbGxSZXF1ZXN0Ej4KDXJlc3BvbnNlX3R5cGUYASABKA4yGS5n\
      cnBjLnRlc3RpbmcuUGF5bG9hZFR5cGVSDHJlc3BvbnNlVHlwZRJRChNyZXNwb25zZV9wYXJhbWV0ZXJzGAIgAygL\
      MiAuZ3JwYy50ZXN0aW5nLlJlc3BvbnNlUGFyYW1ldGVyc1IScmVzcG9uc2VQYXJhbWV0ZXJzEi8KB3BheWxvYWQY\
      AyABKAsyFS5ncnBjLnRlc3RpbmcuUGF5bG9hZFIHcGF5bG9hZBJBCg9yZXNwb25zZV9zdGF0dXMYByABKAsyGC5n\
      cnBjLnRlc3RpbmcuRWNob1N0YXR1c1IOcmVzcG9uc2VTdGF0dXMiTgobU3RyZWFtaW5nT3V0cHV0Q2FsbFJlc3Bv\
      bnNlEi8KB3BheWxvYWQYASABKAsyFS5ncnBjLnRlc3RpbmcuUGF5bG9hZFIHcGF5bG9hZCJKCg9SZWNvbm5lY3RQ\
      YXJhbXMSNwoYbWF4X3JlY29ubmVjdF9iYWNrb2ZmX21zGAEgASgFUhVtYXhSZWNvbm5lY3RCYWNrb2ZmTXMiRgoN\
      UmVjb25uZWN0SW5mbxIWCgZwYXNzZWQYASABKAhSBnBhc3NlZBIdCgpiYWNrb2ZmX21zGAIgAygFUgliYWNrb2Zm\
      TXMqHwoLUGF5bG9hZFR5cGUSEAoMQ09NUFJFU1NBQkxFEAAqbwoPR3JwY2xiUm91dGVUeXBlEh0KGUdSUENMQl9S\
      T1VURV9UWVBFX1VOS05PV04QABIeChpHUlBDTEJfUk9VVEVfVFlQRV9GQUxMQkFDSxABEh0KGUdSUENMQl9ST1VU\
      RV9UWVBFX0JBQ0tFTkQQAmIGcHJvdG8z
      """)
}

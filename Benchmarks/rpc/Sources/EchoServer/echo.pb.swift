// Written by protoc-gen-martlet from echo.proto. Do not edit.

package import Protobuf
package import RPC

/// What is to come back.
package struct EchoRequest: Sendable, Hashable {
  /// Any bytes.
  package var payload: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(payload: [UInt8] = []) {
    self.payload = payload
  }
}

/// What came back.
package struct EchoReply: Sendable, Hashable {
  /// The bytes of the request.
  package var payload: [UInt8] = []

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(payload: [UInt8] = []) {
    self.payload = payload
  }
}

/// What is to be streamed.
package struct StreamRequest: Sendable, Hashable {
  /// How many replies.
  package var count: UInt32 = 0

  /// How many bytes each.
  package var byteCount: UInt32 = 0

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(count: UInt32 = 0, byteCount: UInt32 = 0) {
    self.count = count
    self.byteCount = byteCount
  }
}

/// The methods of `bench.Echo`.
package enum EchoMethods {
  /// Answers with the payload of the request.
  package static let unary = MethodDescriptor(
    service: "bench.Echo",
    name: "Unary",
    kind: .unary,
    idempotency: .unknown)

  /// Answers with as many payloads as asked for.
  package static let stream = MethodDescriptor(
    service: "bench.Echo",
    name: "Stream",
    kind: .serverStreaming,
    idempotency: .unknown)

  /// Answers each payload with itself.
  package static let chat = MethodDescriptor(
    service: "bench.Echo",
    name: "Chat",
    kind: .bidirectional,
    idempotency: .unknown)

  /// The service with all its methods.
  package static let descriptor = ServiceDescriptor(
    name: "bench.Echo",
    methods: [unary, stream, chat],
    file: .echo)
}

/// Echoes.
package protocol EchoHandler: ServiceHandler {
  /// Answers with the payload of the request.
  func unary(_ request: EchoRequest, context: ServerContext) async throws
    -> EchoReply

  /// Answers with as many payloads as asked for.
  func stream(
    _ request: StreamRequest,
    replies: ReplyWriter<EchoReply>,
    context: ServerContext) async throws

  /// Answers each payload with itself.
  func chat(
    _ requests: RequestStream<EchoRequest>,
    replies: ReplyWriter<EchoReply>,
    context: ServerContext) async throws
}

extension EchoHandler {
  /// `bench.Echo`.
  package var service: ServiceDescriptor { EchoMethods.descriptor }

  /// Every method with what answers it.
  package var methods: [MethodHandler] {
    [
      .unary(EchoMethods.unary) {
        (request: EchoRequest, context) in
        try await self.unary(request, context: context)
      },
      .serverStreaming(EchoMethods.stream) {
        (request: StreamRequest, replies: ReplyWriter<EchoReply>, context) in
        try await self.stream(request, replies: replies, context: context)
      },
      .bidirectional(EchoMethods.chat) {
        (requests: RequestStream<EchoRequest>, replies: ReplyWriter<EchoReply>, context) in
        try await self.chat(requests, replies: replies, context: context)
      },
    ]
  }
}

/// Echoes.
package struct EchoClient: Sendable {
  /// Where the calls go.
  package let channel: any Channel

  /// A client that calls over `channel`.
  package init(_ channel: any Channel) {
    self.channel = channel
  }

  /// Answers with the payload of the request.
  package func unary(
    _ request: EchoRequest,
    options: CallOptions = CallOptions()
  ) async throws -> EchoReply {
    try await channel.unary(
      EchoMethods.unary, request, options: options)
  }

  /// Answers with as many payloads as asked for.
  package func stream(
    _ request: StreamRequest,
    options: CallOptions = CallOptions()
  ) async throws -> ReplyStream<EchoReply> {
    try await channel.serverStreaming(
      EchoMethods.stream, request, options: options)
  }

  /// Answers each payload with itself.
  package func chat(
    options: CallOptions = CallOptions()
  ) async throws -> BidirectionalCall<EchoRequest, EchoReply> {
    try await channel.bidirectional(
      EchoMethods.chat, options: options)
  }
}

extension EchoRequest: Message {
  /// `bench.EchoRequest`.
  package static let fullName = "bench.EchoRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, payload, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&payload, .bytes)
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
    case 1: try json.field(&payload, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("payload", payload, .bytes)
  }
}

extension EchoReply: Message {
  /// `bench.EchoReply`.
  package static let fullName = "bench.EchoReply"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, payload, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&payload, .bytes)
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
    case 1: try json.field(&payload, .bytes)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("payload", payload, .bytes)
  }
}

extension StreamRequest: Message {
  /// `bench.StreamRequest`.
  package static let fullName = "bench.StreamRequest"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, count, .uint32)
    writer.field(2, byteCount, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&count, .uint32)
      case 16: try reader.field(&byteCount, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "count": 1
    case "byteCount", "byte_count": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&count, .uint32)
    case 2: try json.field(&byteCount, .uint32)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("count", count, .uint32)
    json.field("byteCount", byteCount, .uint32)
  }
}

extension FileDescriptor {
  /// `echo.proto`.
  package static let echo = FileDescriptor(
    name: "echo.proto",
    dependencies: [],
    base64: """
      CgplY2hvLnByb3RvEgViZW5jaCInCgtFY2hvUmVxdWVzdBIYCgdwYXlsb2FkGAEgASgMUgdwYXlsb2FkIiUKCUVj\
      aG9SZXBseRIYCgdwYXlsb2FkGAEgASgMUgdwYXlsb2FkIkQKDVN0cmVhbVJlcXVlc3QSFAoFY291bnQYASABKA1S\
      BWNvdW50Eh0KCmJ5dGVfY291bnQYAiABKA1SCWJ5dGVDb3VudDKbAQoERWNobxItCgVVbmFyeRISLmJlbmNoLkVj\
      aG9SZXF1ZXN0GhAuYmVuY2guRWNob1JlcGx5EjIKBlN0cmVhbRIULmJlbmNoLlN0cmVhbVJlcXVlc3QaEC5iZW5j\
      aC5FY2hvUmVwbHkwARIwCgRDaGF0EhIuYmVuY2guRWNob1JlcXVlc3QaEC5iZW5jaC5FY2hvUmVwbHkoATABYgZw\
      cm90bzM=
      """)
}

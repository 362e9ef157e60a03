// Written by protoc-gen-martlet from martlet/test/limits.proto. Do not edit.

package import Protobuf
package import RPC

/// Has a limit of every kind.
package struct Limited: Sendable, Hashable {
  /// The field `id`.
  package var id: [UInt8] = []

  /// The field `name`.
  package var name: String = ""

  /// The field `number`.
  package var number: Int32 = 0

  /// The field `parts`.
  package var parts: [Part] = []

  /// The field `part`.
  package var part: Part? = nil

  /// The field `part_by_name`.
  package var partByName: [String: Part] = [:]

  /// The field `words`.
  package var words: [String] = []

  /// The field `nickname`.
  package var nickname: String? = nil

  /// The field `ratio`.
  package var ratio: Double? = nil

  /// Which of `choice` is set.
  package var choice: Choice? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    id: [UInt8] = [],
    name: String = "",
    number: Int32 = 0,
    parts: [Part] = [],
    part: Part? = nil,
    partByName: [String: Part] = [:],
    words: [String] = [],
    nickname: String? = nil,
    ratio: Double? = nil,
    choice: Choice? = nil
  ) {
    self.id = id
    self.name = name
    self.number = number
    self.parts = parts
    self.part = part
    self.partByName = partByName
    self.words = words
    self.nickname = nickname
    self.ratio = ratio
    self.choice = choice
  }

  /// The choices of `choice`.
  package enum Choice: Sendable, Hashable {
    /// The field `key`.
    case key([UInt8])

    /// The field `other`.
    case other(Part)
  }
}

/// Is part of a message.
package struct Part: Sendable, Hashable {
  /// The field `size`.
  package var size: UInt64 = 0

  /// The field `part`.
  @Indirect package var part: Part? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(size: UInt64 = 0, part: Part? = nil) {
    self.size = size
    self.part = part
  }
}

/// Has no limits itself and none in it.
package struct Unlimited: Sendable, Hashable {
  /// The field `text`.
  package var text: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(text: String = "") {
    self.text = text
  }
}

/// The methods of `martlet.test.Calls`.
package enum CallsMethods {
  /// One for one.
  package static let once = MethodDescriptor(
    service: "martlet.test.Calls",
    name: "Once",
    kind: .unary,
    idempotency: .noSideEffects)

  /// Many for one.
  package static let split = MethodDescriptor(
    service: "martlet.test.Calls",
    name: "Split",
    kind: .serverStreaming,
    idempotency: .idempotent)

  /// One for many.
  package static let join = MethodDescriptor(
    service: "martlet.test.Calls",
    name: "Join",
    kind: .clientStreaming,
    idempotency: .unknown)

  /// Many for many.
  package static let echo = MethodDescriptor(
    service: "martlet.test.Calls",
    name: "Echo",
    kind: .bidirectional,
    idempotency: .unknown)

  /// The service with all its methods.
  package static let descriptor = ServiceDescriptor(
    name: "martlet.test.Calls",
    methods: [once, split, join, echo],
    file: .martletTestLimits)
}

/// Calls of all four kinds.
package protocol CallsHandler: ServiceHandler {
  /// One for one.
  func once(_ request: Limited, context: ServerContext) async throws
    -> Unlimited

  /// Many for one.
  func split(
    _ request: Unlimited,
    replies: ReplyWriter<Unlimited>,
    context: ServerContext) async throws

  /// One for many.
  func join(
    _ requests: RequestStream<Unlimited>,
    context: ServerContext) async throws -> Unlimited

  /// Many for many.
  func echo(
    _ requests: RequestStream<Unlimited>,
    replies: ReplyWriter<Unlimited>,
    context: ServerContext) async throws
}

extension CallsHandler {
  /// `martlet.test.Calls`.
  package var service: ServiceDescriptor { CallsMethods.descriptor }

  /// Every method with what answers it.
  package var methods: [MethodHandler] {
    [
      .unary(CallsMethods.once) {
        (request: Limited, context) in
        try await self.once(request, context: context)
      },
      .serverStreaming(CallsMethods.split) {
        (request: Unlimited, replies: ReplyWriter<Unlimited>, context) in
        try await self.split(request, replies: replies, context: context)
      },
      .clientStreaming(CallsMethods.join) {
        (requests: RequestStream<Unlimited>, context) in
        try await self.join(requests, context: context)
      },
      .bidirectional(CallsMethods.echo) {
        (requests: RequestStream<Unlimited>, replies: ReplyWriter<Unlimited>, context) in
        try await self.echo(requests, replies: replies, context: context)
      },
    ]
  }
}

/// Calls of all four kinds.
package struct CallsClient: Sendable {
  /// Where the calls go.
  package let channel: any Channel

  /// A client that calls over `channel`.
  package init(_ channel: any Channel) {
    self.channel = channel
  }

  /// One for one.
  package func once(
    _ request: Limited,
    options: CallOptions = CallOptions()
  ) async throws -> Unlimited {
    try await channel.unary(
      CallsMethods.once, request, options: options)
  }

  /// Many for one.
  package func split(
    _ request: Unlimited,
    options: CallOptions = CallOptions()
  ) async throws -> ReplyStream<Unlimited> {
    try await channel.serverStreaming(
      CallsMethods.split, request, options: options)
  }

  /// One for many.
  package func join(
    options: CallOptions = CallOptions()
  ) async throws -> ClientStreamingCall<Unlimited, Unlimited> {
    try await channel.clientStreaming(
      CallsMethods.join, options: options)
  }

  /// Many for many.
  package func echo(
    options: CallOptions = CallOptions()
  ) async throws -> BidirectionalCall<Unlimited, Unlimited> {
    try await channel.bidirectional(
      CallsMethods.echo, options: options)
  }
}

extension Limited: Message {
  /// `martlet.test.Limited`.
  package static let fullName = "martlet.test.Limited"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, id, .bytes)
    writer.field(2, name, .string)
    writer.field(3, self.number, .int32)
    writer.repeated(4, parts, .message(Part.self))
    writer.optional(5, part, .message(Part.self))
    writer.map(6, partByName, .string, .message(Part.self))
    writer.repeated(7, words, .string)
    writer.optional(8, nickname, .string)
    writer.optional(9, ratio, .double)
    if case .key(let value)? = choice {
      writer.choice(10, value, .bytes)
    }
    if case .other(let value)? = choice {
      writer.choice(11, value, .message(Part.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&id, .bytes)
      case 18: try reader.field(&name, .string)
      case 24: try reader.field(&self.number, .int32)
      case 34: try reader.element(&parts, .message(Part.self))
      case 42: try reader.optional(&part, .message(Part.self))
      case 50: try reader.entry(&partByName, .string, .message(Part.self))
      case 58: try reader.element(&words, .string)
      case 66: try reader.optional(&nickname, .string)
      case 73: try reader.optional(&ratio, .double)
      case 82: choice = .key(try reader.choice(.bytes))
      case 90:
        var current: Part?
        if case .other(let value)? = choice { current = value }
        choice = .other(try reader.choice(.message(Part.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "id": 1
    case "name": 2
    case "number": 3
    case "parts": 4
    case "part": 5
    case "partByName", "part_by_name": 6
    case "words": 7
    case "nickname": 8
    case "ratio": 9
    case "key": 10
    case "other": 11
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&id, .bytes)
    case 2: try json.field(&name, .string)
    case 3: try json.field(&self.number, .int32)
    case 4: try json.repeated(&parts, .message(Part.self))
    case 5: try json.optional(&part, .message(Part.self))
    case 6: try json.map(&partByName, .string, .message(Part.self))
    case 7: try json.repeated(&words, .string)
    case 8: try json.optional(&nickname, .string)
    case 9: try json.optional(&ratio, .double)
    case 10:
      if let value = try json.choice(.bytes, isTaken: choice != nil) {
        choice = .key(value)
      }
    case 11:
      if let value = try json.choice(.message(Part.self), isTaken: choice != nil) {
        choice = .other(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("id", id, .bytes)
    json.field("name", name, .string)
    json.field("number", self.number, .int32)
    json.repeated("parts", parts, .message(Part.self))
    json.optional("part", part, .message(Part.self))
    json.map("partByName", partByName, .string, .message(Part.self))
    json.repeated("words", words, .string)
    json.optional("nickname", nickname, .string)
    json.optional("ratio", ratio, .double)
    if case .key(let value)? = choice {
      json.choice("key", value, .bytes)
    }
    if case .other(let value)? = choice {
      json.choice("other", value, .message(Part.self))
    }
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.size(id, min: 16, max: 16, "id")
    try Check.required(!name.isEmpty, "name")
    try Check.size(name, max: 8, "name")
    try Check.range(number, min: -5, max: 5, "number")
    try Check.count(parts.count, max: 3, "parts")
    for (index, value) in parts.enumerated() {
      try Check.valid(value, "parts[\(index)]")
    }
    try Check.required(part != nil, "part")
    if let value = part {
      try Check.valid(value, "part")
    }
    try Check.count(partByName.count, min: 1, max: 2, "part_by_name")
    for value in partByName.values {
      try Check.valid(value, "part_by_name.value")
    }
    for (index, value) in words.enumerated() {
      try Check.size(value, min: 1, max: 4, "words[\(index)]")
    }
    if let value = nickname {
      try Check.size(value, min: 2, "nickname")
    }
    if let value = ratio {
      try Check.range(value, min: 0, max: 1, "ratio")
    }
    if case .key(let value)? = choice {
      try Check.size(value, min: 32, max: 32, "key")
    }
    if case .other(let value)? = choice {
      try Check.valid(value, "other")
    }
  }
}

extension Part: Message {
  /// `martlet.test.Part`.
  package static let fullName = "martlet.test.Part"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, size, .uint64)
    writer.optional(2, part, .message(Part.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&size, .uint64)
      case 18: try reader.optional(&part, .message(Part.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "size": 1
    case "part": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&size, .uint64)
    case 2: try json.optional(&part, .message(Part.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("size", size, .uint64)
    json.optional("part", part, .message(Part.self))
  }

  /// Refuses a message that breaks a limit of the schema.
  package func validate() throws(ConstraintViolation) {
    try Check.range(size, max: 100, "size")
    if let value = part {
      try Check.valid(value, "part")
    }
  }
}

extension Unlimited: Message {
  /// `martlet.test.Unlimited`.
  package static let fullName = "martlet.test.Unlimited"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, text, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&text, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "text": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&text, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("text", text, .string)
  }
}

extension FileDescriptor {
  /// `martlet/test/limits.proto`.
  package static let martletTestLimits = FileDescriptor(
    name: "martlet/test/limits.proto",
    dependencies: [.martletOptions],
    base64: """
      ChltYXJ0bGV0L3Rlc3QvbGltaXRzLnByb3RvEgxtYXJ0bGV0LnRlc3QaFW1hcnRsZXQvb3B0aW9ucy5wcm90byLN\
      BAoHTGltaXRlZBIYCgJpZBgBIAEoDEII4uAYBAgQEBBSAmlkEh4KBG5hbWUYAiABKAlCCvjgGAHi4BgCEAhSBG5h\
      bWUSKQoGbnVtYmVyGAMgASgFQhHq4BgNCPv//////////wEQBVIGbnVtYmVyEjAKBXBhcnRzGAQgAygLMhIubWFy\
      dGxldC50ZXN0LlBhcnRCBvLgGAIQA1IFcGFydHMSLAoEcGFydBgFIAEoCzISLm1hcnRsZXQudGVzdC5QYXJ0QgT4\
      4BgBUgRwYXJ0ElEKDHBhcnRfYnlfbmFtZRgGIAMoCzIlLm1hcnRsZXQudGVzdC5MaW1pdGVkLlBhcnRCeU5hbWVF\
      bnRyeUII8uAYBAgBEAJSCnBhcnRCeU5hbWUSHgoFd29yZHMYByADKAlCCOLgGAQIARAEUgV3b3JkcxInCghuaWNr\
      bmFtZRgIIAEoCUIG4uAYAggCSAFSCG5pY2tuYW1liAEBEiMKBXJhdGlvGAkgASgBQgjq4BgECAAQAUgCUgVyYXRp\
      b4gBARIcCgNrZXkYCiABKAxCCOLgGAQIIBAgSABSA2tleRIqCgVvdGhlchgLIAEoCzISLm1hcnRsZXQudGVzdC5Q\
      YXJ0SABSBW90aGVyGlEKD1BhcnRCeU5hbWVFbnRyeRIQCgNrZXkYASABKAlSA2tleRIoCgV2YWx1ZRgCIAEoCzIS\
      Lm1hcnRsZXQudGVzdC5QYXJ0UgV2YWx1ZToCOAFCCAoGY2hvaWNlQgsKCV9uaWNrbmFtZUIICgZfcmF0aW8iSgoE\
      UGFydBIaCgRzaXplGAEgASgEQgbq4BgCEGRSBHNpemUSJgoEcGFydBgCIAEoCzISLm1hcnRsZXQudGVzdC5QYXJ0\
      UgRwYXJ0Ih8KCVVubGltaXRlZBISCgR0ZXh0GAEgASgJUgR0ZXh0MoACCgVDYWxscxI7CgRPbmNlEhUubWFydGxl\
      dC50ZXN0LkxpbWl0ZWQaFy5tYXJ0bGV0LnRlc3QuVW5saW1pdGVkIgOQAgESQAoFU3BsaXQSFy5tYXJ0bGV0LnRl\
      c3QuVW5saW1pdGVkGhcubWFydGxldC50ZXN0LlVubGltaXRlZCIDkAICMAESOgoESm9pbhIXLm1hcnRsZXQudGVz\
      dC5VbmxpbWl0ZWQaFy5tYXJ0bGV0LnRlc3QuVW5saW1pdGVkKAESPAoERWNobxIXLm1hcnRsZXQudGVzdC5Vbmxp\
      bWl0ZWQaFy5tYXJ0bGV0LnRlc3QuVW5saW1pdGVkKAEwAWIGcHJvdG8z
      """)
}

// Written by protoc-gen-martlet from martlet/test/names.proto. Do not edit.

package import Protobuf
package import RPC

/// Not Swift's string.
package struct StringMessage: Sendable, Hashable {
  /// The field `string`.
  package var string: String = ""

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(string: String = "") {
    self.string = string
  }
}

/// Has fields, choices and values whose names are taken.
package struct Names: Sendable, Hashable {
  /// The field `class`.
  package var `class`: Int32 = 0

  /// The field `self`.
  package var self_: Int32 = 0

  /// The field `init`.
  package var init_: Int32 = 0

  /// The field `default`.
  package var `default`: Int32 = 0

  /// The field `in`.
  package var `in`: Int32 = 0

  /// The field `unknown_fields`.
  package var unknownFields_: Int32 = 0

  /// The field `encoded`.
  package var encoded_: Int32 = 0

  /// The field `reader`.
  package var reader: Int32 = 0

  /// The field `writer`.
  package var writer: Int32 = 0

  /// The field `json`.
  package var json: Int32 = 0

  /// The field `tag`.
  package var tag: Int32 = 0

  /// The field `number`.
  package var number: Int32 = 0

  /// The field `validate`.
  package var validate_: Int32 = 0

  /// The field `user_id`.
  package var userID: Int32 = 0

  /// The field `home_url`.
  package var homeURL: Int32 = 0

  /// The field `camelCase`.
  package var camelCase: Int32 = 0

  /// The field `hash_value`.
  package var hashValue_: Int32 = 0

  /// The field `type`.
  package var type: Names.TypeEnum = .init(rawValue: 0)

  /// The field `text`.
  package var text: StringMessage? = nil

  /// Which of `value` is set.
  package var value: Value? = nil

  /// Which of `nested` is set.
  package var nested: NestedChoice? = nil

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(
    `class`: Int32 = 0,
    self_: Int32 = 0,
    init_: Int32 = 0,
    `default`: Int32 = 0,
    `in`: Int32 = 0,
    unknownFields_: Int32 = 0,
    encoded_: Int32 = 0,
    reader: Int32 = 0,
    writer: Int32 = 0,
    json: Int32 = 0,
    tag: Int32 = 0,
    number: Int32 = 0,
    validate_: Int32 = 0,
    userID: Int32 = 0,
    homeURL: Int32 = 0,
    camelCase: Int32 = 0,
    hashValue_: Int32 = 0,
    type: Names.TypeEnum = .init(rawValue: 0),
    text: StringMessage? = nil,
    value: Value? = nil,
    nested: NestedChoice? = nil
  ) {
    self.`class` = `class`
    self.self_ = self_
    self.init_ = init_
    self.`default` = `default`
    self.`in` = `in`
    self.unknownFields_ = unknownFields_
    self.encoded_ = encoded_
    self.reader = reader
    self.writer = writer
    self.json = json
    self.tag = tag
    self.number = number
    self.validate_ = validate_
    self.userID = userID
    self.homeURL = homeURL
    self.camelCase = camelCase
    self.hashValue_ = hashValue_
    self.type = type
    self.text = text
    self.value = value
    self.nested = nested
  }

  /// The choices of `value`.
  package enum Value: Sendable, Hashable {
    /// The field `some`.
    case some(Int32)

    /// The field `none`.
    case none(Int32)

    /// The field `current`.
    indirect case current(Names)

    /// The field `name`.
    case name(Int32)
  }

  /// The choices of `nested`.
  package enum NestedChoice: Sendable, Hashable {
    /// The field `repeat`.
    case `repeat`(Int32)
  }

  /// Not Swift's metatype.
  package enum TypeEnum: Sendable, Hashable {
    /// `TYPE_UNSPECIFIED`.
    case unspecified
    /// `TYPE_SELF`.
    case self_
    /// `TYPE_DEFAULT`.
    case `default`
    /// `TYPE_RAW_VALUE`.
    case rawValue_
    /// `TYPE_3D`.
    case type3d
    /// `TYPE_UNRECOGNIZED`.
    case unrecognized_
    /// A number that the schema does not name.
    case unrecognized(Int32)
  }

  /// Would be called as the oneof is.
  package struct Nested: Sendable, Hashable {
    /// What came with the message and is not in the schema.
    package var unknownFields = UnknownFields()

    /// A message whose fields all have their defaults.
    package init() {}
  }
}

/// Advised against.
///
/// Deprecated.
package struct Old: Sendable, Hashable {
  /// The field `kept`.
  package var kept: Int32 = 0

  private var _oldField: Int32 = 0

  /// No longer used.
  @available(*, deprecated)
  package var oldField: Int32 {
    get { _oldField }
    set { _oldField = newValue }
  }

  @Indirect private var _oldMessage: Old? = nil

  /// The field `old_message`.
  @available(*, deprecated)
  package var oldMessage: Old? {
    get { _oldMessage }
    set { _oldMessage = newValue }
  }

  /// The field `kind`.
  package var kind: Old.Kind = .init(rawValue: 0)

  /// What came with the message and is not in the schema.
  package var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  package init() {}

  /// A message with the fields given.
  package init(kept: Int32 = 0, kind: Old.Kind = .init(rawValue: 0)) {
    self.kept = kept
    self.kind = kind
  }

  /// What kind of old.
  package enum Kind: Sendable, Hashable {
    /// `KIND_NEW`.
    case new
    /// `KIND_OLD`.
    ///
    /// Deprecated.
    case deprecatedOld
    /// A number that the schema does not name.
    case unrecognized(Int32)

    /// `KIND_OLD`.
    @available(*, deprecated)
    package static var old: Self { .deprecatedOld }
  }
}

/// The methods of `martlet.test.Names2`.
package enum Names2Methods {
  /// The method `Service`.
  package static let service_ = MethodDescriptor(
    service: "martlet.test.Names2",
    name: "Service",
    kind: .unary,
    idempotency: .unknown)

  /// The method `Init`.
  package static let init_ = MethodDescriptor(
    service: "martlet.test.Names2",
    name: "Init",
    kind: .serverStreaming,
    idempotency: .unknown)

  /// The service with all its methods.
  package static let descriptor = ServiceDescriptor(
    name: "martlet.test.Names2",
    methods: [service_, init_],
    file: .martletTestNames)
}

/// Is called as members of generated code are.
package protocol Names2Handler: ServiceHandler {
  /// Answers `Service`.
  func service_(_ request: Names, context: ServerContext) async throws
    -> Old

  /// Answers `Init`.
  func init_(
    _ request: Names,
    replies: ReplyWriter<StringMessage>,
    context: ServerContext) async throws
}

extension Names2Handler {
  /// `martlet.test.Names2`.
  package var service: ServiceDescriptor { Names2Methods.descriptor }

  /// Every method with what answers it.
  package var methods: [MethodHandler] {
    [
      .unary(Names2Methods.service_) {
        (request: Names, context) in
        try await self.service_(request, context: context)
      },
      .serverStreaming(Names2Methods.init_) {
        (request: Names, replies: ReplyWriter<StringMessage>, context) in
        try await self.init_(request, replies: replies, context: context)
      },
    ]
  }
}

/// Is called as members of generated code are.
package struct Names2Client: Sendable {
  /// Where the calls go.
  package let channel: any Channel

  /// A client that calls over `channel`.
  package init(_ channel: any Channel) {
    self.channel = channel
  }

  /// Calls `Service`.
  package func service_(
    _ request: Names,
    options: CallOptions = CallOptions()
  ) async throws -> Old {
    try await channel.unary(
      Names2Methods.service_, request, options: options)
  }

  /// Calls `Init`.
  @available(*, deprecated)
  package func init_(
    _ request: Names,
    options: CallOptions = CallOptions()
  ) async throws -> ReplyStream<StringMessage> {
    try await channel.serverStreaming(
      Names2Methods.init_, request, options: options)
  }
}

extension StringMessage: Message {
  /// `martlet.test.String`.
  package static let fullName = "martlet.test.String"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, string, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&string, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "string": 1
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&string, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("string", string, .string)
  }
}

extension Names: Message {
  /// `martlet.test.Names`.
  package static let fullName = "martlet.test.Names"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, `class`, .int32)
    writer.field(2, self_, .int32)
    writer.field(3, init_, .int32)
    writer.field(4, `default`, .int32)
    writer.field(5, `in`, .int32)
    writer.field(6, unknownFields_, .int32)
    writer.field(7, encoded_, .int32)
    writer.field(8, self.reader, .int32)
    writer.field(9, self.writer, .int32)
    writer.field(10, self.json, .int32)
    writer.field(11, self.tag, .int32)
    writer.field(12, self.number, .int32)
    writer.field(13, validate_, .int32)
    writer.field(14, userID, .int32)
    writer.field(15, homeURL, .int32)
    writer.field(16, camelCase, .int32)
    writer.field(17, hashValue_, .int32)
    writer.field(18, type, .enumeration(Names.TypeEnum.self))
    writer.optional(19, text, .message(StringMessage.self))
    if case .some(let value)? = self.value {
      writer.choice(21, value, .int32)
    }
    if case .none(let value)? = self.value {
      writer.choice(22, value, .int32)
    }
    if case .current(let value)? = self.value {
      writer.choice(23, value, .message(Names.self))
    }
    if case .name(let value)? = self.value {
      writer.choice(24, value, .int32)
    }
    if case .`repeat`(let value)? = nested {
      writer.choice(25, value, .int32)
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&`class`, .int32)
      case 16: try reader.field(&self_, .int32)
      case 24: try reader.field(&init_, .int32)
      case 32: try reader.field(&`default`, .int32)
      case 40: try reader.field(&`in`, .int32)
      case 48: try reader.field(&unknownFields_, .int32)
      case 56: try reader.field(&encoded_, .int32)
      case 64: try reader.field(&self.reader, .int32)
      case 72: try reader.field(&self.writer, .int32)
      case 80: try reader.field(&self.json, .int32)
      case 88: try reader.field(&self.tag, .int32)
      case 96: try reader.field(&self.number, .int32)
      case 104: try reader.field(&validate_, .int32)
      case 112: try reader.field(&userID, .int32)
      case 120: try reader.field(&homeURL, .int32)
      case 128: try reader.field(&camelCase, .int32)
      case 136: try reader.field(&hashValue_, .int32)
      case 144: try reader.field(&type, .enumeration(Names.TypeEnum.self))
      case 154: try reader.optional(&text, .message(StringMessage.self))
      case 168: self.value = .some(try reader.choice(.int32))
      case 176: self.value = .none(try reader.choice(.int32))
      case 186:
        var current: Names?
        if case .current(let value)? = self.value { current = value }
        self.value = .current(try reader.choice(.message(Names.self), mergingInto: current))
      case 192: self.value = .name(try reader.choice(.int32))
      case 200: nested = .`repeat`(try reader.choice(.int32))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "class": 1
    case "self": 2
    case "init": 3
    case "default": 4
    case "in": 5
    case "unknownFields", "unknown_fields": 6
    case "encoded": 7
    case "reader": 8
    case "writer": 9
    case "json": 10
    case "tag": 11
    case "number": 12
    case "validate": 13
    case "userId", "user_id": 14
    case "homeUrl", "home_url": 15
    case "camelCase": 16
    case "hashValue", "hash_value": 17
    case "type": 18
    case "text": 19
    case "some": 21
    case "none": 22
    case "current": 23
    case "name": 24
    case "repeat": 25
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&`class`, .int32)
    case 2: try json.field(&self_, .int32)
    case 3: try json.field(&init_, .int32)
    case 4: try json.field(&`default`, .int32)
    case 5: try json.field(&`in`, .int32)
    case 6: try json.field(&unknownFields_, .int32)
    case 7: try json.field(&encoded_, .int32)
    case 8: try json.field(&self.reader, .int32)
    case 9: try json.field(&self.writer, .int32)
    case 10: try json.field(&self.json, .int32)
    case 11: try json.field(&self.tag, .int32)
    case 12: try json.field(&self.number, .int32)
    case 13: try json.field(&validate_, .int32)
    case 14: try json.field(&userID, .int32)
    case 15: try json.field(&homeURL, .int32)
    case 16: try json.field(&camelCase, .int32)
    case 17: try json.field(&hashValue_, .int32)
    case 18: try json.field(&type, .enumeration(Names.TypeEnum.self))
    case 19: try json.optional(&text, .message(StringMessage.self))
    case 21:
      if let value = try json.choice(.int32, isTaken: self.value != nil) {
        self.value = .some(value)
      }
    case 22:
      if let value = try json.choice(.int32, isTaken: self.value != nil) {
        self.value = .none(value)
      }
    case 23:
      if let value = try json.choice(.message(Names.self), isTaken: self.value != nil) {
        self.value = .current(value)
      }
    case 24:
      if let value = try json.choice(.int32, isTaken: self.value != nil) {
        self.value = .name(value)
      }
    case 25:
      if let value = try json.choice(.int32, isTaken: nested != nil) {
        nested = .`repeat`(value)
      }
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("class", `class`, .int32)
    json.field("self", self_, .int32)
    json.field("init", init_, .int32)
    json.field("default", `default`, .int32)
    json.field("in", `in`, .int32)
    json.field("unknownFields", unknownFields_, .int32)
    json.field("encoded", encoded_, .int32)
    json.field("reader", self.reader, .int32)
    json.field("writer", self.writer, .int32)
    json.field("json", self.json, .int32)
    json.field("tag", self.tag, .int32)
    json.field("number", self.number, .int32)
    json.field("validate", validate_, .int32)
    json.field("userId", userID, .int32)
    json.field("homeUrl", homeURL, .int32)
    json.field("camelCase", camelCase, .int32)
    json.field("hashValue", hashValue_, .int32)
    json.field("type", type, .enumeration(Names.TypeEnum.self))
    json.optional("text", text, .message(StringMessage.self))
    if case .some(let value)? = self.value {
      json.choice("some", value, .int32)
    }
    if case .none(let value)? = self.value {
      json.choice("none", value, .int32)
    }
    if case .current(let value)? = self.value {
      json.choice("current", value, .message(Names.self))
    }
    if case .name(let value)? = self.value {
      json.choice("name", value, .int32)
    }
    if case .`repeat`(let value)? = nested {
      json.choice("repeat", value, .int32)
    }
  }
}

extension Names.TypeEnum: Enumeration {
  /// The value that a number stands for.
  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .self_
    case 2: self = .`default`
    case 3: self = .rawValue_
    case 4: self = .type3d
    case 5: self = .unrecognized_
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  package init?(name: String) {
    switch name {
    case "TYPE_UNSPECIFIED": self = .unspecified
    case "TYPE_SELF": self = .self_
    case "TYPE_DEFAULT": self = .`default`
    case "TYPE_RAW_VALUE": self = .rawValue_
    case "TYPE_3D": self = .type3d
    case "TYPE_UNRECOGNIZED": self = .unrecognized_
    default: return nil
    }
  }

  /// The number on the wire.
  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .self_: 1
    case .`default`: 2
    case .rawValue_: 3
    case .type3d: 4
    case .unrecognized_: 5
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  package var name: String? {
    switch self {
    case .unspecified: "TYPE_UNSPECIFIED"
    case .self_: "TYPE_SELF"
    case .`default`: "TYPE_DEFAULT"
    case .rawValue_: "TYPE_RAW_VALUE"
    case .type3d: "TYPE_3D"
    case .unrecognized_: "TYPE_UNRECOGNIZED"
    case .unrecognized: nil
    }
  }
}

extension Names.Nested: Message {
  /// `martlet.test.Names.Nested`.
  package static let fullName = "martlet.test.Names.Nested"

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

extension Old: Message {
  /// `martlet.test.Old`.
  package static let fullName = "martlet.test.Old"

  /// Writes the fields in the order of their numbers.
  package func encode(into writer: inout Writer) {
    writer.field(1, kept, .int32)
    writer.field(2, _oldField, .int32)
    writer.optional(3, _oldMessage, .message(Old.self))
    writer.field(4, kind, .enumeration(Old.Kind.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  package mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&kept, .int32)
      case 16: try reader.field(&_oldField, .int32)
      case 26: try reader.optional(&_oldMessage, .message(Old.self))
      case 32: try reader.field(&kind, .enumeration(Old.Kind.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  package static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "kept": 1
    case "oldField", "old_field": 2
    case "oldMessage", "old_message": 3
    case "kind": 4
    default: nil
    }
  }

  /// Reads the value of one field.
  package mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&kept, .int32)
    case 2: try json.field(&_oldField, .int32)
    case 3: try json.optional(&_oldMessage, .message(Old.self))
    case 4: try json.field(&kind, .enumeration(Old.Kind.self))
    default: break
    }
  }

  /// Writes every field that is set.
  package func encode(into json: inout JSONWriter) {
    json.field("kept", kept, .int32)
    json.field("oldField", _oldField, .int32)
    json.optional("oldMessage", _oldMessage, .message(Old.self))
    json.field("kind", kind, .enumeration(Old.Kind.self))
  }
}

extension Old.Kind: Enumeration {
  /// The value that a number stands for.
  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .new
    case 1: self = .deprecatedOld
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  package init?(name: String) {
    switch name {
    case "KIND_NEW": self = .new
    case "KIND_OLD": self = .deprecatedOld
    default: return nil
    }
  }

  /// The number on the wire.
  package var rawValue: Int32 {
    switch self {
    case .new: 0
    case .deprecatedOld: 1
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  package var name: String? {
    switch self {
    case .new: "KIND_NEW"
    case .deprecatedOld: "KIND_OLD"
    case .unrecognized: nil
    }
  }
}

extension FileDescriptor {
  /// `martlet/test/names.proto`.
  package static let martletTestNames = FileDescriptor(
    name: "martlet/test/names.proto",
    dependencies: [],
    base64: """
      ChhtYXJ0bGV0L3Rlc3QvbmFtZXMucHJvdG8SDG1hcnRsZXQudGVzdCIgCgZTdHJpbmcSFgoGc3RyaW5nGAEgASgJ\
      UgZzdHJpbmcipAYKBU5hbWVzEhQKBWNsYXNzGAEgASgFUgVjbGFzcxISCgRzZWxmGAIgASgFUgRzZWxmEhIKBGlu\
      aXQYAyABKAVSBGluaXQSGAoHZGVmYXVsdBgEIAEoBVIHZGVmYXVsdBIOCgJpbhgFIAEoBVICaW4SJQoOdW5rbm93\
      bl9maWVsZHMYBiABKAVSDXVua25vd25GaWVsZHMSGAoHZW5jb2RlZBgHIAEoBVIHZW5jb2RlZBIWCgZyZWFkZXIY\
      CCABKAVSBnJlYWRlchIWCgZ3cml0ZXIYCSABKAVSBndyaXRlchISCgRqc29uGAogASgFUgRqc29uEhAKA3RhZxgL\
      IAEoBVIDdGFnEhYKBm51bWJlchgMIAEoBVIGbnVtYmVyEhoKCHZhbGlkYXRlGA0gASgFUgh2YWxpZGF0ZRIXCgd1\
      c2VyX2lkGA4gASgFUgZ1c2VySWQSGQoIaG9tZV91cmwYDyABKAVSB2hvbWVVcmwSHAoJY2FtZWxDYXNlGBAgASgF\
      UgljYW1lbENhc2USHQoKaGFzaF92YWx1ZRgRIAEoBVIJaGFzaFZhbHVlEiwKBHR5cGUYEiABKA4yGC5tYXJ0bGV0\
      LnRlc3QuTmFtZXMuVHlwZVIEdHlwZRIoCgR0ZXh0GBMgASgLMhQubWFydGxldC50ZXN0LlN0cmluZ1IEdGV4dBIU\
      CgRzb21lGBUgASgFSABSBHNvbWUSFAoEbm9uZRgWIAEoBUgAUgRub25lEi8KB2N1cnJlbnQYFyABKAsyEy5tYXJ0\
      bGV0LnRlc3QuTmFtZXNIAFIHY3VycmVudBIUCgRuYW1lGBggASgFSABSBG5hbWUSGAoGcmVwZWF0GBkgASgFSAFS\
      BnJlcGVhdBoICgZOZXN0ZWQidQoEVHlwZRIUChBUWVBFX1VOU1BFQ0lGSUVEEAASDQoJVFlQRV9TRUxGEAESEAoM\
      VFlQRV9ERUZBVUxUEAISEgoOVFlQRV9SQVdfVkFMVUUQAxILCgdUWVBFXzNEEAQSFQoRVFlQRV9VTlJFQ09HTkla\
      RUQQBUIHCgV2YWx1ZUIICgZuZXN0ZWQiygEKA09sZBISCgRrZXB0GAEgASgFUgRrZXB0Eh8KCW9sZF9maWVsZBgC\
      IAEoBUICGAFSCG9sZEZpZWxkEjYKC29sZF9tZXNzYWdlGAMgASgLMhEubWFydGxldC50ZXN0Lk9sZEICGAFSCm9s\
      ZE1lc3NhZ2USKgoEa2luZBgEIAEoDjIWLm1hcnRsZXQudGVzdC5PbGQuS2luZFIEa2luZCImCgRLaW5kEgwKCEtJ\
      TkRfTkVXEAASEAoIS0lORF9PTEQQARoCCAE6AhgBMnUKBk5hbWVzMhIxCgdTZXJ2aWNlEhMubWFydGxldC50ZXN0\
      Lk5hbWVzGhEubWFydGxldC50ZXN0Lk9sZBI4CgRJbml0EhMubWFydGxldC50ZXN0Lk5hbWVzGhQubWFydGxldC50\
      ZXN0LlN0cmluZyIDiAIBMAFiBnByb3RvMw==
      """)
}

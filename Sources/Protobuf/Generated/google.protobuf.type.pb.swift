// Written by protoc-gen-martlet from google/protobuf/type.proto. Do not edit.

/// The syntax in which a protocol buffer element is defined.
public enum ProtoSyntax: Sendable, Hashable {
  /// Syntax `proto2`.
  case proto2
  /// Syntax `proto3`.
  case proto3
  /// A number that the schema does not name.
  case unrecognized(Int32)
}

/// A protocol buffer message type.
public struct ProtoType: Sendable, Hashable {
  /// The fully qualified message name.
  public var name: String = ""

  /// The list of fields.
  public var fields: [ProtoField] = []

  /// The list of types appearing in `oneof` definitions in this type.
  public var oneofs: [String] = []

  /// The protocol buffer options.
  public var options: [ProtoOption] = []

  /// The source context.
  public var sourceContext: ProtoSourceContext? = nil

  /// The source syntax.
  public var syntax: ProtoSyntax = .init(rawValue: 0)

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    name: String = "",
    fields: [ProtoField] = [],
    oneofs: [String] = [],
    options: [ProtoOption] = [],
    sourceContext: ProtoSourceContext? = nil,
    syntax: ProtoSyntax = .init(rawValue: 0)
  ) {
    self.name = name
    self.fields = fields
    self.oneofs = oneofs
    self.options = options
    self.sourceContext = sourceContext
    self.syntax = syntax
  }
}

/// A single field of a message type.
public struct ProtoField: Sendable, Hashable {
  /// The field type.
  public var kind: ProtoField.Kind = .init(rawValue: 0)

  /// The field cardinality.
  public var cardinality: ProtoField.Cardinality = .init(rawValue: 0)

  /// The field number.
  public var number: Int32 = 0

  /// The field name.
  public var name: String = ""

  /// The field type URL, without the scheme, for message or enumeration
  /// types. Example: `"type.googleapis.com/google.protobuf.Timestamp"`.
  public var typeURL: String = ""

  /// The index of the field type in `Type.oneofs`, for message or enumeration
  /// types. The first type has index 1; zero means the type is not in the list.
  public var oneofIndex: Int32 = 0

  /// Whether to use alternative packed wire representation.
  public var packed: Bool = false

  /// The protocol buffer options.
  public var options: [ProtoOption] = []

  /// The field JSON name.
  public var jsonName: String = ""

  /// The string value of the default value of this field. Proto2 syntax only.
  public var defaultValue: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    kind: ProtoField.Kind = .init(rawValue: 0),
    cardinality: ProtoField.Cardinality = .init(rawValue: 0),
    number: Int32 = 0,
    name: String = "",
    typeURL: String = "",
    oneofIndex: Int32 = 0,
    packed: Bool = false,
    options: [ProtoOption] = [],
    jsonName: String = "",
    defaultValue: String = ""
  ) {
    self.kind = kind
    self.cardinality = cardinality
    self.number = number
    self.name = name
    self.typeURL = typeURL
    self.oneofIndex = oneofIndex
    self.packed = packed
    self.options = options
    self.jsonName = jsonName
    self.defaultValue = defaultValue
  }

  /// Basic field types.
  public enum Kind: Sendable, Hashable {
    /// Field type unknown.
    case typeUnknown
    /// Field type double.
    case typeDouble
    /// Field type float.
    case typeFloat
    /// Field type int64.
    case typeInt64
    /// Field type uint64.
    case typeUint64
    /// Field type int32.
    case typeInt32
    /// Field type fixed64.
    case typeFixed64
    /// Field type fixed32.
    case typeFixed32
    /// Field type bool.
    case typeBool
    /// Field type string.
    case typeString
    /// Field type group. Proto2 syntax only, and deprecated.
    case typeGroup
    /// Field type message.
    case typeMessage
    /// Field type bytes.
    case typeBytes
    /// Field type uint32.
    case typeUint32
    /// Field type enum.
    case typeEnum
    /// Field type sfixed32.
    case typeSfixed32
    /// Field type sfixed64.
    case typeSfixed64
    /// Field type sint32.
    case typeSint32
    /// Field type sint64.
    case typeSint64
    /// A number that the schema does not name.
    case unrecognized(Int32)
  }

  /// Whether a field is optional, required, or repeated.
  public enum Cardinality: Sendable, Hashable {
    /// For fields with unknown cardinality.
    case unknown
    /// For optional fields.
    case optional
    /// For required fields. Proto2 syntax only.
    case required
    /// For repeated fields.
    case repeated
    /// A number that the schema does not name.
    case unrecognized(Int32)
  }
}

/// Enum type definition.
public struct ProtoEnum: Sendable, Hashable {
  /// Enum type name.
  public var name: String = ""

  /// Enum value definitions.
  public var enumvalue: [ProtoEnumValue] = []

  /// Protocol buffer options.
  public var options: [ProtoOption] = []

  /// The source context.
  public var sourceContext: ProtoSourceContext? = nil

  /// The source syntax.
  public var syntax: ProtoSyntax = .init(rawValue: 0)

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(
    name: String = "",
    enumvalue: [ProtoEnumValue] = [],
    options: [ProtoOption] = [],
    sourceContext: ProtoSourceContext? = nil,
    syntax: ProtoSyntax = .init(rawValue: 0)
  ) {
    self.name = name
    self.enumvalue = enumvalue
    self.options = options
    self.sourceContext = sourceContext
    self.syntax = syntax
  }
}

/// Enum value definition.
public struct ProtoEnumValue: Sendable, Hashable {
  /// Enum value name.
  public var name: String = ""

  /// Enum value number.
  public var number: Int32 = 0

  /// Protocol buffer options.
  public var options: [ProtoOption] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(name: String = "", number: Int32 = 0, options: [ProtoOption] = []) {
    self.name = name
    self.number = number
    self.options = options
  }
}

/// A protocol buffer option, which can be attached to a message, field,
/// enumeration, etc.
public struct ProtoOption: Sendable, Hashable {
  /// The option's name. For protobuf built-in options (options defined in
  /// descriptor.proto), this is the short name. For example, `"map_entry"`.
  /// For custom options, it should be the fully-qualified name. For example,
  /// `"google.api.http"`.
  public var name: String = ""

  /// The option's value packed in an Any message. If the value is a primitive,
  /// the corresponding wrapper type defined in google/protobuf/wrappers.proto
  /// should be used. If the value is an enum, it should be stored as an int32
  /// value using the google.protobuf.Int32Value type.
  public var value: ProtoAny? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(name: String = "", value: ProtoAny? = nil) {
    self.name = name
    self.value = value
  }
}

extension ProtoSyntax: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .proto2
    case 1: self = .proto3
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "SYNTAX_PROTO2": self = .proto2
    case "SYNTAX_PROTO3": self = .proto3
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .proto2: 0
    case .proto3: 1
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .proto2: "SYNTAX_PROTO2"
    case .proto3: "SYNTAX_PROTO3"
    case .unrecognized: nil
    }
  }
}

extension ProtoType: Message {
  /// `google.protobuf.Type`.
  public static let fullName = "google.protobuf.Type"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, name, .string)
    writer.repeated(2, fields, .message(ProtoField.self))
    writer.repeated(3, oneofs, .string)
    writer.repeated(4, options, .message(ProtoOption.self))
    writer.optional(5, sourceContext, .message(ProtoSourceContext.self))
    writer.field(6, syntax, .enumeration(ProtoSyntax.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&name, .string)
      case 18: try reader.element(&fields, .message(ProtoField.self))
      case 26: try reader.element(&oneofs, .string)
      case 34: try reader.element(&options, .message(ProtoOption.self))
      case 42: try reader.optional(&sourceContext, .message(ProtoSourceContext.self))
      case 48: try reader.field(&syntax, .enumeration(ProtoSyntax.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "name": 1
    case "fields": 2
    case "oneofs": 3
    case "options": 4
    case "sourceContext", "source_context": 5
    case "syntax": 6
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&name, .string)
    case 2: try json.repeated(&fields, .message(ProtoField.self))
    case 3: try json.repeated(&oneofs, .string)
    case 4: try json.repeated(&options, .message(ProtoOption.self))
    case 5: try json.optional(&sourceContext, .message(ProtoSourceContext.self))
    case 6: try json.field(&syntax, .enumeration(ProtoSyntax.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("name", name, .string)
    json.repeated("fields", fields, .message(ProtoField.self))
    json.repeated("oneofs", oneofs, .string)
    json.repeated("options", options, .message(ProtoOption.self))
    json.optional("sourceContext", sourceContext, .message(ProtoSourceContext.self))
    json.field("syntax", syntax, .enumeration(ProtoSyntax.self))
  }
}

extension ProtoField: Message {
  /// `google.protobuf.Field`.
  public static let fullName = "google.protobuf.Field"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, kind, .enumeration(ProtoField.Kind.self))
    writer.field(2, cardinality, .enumeration(ProtoField.Cardinality.self))
    writer.field(3, self.number, .int32)
    writer.field(4, name, .string)
    writer.field(6, typeURL, .string)
    writer.field(7, oneofIndex, .int32)
    writer.field(8, packed, .bool)
    writer.repeated(9, options, .message(ProtoOption.self))
    writer.field(10, jsonName, .string)
    writer.field(11, defaultValue, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&kind, .enumeration(ProtoField.Kind.self))
      case 16: try reader.field(&cardinality, .enumeration(ProtoField.Cardinality.self))
      case 24: try reader.field(&self.number, .int32)
      case 34: try reader.field(&name, .string)
      case 50: try reader.field(&typeURL, .string)
      case 56: try reader.field(&oneofIndex, .int32)
      case 64: try reader.field(&packed, .bool)
      case 74: try reader.element(&options, .message(ProtoOption.self))
      case 82: try reader.field(&jsonName, .string)
      case 90: try reader.field(&defaultValue, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "kind": 1
    case "cardinality": 2
    case "number": 3
    case "name": 4
    case "typeUrl", "type_url": 6
    case "oneofIndex", "oneof_index": 7
    case "packed": 8
    case "options": 9
    case "jsonName", "json_name": 10
    case "defaultValue", "default_value": 11
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&kind, .enumeration(ProtoField.Kind.self))
    case 2: try json.field(&cardinality, .enumeration(ProtoField.Cardinality.self))
    case 3: try json.field(&self.number, .int32)
    case 4: try json.field(&name, .string)
    case 6: try json.field(&typeURL, .string)
    case 7: try json.field(&oneofIndex, .int32)
    case 8: try json.field(&packed, .bool)
    case 9: try json.repeated(&options, .message(ProtoOption.self))
    case 10: try json.field(&jsonName, .string)
    case 11: try json.field(&defaultValue, .string)
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("kind", kind, .enumeration(ProtoField.Kind.self))
    json.field("cardinality", cardinality, .enumeration(ProtoField.Cardinality.self))
    json.field("number", self.number, .int32)
    json.field("name", name, .string)
    json.field("typeUrl", typeURL, .string)
    json.field("oneofIndex", oneofIndex, .int32)
    json.field("packed", packed, .bool)
    json.repeated("options", options, .message(ProtoOption.self))
    json.field("jsonName", jsonName, .string)
    json.field("defaultValue", defaultValue, .string)
  }
}

extension ProtoField.Kind: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .typeUnknown
    case 1: self = .typeDouble
    case 2: self = .typeFloat
    case 3: self = .typeInt64
    case 4: self = .typeUint64
    case 5: self = .typeInt32
    case 6: self = .typeFixed64
    case 7: self = .typeFixed32
    case 8: self = .typeBool
    case 9: self = .typeString
    case 10: self = .typeGroup
    case 11: self = .typeMessage
    case 12: self = .typeBytes
    case 13: self = .typeUint32
    case 14: self = .typeEnum
    case 15: self = .typeSfixed32
    case 16: self = .typeSfixed64
    case 17: self = .typeSint32
    case 18: self = .typeSint64
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "TYPE_UNKNOWN": self = .typeUnknown
    case "TYPE_DOUBLE": self = .typeDouble
    case "TYPE_FLOAT": self = .typeFloat
    case "TYPE_INT64": self = .typeInt64
    case "TYPE_UINT64": self = .typeUint64
    case "TYPE_INT32": self = .typeInt32
    case "TYPE_FIXED64": self = .typeFixed64
    case "TYPE_FIXED32": self = .typeFixed32
    case "TYPE_BOOL": self = .typeBool
    case "TYPE_STRING": self = .typeString
    case "TYPE_GROUP": self = .typeGroup
    case "TYPE_MESSAGE": self = .typeMessage
    case "TYPE_BYTES": self = .typeBytes
    case "TYPE_UINT32": self = .typeUint32
    case "TYPE_ENUM": self = .typeEnum
    case "TYPE_SFIXED32": self = .typeSfixed32
    case "TYPE_SFIXED64": self = .typeSfixed64
    case "TYPE_SINT32": self = .typeSint32
    case "TYPE_SINT64": self = .typeSint64
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .typeUnknown: 0
    case .typeDouble: 1
    case .typeFloat: 2
    case .typeInt64: 3
    case .typeUint64: 4
    case .typeInt32: 5
    case .typeFixed64: 6
    case .typeFixed32: 7
    case .typeBool: 8
    case .typeString: 9
    case .typeGroup: 10
    case .typeMessage: 11
    case .typeBytes: 12
    case .typeUint32: 13
    case .typeEnum: 14
    case .typeSfixed32: 15
    case .typeSfixed64: 16
    case .typeSint32: 17
    case .typeSint64: 18
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .typeUnknown: "TYPE_UNKNOWN"
    case .typeDouble: "TYPE_DOUBLE"
    case .typeFloat: "TYPE_FLOAT"
    case .typeInt64: "TYPE_INT64"
    case .typeUint64: "TYPE_UINT64"
    case .typeInt32: "TYPE_INT32"
    case .typeFixed64: "TYPE_FIXED64"
    case .typeFixed32: "TYPE_FIXED32"
    case .typeBool: "TYPE_BOOL"
    case .typeString: "TYPE_STRING"
    case .typeGroup: "TYPE_GROUP"
    case .typeMessage: "TYPE_MESSAGE"
    case .typeBytes: "TYPE_BYTES"
    case .typeUint32: "TYPE_UINT32"
    case .typeEnum: "TYPE_ENUM"
    case .typeSfixed32: "TYPE_SFIXED32"
    case .typeSfixed64: "TYPE_SFIXED64"
    case .typeSint32: "TYPE_SINT32"
    case .typeSint64: "TYPE_SINT64"
    case .unrecognized: nil
    }
  }
}

extension ProtoField.Cardinality: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unknown
    case 1: self = .optional
    case 2: self = .required
    case 3: self = .repeated
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "CARDINALITY_UNKNOWN": self = .unknown
    case "CARDINALITY_OPTIONAL": self = .optional
    case "CARDINALITY_REQUIRED": self = .required
    case "CARDINALITY_REPEATED": self = .repeated
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .unknown: 0
    case .optional: 1
    case .required: 2
    case .repeated: 3
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .unknown: "CARDINALITY_UNKNOWN"
    case .optional: "CARDINALITY_OPTIONAL"
    case .required: "CARDINALITY_REQUIRED"
    case .repeated: "CARDINALITY_REPEATED"
    case .unrecognized: nil
    }
  }
}

extension ProtoEnum: Message {
  /// `google.protobuf.Enum`.
  public static let fullName = "google.protobuf.Enum"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, name, .string)
    writer.repeated(2, enumvalue, .message(ProtoEnumValue.self))
    writer.repeated(3, options, .message(ProtoOption.self))
    writer.optional(4, sourceContext, .message(ProtoSourceContext.self))
    writer.field(5, syntax, .enumeration(ProtoSyntax.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&name, .string)
      case 18: try reader.element(&enumvalue, .message(ProtoEnumValue.self))
      case 26: try reader.element(&options, .message(ProtoOption.self))
      case 34: try reader.optional(&sourceContext, .message(ProtoSourceContext.self))
      case 40: try reader.field(&syntax, .enumeration(ProtoSyntax.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "name": 1
    case "enumvalue": 2
    case "options": 3
    case "sourceContext", "source_context": 4
    case "syntax": 5
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&name, .string)
    case 2: try json.repeated(&enumvalue, .message(ProtoEnumValue.self))
    case 3: try json.repeated(&options, .message(ProtoOption.self))
    case 4: try json.optional(&sourceContext, .message(ProtoSourceContext.self))
    case 5: try json.field(&syntax, .enumeration(ProtoSyntax.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("name", name, .string)
    json.repeated("enumvalue", enumvalue, .message(ProtoEnumValue.self))
    json.repeated("options", options, .message(ProtoOption.self))
    json.optional("sourceContext", sourceContext, .message(ProtoSourceContext.self))
    json.field("syntax", syntax, .enumeration(ProtoSyntax.self))
  }
}

extension ProtoEnumValue: Message {
  /// `google.protobuf.EnumValue`.
  public static let fullName = "google.protobuf.EnumValue"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, name, .string)
    writer.field(2, self.number, .int32)
    writer.repeated(3, options, .message(ProtoOption.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&name, .string)
      case 16: try reader.field(&self.number, .int32)
      case 26: try reader.element(&options, .message(ProtoOption.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "name": 1
    case "number": 2
    case "options": 3
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&name, .string)
    case 2: try json.field(&self.number, .int32)
    case 3: try json.repeated(&options, .message(ProtoOption.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("name", name, .string)
    json.field("number", self.number, .int32)
    json.repeated("options", options, .message(ProtoOption.self))
  }
}

extension ProtoOption: Message {
  /// `google.protobuf.Option`.
  public static let fullName = "google.protobuf.Option"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, name, .string)
    writer.optional(2, self.value, .message(ProtoAny.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&name, .string)
      case 18: try reader.optional(&self.value, .message(ProtoAny.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  /// The number of the field with a name in JSON.
  public static func fieldNumber(jsonName: String) -> Int? {
    switch jsonName {
    case "name": 1
    case "value": 2
    default: nil
    }
  }

  /// Reads the value of one field.
  public mutating func merge(field number: Int, from json: inout JSONReader) throws(JSONError) {
    switch number {
    case 1: try json.field(&name, .string)
    case 2: try json.optional(&self.value, .message(ProtoAny.self))
    default: break
    }
  }

  /// Writes every field that is set.
  public func encode(into json: inout JSONWriter) {
    json.field("name", name, .string)
    json.optional("value", self.value, .message(ProtoAny.self))
  }
}

extension FileDescriptor {
  /// `google/protobuf/type.proto`.
  public static let googleProtobufType = FileDescriptor(
    name: "google/protobuf/type.proto",
    dependencies: [.googleProtobufAny, .googleProtobufSourceContext],
    base64: """
      Chpnb29nbGUvcHJvdG9idWYvdHlwZS5wcm90bxIPZ29vZ2xlLnByb3RvYnVmGhlnb29nbGUvcHJvdG9idWYvYW55\
      LnByb3RvGiRnb29nbGUvcHJvdG9idWYvc291cmNlX2NvbnRleHQucHJvdG8ijQIKBFR5cGUSEgoEbmFtZRgBIAEo\
      CVIEbmFtZRIuCgZmaWVsZHMYAiADKAsyFi5nb29nbGUucHJvdG9idWYuRmllbGRSBmZpZWxkcxIWCgZvbmVvZnMY\
      AyADKAlSBm9uZW9mcxIxCgdvcHRpb25zGAQgAygLMhcuZ29vZ2xlLnByb3RvYnVmLk9wdGlvblIHb3B0aW9ucxJF\
      Cg5zb3VyY2VfY29udGV4dBgFIAEoCzIeLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb250ZXh0Ug1zb3VyY2VDb250\
      ZXh0Ei8KBnN5bnRheBgGIAEoDjIXLmdvb2dsZS5wcm90b2J1Zi5TeW50YXhSBnN5bnRheCK0BgoFRmllbGQSLwoE\
      a2luZBgBIAEoDjIbLmdvb2dsZS5wcm90b2J1Zi5GaWVsZC5LaW5kUgRraW5kEkQKC2NhcmRpbmFsaXR5GAIgASgO\
      MiIuZ29vZ2xlLnByb3RvYnVmLkZpZWxkLkNhcmRpbmFsaXR5UgtjYXJkaW5hbGl0eRIWCgZudW1iZXIYAyABKAVS\
      Bm51bWJlchISCgRuYW1lGAQgASgJUgRuYW1lEhkKCHR5cGVfdXJsGAYgASgJUgd0eXBlVXJsEh8KC29uZW9mX2lu\
      ZGV4GAcgASgFUgpvbmVvZkluZGV4EhYKBnBhY2tlZBgIIAEoCFIGcGFja2VkEjEKB29wdGlvbnMYCSADKAsyFy5n\
      b29nbGUucHJvdG9idWYuT3B0aW9uUgdvcHRpb25zEhsKCWpzb25fbmFtZRgKIAEoCVIIanNvbk5hbWUSIwoNZGVm\
      YXVsdF92YWx1ZRgLIAEoCVIMZGVmYXVsdFZhbHVlIsgCCgRLaW5kEhAKDFRZUEVfVU5LTk9XThAAEg8KC1RZUEVf\
      RE9VQkxFEAESDgoKVFlQRV9GTE9BVBACEg4KClRZUEVfSU5UNjQQAxIPCgtUWVBFX1VJTlQ2NBAEEg4KClRZUEVf\
      SU5UMzIQBRIQCgxUWVBFX0ZJWEVENjQQBhIQCgxUWVBFX0ZJWEVEMzIQBxINCglUWVBFX0JPT0wQCBIPCgtUWVBF\
      X1NUUklORxAJEg4KClRZUEVfR1JPVVAQChIQCgxUWVBFX01FU1NBR0UQCxIOCgpUWVBFX0JZVEVTEAwSDwoLVFlQ\
      RV9VSU5UMzIQDRINCglUWVBFX0VOVU0QDhIRCg1UWVBFX1NGSVhFRDMyEA8SEQoNVFlQRV9TRklYRUQ2NBAQEg8K\
      C1RZUEVfU0lOVDMyEBESDwoLVFlQRV9TSU5UNjQQEiJ0CgtDYXJkaW5hbGl0eRIXChNDQVJESU5BTElUWV9VTktO\
      T1dOEAASGAoUQ0FSRElOQUxJVFlfT1BUSU9OQUwQARIYChRDQVJESU5BTElUWV9SRVFVSVJFRBACEhgKFENBUkRJ\
      TkFMSVRZX1JFUEVBVEVEEAMi/wEKBEVudW0SEgoEbmFtZRgBIAEoCVIEbmFtZRI4CgllbnVtdmFsdWUYAiADKAsy\
      Gi5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlUgllbnVtdmFsdWUSMQoHb3B0aW9ucxgDIAMoCzIXLmdvb2dsZS5w\
      cm90b2J1Zi5PcHRpb25SB29wdGlvbnMSRQoOc291cmNlX2NvbnRleHQYBCABKAsyHi5nb29nbGUucHJvdG9idWYu\
      U291cmNlQ29udGV4dFINc291cmNlQ29udGV4dBIvCgZzeW50YXgYBSABKA4yFy5nb29nbGUucHJvdG9idWYuU3lu\
      dGF4UgZzeW50YXgiagoJRW51bVZhbHVlEhIKBG5hbWUYASABKAlSBG5hbWUSFgoGbnVtYmVyGAIgASgFUgZudW1i\
      ZXISMQoHb3B0aW9ucxgDIAMoCzIXLmdvb2dsZS5wcm90b2J1Zi5PcHRpb25SB29wdGlvbnMiSAoGT3B0aW9uEhIK\
      BG5hbWUYASABKAlSBG5hbWUSKgoFdmFsdWUYAiABKAsyFC5nb29nbGUucHJvdG9idWYuQW55UgV2YWx1ZSouCgZT\
      eW50YXgSEQoNU1lOVEFYX1BST1RPMhAAEhEKDVNZTlRBWF9QUk9UTzMQAUJ7ChNjb20uZ29vZ2xlLnByb3RvYnVm\
      QglUeXBlUHJvdG9QAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMva25vd24vdHlwZXBi+AEBogID\
      R1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM=
      """)
}

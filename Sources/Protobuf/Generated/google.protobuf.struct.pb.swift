// Written by protoc-gen-martlet from google/protobuf/struct.proto. Do not edit.

/// `NullValue` is a singleton enumeration to represent the null value for the
/// `Value` type union.
///
///  The JSON representation for `NullValue` is JSON `null`.
public enum ProtoNullValue: Sendable, Hashable {
  /// Null value.
  case nullValue
  /// A number that the schema does not name.
  case unrecognized(Int32)
}

/// `Struct` represents a structured data value, consisting of fields
/// which map to dynamically typed values. In some languages, `Struct`
/// might be supported by a native representation. For example, in
/// scripting languages like JS a struct is represented as an
/// object. The details of that representation are described together
/// with the proto support for the language.
///
/// The JSON representation for `Struct` is JSON object.
public struct ProtoStruct: Sendable, Hashable {
  /// Unordered map of dynamically typed values.
  public var fields: [String: ProtoValue] = [:]

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(fields: [String: ProtoValue] = [:]) {
    self.fields = fields
  }
}

/// `Value` represents a dynamically typed value which can be either
/// null, a number, a string, a boolean, a recursive struct value, or a
/// list of values. A producer of value is expected to set one of these
/// variants. Absence of any variant indicates an error.
///
/// The JSON representation for `Value` is JSON value.
public struct ProtoValue: Sendable, Hashable {
  /// The kind of value.
  public var kind: Kind? = nil

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(kind: Kind? = nil) {
    self.kind = kind
  }

  /// The choices of `kind`.
  public enum Kind: Sendable, Hashable {
    /// Represents a null value.
    case nullValue(ProtoNullValue)

    /// Represents a double value.
    case numberValue(Double)

    /// Represents a string value.
    case stringValue(String)

    /// Represents a boolean value.
    case boolValue(Bool)

    /// Represents a structured value.
    case structValue(ProtoStruct)

    /// Represents a repeated `Value`.
    case listValue(ProtoListValue)
  }
}

/// `ListValue` is a wrapper around a repeated field of values.
///
/// The JSON representation for `ListValue` is JSON array.
public struct ProtoListValue: Sendable, Hashable {
  /// Repeated field of dynamically typed values.
  public var values: [ProtoValue] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(values: [ProtoValue] = []) {
    self.values = values
  }
}

extension ProtoNullValue: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .nullValue
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "NULL_VALUE": self = .nullValue
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .nullValue: 0
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .nullValue: "NULL_VALUE"
    case .unrecognized: nil
    }
  }
}

extension ProtoStruct: Message {
  /// `google.protobuf.Struct`.
  public static let fullName = "google.protobuf.Struct"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.map(1, fields, .string, .message(ProtoValue.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.entry(&fields, .string, .message(ProtoValue.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }
}

extension ProtoValue: Message {
  /// `google.protobuf.Value`.
  public static let fullName = "google.protobuf.Value"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    if case .nullValue(let value)? = kind {
      writer.choice(1, value, .enumeration(ProtoNullValue.self))
    }
    if case .numberValue(let value)? = kind {
      writer.choice(2, value, .double)
    }
    if case .stringValue(let value)? = kind {
      writer.choice(3, value, .string)
    }
    if case .boolValue(let value)? = kind {
      writer.choice(4, value, .bool)
    }
    if case .structValue(let value)? = kind {
      writer.choice(5, value, .message(ProtoStruct.self))
    }
    if case .listValue(let value)? = kind {
      writer.choice(6, value, .message(ProtoListValue.self))
    }
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: kind = .nullValue(try reader.choice(.enumeration(ProtoNullValue.self)))
      case 17: kind = .numberValue(try reader.choice(.double))
      case 26: kind = .stringValue(try reader.choice(.string))
      case 32: kind = .boolValue(try reader.choice(.bool))
      case 42:
        var current: ProtoStruct?
        if case .structValue(let value)? = kind { current = value }
        kind = .structValue(try reader.choice(.message(ProtoStruct.self), mergingInto: current))
      case 50:
        var current: ProtoListValue?
        if case .listValue(let value)? = kind { current = value }
        kind = .listValue(try reader.choice(.message(ProtoListValue.self), mergingInto: current))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }
}

extension ProtoListValue: Message {
  /// `google.protobuf.ListValue`.
  public static let fullName = "google.protobuf.ListValue"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.repeated(1, values, .message(ProtoValue.self))
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.element(&values, .message(ProtoValue.self))
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }
}

extension FileDescriptor {
  /// `google/protobuf/struct.proto`.
  public static let googleProtobufStruct = FileDescriptor(
    name: "google/protobuf/struct.proto",
    dependencies: [],
    base64: """
      Chxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3RvEg9nb29nbGUucHJvdG9idWYimAEKBlN0cnVjdBI7CgZmaWVs\
      ZHMYASADKAsyIy5nb29nbGUucHJvdG9idWYuU3RydWN0LkZpZWxkc0VudHJ5UgZmaWVsZHMaUQoLRmllbGRzRW50\
      cnkSEAoDa2V5GAEgASgJUgNrZXkSLAoFdmFsdWUYAiABKAsyFi5nb29nbGUucHJvdG9idWYuVmFsdWVSBXZhbHVl\
      OgI4ASKyAgoFVmFsdWUSOwoKbnVsbF92YWx1ZRgBIAEoDjIaLmdvb2dsZS5wcm90b2J1Zi5OdWxsVmFsdWVIAFIJ\
      bnVsbFZhbHVlEiMKDG51bWJlcl92YWx1ZRgCIAEoAUgAUgtudW1iZXJWYWx1ZRIjCgxzdHJpbmdfdmFsdWUYAyAB\
      KAlIAFILc3RyaW5nVmFsdWUSHwoKYm9vbF92YWx1ZRgEIAEoCEgAUglib29sVmFsdWUSPAoMc3RydWN0X3ZhbHVl\
      GAUgASgLMhcuZ29vZ2xlLnByb3RvYnVmLlN0cnVjdEgAUgtzdHJ1Y3RWYWx1ZRI7CgpsaXN0X3ZhbHVlGAYgASgL\
      MhouZ29vZ2xlLnByb3RvYnVmLkxpc3RWYWx1ZUgAUglsaXN0VmFsdWVCBgoEa2luZCI7CglMaXN0VmFsdWUSLgoG\
      dmFsdWVzGAEgAygLMhYuZ29vZ2xlLnByb3RvYnVmLlZhbHVlUgZ2YWx1ZXMqGwoJTnVsbFZhbHVlEg4KCk5VTExf\
      VkFMVUUQAEJ/ChNjb20uZ29vZ2xlLnByb3RvYnVmQgtTdHJ1Y3RQcm90b1ABWi9nb29nbGUuZ29sYW5nLm9yZy9w\
      cm90b2J1Zi90eXBlcy9rbm93bi9zdHJ1Y3RwYvgBAaICA0dQQqoCHkdvb2dsZS5Qcm90b2J1Zi5XZWxsS25vd25U\
      eXBlc2IGcHJvdG8z
      """)
}

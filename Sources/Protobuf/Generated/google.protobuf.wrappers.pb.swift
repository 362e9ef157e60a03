// Written by protoc-gen-martlet from google/protobuf/wrappers.proto. Do not edit.

/// Wrapper message for `double`.
///
/// The JSON representation for `DoubleValue` is JSON number.
public struct ProtoDoubleValue: Sendable, Hashable {
  /// The double value.
  public var value: Double = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(value: Double = 0) {
    self.value = value
  }
}

/// Wrapper message for `float`.
///
/// The JSON representation for `FloatValue` is JSON number.
public struct ProtoFloatValue: Sendable, Hashable {
  /// The float value.
  public var value: Float = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(value: Float = 0) {
    self.value = value
  }
}

/// Wrapper message for `int64`.
///
/// The JSON representation for `Int64Value` is JSON string.
public struct ProtoInt64Value: Sendable, Hashable {
  /// The int64 value.
  public var value: Int64 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(value: Int64 = 0) {
    self.value = value
  }
}

/// Wrapper message for `uint64`.
///
/// The JSON representation for `UInt64Value` is JSON string.
public struct ProtoUInt64Value: Sendable, Hashable {
  /// The uint64 value.
  public var value: UInt64 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(value: UInt64 = 0) {
    self.value = value
  }
}

/// Wrapper message for `int32`.
///
/// The JSON representation for `Int32Value` is JSON number.
public struct ProtoInt32Value: Sendable, Hashable {
  /// The int32 value.
  public var value: Int32 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(value: Int32 = 0) {
    self.value = value
  }
}

/// Wrapper message for `uint32`.
///
/// The JSON representation for `UInt32Value` is JSON number.
public struct ProtoUInt32Value: Sendable, Hashable {
  /// The uint32 value.
  public var value: UInt32 = 0

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(value: UInt32 = 0) {
    self.value = value
  }
}

/// Wrapper message for `bool`.
///
/// The JSON representation for `BoolValue` is JSON `true` and `false`.
public struct ProtoBoolValue: Sendable, Hashable {
  /// The bool value.
  public var value: Bool = false

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(value: Bool = false) {
    self.value = value
  }
}

/// Wrapper message for `string`.
///
/// The JSON representation for `StringValue` is JSON string.
public struct ProtoStringValue: Sendable, Hashable {
  /// The string value.
  public var value: String = ""

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(value: String = "") {
    self.value = value
  }
}

/// Wrapper message for `bytes`.
///
/// The JSON representation for `BytesValue` is JSON string.
public struct ProtoBytesValue: Sendable, Hashable {
  /// The bytes value.
  public var value: [UInt8] = []

  /// What came with the message and is not in the schema.
  public var unknownFields = UnknownFields()

  /// A message whose fields all have their defaults.
  public init() {}

  /// A message with the fields given.
  public init(value: [UInt8] = []) {
    self.value = value
  }
}

extension ProtoDoubleValue: Message {
  /// `google.protobuf.DoubleValue`.
  public static let fullName = "google.protobuf.DoubleValue"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, self.value, .double)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 9: try reader.field(&self.value, .double)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }
}

extension ProtoFloatValue: Message {
  /// `google.protobuf.FloatValue`.
  public static let fullName = "google.protobuf.FloatValue"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, self.value, .float)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 13: try reader.field(&self.value, .float)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }
}

extension ProtoInt64Value: Message {
  /// `google.protobuf.Int64Value`.
  public static let fullName = "google.protobuf.Int64Value"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, self.value, .int64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&self.value, .int64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }
}

extension ProtoUInt64Value: Message {
  /// `google.protobuf.UInt64Value`.
  public static let fullName = "google.protobuf.UInt64Value"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, self.value, .uint64)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&self.value, .uint64)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }
}

extension ProtoInt32Value: Message {
  /// `google.protobuf.Int32Value`.
  public static let fullName = "google.protobuf.Int32Value"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, self.value, .int32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&self.value, .int32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }
}

extension ProtoUInt32Value: Message {
  /// `google.protobuf.UInt32Value`.
  public static let fullName = "google.protobuf.UInt32Value"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, self.value, .uint32)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&self.value, .uint32)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }
}

extension ProtoBoolValue: Message {
  /// `google.protobuf.BoolValue`.
  public static let fullName = "google.protobuf.BoolValue"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, self.value, .bool)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 8: try reader.field(&self.value, .bool)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }
}

extension ProtoStringValue: Message {
  /// `google.protobuf.StringValue`.
  public static let fullName = "google.protobuf.StringValue"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, self.value, .string)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&self.value, .string)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }
}

extension ProtoBytesValue: Message {
  /// `google.protobuf.BytesValue`.
  public static let fullName = "google.protobuf.BytesValue"

  /// Writes the fields in the order of their numbers.
  public func encode(into writer: inout Writer) {
    writer.field(1, self.value, .bytes)
    writer.unknown(unknownFields)
  }

  /// Reads fields to the end of the message.
  public mutating func merge(from reader: inout Reader) throws(DecodingError) {
    while let tag = try reader.nextTag() {
      switch tag.rawValue {
      case 10: try reader.field(&self.value, .bytes)
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }
}

extension FileDescriptor {
  /// `google/protobuf/wrappers.proto`.
  public static let googleProtobufWrappers = FileDescriptor(
    name: "google/protobuf/wrappers.proto",
    dependencies: [],
    base64: """
      Ch5nb29nbGUvcHJvdG9idWYvd3JhcHBlcnMucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIjCgtEb3VibGVWYWx1ZRIU\
      CgV2YWx1ZRgBIAEoAVIFdmFsdWUiIgoKRmxvYXRWYWx1ZRIUCgV2YWx1ZRgBIAEoAlIFdmFsdWUiIgoKSW50NjRW\
      YWx1ZRIUCgV2YWx1ZRgBIAEoA1IFdmFsdWUiIwoLVUludDY0VmFsdWUSFAoFdmFsdWUYASABKARSBXZhbHVlIiIK\
      CkludDMyVmFsdWUSFAoFdmFsdWUYASABKAVSBXZhbHVlIiMKC1VJbnQzMlZhbHVlEhQKBXZhbHVlGAEgASgNUgV2\
      YWx1ZSIhCglCb29sVmFsdWUSFAoFdmFsdWUYASABKAhSBXZhbHVlIiMKC1N0cmluZ1ZhbHVlEhQKBXZhbHVlGAEg\
      ASgJUgV2YWx1ZSIiCgpCeXRlc1ZhbHVlEhQKBXZhbHVlGAEgASgMUgV2YWx1ZUKDAQoTY29tLmdvb2dsZS5wcm90\
      b2J1ZkINV3JhcHBlcnNQcm90b1ABWjFnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi93cmFw\
      cGVyc3Bi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM=
      """)
}

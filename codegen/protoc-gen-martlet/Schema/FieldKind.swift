/// The types that fields have in the schema language, by their numbers in
/// `FieldDescriptorProto.Type`. Groups are missing: proto3 has none.
enum FieldKind: UInt32 {
  case double = 1
  case float = 2
  case int64 = 3
  case uint64 = 4
  case int32 = 5
  case fixed64 = 6
  case fixed32 = 7
  case bool = 8
  case string = 9
  case message = 11
  case bytes = 12
  case uint32 = 13
  case enumeration = 14
  case sfixed32 = 15
  case sfixed64 = 16
  case sint32 = 17
  case sint64 = 18

  /// The wire type of one value (`WireType` of the runtime).
  var wireType: Int {
    switch self {
    case .int32, .int64, .uint32, .uint64, .sint32, .sint64, .bool, .enumeration: 0
    case .double, .fixed64, .sfixed64: 1
    case .string, .bytes, .message: 2
    case .float, .fixed32, .sfixed32: 5
    }
  }

  /// Whether a repeated field of the kind may be packed.
  var canBePacked: Bool { wireType != 2 }

  /// Whether it is a number that has an order.
  var isNumber: Bool {
    switch self {
    case .string, .bytes, .message, .bool, .enumeration: false
    default: true
    }
  }

  /// The Swift type of a scalar; nil if the schema declares the type.
  var swiftScalar: String? {
    switch self {
    case .double: "Double"
    case .float: "Float"
    case .int32, .sint32, .sfixed32: "Int32"
    case .int64, .sint64, .sfixed64: "Int64"
    case .uint32, .fixed32: "UInt32"
    case .uint64, .fixed64: "UInt64"
    case .bool: "Bool"
    case .string: "String"
    case .bytes: "[UInt8]"
    case .message, .enumeration: nil
    }
  }

  /// The Swift literal of the value that a field without presence begins with.
  var initialValue: String? {
    switch self {
    case .bool: "false"
    case .string: "\"\""
    case .bytes: "[]"
    case .enumeration: nil
    case .message: nil
    default: "0"
    }
  }
}

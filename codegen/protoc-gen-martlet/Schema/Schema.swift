/// What protoc asks of the plugin.
struct Request {
  /// The files to write code for, of those in `files`.
  let filesToGenerate: [String]
  /// What stands before the colon of `--martlet_out`.
  let parameter: String
  /// Every file, each after those that it imports.
  let files: [FileSchema]
}

/// A `.proto` file.
struct FileSchema {
  let name: String
  let package: String
  let syntax: String
  let swiftPrefix: String?
  let imports: [String]
  let messages: [MessageSchema]
  let enumerations: [EnumerationSchema]
  let services: [ServiceSchema]
  let declaresExtensions: Bool
  /// The `FileDescriptorProto` without its source locations.
  let serialized: [UInt8]
}

/// What people wrote about a declaration, and whether they advise against its use.
struct Remarks {
  let comment: String
  let isDeprecated: Bool
}

/// A message declaration. `fullName` has the package and the enclosing messages before the name.
struct MessageSchema {
  let name: String
  let fullName: String
  let remarks: Remarks
  let fields: [FieldSchema]
  let oneofs: [OneofSchema]
  let messages: [MessageSchema]
  let enumerations: [EnumerationSchema]
  let isMapEntry: Bool
}

/// A field declaration.
struct FieldSchema {
  let name: String
  let jsonName: String
  let number: Int
  let kind: FieldKind
  /// The full name of the field's message or enumeration; empty for other kinds.
  let typeName: String
  let isRepeated: Bool
  let isPacked: Bool
  /// Whether it is a scalar with the `optional` keyword.
  let isOptional: Bool
  /// Which oneof of the message it is a choice of.
  let oneof: Int?
  let constraints: Constraints
  let remarks: Remarks
}

/// A oneof declaration, without those that stand for the `optional` keyword.
struct OneofSchema {
  let name: String
  let comment: String
}

/// The limits that the options of `martlet/options.proto` set.
struct Constraints: Equatable {
  /// Least and greatest, both included; nil if there is none.
  struct Bounds: Equatable {
    let min: Int64?
    let max: Int64?
  }

  var size: Bounds?
  var range: Bounds?
  var count: Bounds?
  var isRequired = false

  var isEmpty: Bool { self == Constraints() }
}

/// An enumeration declaration.
struct EnumerationSchema {
  let name: String
  let fullName: String
  let remarks: Remarks
  let values: [EnumerationValueSchema]
}

/// A value of an enumeration.
struct EnumerationValueSchema {
  let name: String
  let number: Int32
  let remarks: Remarks
}

/// A service declaration.
struct ServiceSchema {
  let name: String
  let fullName: String
  let remarks: Remarks
  let methods: [MethodSchema]
}

/// A method of a service; `input` and `output` are full names of messages.
struct MethodSchema {
  let name: String
  let input: String
  let output: String
  let isClientStreaming: Bool
  let isServerStreaming: Bool
  let idempotency: Idempotency
  let access: Access
  let remarks: Remarks
}

/// `martlet.MethodAccess`.
enum Access: UInt32 {
  case unspecified = 0
  case anonymous = 1
  case authenticated = 2
  case signed = 3
  case `internal` = 4
}

/// `MethodOptions.IdempotencyLevel`.
enum Idempotency: UInt32 {
  case unknown = 0
  case noSideEffects = 1
  case idempotent = 2
}

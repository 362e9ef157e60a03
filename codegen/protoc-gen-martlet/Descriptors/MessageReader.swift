internal import CDescriptors

/// Reads one `DescriptorProto` and what is declared in it.
@unsafe struct MessageReader {
  private let message: Google__Protobuf__DescriptorProto
  private let comments: Comments

  init(_ message: Google__Protobuf__DescriptorProto, _ comments: Comments) {
    unsafe self.message = unsafe message
    unsafe self.comments = comments
  }

  /// The declaration; `path` is its own.
  func read(scope: String, path: [Int32]) throws -> MessageSchema {
    let name = unsafe string(message.name)
    let inner = qualified(name, in: scope)
    let fields = try unsafe elements(message.field, message.n_field).enumerated().map {
      index, field in
      try unsafe self.field(field, of: inner, path: path + [2, Int32(index)])
    }
    let nested = try unsafe elements(message.nested_type, message.n_nested_type).enumerated().map {
      index, nested in
      try unsafe MessageReader(nested, comments).read(scope: inner, path: path + [3, Int32(index)])
    }
    let options = unsafe message.options?.pointee
    return unsafe MessageSchema(
      name: name,
      fullName: inner,
      remarks: comments.remarks(path, isDeprecated: options?.deprecated),
      fields: fields,
      oneofs: oneofs(path: path, usedBy: fields),
      messages: nested,
      enumerations: enumerations(
        elements(message.enum_type, message.n_enum_type), scope: inner, path: path + [4], comments),
      isMapEntry: options?.map_entry ?? 0 != 0)
  }

  /// The declared oneofs: protoc puts those that stand for the `optional` keyword after them.
  private func oneofs(path: [Int32], usedBy fields: [FieldSchema]) -> [OneofSchema] {
    let count = (fields.compactMap(\.oneof).max() ?? -1) + 1
    return unsafe elements(message.oneof_decl, message.n_oneof_decl).prefix(count).enumerated()
      .map { index, oneof in
        unsafe OneofSchema(
          name: string(oneof.name), comment: comments.text(path + [8, Int32(index)]))
      }
  }

  private func field(
    _ field: Google__Protobuf__FieldDescriptorProto, of message: String, path: [Int32]
  ) throws -> FieldSchema {
    let name = unsafe string(field.name)
    let place = qualified(name, in: message)
    guard let kind = unsafe FieldKind(rawValue: UInt32(field.type.rawValue)) else {
      throw PluginError.unsupportedField(place, type: unsafe UInt32(field.type.rawValue))
    }
    let options = unsafe field.options?.pointee
    let isRepeated =
      unsafe field.label == GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__LABEL__LABEL_REPEATED
    let isOptional = unsafe field.proto3_optional != 0
    let isPacked = unsafe (options?.has_packed ?? 0) == 0 || options?.packed != 0
    return try unsafe FieldSchema(
      name: name,
      jsonName: string(field.json_name),
      number: Int(field.number),
      kind: kind,
      typeName: fullName(field.type_name),
      isRepeated: isRepeated,
      isPacked: isRepeated && kind.canBePacked && isPacked,
      isOptional: isOptional,
      oneof: field.has_oneof_index != 0 && !isOptional ? Int(field.oneof_index) : nil,
      constraints: options.map { try unsafe ConstraintReader(field: place).read($0) }
        ?? Constraints(),
      remarks: comments.remarks(path, isDeprecated: options?.deprecated))
  }
}

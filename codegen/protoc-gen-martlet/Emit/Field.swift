/// A field with all that its code depends on worked out.
struct Field {
  /// What the field is in Swift.
  enum Shape {
    /// A plain value; the default is not written.
    case implicit
    /// An optional value.
    case optional
    /// An array; `isPacked` says how it is written, both ways are read.
    case repeated(isPacked: Bool)
    /// A dictionary.
    case map(key: Value, value: Value)
    /// A choice of a oneof.
    case choice(of: Int)
  }

  /// The type of one value.
  struct Value {
    let kind: FieldKind
    /// The Swift type.
    let type: String
    /// The runtime's name of the schema type, such as `.uint64`.
    let codec: String
    let isConstrained: Bool
  }

  let schema: FieldSchema
  let shape: Shape
  let value: Value
  /// The name of the property or choice.
  let name: String
  /// Whether a message needs a reference between itself and the field.
  let isIndirect: Bool

  init(_ schema: FieldSchema, of message: MessageSchema, _ context: Context) throws {
    self.schema = schema
    let place = "\(message.fullName).\(schema.name)"
    value = try Field.value(schema, place, context)
    name = Names.words(schema.name).isEmpty ? "field\(schema.number)" : Names.property(schema.name)
    let map = context.catalog.message(schema.typeName).flatMap { $0.isMapEntry ? $0.fields : nil }
    if let map, schema.isRepeated, map.count == 2 {
      shape = .map(
        key: try Field.value(map[0], place, context), value: try Field.value(map[1], place, context)
      )
    } else if schema.isRepeated {
      shape = .repeated(isPacked: schema.isPacked)
    } else if let oneof = schema.oneof {
      shape = .choice(of: oneof)
    } else {
      shape = schema.kind == .message || schema.isOptional ? .optional : .implicit
    }
    isIndirect =
      schema.kind == .message && !schema.isRepeated
      && context.catalog.message(schema.typeName, holds: message.fullName)
  }

  private static func value(_ schema: FieldSchema, _ place: String, _ context: Context) throws
    -> Value
  {
    if let scalar = schema.kind.swiftScalar {
      return Value(
        kind: schema.kind, type: scalar, codec: ".\(schema.kind)", isConstrained: false)
    }
    let type = try context.swiftName(schema.typeName, usedBy: place)
    return Value(
      kind: schema.kind, type: type, codec: ".\(schema.kind)(\(type).self)",
      isConstrained: context.catalog.isConstrained(schema.typeName))
  }

  /// The Swift type of the property.
  var type: String {
    switch shape {
    case .implicit, .choice: value.type
    case .optional: "\(value.type)?"
    case .repeated: "[\(value.type)]"
    case .map(let key, let value): "[\(key.type): \(value.type)]"
    }
  }

  /// What the property begins with.
  var initial: String {
    switch shape {
    case .implicit, .choice: value.kind.initialValue ?? ".init(rawValue: 0)"
    case .optional: "nil"
    case .repeated: "[]"
    case .map: "[:]"
    }
  }

  /// The stored property: hidden behind another one where the field is deprecated, so that
  /// generated code can use it without a warning.
  var storage: String {
    schema.remarks.isDeprecated ? "_\(name.filter { $0 != "`" })" : name
  }

  /// The stored property in a method whose own names may hide it.
  var access: String { Names.unhidden(storage) }

  /// Which oneof the field is a choice of.
  var oneof: Int? {
    if case .choice(let oneof) = shape { oneof } else { nil }
  }
}

/// What a file's declarations call types: those of other files behind an alias of the file.
struct ScriptTypes {
  /// The aliases of other files whose types are named, in order.
  let imports: [(alias: String, file: String)]
  private let file: String
  private let catalog: ScriptCatalog

  init(_ file: FileSchema, _ services: [ScriptService], _ catalog: ScriptCatalog) throws {
    self.file = file.name
    self.catalog = catalog
    let methods = services.flatMap(\.methods).map(\.schema)
    let names =
      file.messages.flatMap(NestedNames.references) + methods.flatMap { [$0.input, $0.output] }
    var others: Set<String> = []
    for name in names where Self.standard[name] == nil {
      others.insert(try catalog.entry(name, usedBy: file.name).file)
    }
    others.remove(file.name)
    imports = others.sorted().enumerated().map { ("$\($0.offset + 1)", $0.element) }
  }

  /// What a type of this file is called.
  func name(_ fullName: String) throws -> String {
    try catalog.entry(fullName, usedBy: file).name
  }

  /// How a type is named in this file.
  func reference(_ fullName: String, usedBy user: String) throws -> String {
    if let standard = Self.standard[fullName] { return standard }
    let entry = try catalog.entry(fullName, usedBy: user)
    let alias = imports.first { $0.file == entry.file }?.alias
    return alias.map { "\($0).\(entry.name)" } ?? entry.name
  }

  /// The type of a field's JSON form.
  func type(of field: FieldSchema, in message: MessageSchema) throws -> String {
    let place = "\(message.fullName).\(field.name)"
    guard field.isRepeated else { return try type(ofOne: field, usedBy: place) }
    if field.kind == .message,
      let entry = try? catalog.entry(field.typeName, usedBy: place).message, entry.isMapEntry,
      let value = entry.fields.last
    {
      return "{ [key: string]: \(try type(ofOne: value, usedBy: place)) }"
    }
    return "\(try type(ofOne: field, usedBy: place))[]"
  }

  private func type(ofOne field: FieldSchema, usedBy place: String) throws -> String {
    switch field.kind {
    case .double, .float: "$.Double"
    case .int64, .uint64, .fixed64, .sfixed64, .sint64: "$.Integer64"
    case .int32, .uint32, .fixed32, .sfixed32, .sint32: "number"
    case .bool: "boolean"
    case .string: "string"
    case .bytes: "$.Base64"
    case .message, .enumeration: try reference(field.typeName, usedBy: place)
    }
  }

  /// Messages that have a JSON form of their own.
  ///
  /// Source: the ProtoJSON format.
  private static let standard = Dictionary(
    uniqueKeysWithValues: [
      "Any": "$.Any", "Timestamp": "$.Timestamp", "Duration": "$.Duration", "Struct": "$.Struct",
      "Value": "$.Value", "ListValue": "$.Value[]", "NullValue": "null", "FieldMask": "string",
      "Empty": "$.Empty", "BoolValue": "boolean", "StringValue": "string",
      "BytesValue": "$.Base64", "DoubleValue": "$.Double", "FloatValue": "$.Double",
      "Int32Value": "number", "UInt32Value": "number", "Int64Value": "$.Integer64",
      "UInt64Value": "$.Integer64",
    ].map { ("google.protobuf.\($0.key)", $0.value) })
}

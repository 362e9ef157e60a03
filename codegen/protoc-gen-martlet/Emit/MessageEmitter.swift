/// Writes a message: the struct, then an extension for each thing that it can do.
struct MessageEmitter {
  let message: MessageSchema
  let context: Context
  let fields: [Field]

  init(_ message: MessageSchema, _ context: Context) throws {
    self.message = message
    self.context = context
    fields = try message.fields.map { try Field($0, of: message, context) }
    try check()
  }

  /// Refuses fields and oneofs that would have one name.
  private func check() throws {
    func place(_ name: String) -> String { "\(message.fullName).\(name)" }
    let oneofs = message.oneofs.indices.map { OneofEmitter(message, $0, fields, context) }
    try Members.check(
      properties.map { ($0.name, place($0.schema.name)) }
        + oneofs.map { ($0.property, place($0.schemaName)) })
    for oneof in oneofs {
      try Members.check(oneof.choices.map { ($0.name, place($0.schema.name)) })
    }
  }

  private var access: String { context.access }

  /// The fields that are properties of their own.
  private var properties: [Field] { fields.filter { $0.oneof == nil } }

  /// The declaration with the types declared in it.
  func declaration(_ source: inout Source) throws {
    source.gap()
    source.typeDoc(message.remarks, else: "The message `\(message.fullName)`.")
    try source.block("\(access)struct \(context.ownName(message.fullName)): Sendable, Hashable") {
      source in
      for field in properties { property(field, &source) }
      for index in message.oneofs.indices {
        let oneof = OneofEmitter(message, index, fields, context)
        source.gap()
        source.doc(message.oneofs[index].comment, else: "Which of `\(oneof.schemaName)` is set.")
        source.line("\(access)var \(oneof.property): \(oneof.type)? = nil")
      }
      source.gap()
      source.line("/// What came with the message and is not in the schema.")
      source.line("\(access)var unknownFields = UnknownFields()")
      initializers(&source)
      for index in message.oneofs.indices {
        OneofEmitter(message, index, fields, context).declaration(&source)
      }
      for nested in message.enumerations {
        try EnumerationEmitter(nested, context).declaration(&source)
      }
      for nested in message.messages where !nested.isMapEntry {
        try MessageEmitter(nested, context).declaration(&source)
      }
    }
  }

  private func property(_ field: Field, _ source: inout Source) {
    let wrapper = field.isIndirect ? "@Indirect " : ""
    let stored = "var \(field.storage): \(field.type) = \(field.initial)"
    source.gap()
    if field.schema.remarks.isDeprecated {
      source.line("\(wrapper)private \(stored)")
      source.gap()
    }
    source.doc(field.schema.remarks, else: "The field `\(field.schema.name)`.")
    guard field.schema.remarks.isDeprecated else {
      source.line("\(wrapper)\(access)\(stored)")
      return
    }
    source.block("\(access)var \(field.name): \(field.type)") { source in
      source.line("get { \(field.storage) }")
      source.line("set { \(field.storage) = newValue }")
    }
  }

  private func initializers(_ source: inout Source) {
    source.gap()
    source.line("/// A message whose fields all have their defaults.")
    source.line("\(access)init() {}")
    let oneofs = message.oneofs.indices.map { OneofEmitter(message, $0, fields, context) }
    let plain = properties.filter { !$0.schema.remarks.isDeprecated }
    var parameters = plain.map { "\($0.name): \($0.type) = \($0.initial)" }
    parameters += oneofs.map { "\($0.property): \($0.type)? = nil" }
    guard !parameters.isEmpty else { return }
    source.gap()
    source.line("/// A message with the fields given.")
    source.function("\(access)init", parameters) { source in
      for name in plain.map(\.name) + oneofs.map(\.property) {
        source.line("self.\(name) = \(name)")
      }
    }
  }

  /// The extensions of the message and of those declared in it.
  func extensions(_ source: inout Source) throws {
    let name = try context.swiftName(message.fullName, usedBy: message.fullName)
    source.gap()
    try source.block("extension \(name): Message") { source in
      source.line("/// `\(message.fullName)`.")
      source.line("\(access)static let fullName = \"\(message.fullName)\"")
      BinaryEmitter(message, fields, context).emit(&source)
      if !StandardTypes.haveOwnJSON.contains(message.fullName) {
        JSONEmitter(message, fields, context).emit(&source)
      }
      try ValidationEmitter(message, fields, context).emit(&source)
    }
    for nested in message.enumerations {
      try EnumerationEmitter(nested, context).extensions(&source)
    }
    for nested in message.messages where !nested.isMapEntry {
      try MessageEmitter(nested, context).extensions(&source)
    }
  }
}

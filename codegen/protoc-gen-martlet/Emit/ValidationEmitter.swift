/// Writes `validate()` for a message that has a constraint somewhere in it.
struct ValidationEmitter {
  private let message: MessageSchema
  private let fields: [Field]
  private let context: Context

  init(_ message: MessageSchema, _ fields: [Field], _ context: Context) throws {
    self.message = message
    self.fields = fields
    self.context = context
    for field in fields {
      try Placement(field.schema.constraints, on: field, of: message.fullName).check()
    }
  }

  func emit(_ source: inout Source) {
    guard context.catalog.isConstrained(message.fullName) else { return }
    source.gap()
    source.line("/// Refuses a message that breaks a limit of the schema.")
    source.block("\(context.access)func validate() throws(ConstraintViolation)") { source in
      for field in fields { check(field, &source) }
    }
  }

  private func check(_ field: Field, _ source: inout Source) {
    let constraints = field.schema.constraints
    let name = field.schema.name
    if constraints.isRequired {
      source.line("try Check.required(\(presence(field)), \"\(name)\")")
    }
    if let count = constraints.count {
      source.line("try Check.count(\(field.storage).count\(arguments(count)), \"\(name)\")")
    }
    switch field.shape {
    case .implicit:
      each(field.value, field.storage, "\"\(name)\"", constraints, &source)
    case .optional:
      nested("if let value = \(field.storage)", field.value, "\"\(name)\"", constraints, &source)
    case .repeated:
      nested(
        "for (index, value) in \(field.storage).enumerated()", field.value,
        "\"\(name)[\\(index)]\"", constraints, &source)
    case .map(_, let value):
      // A key is the caller's data, which errors do not repeat.
      nested(
        "for value in \(field.storage).values", value, "\"\(name).value\"", constraints, &source)
    case .choice(let index):
      let oneof = OneofEmitter(message, index, fields, context)
      nested(
        "if case .\(field.name)(let value)? = \(oneof.property)", field.value, "\"\(name)\"",
        constraints, &source)
    }
  }

  /// Whether a required field is there, as Swift says it.
  private func presence(_ field: Field) -> String {
    switch field.shape {
    case .optional: "\(field.storage) != nil"
    default: "!\(field.storage).isEmpty"
    }
  }

  private func nested(
    _ head: String, _ value: Field.Value, _ path: String, _ constraints: Constraints,
    _ source: inout Source
  ) {
    guard value.isConstrained || constraints.size != nil || constraints.range != nil else { return }
    source.block(head) { each(value, "value", path, constraints, &$0) }
  }

  /// The checks of one value.
  private func each(
    _ value: Field.Value, _ subject: String, _ path: String, _ constraints: Constraints,
    _ source: inout Source
  ) {
    if value.isConstrained { source.line("try Check.valid(\(subject), \(path))") }
    if let size = constraints.size {
      source.line("try Check.size(\(subject)\(arguments(size)), \(path))")
    }
    if let range = constraints.range {
      source.line("try Check.range(\(subject)\(arguments(range)), \(path))")
    }
  }

  private func arguments(_ bounds: Constraints.Bounds) -> String {
    let min = bounds.min.map { ", min: \($0)" } ?? ""
    return min + (bounds.max.map { ", max: \($0)" } ?? "")
  }
}

/// Whether a constraint fits the field that it stands on.
private struct Placement {
  private let constraints: Constraints
  private let field: Field
  private let place: String

  init(_ constraints: Constraints, on field: Field, of message: String) {
    self.constraints = constraints
    self.field = field
    place = "\(message).\(field.schema.name)"
  }

  func check() throws {
    let kind = field.value.kind
    let isText = kind == .bytes || kind == .string
    try require(constraints.size == nil || isText, "size", "a bytes or string field")
    try require(constraints.range == nil || kind.isNumber, "range", "a field of numbers")
    switch field.shape {
    case .repeated, .map:
      try require(!constraints.isRequired, "required", "a field that is not repeated; use count")
    case .choice:
      try require(!constraints.isRequired, "required", "a field outside of a oneof")
      try require(constraints.count == nil, "count", "a repeated field or a map")
    case .implicit:
      try require(!constraints.isRequired || isText, "required", "a message, bytes or string field")
      try require(constraints.count == nil, "count", "a repeated field or a map")
    case .optional:
      try require(constraints.count == nil, "count", "a repeated field or a map")
    }
  }

  private func require(_ holds: Bool, _ option: String, _ expected: String) throws {
    guard holds else {
      throw PluginError.misplacedConstraint(option: option, field: place, expected: expected)
    }
  }
}

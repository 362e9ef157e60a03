/// Writes the methods of the JSON mapping: the names of the fields, `merge(field:from:)` and
/// `encode(into:)`.
struct JSONEmitter {
  private let message: MessageSchema
  private let fields: [Field]
  private let context: Context

  init(_ message: MessageSchema, _ fields: [Field], _ context: Context) {
    self.message = message
    self.fields = fields
    self.context = context
  }

  func emit(_ source: inout Source) {
    guard !fields.isEmpty else { return }
    numbers(&source)
    source.gap()
    source.line("/// Reads the value of one field.")
    source.block(
      "\(context.access)mutating func merge(field number: Int, from json: inout JSONReader)"
        + " throws(JSONError)"
    ) { source in
      source.line("switch number {")
      for field in fields { read(field, &source) }
      source.line("default: break")
      source.line("}")
    }
    source.gap()
    source.line("/// Writes every field that is set.")
    source.block("\(context.access)func encode(into json: inout JSONWriter)") { source in
      for field in fields { write(field, &source) }
    }
  }

  private func numbers(_ source: inout Source) {
    source.gap()
    source.line("/// The number of the field with a name in JSON.")
    source.block("\(context.access)static func fieldNumber(jsonName: String) -> Int?") { source in
      source.line("switch jsonName {")
      for field in fields {
        let (json, schema) = (field.schema.jsonName, field.schema.name)
        let names = (json == schema ? [json] : [json, schema]).map(Source.literal)
          .joined(separator: ", ")
        source.line("case \(names): \(field.schema.number)")
      }
      source.line("default: nil")
      source.line("}")
    }
  }

  private func read(_ field: Field, _ source: inout Source) {
    let number = field.schema.number
    let (name, codec) = (field.access, field.value.codec)
    switch field.shape {
    case .implicit: source.line("case \(number): try json.field(&\(name), \(codec))")
    case .optional: source.line("case \(number): try json.optional(&\(name), \(codec))")
    case .repeated: source.line("case \(number): try json.repeated(&\(name), \(codec))")
    case .map(let key, let value):
      source.line("case \(number): try json.map(&\(name), \(key.codec), \(value.codec))")
    case .choice(let index):
      let property = OneofEmitter(message, index, fields, context).subject
      source.line("case \(number):")
      source.indented { source in
        let value = "try json.choice(\(codec), isTaken: \(property) != nil)"
        source.block("if let value = \(value)") { source in
          source.line("\(property) = .\(field.name)(value)")
        }
      }
    }
  }

  private func write(_ field: Field, _ source: inout Source) {
    let json = Source.literal(field.schema.jsonName)
    let (name, codec) = (field.access, field.value.codec)
    switch field.shape {
    case .implicit: source.line("json.field(\(json), \(name), \(codec))")
    case .optional: source.line("json.optional(\(json), \(name), \(codec))")
    case .repeated: source.line("json.repeated(\(json), \(name), \(codec))")
    case .map(let key, let value):
      source.line("json.map(\(json), \(name), \(key.codec), \(value.codec))")
    case .choice(let index):
      let property = OneofEmitter(message, index, fields, context).subject
      source.block("if case .\(field.name)(let value)? = \(property)") { source in
        source.line("json.choice(\(json), value, \(codec))")
      }
    }
  }
}

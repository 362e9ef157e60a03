/// Writes `encode(into:)` and `merge(from:)` for the wire format.
struct BinaryEmitter {
  private let message: MessageSchema
  private let fields: [Field]
  private let context: Context

  init(_ message: MessageSchema, _ fields: [Field], _ context: Context) {
    self.message = message
    self.fields = fields
    self.context = context
  }

  func emit(_ source: inout Source) {
    source.gap()
    source.line("/// Writes the fields in the order of their numbers.")
    source.block("\(context.access)func encode(into writer: inout Writer)") { source in
      for field in fields.sorted(by: { $0.schema.number < $1.schema.number }) {
        write(field, &source)
      }
      source.line("writer.unknown(unknownFields)")
    }
    source.gap()
    source.line("/// Reads fields to the end of the message.")
    source.block(
      "\(context.access)mutating func merge(from reader: inout Reader) throws(DecodingError)"
    ) { source in
      source.block("while let tag = try reader.nextTag()") { source in
        guard !fields.isEmpty else {
          source.line("try reader.unknown(tag, into: &unknownFields)")
          return
        }
        source.line("switch tag.rawValue {")
        for field in fields { read(field, &source) }
        source.line("default: try reader.unknown(tag, into: &unknownFields)")
        source.line("}")
      }
    }
  }

  private func write(_ field: Field, _ source: inout Source) {
    let number = field.schema.number
    let codec = field.value.codec
    switch field.shape {
    case .implicit: source.line("writer.field(\(number), \(field.access), \(codec))")
    case .optional: source.line("writer.optional(\(number), \(field.access), \(codec))")
    case .repeated(let isPacked):
      let method = isPacked ? "packed" : "repeated"
      source.line("writer.\(method)(\(number), \(field.access), \(codec))")
    case .map(let key, let value):
      source.line("writer.map(\(number), \(field.access), \(key.codec), \(value.codec))")
    case .choice(let index):
      let oneof = OneofEmitter(message, index, fields, context)
      source.block("if case .\(field.name)(let value)? = \(oneof.subject)") { source in
        source.line("writer.choice(\(number), value, \(codec))")
      }
    }
  }

  private func read(_ field: Field, _ source: inout Source) {
    let codec = field.value.codec
    let tag = field.schema.number << 3 | field.value.kind.wireType
    let name = field.access
    switch field.shape {
    case .implicit: source.line("case \(tag): try reader.field(&\(name), \(codec))")
    case .optional: source.line("case \(tag): try reader.optional(&\(name), \(codec))")
    case .repeated:
      source.line("case \(tag): try reader.element(&\(name), \(codec))")
      guard field.value.kind.canBePacked else { return }
      let packedTag = field.schema.number << 3 | 2
      source.line("case \(packedTag): try reader.packed(&\(name), \(codec))")
    case .map(let key, let value):
      source.line("case \(tag): try reader.entry(&\(name), \(key.codec), \(value.codec))")
    case .choice(let index):
      let oneof = OneofEmitter(message, index, fields, context)
      read(field, tag: tag, into: oneof.subject, &source)
    }
  }

  private func read(_ choice: Field, tag: Int, into property: String, _ source: inout Source) {
    let codec = choice.value.codec
    guard choice.value.kind == .message else {
      source.line("case \(tag): \(property) = .\(choice.name)(try reader.choice(\(codec)))")
      return
    }
    source.line("case \(tag):")
    source.indented { source in
      source.line("var current: \(choice.value.type)?")
      source.line("if case .\(choice.name)(let value)? = \(property) { current = value }")
      source.line(
        "\(property) = .\(choice.name)(try reader.choice(\(codec), mergingInto: current))")
    }
  }
}

/// Writes an enumeration: a case for each number, `unrecognized` for all others, and a constant for
/// each further name of a number.
struct EnumerationEmitter {
  private struct Value {
    let schema: EnumerationValueSchema
    let name: String
    /// The case of the value's number.
    let caseName: String
    /// The value's first name has a case, an alias has a constant.
    let isAlias: Bool
  }

  private let enumeration: EnumerationSchema
  private let context: Context
  private let values: [Value]

  init(_ enumeration: EnumerationSchema, _ context: Context) throws {
    self.enumeration = enumeration
    self.context = context
    let names = EnumerationNames(enumeration)
    var cases: [Int32: String] = [:]
    values = enumeration.values.enumerated().map { index, value in
      let own = value.remarks.isDeprecated ? names.hidden[index] : names.shown[index]
      defer { cases[value.number] = cases[value.number] ?? own }
      return Value(
        schema: value, name: names.shown[index], caseName: cases[value.number] ?? own,
        isAlias: cases[value.number] != nil)
    }
    try Members.check(
      values.filter { !isRepeat($0) }.map { ($0.name, "\(enumeration.fullName).\($0.schema.name)") }
    )
  }

  /// Whether the value says what another one of the same number says already.
  private func isRepeat(_ value: Value) -> Bool {
    value.isAlias && values.contains { !$0.isAlias && $0.name == value.name }
      || value.isAlias && value.name == value.caseName
  }

  private var cases: [Value] { values.filter { !$0.isAlias } }

  func declaration(_ source: inout Source) throws {
    source.gap()
    source.typeDoc(enumeration.remarks, else: "The enumeration `\(enumeration.fullName)`.")
    let name = try context.ownName(enumeration.fullName)
    source.block("\(context.access)enum \(name): Sendable, Hashable") { source in
      for value in cases {
        source.typeDoc(value.schema.remarks, else: "`\(value.schema.name)`.")
        source.line("case \(value.caseName)")
      }
      source.line("/// A number that the schema does not name.")
      source.line("case unrecognized(Int32)")
      for value in values
      where !isRepeat(value) && (value.isAlias || value.schema.remarks.isDeprecated) {
        source.gap()
        source.doc(value.schema.remarks, else: "`\(value.schema.name)`.")
        source.line("\(context.access)static var \(value.name): Self { .\(value.caseName) }")
      }
    }
  }

  func extensions(_ source: inout Source) throws {
    let name = try context.swiftName(enumeration.fullName, usedBy: context.file.name)
    source.gap()
    source.block("extension \(name): Enumeration") { source in
      table("/// The value that a number stands for.", "init(rawValue: Int32)", "rawValue", &source)
      {
        value in
        "case \(value.schema.number): self = .\(value.caseName)"
      } else: {
        "default: self = .unrecognized(rawValue)"
      }
      source.gap()
      source.line("/// The value that a name stands for; nil if it names none.")
      source.block("\(context.access)init?(name: String)") { source in
        source.line("switch name {")
        for value in values {
          source.line("case \"\(value.schema.name)\": self = .\(value.caseName)")
        }
        source.line("default: return nil")
        source.line("}")
      }
      source.gap()
      table("/// The number on the wire.", "var rawValue: Int32", "self", &source) { value in
        "case .\(value.caseName): \(value.schema.number)"
      } else: {
        "case .unrecognized(let number): number"
      }
      source.gap()
      table("/// The name in the schema.", "var name: String?", "self", &source) { value in
        "case .\(value.caseName): \"\(value.schema.name)\""
      } else: {
        "case .unrecognized: nil"
      }
    }
  }

  private func table(
    _ doc: String, _ head: String, _ subject: String, _ source: inout Source,
    _ row: (Value) -> String, else last: () -> String
  ) {
    source.line(doc)
    source.block("\(context.access)\(head)") { source in
      source.line("switch \(subject) {")
      for value in cases { source.line(row(value)) }
      source.line(last())
      source.line("}")
    }
  }
}

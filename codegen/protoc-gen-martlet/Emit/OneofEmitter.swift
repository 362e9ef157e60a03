/// Writes a oneof: an enumeration with a case for each choice.
struct OneofEmitter {
  let choices: [Field]
  let schemaName: String
  let property: String
  /// The enumeration's name: that of the oneof, with "Choice" behind it where a type declared in
  /// the message or of Swift has that name.
  let type: String
  private let access: String

  init(_ message: MessageSchema, _ index: Int, _ fields: [Field], _ context: Context) {
    choices = fields.filter { $0.oneof == index }
    schemaName = message.oneofs[index].name
    property =
      Names.words(schemaName).isEmpty ? "oneof\(index + 1)" : Names.property(schemaName)
    access = context.access
    type = OneofEmitter.type(message, index, context)
  }

  /// The enumeration's name, which hides none that code in the message says.
  private static func type(_ message: MessageSchema, _ index: Int, _ context: Context) -> String {
    let nested = message.messages.map(\.fullName) + message.enumerations.map(\.fullName)
    let named = NestedNames.references(of: message) + [message.fullName]
    var taken = Set(nested.compactMap { try? context.ownName($0) })
    for name in named {
      // Code says the path from the outside in.
      guard let path = try? context.swiftName(name, usedBy: message.fullName) else { continue }
      taken.formUnion(path.split(separator: ".").prefix(1).map(String.init))
    }
    let outer = (try? context.swiftName(message.fullName, usedBy: message.fullName)) ?? ""
    taken.formUnion(outer.split(separator: ".").map(String.init))
    for earlier in 0..<index { taken.insert(type(message, earlier, context)) }
    let words = Names.words(message.oneofs[index].name)
    let name = words.isEmpty ? "Oneof\(index + 1)" : Names.capitalized(message.oneofs[index].name)
    return Names.free(name, suffix: "Choice", taken: taken)
  }

  /// The property in a method whose own names may hide it.
  var subject: String { Names.unhidden(property) }

  func declaration(_ source: inout Source) {
    source.gap()
    source.line("/// The choices of `\(schemaName)`.")
    source.block("\(access)enum \(type): Sendable, Hashable") { source in
      for choice in choices {
        source.gap()
        source.typeDoc(choice.schema.remarks, else: "The field `\(choice.schema.name)`.")
        let indirect = choice.isIndirect ? "indirect " : ""
        source.line("\(indirect)case \(choice.name)(\(choice.value.type))")
      }
    }
  }
}

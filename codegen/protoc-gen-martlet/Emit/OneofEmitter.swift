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
    property = Names.property(schemaName)
    access = context.access
    let name = Names.capitalized(schemaName)
    let taken = message.messages.map(\.name) + message.enumerations.map(\.name)
    let isTaken = taken.contains(name) || choices.contains { $0.value.type == name }
    type = Names.type(name, prefix: "", kind: "Choice") + (isTaken ? "Choice" : "")
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

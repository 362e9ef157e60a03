/// What a message that is declared outside of others is called, and the types in it.
///
/// Code in the message finds a type that is declared in it before one outside: a nested type that
/// would hide a type which the message names gets "Message" or "Enum" behind its name.
struct NestedNames {
  private var paths: [String: String] = [:]

  /// - Parameters:
  ///   - message: declared outside of others.
  ///   - topLevel: what all types are called that are declared outside of others.
  init(_ message: MessageSchema, topLevel: [String: String]) {
    let own = topLevel[message.fullName] ?? message.name
    let outside = NestedNames.references(of: message).compactMap {
      NestedNames.outermost($0, topLevel)
    }
    paths[message.fullName] = own
    name(message, path: own, hiding: Set(outside + [own]))
  }

  /// The name of the message, or of a type in it, with the enclosing types before it.
  func path(_ fullName: String) -> String { paths[fullName] ?? fullName }

  private mutating func name(_ message: MessageSchema, path: String, hiding: Set<String>) {
    let types =
      message.messages.map { (name: $0.name, fullName: $0.fullName, kind: "Message") }
      + message.enumerations.map { (name: $0.name, fullName: $0.fullName, kind: "Enum") }
    // Names as they stand are given out first, so that no other one takes them.
    let plain = types.filter {
      let name = Names.type($0.name, prefix: "")
      return !Names.isTaken(name) && !hiding.contains(name)
    }
    var used = hiding.union(plain.map { Names.type($0.name, prefix: "") })
    for type in plain { paths[type.fullName] = "\(path).\(Names.type(type.name, prefix: ""))" }
    for type in types where paths[type.fullName] == nil {
      let name = Names.free(Names.type(type.name, prefix: ""), suffix: type.kind, taken: used)
      used.insert(name)
      paths[type.fullName] = "\(path).\(name)"
    }
    for nested in message.messages {
      name(nested, path: paths[nested.fullName] ?? nested.name, hiding: hiding)
    }
  }

  /// What the type is called that a type is declared in, or is, and that stands outside of others.
  private static func outermost(_ fullName: String, _ topLevel: [String: String]) -> String? {
    var name = fullName[...]
    while topLevel[String(name)] == nil {
      guard let dot = name.lastIndex(of: ".") else { return nil }
      name = name[..<dot]
    }
    return topLevel[String(name)]
  }

  /// The full names of all types that a message and those in it name.
  static func references(of message: MessageSchema) -> [String] {
    message.fields.map(\.typeName).filter { !$0.isEmpty }
      + message.messages.flatMap { references(of: $0) }
  }
}

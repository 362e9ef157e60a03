/// Every type of the request by its full name, with what it is called in Swift.
struct Catalog {
  /// A message or an enumeration.
  struct Entry {
    /// The name with the enclosing types before it.
    let swiftName: String
    let file: String
    /// Nil for an enumeration.
    let message: MessageSchema?
  }

  private var entries: [String: Entry] = [:]

  init(_ files: [FileSchema]) {
    for file in files where file.syntax == "proto3" {
      let prefix = Catalog.prefix(of: file)
      for message in file.messages { add(message, file: file.name, scope: "", prefix: prefix) }
      for enumeration in file.enumerations {
        add(enumeration, file: file.name, scope: "", prefix: prefix)
      }
    }
  }

  /// What stands before the names of a file's types: its `swift_prefix`; "Proto" for the standard
  /// types, whose own names (`Any`, `Duration`) are Swift's.
  static func prefix(of file: FileSchema) -> String {
    file.package == "google.protobuf" ? "Proto" : file.swiftPrefix ?? ""
  }

  private mutating func add(
    _ message: MessageSchema, file: String, scope: String, prefix: String = ""
  ) {
    let name = scope + Names.type(message.name, prefix: prefix, kind: "Message")
    entries[message.fullName] = Entry(swiftName: name, file: file, message: message)
    for nested in message.messages { add(nested, file: file, scope: name + ".") }
    for nested in message.enumerations { add(nested, file: file, scope: name + ".") }
  }

  private mutating func add(
    _ enumeration: EnumerationSchema, file: String, scope: String, prefix: String = ""
  ) {
    let name = scope + Names.type(enumeration.name, prefix: prefix, kind: "Enum")
    entries[enumeration.fullName] = Entry(swiftName: name, file: file, message: nil)
  }

  /// The type called `fullName` in the schema.
  func entry(_ fullName: String, usedBy user: String) throws -> Entry {
    guard let entry = entries[fullName] else {
      throw PluginError.unknownType(fullName, usedBy: user)
    }
    return entry
  }

  /// The message called `fullName`; nil where it is an enumeration or unknown.
  func message(_ fullName: String) -> MessageSchema? { entries[fullName]?.message }

  /// Whether a value of the message can hold another one of `target` without an array between them,
  /// so that Swift needs a reference on the way.
  func message(_ fullName: String, holds target: String) -> Bool {
    var visited: Set<String> = []
    var waiting = [fullName]
    while let name = waiting.popLast() {
      if name == target { return true }
      guard visited.insert(name).inserted, let message = message(name) else { continue }
      waiting += message.fields.filter { $0.kind == .message && !$0.isRepeated }.map(\.typeName)
    }
    return false
  }

  /// Whether anything in a message, however deep, has a constraint.
  func isConstrained(_ fullName: String) -> Bool {
    var visited: Set<String> = []
    var waiting = [fullName]
    while let name = waiting.popLast() {
      guard visited.insert(name).inserted, let message = message(name) else { continue }
      if message.fields.contains(where: { !$0.constraints.isEmpty }) { return true }
      waiting += message.fields.filter { $0.kind == .message }.map(\.typeName)
    }
    return false
  }
}

/// Every type of the request by its full name, with what it is called in JavaScript.
struct ScriptCatalog {
  /// A message or an enumeration.
  struct Entry {
    /// The name with those of the enclosing types before it: `Outer_Inner`.
    let name: String
    let file: String
    /// Nil for an enumeration.
    let message: MessageSchema?
  }

  private var entries: [String: Entry] = [:]

  init(_ files: [FileSchema]) {
    for file in files {
      for message in file.messages { add(message, [], file: file.name) }
      for enumeration in file.enumerations { add(enumeration, [], file: file.name) }
    }
  }

  private mutating func add(_ message: MessageSchema, _ path: [String], file: String) {
    let path = path + [message.name]
    entries[message.fullName] = Entry(
      name: Names.scriptType(path), file: file, message: message)
    for nested in message.messages { add(nested, path, file: file) }
    for nested in message.enumerations { add(nested, path, file: file) }
  }

  private mutating func add(_ enumeration: EnumerationSchema, _ path: [String], file: String) {
    entries[enumeration.fullName] = Entry(
      name: Names.scriptType(path + [enumeration.name]), file: file, message: nil)
  }

  /// The type called `fullName` in the schema.
  func entry(_ fullName: String, usedBy user: String) throws -> Entry {
    guard let entry = entries[fullName] else {
      throw PluginError.unknownType(fullName, usedBy: user)
    }
    return entry
  }

  /// What a file's module has, with what the schema calls it.
  func declarations(of file: FileSchema) -> [(name: String, schema: String)] {
    let types = entries.filter { _, entry in
      entry.file == file.name && entry.message?.isMapEntry != true
    }
    return types.map { ($0.value.name, $0.key) }.sorted { $0.1 < $1.1 }
      + file.services.map { (ScriptService.name(of: $0), $0.fullName) }
  }
}

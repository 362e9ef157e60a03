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
  /// The Swift names of the types that are declared outside of others, with the modules that have
  /// them; the module that code is made for is nil.
  private var topLevelModules: [String: Set<String?>] = [:]

  /// - Throws: `PluginError.collision` if two declarations would have one name.
  init(_ files: [FileSchema], _ options: Options) throws {
    let schemas = files.filter { $0.syntax == "proto3" }
    var names: [String: String] = [:]
    for file in schemas {
      for (fullName, name) in TopLevelNames(file).names {
        names[fullName] = name
        topLevelModules[name, default: []].insert(options.module(of: file.name))
      }
    }
    for file in schemas {
      for message in file.messages {
        add(message, NestedNames(message, topLevel: names), file: file.name)
      }
      for enumeration in file.enumerations {
        entries[enumeration.fullName] = Entry(
          swiftName: names[enumeration.fullName] ?? enumeration.name, file: file.name,
          message: nil)
      }
    }
    try checkCollisions(schemas, options, names)
  }

  private mutating func add(_ message: MessageSchema, _ names: NestedNames, file: String) {
    entries[message.fullName] = Entry(
      swiftName: names.path(message.fullName), file: file, message: message)
    for nested in message.messages { add(nested, names, file: file) }
    for nested in message.enumerations {
      entries[nested.fullName] = Entry(
        swiftName: names.path(nested.fullName), file: file, message: nil)
    }
  }

  /// Refuses types and services that would have one name in the module that code is made for.
  private func checkCollisions(
    _ files: [FileSchema], _ options: Options, _ names: [String: String]
  ) throws {
    var taken: [String: String] = [:]
    for file in files where options.module(of: file.name) == nil {
      let types = file.messages.map(\.fullName) + file.enumerations.map(\.fullName)
      var declared = types.map { (names[$0] ?? $0, $0) }
      for service in file.services {
        let name = ServiceEmitter.name(of: service, in: file)
        declared += ["Methods", "Handler", "Client"].map { (name + $0, service.fullName) }
      }
      for (name, fullName) in declared {
        if let other = taken.updateValue(fullName, forKey: name) {
          throw PluginError.collision(
            other, fullName, name: name, remedy: "set swift_prefix in one of their files")
        }
      }
    }
  }

  /// The type called `fullName` in the schema.
  func entry(_ fullName: String, usedBy user: String) throws -> Entry {
    guard let entry = entries[fullName] else {
      throw PluginError.unknownType(fullName, usedBy: user)
    }
    return entry
  }

  /// The Swift name of a type as code of one module says it: behind the type's module if another
  /// module has a type of that name, too.
  func swiftName(_ fullName: String, _ options: Options, usedBy user: String) throws -> String {
    let entry = try entry(fullName, usedBy: user)
    let first = entry.swiftName.split(separator: ".").first.map(String.init) ?? entry.swiftName
    guard let module = options.module(of: entry.file), topLevelModules[first, default: []].count > 1
    else { return entry.swiftName }
    return "\(module).\(entry.swiftName)"
  }

  /// The message called `fullName`; nil if it is an enumeration or unknown.
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

/// What the types are called that a file declares outside of others.
///
/// A name that Swift or the runtime has gets "Message" or "Enum" behind it, as often as it takes to
/// differ from the file's other types.
struct TopLevelNames {
  /// Swift names by full names.
  private(set) var names: [String: String] = [:]

  init(_ file: FileSchema) {
    let prefix = TopLevelNames.prefix(of: file)
    let types =
      file.messages.map { (name: $0.name, fullName: $0.fullName, kind: "Message") }
      + file.enumerations.map { (name: $0.name, fullName: $0.fullName, kind: "Enum") }
    let plain = types.filter { !Names.isTaken(Names.type($0.name, prefix: prefix)) }
    var used = Set(plain.map { Names.type($0.name, prefix: prefix) })
    for type in plain { names[type.fullName] = Names.type(type.name, prefix: prefix) }
    for type in types where names[type.fullName] == nil {
      let name = Names.free(
        Names.type(type.name, prefix: prefix), suffix: type.kind, taken: used)
      used.insert(name)
      names[type.fullName] = name
    }
  }

  /// What stands before the names of a file's types: its `swift_prefix`; "Proto" for the standard
  /// types, whose own names (`Any`, `Duration`) are Swift's.
  static func prefix(of file: FileSchema) -> String {
    file.package == "google.protobuf" ? "Proto" : file.swiftPrefix ?? ""
  }
}

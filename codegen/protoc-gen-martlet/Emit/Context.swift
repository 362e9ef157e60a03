/// What every part of a file's code needs to know.
struct Context {
  let catalog: Catalog
  let options: Options
  let file: FileSchema

  /// The access level with a space behind it.
  var access: String { "\(options.visibility.rawValue) " }

  /// The Swift name of a message or an enumeration of any file.
  func swiftName(_ fullName: String, usedBy user: String) throws -> String {
    try catalog.swiftName(fullName, options, usedBy: user)
  }

  /// The last part of a type's Swift name, as its declaration has it.
  func ownName(_ fullName: String) throws -> String {
    let name = try swiftName(fullName, usedBy: file.name)
    return name.split(separator: ".").last.map(String.init) ?? name
  }
}

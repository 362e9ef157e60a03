/// What the plugin's parameter says: `Visibility=public,Module=Chat,ModuleMap=a/b.proto=Other`.
struct Options {
  /// The access level of everything that is generated.
  enum Visibility: String {
    case `public`, package
  }

  /// The language that is written.
  enum Target: String {
    case swift, javascript
  }

  var target = Target.swift
  var visibility = Visibility.public
  /// The module that the generated files go into, so that it is not imported.
  var module: String?
  /// The modules of imported files; a file that is not listed goes into the same module.
  var modules: [String: String] = [:]

  init(_ parameter: String) throws {
    for part in parameter.split(separator: ",") {
      let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard pair.count == 2 else { throw PluginError.invalidParameter(String(part)) }
      try set(pair[0], pair[1])
    }
  }

  private mutating func set(_ name: String, _ value: String) throws {
    switch name {
    case "Target":
      guard let target = Target(rawValue: value) else {
        throw PluginError.invalidParameter("\(name)=\(value)")
      }
      self.target = target
    case "Visibility":
      guard let visibility = Visibility(rawValue: value) else {
        throw PluginError.invalidParameter("\(name)=\(value)")
      }
      self.visibility = visibility
    case "Module":
      module = value
    case "ModuleMap":
      let pair = value.split(separator: "=").map(String.init)
      guard pair.count == 2 else { throw PluginError.invalidParameter("\(name)=\(value)") }
      modules[pair[0]] = pair[1]
    default:
      throw PluginError.invalidParameter("\(name)=\(value)")
    }
  }

  /// The module to import for a file's types; nil if they are in the same module.
  func module(of file: String) -> String? {
    let isStandard = file.hasPrefix("google/protobuf/") || file == "martlet/options.proto"
    let module = modules[file] ?? (isStandard ? "Protobuf" : nil)
    return module == self.module ? nil : module
  }
}

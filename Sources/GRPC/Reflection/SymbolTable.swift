internal import Protobuf
internal import RPC

/// Which schema file declares what, for the files of some services and all that they import.
struct SymbolTable: Sendable {
  private var files: [String: FileDescriptor] = [:]
  private var symbols: [String: String] = [:]
  private var extensions: [String: [Int32: String]] = [:]

  /// Reads the files of the services.
  init(_ services: [ServiceDescriptor]) {
    for service in services { add(service.file) }
  }

  /// A file and those that it imports, each serialised, the file itself first; nil for one that is
  /// not known.
  func files(named name: String) -> [[UInt8]]? {
    guard let file = files[name] else { return nil }
    var seen: Set<String> = []
    var serialized: [[UInt8]] = []
    func visit(_ file: FileDescriptor) {
      guard seen.insert(file.name).inserted else { return }
      serialized.append(file.serialized)
      for dependency in file.dependencies { visit(dependency) }
    }
    visit(file)
    return serialized
  }

  /// The file that declares a full name.
  func file(declaring symbol: String) -> String? { symbols[symbol] }

  /// The file that declares an extension of a message.
  func file(declaring number: Int32, extending message: String) -> String? {
    extensions[message]?[number]
  }

  /// The numbers of a message's known extensions; nil for a message that is not known.
  func extensionNumbers(of message: String) -> [Int32]? {
    guard symbols[message] != nil else { return nil }
    return extensions[message, default: [:]].keys.sorted()
  }

  private mutating func add(_ file: FileDescriptor) {
    guard files[file.name] == nil else { return }
    files[file.name] = file
    for dependency in file.dependencies { add(dependency) }
    guard let declarations = try? FileDeclarations(decoding: file.serialized) else {
      return assertionFailure("\(file.name): description cannot be read")
    }
    let scope = declarations.package
    for message in declarations.messages { add(message, in: scope, file.name) }
    for enumeration in declarations.enums { add(enumeration, in: scope, file.name) }
    for field in declarations.extensions { add(extending: field, in: scope, file.name) }
    for service in declarations.services {
      let name = add(service.name, in: scope, file.name)
      for method in service.methods { add(method.name, in: name, file.name) }
    }
  }

  private mutating func add(_ message: MessageDeclaration, in scope: String, _ file: String) {
    let name = add(message.name, in: scope, file)
    for field in message.fields { add(field.name, in: name, file) }
    for oneof in message.oneofs { add(oneof.name, in: name, file) }
    for nested in message.messages { add(nested, in: name, file) }
    for enumeration in message.enums { add(enumeration, in: name, file) }
    for field in message.extensions { add(extending: field, in: name, file) }
  }

  /// An enumeration's values are named beside it, not within it.
  private mutating func add(_ enumeration: EnumDeclaration, in scope: String, _ file: String) {
    add(enumeration.name, in: scope, file)
    for value in enumeration.values { add(value.name, in: scope, file) }
  }

  private mutating func add(
    extending field: FieldDeclaration, in scope: String, _ file: String
  ) {
    add(field.name, in: scope, file)
    let message = field.extendee.first == "." ? String(field.extendee.dropFirst()) : field.extendee
    extensions[message, default: [:]][field.number] = file
  }

  @discardableResult
  private mutating func add(_ name: String, in scope: String, _ file: String) -> String {
    let full = scope.isEmpty ? name : "\(scope).\(name)"
    symbols[full] = file
    return full
  }
}

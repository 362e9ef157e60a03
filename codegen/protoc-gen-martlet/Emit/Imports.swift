/// The import lines of a file: `public` where a declaration shows a type of the module, `internal`
/// where only the file's description needs it.
struct Imports {
  let lines: [String]

  init(_ context: Context) throws {
    let file = context.file
    var shown: Set<String> = []
    if context.options.module != "Protobuf" { shown.insert("Protobuf") }
    if !file.services.isEmpty { shown.insert("RPC") }
    for name in Imports.typeNames(file) {
      let entry = try context.catalog.entry(name, usedBy: file.name)
      if let module = context.options.module(of: entry.file) { shown.insert(module) }
    }
    let described = Set(file.imports.compactMap { context.options.module(of: $0) })
    lines = shown.union(described).sorted().map { module in
      shown.contains(module) ? "\(context.access)import \(module)" : "internal import \(module)"
    }
  }

  /// The full names of all types that the file's declarations show.
  private static func typeNames(_ file: FileSchema) -> [String] {
    guard file.syntax == "proto3" else { return [] }
    let methods = file.services.flatMap(\.methods)
    return file.messages.flatMap(typeNames) + methods.flatMap { [$0.input, $0.output] }
  }

  private static func typeNames(_ message: MessageSchema) -> [String] {
    message.fields.map(\.typeName).filter { !$0.isEmpty } + message.messages.flatMap(typeNames)
  }
}

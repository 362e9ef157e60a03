internal import Protobuf

/// Writes the Swift file of one `.proto` file.
struct FileEmitter {
  private let file: FileSchema
  private let context: Context

  init(_ file: FileSchema, _ catalog: Catalog, _ options: Options) throws {
    self.file = file
    context = Context(catalog: catalog, options: options, file: file)
    guard file.syntax == "proto3" || isDescriptorOnly else {
      throw PluginError.unsupportedSyntax(file: file.name, syntax: file.syntax)
    }
  }

  /// Options are declared in proto2; such files are needed for reflection but have no code.
  private var isDescriptorOnly: Bool {
    file.services.isEmpty
      && (file.declaresExtensions || file.name == "google/protobuf/descriptor.proto")
  }

  /// The file's name.
  var name: String { FileNames.code(file.name) }

  /// The file's text.
  func emit() throws -> String {
    var source = Source()
    source.line("// Written by protoc-gen-martlet from \(Source.word(file.name)). Do not edit.")
    source.gap()
    for line in try Imports(context).lines { source.line(line) }
    if file.syntax == "proto3" { try declarations(&source) }
    descriptor(&source)
    return source.text
  }

  private func declarations(_ source: inout Source) throws {
    let enumerations = try file.enumerations.map { try EnumerationEmitter($0, context) }
    let messages = try file.messages.map { try MessageEmitter($0, context) }
    for enumeration in enumerations { try enumeration.declaration(&source) }
    for message in messages { try message.declaration(&source) }
    for service in file.services { try ServiceEmitter(service, context).emit(&source) }
    for enumeration in enumerations { try enumeration.extensions(&source) }
    for message in messages { try message.extensions(&source) }
  }

  private func descriptor(_ source: inout Source) {
    source.gap()
    source.block("extension FileDescriptor") { source in
      source.line("/// `\(Source.word(file.name))`.")
      source.line(
        "\(context.access)static let \(Names.descriptor(file.name)) = FileDescriptor(")
      source.indented { source in
        source.line("name: \(Source.literal(file.name)),")
        let imports = file.imports.map { ".\(Names.descriptor($0))" }
        source.line("dependencies: [\(imports.joined(separator: ", "))],")
        source.line("base64: \"\"\"")
        source.indented { source in
          let text = Array(Base64.encode(file.serialized).utf8)
          for start in stride(from: 0, to: text.count, by: 88) {
            let end = min(start + 88, text.count)
            let line = String(decoding: text[start..<end], as: UTF8.self)
            source.line(line + (end < text.count ? "\\" : ""))
          }
          source.line("\"\"\")")
        }
      }
    }
  }
}

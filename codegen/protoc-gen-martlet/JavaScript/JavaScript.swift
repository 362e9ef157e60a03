/// Writes ES modules and their TypeScript declarations: two files for each schema, and the runtime
/// that they share.
///
/// Messages are plain objects of their JSON form: only TypeScript has types for them. What is
/// generated refers to nothing by a name that a schema could give away: the runtime and other files
/// are behind names that begin with `$`.
enum JavaScript {
  /// The files to write, by their names.
  ///
  /// - Throws: `PluginError.collision` if two declarations would have one name,
  ///   `.unsupportedSyntax`.
  static func emit(
    _ files: [FileSchema], of all: [FileSchema]
  ) throws -> [(name: String, content: String)] {
    let catalog = ScriptCatalog(all)
    var written: [(name: String, content: String)] = []
    for file in files {
      guard file.syntax == "proto3" else {
        throw PluginError.unsupportedSyntax(file: file.name, syntax: file.syntax)
      }
      try Members.check(catalog.declarations(of: file), in: "JavaScript")
      let services = try file.services.map { try ScriptService($0) }
      written.append((module(file.name) + ".js", code(file, services)))
      written.append(
        (module(file.name) + ".d.ts", try Declarations(file, services, catalog).emit()))
    }
    return written + [
      (runtime + ".js", ScriptRuntime.code), (runtime + ".d.ts", ScriptRuntime.declarations),
    ]
  }

  /// What the file of the runtime is called, without its ending.
  static let runtime = "martlet-connect"

  /// What the files of a schema are called, without their endings.
  static func module(_ file: String) -> String {
    (file.hasSuffix(".proto") ? String(file.dropLast(6)) : file) + ".pb"
  }

  /// How a schema's files name a module: by the way to it, as part of a URL.
  static func path(from file: String, to module: String) -> String {
    let depth = file.utf8.count { $0 == UInt8(ascii: "/") }
    let up = depth == 0 ? "./" : String(repeating: "../", count: depth)
    return Source.literal(up + urlEncoded(module) + ".js")
  }

  private static func urlEncoded(_ path: String) -> String {
    path.utf8.map { byte in
      let character = Character(UnicodeScalar(byte))
      let isPlain =
        byte < 0x80 && (character.isLetter || character.isNumber || "/._-".contains(character))
      let hex = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(character) : "%" + (hex.count == 1 ? "0" : "") + hex
    }.joined()
  }

  private static func code(_ file: FileSchema, _ services: [ScriptService]) -> String {
    var source = head(file)
    for service in services { service.emit(&source) }
    if services.isEmpty {
      source.line("// Its messages are plain objects: only TypeScript has types for them.")
      source.line("export {};")
    }
    return source.text
  }

  /// A file that says what it was written from.
  static func head(_ file: FileSchema) -> Source {
    var source = Source()
    source.line("// Written by protoc-gen-martlet from \(Source.word(file.name)). Do not edit.")
    source.gap()
    return source
  }
}

extension Source {
  /// Appends a comment for people, which tools show beside what follows it.
  mutating func scriptDoc(_ remarks: Remarks, else fallback: String = "") {
    var lines = Source.lines(remarks.comment.isEmpty ? fallback : remarks.comment)
      .map { ($0.hasPrefix(" ") ? String($0.dropFirst()) : $0).replacing("*/", with: "* /") }
    while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
    while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines.removeFirst() }
    if remarks.isDeprecated { lines.append("@deprecated") }
    guard lines.count > 1 else {
      if let only = lines.first { line("/** \(only) */") }
      return
    }
    line("/**")
    for text in lines { line(text.allSatisfy(\.isWhitespace) ? " *" : " * \(text)") }
    line(" */")
  }
}

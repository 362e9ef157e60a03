/// Writes what TypeScript knows of a schema.
struct Declarations {
  private let file: FileSchema
  private let services: [ScriptService]
  private let types: ScriptTypes

  init(_ file: FileSchema, _ services: [ScriptService], _ catalog: ScriptCatalog) throws {
    self.file = file
    self.services = services
    types = try ScriptTypes(file, services, catalog)
  }

  func emit() throws -> String {
    var source = JavaScript.head(file)
    let runtime = JavaScript.path(from: file.name, to: JavaScript.runtime)
    source.line("import type * as $ from \(runtime);")
    for (alias, other) in types.imports {
      let path = JavaScript.path(from: file.name, to: JavaScript.module(other))
      source.line("import type * as \(alias) from \(path);")
    }
    for enumeration in file.enumerations { try emit(enumeration, &source) }
    for message in file.messages { try emit(message, &source) }
    for service in services { try emit(service, &source) }
    if file.enumerations.isEmpty, file.messages.isEmpty, services.isEmpty {
      source.line("export {};")
    }
    return source.text
  }

  private func emit(_ enumeration: EnumerationSchema, _ source: inout Source) throws {
    source.gap()
    source.scriptDoc(enumeration.remarks, else: "The enumeration `\(enumeration.fullName)`.")
    source.line("export type \(try types.name(enumeration.fullName)) =")
    source.indented { source in
      for value in enumeration.values {
        source.scriptDoc(value.remarks)
        source.line("| \(Source.literal(value.name))")
      }
      source.line("/** A number that the schema does not name. */")
      source.line("| number;")
    }
  }

  private func emit(_ message: MessageSchema, _ source: inout Source) throws {
    guard !message.isMapEntry else { return }
    source.gap()
    source.scriptDoc(message.remarks, else: "The message `\(message.fullName)`.")
    let groups =
      [message.fields.filter { $0.oneof == nil }]
      + message.oneofs.indices.map { oneof in message.fields.filter { $0.oneof == oneof } }
    let name = try types.name(message.fullName)
    source.line("export type \(name) = \(message.fields.isEmpty ? "$.Empty;" : "$.Nothing")")
    if !message.fields.isEmpty {
      let last = groups.lastIndex { !$0.isEmpty }
      try source.indented { source in
        for (index, fields) in groups.enumerated() where !fields.isEmpty {
          source.line(index == 0 ? "& {" : "& $.OneOf<{")
          try source.indented { source in
            for field in fields { try emit(field, of: message, isChoice: index > 0, &source) }
          }
          source.line((index == 0 ? "}" : "}>") + (index == last ? ";" : ""))
        }
      }
    }
    for nested in message.enumerations { try emit(nested, &source) }
    for nested in message.messages { try emit(nested, &source) }
  }

  private func emit(
    _ field: FieldSchema, of message: MessageSchema, isChoice: Bool, _ source: inout Source
  ) throws {
    source.scriptDoc(field.remarks)
    let type = try types.type(of: field, in: message)
    source.line("\(Self.property(field.jsonName))\(isChoice ? "" : "?"): \(type);")
  }

  /// How a property is written: in quotes where it is no plain name.
  private static func property(_ name: String) -> String {
    let isPlain = name.utf8.enumerated().allSatisfy { index, byte in
      let character = Character(UnicodeScalar(byte))
      return byte < 0x80
        && (character.isLetter || character == "_" || index > 0 && character.isNumber)
    }
    return isPlain && !name.isEmpty ? name : Source.literal(name)
  }

  private func emit(_ service: ScriptService, _ source: inout Source) throws {
    source.gap()
    source.scriptDoc(service.schema.remarks, else: "Calls `\(service.schema.fullName)`.")
    try source.block("export class \(service.name)") { source in
      source.line("#transport;")
      source.line("/** A client that calls over `transport`. */")
      source.line("constructor(transport: $.Caller);")
      for method in service.methods {
        source.scriptDoc(method.schema.remarks, else: "Calls `\(method.schema.name)`.")
        let place = "\(service.schema.fullName).\(method.schema.name)"
        let request = try types.reference(method.schema.input, usedBy: place)
        let reply = try types.reference(method.schema.output, usedBy: place)
        let result = method.schema.isServerStreaming ? "$.Replies" : "$.Reply"
        source.line("\(method.name)(request: \(request), options?: $.CallOptions)")
        source.line("  : \(result)<\(reply)>;")
      }
      for method in service.schema.methods where method.isClientStreaming {
        source.line("// \(Source.word(method.name)) sends a stream, which a page cannot.")
      }
    }
  }
}

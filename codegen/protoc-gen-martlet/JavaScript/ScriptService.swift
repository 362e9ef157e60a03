/// Writes a service's client: a class with a method for each call that a page can make.
struct ScriptService {
  struct Method {
    let schema: MethodSchema
    let name: String
    /// The name of the transport's function.
    var kind: String { schema.isServerStreaming ? "stream" : "unary" }
  }

  let schema: ServiceSchema
  let name: String
  /// Calls of one request; `fetch` cannot send a stream of them.
  let methods: [Method]

  init(_ schema: ServiceSchema) throws {
    self.schema = schema
    name = Self.name(of: schema)
    methods = schema.methods.filter { !$0.isClientStreaming }
      .map { Method(schema: $0, name: Names.scriptMethod($0.name)) }
    try Members.check(
      methods.map { ($0.name, "\(schema.fullName).\($0.schema.name)") }, in: "JavaScript")
  }

  static func name(of service: ServiceSchema) -> String {
    Names.scriptType([service.name]) + "Client"
  }

  func emit(_ source: inout Source) {
    source.gap()
    source.scriptDoc(schema.remarks, else: "Calls `\(schema.fullName)`.")
    source.block("export class \(name)") { source in
      source.line("#transport;")
      source.gap()
      source.line("/** A client that calls over a `Transport` of \(JavaScript.runtime).js. */")
      source.block("constructor(transport)") { $0.line("this.#transport = transport;") }
      for method in methods {
        source.gap()
        source.scriptDoc(method.schema.remarks, else: "Calls `\(method.schema.name)`.")
        source.block("\(method.name)(request, options)") { source in
          let path = Source.literal("/\(schema.fullName)/\(method.schema.name)")
          source.line("return this.#transport.\(method.kind)(")
          source.line("  \(path), request, options);")
        }
      }
    }
  }
}

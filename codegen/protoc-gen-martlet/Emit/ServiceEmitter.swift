/// Writes a service: its methods' descriptions, the protocol that a server implements, and the
/// client.
struct ServiceEmitter {
  private struct Method {
    let schema: MethodSchema
    let name: String
    let request: String
    let reply: String

    /// The case of `MethodDescriptor.Kind`, also the name of the runtime's functions.
    var kind: String {
      switch (schema.isClientStreaming, schema.isServerStreaming) {
      case (false, false): "unary"
      case (false, true): "serverStreaming"
      case (true, false): "clientStreaming"
      case (true, true): "bidirectional"
      }
    }
  }

  private let service: ServiceSchema
  private let context: Context
  private let methods: [Method]
  private let name: String

  init(_ service: ServiceSchema, _ context: Context) throws {
    self.service = service
    self.context = context
    name = ServiceEmitter.name(of: service, in: context.file)
    methods = try service.methods.map { method in
      let place = "\(service.fullName).\(method.name)"
      return Method(
        schema: method, name: Names.method(method.name),
        request: try context.swiftName(method.input, usedBy: place),
        reply: try context.swiftName(method.output, usedBy: place))
    }
    try Members.check(methods.map { ($0.name, "\(service.fullName).\($0.schema.name)") })
  }

  /// What stands before "Methods", "Handler" and "Client".
  static func name(of service: ServiceSchema, in file: FileSchema) -> String {
    Names.type(service.name, prefix: TopLevelNames.prefix(of: file))
  }

  private var access: String { context.access }

  func emit(_ source: inout Source) {
    descriptors(&source)
    handler(&source)
    handlers(&source)
    client(&source)
  }

  private func descriptors(_ source: inout Source) {
    source.gap()
    source.line("/// The methods of `\(service.fullName)`.")
    source.block("\(access)enum \(name)Methods") { source in
      for method in methods {
        source.gap()
        source.doc(method.schema.remarks.comment, else: "The method `\(method.schema.name)`.")
        source.line("\(access)static let \(method.name) = MethodDescriptor(")
        source.indented { source in
          source.line("service: \"\(service.fullName)\",")
          source.line("name: \"\(method.schema.name)\",")
          source.line("kind: .\(method.kind),")
          let idempotency = "idempotency: .\(method.schema.idempotency)"
          guard method.schema.access != .unspecified else { return source.line("\(idempotency))") }
          source.line("\(idempotency),")
          source.line("access: .\(method.schema.access))")
        }
      }
      source.gap()
      source.line("/// The service with all its methods.")
      source.line("\(access)static let descriptor = ServiceDescriptor(")
      source.indented { source in
        source.line("name: \"\(service.fullName)\",")
        source.line("methods: [\(methods.map(\.name).joined(separator: ", "))],")
        source.line("file: .\(Names.descriptor(context.file.name)))")
      }
    }
  }

  private func handler(_ source: inout Source) {
    source.gap()
    source.typeDoc(service.remarks, else: "What a server of `\(service.fullName)` implements.")
    source.block("\(access)protocol \(name)Handler: ServiceHandler") { source in
      for method in methods {
        source.gap()
        source.doc(method.schema.remarks.comment, else: "Answers `\(method.schema.name)`.")
        for line in requirement(method) { source.line(line) }
      }
    }
  }

  private func requirement(_ method: Method) -> [String] {
    let head = "func \(method.name)"
    let request = "_ request: \(method.request)"
    let requests = "_ requests: RequestStream<\(method.request)>"
    let replies = "replies: ReplyWriter<\(method.reply)>"
    switch method.kind {
    case "unary":
      return ["\(head)(\(request), context: ServerContext) async throws", "  -> \(method.reply)"]
    case "serverStreaming":
      return [
        "\(head)(", "  \(request),", "  \(replies),", "  context: ServerContext) async throws",
      ]
    case "clientStreaming":
      return [
        "\(head)(", "  \(requests),", "  context: ServerContext) async throws -> \(method.reply)",
      ]
    default:
      return [
        "\(head)(", "  \(requests),", "  \(replies),", "  context: ServerContext) async throws",
      ]
    }
  }

  private func handlers(_ source: inout Source) {
    source.gap()
    source.block("extension \(name)Handler") { source in
      source.line("/// `\(service.fullName)`.")
      source.line("\(access)var service: ServiceDescriptor { \(name)Methods.descriptor }")
      source.gap()
      source.line("/// Every method with what answers it.")
      source.block("\(access)var methods: [MethodHandler]") { source in
        source.line("[")
        source.indented { source in
          for method in methods { registration(method, &source) }
        }
        source.line("]")
      }
    }
  }

  private func registration(_ method: Method, _ source: inout Source) {
    let (request, requests) = (
      "request: \(method.request)", "requests: RequestStream<\(method.request)>"
    )
    let replies = "replies: ReplyWriter<\(method.reply)>"
    let (parameters, call) =
      switch method.kind {
      case "unary": ("\(request), context", "request, context: context")
      case "serverStreaming":
        ("\(request), \(replies), context", "request, replies: replies, context: context")
      case "clientStreaming": ("\(requests), context", "requests, context: context")
      default: ("\(requests), \(replies), context", "requests, replies: replies, context: context")
      }
    source.line(".\(method.kind)(\(name)Methods.\(method.name)) {")
    source.indented { source in
      source.line("(\(parameters)) in")
      source.line("try await self.\(method.name)(\(call))")
    }
    source.line("},")
  }

  private func client(_ source: inout Source) {
    source.gap()
    source.typeDoc(service.remarks, else: "Calls `\(service.fullName)`.")
    source.block("\(access)struct \(name)Client: Sendable") { source in
      source.line("/// Where the calls go.")
      source.line("\(access)let channel: any Channel")
      source.gap()
      source.line("/// A client that calls over `channel`.")
      source.block("\(access)init(_ channel: any Channel)") { $0.line("self.channel = channel") }
      for method in methods { call(method, &source) }
    }
  }

  private func call(_ method: Method, _ source: inout Source) {
    let options = "options: CallOptions = CallOptions()"
    let takesRequest = !method.schema.isClientStreaming
    let result =
      switch method.kind {
      case "unary": method.reply
      case "serverStreaming": "ReplyStream<\(method.reply)>"
      case "clientStreaming": "ClientStreamingCall<\(method.request), \(method.reply)>"
      default: "BidirectionalCall<\(method.request), \(method.reply)>"
      }
    source.gap()
    source.doc(method.schema.remarks, else: "Calls `\(method.schema.name)`.")
    let parameters = takesRequest ? ["_ request: \(method.request)", options] : [options]
    source.function(
      "\(access)func \(method.name)", parameters, "async throws -> \(result)"
    ) { source in
      let request = takesRequest ? "request, " : ""
      source.line("try await channel.\(method.kind)(")
      source.line("  \(name)Methods.\(method.name), \(request)options: options)")
    }
  }
}

public import Protobuf

/// A method and the code that serves it, with its message types erased.
public struct MethodHandler: Sendable {
  /// The method.
  public let method: MethodDescriptor

  /// Serves one call from its first request to its last reply; throwing fails the call.
  package let serve: @Sendable (any ServerStream, ServerContext) async throws -> Void

  package init(
    method: MethodDescriptor,
    serve: @escaping @Sendable (any ServerStream, ServerContext) async throws -> Void
  ) {
    self.method = method
    self.serve = serve
  }

  /// One request, one reply.
  public static func unary<Request: Message, Reply: Message>(
    _ method: MethodDescriptor,
    _ body: @escaping @Sendable (Request, ServerContext) async throws -> Reply
  ) -> MethodHandler {
    MethodHandler(method: method) { stream, context in
      let request = try Request(checking: await stream.receiveOnly())
      try await stream.send(body(request, context))
    }
  }

  /// One request, many replies.
  public static func serverStreaming<Request: Message, Reply: Message>(
    _ method: MethodDescriptor,
    _ body: @escaping @Sendable (Request, ReplyWriter<Reply>, ServerContext) async throws -> Void
  ) -> MethodHandler {
    MethodHandler(method: method) { stream, context in
      let request = try Request(checking: await stream.receiveOnly())
      try await body(request, ReplyWriter(stream), context)
    }
  }

  /// Many requests, one reply.
  public static func clientStreaming<Request: Message, Reply: Message>(
    _ method: MethodDescriptor,
    _ body: @escaping @Sendable (RequestStream<Request>, ServerContext) async throws -> Reply
  ) -> MethodHandler {
    MethodHandler(method: method) { stream, context in
      try await stream.send(body(RequestStream(stream), context))
    }
  }

  /// Many requests, many replies.
  public static func bidirectional<Request: Message, Reply: Message>(
    _ method: MethodDescriptor,
    _ body:
      @escaping @Sendable (RequestStream<Request>, ReplyWriter<Reply>, ServerContext)
      async throws -> Void
  ) -> MethodHandler {
    MethodHandler(method: method) { stream, context in
      try await body(RequestStream(stream), ReplyWriter(stream), context)
    }
  }
}

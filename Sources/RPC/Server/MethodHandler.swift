public import Protobuf

/// A method and the code that serves it, with its message types erased.
public struct MethodHandler: Sendable {
  /// The method.
  public let method: MethodDescriptor

  /// Serves one call from its first request to its last reply; throwing fails the call.
  @usableFromInline
  package let serve: @Sendable (any ServerStream, ServerContext) async throws -> Void

  @usableFromInline
  package init(
    method: MethodDescriptor,
    serve: @escaping @Sendable (any ServerStream, ServerContext) async throws -> Void
  ) {
    self.method = method
    self.serve = serve
  }

  /// One request, one reply.
  @inlinable
  public static func unary<Request: Message, Reply: Message>(
    _ method: MethodDescriptor,
    _ body: @escaping @Sendable (Request, ServerContext) async throws -> Reply
  ) -> MethodHandler {
    MethodHandler(method: method) { stream, context in
      let request = try await Request(onlyOf: stream)
      try await stream.sendPromptly(body(request, context))
    }
  }

  /// One request, many replies.
  @inlinable
  public static func serverStreaming<Request: Message, Reply: Message>(
    _ method: MethodDescriptor,
    _ body: @escaping @Sendable (Request, ReplyWriter<Reply>, ServerContext) async throws -> Void
  ) -> MethodHandler {
    MethodHandler(method: method) { stream, context in
      let request = try await Request(onlyOf: stream)
      try await body(request, ReplyWriter(stream), context)
    }
  }

  /// Many requests, one reply.
  @inlinable
  public static func clientStreaming<Request: Message, Reply: Message>(
    _ method: MethodDescriptor,
    _ body: @escaping @Sendable (RequestStream<Request>, ServerContext) async throws -> Reply
  ) -> MethodHandler {
    MethodHandler(method: method) { stream, context in
      try await stream.sendPromptly(body(RequestStream(stream), context))
    }
  }

  /// Many requests, many replies.
  @inlinable
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

extension Message {
  /// The one request of a call, decoded and checked.
  @inlinable
  init(onlyOf stream: any ServerStream) async throws {
    if let bytes = try stream.receiveOnlyAtOnce() {
      try self.init(checking: bytes, of: stream)
    } else {
      try self.init(checking: await stream.receiveOnly(), of: stream)
    }
  }
}

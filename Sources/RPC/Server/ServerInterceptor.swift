/// Code that runs around every call of a server: access, logging, limits, mapping of errors.
public protocol ServerInterceptor: Sendable {
  /// Runs a call: passes it on, perhaps with more context, or throws to fail it.
  ///
  /// - Parameters:
  ///   - context: the call.
  ///   - next: the rest of the call; run it once at the most.
  /// - Throws: what the call is to fail with.
  func intercept(
    _ context: ServerContext, next: @Sendable (ServerContext) async throws -> Void
  ) async throws
}

extension MethodHandler {
  /// The same method behind interceptors, the first of them outermost.
  func intercepted(by interceptors: [any ServerInterceptor]) -> MethodHandler {
    interceptors.reversed().reduce(self) { inner, interceptor in
      MethodHandler(method: method) { stream, context in
        try await interceptor.intercept(context) { context in
          try await inner.serve(stream, context)
        }
      }
    }
  }
}

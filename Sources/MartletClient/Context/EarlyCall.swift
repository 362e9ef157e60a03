/// A call that may be made before its reply is needed, so that several cost one round trip.
final class EarlyCall<Reply: Sendable> {
  private let context: DeviceContext
  private let call: @Sendable (AuthenticatedConnection) async throws -> Reply
  private var begun: Task<Reply, any Error>?

  init(
    _ context: DeviceContext,
    _ call: @escaping @Sendable (AuthenticatedConnection) async throws -> Reply
  ) {
    self.context = context
    self.call = call
  }

  deinit { begun?.cancel() }

  /// Whether the call was made, and its reply is not taken yet.
  var isBegun: Bool { begun != nil }

  /// Makes the call; a reply that nobody has asked for is forgotten.
  func begin() {
    begun?.cancel()
    begun = Task { [call, server = context.server] in try await call(server) }
  }

  /// The reply to the call that was begun; if none was, the call is made now.
  ///
  /// - Throws: what `DeviceContext.calling(_:)` throws.
  func reply() async throws -> Reply {
    try await context.calling { server in
      guard let task = begun else { return try await call(server) }
      begun = nil
      return try await withTaskCancellationHandler {
        try await task.value
      } onCancel: {
        task.cancel()
      }
    }
  }
}

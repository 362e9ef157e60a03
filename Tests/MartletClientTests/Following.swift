internal import Testing

/// Receives over a stream until it is cancelled. A stream that ends by itself is an issue: what
/// waits for its messages would wait for ever.
func following(_ receive: @escaping @Sendable () async throws -> Void) -> Task<Void, Never> {
  Task {
    do {
      try await receive()
    } catch {
      if !Task.isCancelled { Issue.record(error, "a stream has ended") }
    }
  }
}

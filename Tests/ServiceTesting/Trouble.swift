package import RPC
internal import Synchronization

/// Fails calls of a node, as a server in trouble does.
package final class Trouble: ServerInterceptor {
  private struct State {
    var status: Status?
    var method = ""
    var left = 0
    var failed = 0
  }

  private let state = Mutex(State())

  /// No trouble yet.
  package init() {}

  /// Calls that have failed.
  package var failureCount: Int { state.withLock { $0.failed } }

  /// Has calls of a method fail after they were done: their answers are lost.
  ///
  /// - Parameters:
  ///   - method: the method's name, without its service.
  ///   - status: what they fail with.
  ///   - count: how many, from now on.
  package func fail(_ method: String, with status: Status, count: Int = .max) {
    state.withLock {
      $0.status = status
      $0.method = method
      $0.left = count
    }
  }

  /// Passes a call on, and fails it afterwards where it is to fail.
  package func intercept(
    _ context: ServerContext, next: @Sendable (ServerContext) async throws -> Void
  ) async throws {
    try await next(context)
    let failure = state.withLock { state -> Status? in
      guard context.method.name == state.method, state.left > 0 else { return nil }
      state.left -= 1
      state.failed += 1
      return state.status
    }
    if let failure { throw failure }
  }
}

internal import Postgres
internal import RPC
internal import Synchronization

/// Devices that are to be linked and wait for their provisioning message on this node.
///
/// Whoever leaves a message wakes them; what was lost is found by one look at the database for all
/// of them.
final class ProvisioningWaits: Sendable {
  /// A device that waits.
  struct Wait: Sendable {
    fileprivate let number: Int
    /// Gives the message, or ends by throwing.
    let messages: AsyncThrowingStream<[UInt8], any Error>
  }

  private struct Waiter {
    let id: Identifier
    let until: ContinuousClock.Instant
    let continuation: AsyncThrowingStream<[UInt8], any Error>.Continuation
  }

  private struct State {
    var waiters: [Int: Waiter] = [:]
    var next = 0
  }

  private let database: Database
  private let state = Mutex(State())

  init(database: Database) { self.database = database }

  /// How many wait.
  var count: Int { state.withLock { $0.waiters.count } }

  /// Begins to wait.
  ///
  /// - Parameter id: which message.
  /// - Returns: what to wait on; to be closed.
  /// - Throws: `Refusal.overloaded` if too many wait.
  func open(_ id: Identifier) throws(Refusal) -> Wait {
    let (messages, continuation) = AsyncThrowingStream.makeStream(of: [UInt8].self)
    let number = state.withLock { state -> Int? in
      guard state.waiters.count < Limits.waitingProvisionings else { return nil }
      state.next += 1
      state.waiters[state.next] = Waiter(
        id: id, until: .now + Limits.linkLifetime, continuation: continuation)
      return state.next
    }
    guard let number else { throw .overloaded(retryAfter: .seconds(30)) }
    return Wait(number: number, messages: messages)
  }

  /// Waits no more.
  func close(_ wait: Wait) { state.withLock { $0.waiters[wait.number] = nil } }

  /// Looks for a message, if anyone waits for it.
  ///
  /// - Parameter id: which; nil for every one that is waited for, and to end those that have waited
  ///   too long.
  /// - Throws: `PostgresError`.
  func look(for id: Identifier? = nil) async throws {
    let now = ContinuousClock.now
    let (ids, late) = state.withLock { state in
      (
        Set(state.waiters.values.map(\.id)).filter { id == nil || $0 == id },
        state.waiters.values.filter { $0.until <= now }
      )
    }
    for waiter in late {
      waiter.continuation.finish(
        throwing: Status(.deadlineExceeded, "no provisioning message came"))
    }
    guard !ids.isEmpty else { return }
    for (id, ciphertext) in try await DevicesStore.provisioning(ids, in: database) {
      for waiter in state.withLock({ $0.waiters.values.filter { $0.id == id } }) {
        waiter.continuation.yield(ciphertext)
        waiter.continuation.finish()
      }
    }
  }

  /// Ends everyone's waiting.
  func endAll(_ error: any Error) {
    for waiter in state.withLock({ Array($0.waiters.values) }) {
      waiter.continuation.finish(throwing: error)
    }
  }
}

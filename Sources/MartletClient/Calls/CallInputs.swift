internal import MartletAPI
internal import RPC
internal import Synchronization

/// What happens to one call, from all sides, in one row.
final class CallInputs: Sendable {
  /// What has happened.
  enum Input: Sendable {
    /// The application says something.
    case command(CallCommand)
    /// The application says no more.
    case commandsEnded
    /// The server says where the call stands, with the answer if this device calls and there is
    /// one.
    case change(CallState, CallAnswer?)
    /// The call of the other side, which this one waits for, is there.
    case crossed(StoredCall)
    /// A frame of signalling, of the stream that is so many after the first.
    case frame(SignalResponse, stream: Int)
    /// That stream has ended.
    case streamEnded(Status?, stream: Int)
    /// Another stream is to be opened.
    case reconnect
    /// Candidates that wait are to go.
    case flush
  }

  private struct State {
    var inputs: [Input] = []
    var isCancelled = false
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  func append(_ input: Input) { update { $0.inputs.append(input) } }

  /// The same, in a while.
  func append(_ input: Input, after pause: Duration) {
    Task {
      try await Task.sleep(for: pause)
      append(input)
    }
  }

  /// What has happened next; waits for it.
  ///
  /// - Throws: `CancellationError`.
  func next() async throws -> Input {
    while true {
      let (input, isCancelled) = state.withLock { state in
        (state.inputs.isEmpty ? nil : state.inputs.removeFirst(), state.isCancelled)
      }
      if let input { return input }
      if isCancelled { throw CancellationError() }
      await wait()
    }
  }

  private func wait() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isDue = state.withLock { state in
          guard state.inputs.isEmpty, !state.isCancelled else { return true }
          state.waiter = continuation
          return false
        }
        if isDue { continuation.resume() }
      }
    } onCancel: {
      update { $0.isCancelled = true }
    }
  }

  private func update(_ change: (inout State) -> Void) {
    let waiter = state.withLock { state in
      change(&state)
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume()
  }
}

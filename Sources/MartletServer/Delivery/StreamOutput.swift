internal import Synchronization

/// What is to be written on an open stream of a call: frames, and what is to be read first.
final class StreamOutput<Frame: Sendable>: Sendable {
  /// What the stream is to do next.
  enum Action {
    /// Send frames.
    case write([Frame])
    /// Read the call and what waits.
    case read
    /// End the stream.
    case end(any Error)
  }

  private struct State {
    var ready: [Frame] = []
    var mustRead = true
    var ending: (any Error)?
    var waiter: CheckedContinuation<Void, Never>?
    var lastWrite = ContinuousClock.now

    var isIdle: Bool { ready.isEmpty && !mustRead && ending == nil }
  }

  private let state = Mutex(State())

  /// What to do next; called by the stream's writer alone.
  func next() async -> Action {
    while true {
      let action = state.withLock { state -> Action? in
        if let ending = state.ending { return .end(ending) }
        if state.mustRead {
          state.mustRead = false
          return .read
        }
        guard !state.ready.isEmpty else { return nil }
        state.lastWrite = .now
        defer { state.ready.removeAll(keepingCapacity: true) }
        return .write(state.ready)
      }
      if let action { return action }
      await wait()
    }
  }

  /// Has a frame sent.
  ///
  /// - Returns: false if too many wait: nothing is sent.
  @discardableResult
  func offer(_ frame: Frame) -> Bool {
    update { state in
      guard state.ending == nil, state.ready.count < Limits.readySignals else { return false }
      state.ready.append(frame)
      return true
    }
  }

  /// Has the call, and what waits, read.
  func read() { update { $0.mustRead = true } }

  /// Ends the stream; the first reason counts.
  func end(_ error: any Error) { update { $0.ending = $0.ending ?? error } }

  /// Whether nothing was written for as long as a stream may be silent.
  func isSilent(at now: ContinuousClock.Instant) -> Bool {
    state.withLock { $0.lastWrite.duration(to: now) >= Limits.keepAliveInterval }
  }

  private func update<Result: Sendable>(_ change: (inout State) -> Result) -> Result {
    let (result, waiter) = state.withLock { state in
      let result = change(&state)
      defer { state.waiter = nil }
      return (result, state.waiter)
    }
    waiter?.resume()
    return result
  }

  private func wait() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isDue = state.withLock { state in
          guard state.isIdle else { return true }
          state.waiter = continuation
          return false
        }
        if isDue { continuation.resume() }
      }
    } onCancel: {
      end(CancellationError())
    }
  }
}

internal import Synchronization

/// The open stream of one device, as the rest of the node reaches it.
final class Mailbox: Sendable {
  private struct State {
    var queue: MailboxState
    var waiter: CheckedContinuation<Void, Never>?
    var lastWrite = ContinuousClock.now
    var stamp: StreamStamp?
    var latestOther: StreamStamp?

    var isDisplaced: Bool {
      guard let stamp, let latestOther else { return false }
      return stamp < latestOther
    }
  }

  /// Whose stream it is.
  let address: Address

  private let state: Mutex<State>

  init(address: Address, window: Int) {
    self.address = address
    state = Mutex(State(queue: MailboxState(window: window)))
  }

  /// Which of a device's streams it is: the greater displaces the other, on every node alike. Nil
  /// until the database has said.
  var stamp: StreamStamp? { state.withLock { $0.stamp } }

  /// Takes its place among the device's streams.
  ///
  /// - Returns: whether it goes on.
  func take(_ stamp: StreamStamp) -> Bool { settle { $0.stamp = stamp } }

  /// Ends the stream where another one of the device is later, now or when that is known.
  func displace(by other: StreamStamp) {
    _ = settle { $0.latestOther = max($0.latestOther ?? other, other) }
  }

  private func settle(_ change: (inout State) -> Void) -> Bool {
    let isDisplaced = state.withLock { state in
      change(&state)
      return state.isDisplaced
    }
    return update { queue in
      if isDisplaced { queue.end(Refusal.streamDisplaced) }
      return !queue.isEnding
    }
  }

  /// What the stream is to do next; called by its handler alone.
  func next() async -> MailboxState.Action {
    while true {
      let action = state.withLock { state in
        let action = state.queue.next()
        if case .write = action { state.lastWrite = .now }
        return action
      }
      guard case .wait = action else { return action }
      await wait()
    }
  }

  /// Changes what is known of the queue, and wakes the handler.
  func update<Result: Sendable>(_ change: (inout MailboxState) -> Result) -> Result {
    let (result, waiter) = state.withLock { state in
      let result = change(&state.queue)
      defer { state.waiter = nil }
      return (result, state.waiter)
    }
    waiter?.resume()
    return result
  }

  /// Whether a lost wake-up would show as a pending row.
  var isCaughtUp: Bool { state.withLock { $0.queue.isCaughtUp } }

  /// Has the stream told that it is alive, where it has been silent for long.
  func keepAlive(at now: ContinuousClock.Instant) {
    let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
      guard state.lastWrite.duration(to: now) >= Limits.keepAliveInterval else { return nil }
      state.lastWrite = now
      state.queue.keepAlive()
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume()
  }

  private func wait() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isDue = state.withLock { state in
          guard state.queue.isIdle else { return true }
          state.waiter = continuation
          return false
        }
        if isDue { continuation.resume() }
      }
    } onCancel: {
      update { $0.end(CancellationError()) }
    }
  }
}

/// Orders the streams of a device, also those of different nodes, by the database's clock.
struct StreamStamp: Sendable, Hashable, Comparable {
  let openedAt: Int64
  let tieBreaker: Identifier

  static func < (left: StreamStamp, right: StreamStamp) -> Bool {
    (left.openedAt, left.tieBreaker) < (right.openedAt, right.tieBreaker)
  }
}

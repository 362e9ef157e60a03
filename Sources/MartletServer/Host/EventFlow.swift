internal import Synchronization

/// How far a stream of events has come, and how much of it the consumer has handled.
final class EventFlow: Sendable {
  private struct State {
    /// Behind what was told.
    var place: EventCursor
    /// The ends of batches that are not acknowledged.
    var open: [EventCursor] = []
  }

  private let window: Int
  private let state: Mutex<State>

  /// A stream that begins behind a place, and may have so many batches unacknowledged.
  init(after place: EventCursor, window: Int) {
    self.window = window
    state = Mutex(State(place: place))
  }

  /// Where to read on; nil while the consumer has as much as it may have.
  var place: EventCursor? { state.withLock { $0.open.count < window ? $0.place : nil } }

  /// Notes that a batch is told.
  func advance(to cursor: EventCursor) {
    state.withLock { state in
      state.place = cursor
      state.open.append(cursor)
    }
  }

  /// Notes that everything up to a place is handled.
  ///
  /// - Returns: false if it was not told.
  func acknowledge(_ cursor: EventCursor) -> Bool {
    state.withLock { state in
      guard cursor <= state.place else { return false }
      state.open.removeAll { $0 <= cursor }
      return true
    }
  }

  /// Waits a while, or until there is room again.
  func wait(for interval: Duration) async throws {
    let start = ContinuousClock.now
    let wasFull = place == nil
    while start.duration(to: .now) < interval {
      if wasFull, place != nil { return }
      try await Task.sleep(for: wasFull ? .milliseconds(5) : interval)
    }
  }
}

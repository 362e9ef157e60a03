internal import Synchronization

/// The open stream of a device that watches topics. What changes several times before it is written
/// is written once.
final class PresenceWatcher: Sendable {
  /// What is to be written.
  enum Frame: Sendable {
    /// What is published under topics that were just added, and those that are full.
    case snapshot([PresenceRow], full: [Identifier])
    /// What has changed.
    case changes([PresenceRow])
  }

  private struct State {
    var topics: Set<Identifier> = []
    var snapshots: [Frame] = []
    var changes: [PresenceKey: PresenceRow] = [:]
  }

  let address: Address
  /// Something is to be written; ends when the stream must.
  let signals: AsyncThrowingStream<Void, any Error>
  private let continuation: AsyncThrowingStream<Void, any Error>.Continuation
  private let state = Mutex(State())

  init(address: Address) {
    self.address = address
    (signals, continuation) = AsyncThrowingStream.makeStream(
      bufferingPolicy: .bufferingNewest(1))
  }

  /// The topics that it watches.
  var topics: Set<Identifier> { state.withLock { $0.topics } }

  /// Watches other topics.
  ///
  /// - Throws: `Refusal.constraintViolated` if there are too many.
  func update(adding added: [Identifier], removing removed: [Identifier]) throws(Refusal) {
    let isFull = state.withLock { state in
      let topics = state.topics.subtracting(removed).union(added)
      guard topics.count <= Limits.watchedTopics else { return true }
      state.topics = topics
      state.changes = state.changes.filter { topics.contains($0.key.topic) }
      return false
    }
    guard !isFull else {
      throw .constraintViolated(
        field: "add", "makes more than \(Limits.watchedTopics) topics of the stream")
    }
  }

  /// Gives up topics that have too many watchers.
  func giveUp(_ topics: [Identifier]) { state.withLock { $0.topics.subtract(topics) } }

  /// Has what is published under added topics written.
  func offer(snapshot rows: [PresenceRow], full: [Identifier]) {
    state.withLock { $0.snapshots.append(.snapshot(rows, full: full)) }
    continuation.yield()
  }

  /// Has a change written, in place of an earlier one that is not written yet.
  func offer(_ row: PresenceRow) {
    let isWatched = state.withLock { state in
      guard state.topics.contains(row.key.topic) else { return false }
      state.changes[row.key] = row
      return true
    }
    if isWatched { continuation.yield() }
  }

  /// The next frame, snapshots first; nil if nothing is to be written.
  func next() -> Frame? {
    state.withLock { state in
      if !state.snapshots.isEmpty { return state.snapshots.removeFirst() }
      guard !state.changes.isEmpty else { return nil }
      let rows = Array(state.changes.values.prefix(Limits.entriesPerFrame))
      for row in rows { state.changes[row.key] = nil }
      return .changes(rows)
    }
  }

  /// Ends the stream.
  func finish(_ error: any Error) { continuation.finish(throwing: error) }
}

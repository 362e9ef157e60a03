internal import Synchronization

/// The open stream of a device that says that it is there.
final class Publication: Sendable {
  private struct Topic {
    var sealed: [UInt8]
    var farewell: [UInt8]
    var tokens = Double(Limits.presenceBurst)
    var refilledAt: ContinuousClock.Instant
    /// Whether something has changed that is not told yet.
    var isWaiting = false
  }

  private struct State {
    var topics: [Identifier: Topic]
    var heardAt: ContinuousClock.Instant
  }

  /// Which stream it is.
  let stream = Identifier.random()
  let publisher: Address
  /// Ends when the stream must.
  let end: AsyncThrowingStream<Never, any Error>
  private let continuation: AsyncThrowingStream<Never, any Error>.Continuation
  private let state: Mutex<State>

  /// A stream that begins with something to say.
  init(
    publisher: Address, at now: ContinuousClock.Instant,
    _ topics: [(topic: Identifier, sealed: [UInt8], farewell: [UInt8])]
  ) {
    self.publisher = publisher
    (end, continuation) = AsyncThrowingStream.makeStream()
    let begun = topics.map {
      ($0.topic, Topic(sealed: $0.sealed, farewell: $0.farewell, refilledAt: now))
    }
    state = Mutex(
      State(
        topics: Dictionary(begun, uniquingKeysWith: { $1 }), heardAt: now))
  }

  /// What it publishes under.
  var topics: [Identifier] { state.withLock { Array($0.topics.keys) } }

  /// All that it publishes.
  var entries: [PublishedEntry] {
    state.withLock { state in state.topics.map { entry($0.key, $0.value) } }
  }

  /// The device is alive.
  func hear(at now: ContinuousClock.Instant) { state.withLock { $0.heardAt = now } }

  /// Whether the device has been silent too long.
  func isSilent(at now: ContinuousClock.Instant) -> Bool {
    state.withLock { $0.heardAt.duration(to: now) > Limits.heartbeatLifetime }
  }

  /// Takes in a change.
  ///
  /// - Returns: false if the stream has no such topic.
  func change(
    _ topic: Identifier, sealed: [UInt8], farewell: [UInt8], at now: ContinuousClock.Instant
  ) -> Bool {
    state.withLock { state in
      state.heardAt = now
      guard state.topics[topic] != nil else { return false }
      state.topics[topic]?.sealed = sealed
      state.topics[topic]?.farewell = farewell
      state.topics[topic]?.isWaiting = true
      return true
    }
  }

  /// What has changed and may be told now; what may not, waits.
  ///
  /// - Returns: it, and whether something waits on.
  func takeDue(at now: ContinuousClock.Instant) -> (entries: [PublishedEntry], isWaiting: Bool) {
    state.withLock { state in
      var (due, isWaiting) = ([PublishedEntry](), false)
      for (name, topic) in state.topics where topic.isWaiting {
        var topic = topic
        topic.tokens = min(
          Double(Limits.presenceBurst),
          topic.tokens + topic.refilledAt.duration(to: now) / Limits.presenceInterval)
        topic.refilledAt = now
        if topic.tokens >= 1 {
          topic.tokens -= 1
          topic.isWaiting = false
          due.append(entry(name, topic))
        } else {
          isWaiting = true
        }
        state.topics[name] = topic
      }
      return (due, isWaiting)
    }
  }

  /// Ends the stream.
  func finish(_ error: any Error) { continuation.finish(throwing: error) }

  private func entry(_ name: Identifier, _ topic: Topic) -> PublishedEntry {
    PublishedEntry(
      key: PresenceKey(topic: name, publisher: publisher), stream: stream, sealed: topic.sealed,
      farewell: topic.farewell)
  }
}

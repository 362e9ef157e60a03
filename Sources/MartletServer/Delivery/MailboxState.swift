/// What a stream knows of its device's queue: what is on its way, and whether the database has
/// more.
///
/// A queue has no cursor. What is pending and not in flight is read, oldest first, so that a row
/// whose transaction commits late is found like any other. While the stream has seen everything,
/// new envelopes are handed to it from memory; whatever cannot be handed over is read later.
struct MailboxState {
  /// What the stream is to do next.
  enum Action {
    /// Send envelopes.
    case write([QueuedEnvelope])
    /// Send an event.
    case tell(MailboxEvent)
    /// Read the queue, without some sequences, and tell `fetched`.
    case fetch(excluding: [Int64], limit: Int)
    /// Do something for the device's groups.
    case group(GroupFlows.Action)
    /// Say that the queue has been sent.
    case tellQueueEmpty
    /// Say that the stream is alive.
    case keepAlive
    /// End the stream.
    case end(any Error)
    /// Wait to be woken.
    case wait
  }

  private struct Flight {
    let sequence: Int64
    var isAcknowledged = false
  }

  /// The logs of the device's groups.
  var groups: GroupFlows

  private var lastWelcome: Int64 = 0
  private let window: Int
  private var inFlight: [Identifier: Flight] = [:]
  private var unacknowledged = 0
  private var ready: [QueuedEnvelope] = []
  private var events: [MailboxEvent] = []
  private var mayHaveMore = true
  private var isFetching = false
  private var hasToldEmpty = false
  private var isKeepAliveDue = false
  private var ending: (any Error)?

  /// A stream that has sent nothing yet.
  ///
  /// - Parameter window: how many envelopes may be unacknowledged.
  init(window: Int) {
    self.window = window
    groups = GroupFlows(window: window)
  }

  /// What to do next; the caller does it before it asks again.
  mutating func next() -> Action {
    if let ending { return .end(ending) }
    if !ready.isEmpty {
      defer { ready.removeAll(keepingCapacity: true) }
      return .write(ready)
    }
    if !events.isEmpty { return .tell(events.removeFirst()) }
    if mayHaveMore, unacknowledged < window {
      mayHaveMore = false
      isFetching = true
      return .fetch(
        excluding: inFlight.values.map(\.sequence), limit: window - unacknowledged)
    }
    if let action = groups.next() { return .group(action) }
    if !hasToldEmpty, !mayHaveMore {
      hasToldEmpty = true
      return .tellQueueEmpty
    }
    if isKeepAliveDue {
      isKeepAliveDue = false
      return .keepAlive
    }
    return .wait
  }

  /// Takes what was read of the queue; `limit` rows mean that there may be more.
  mutating func fetched(_ envelopes: [QueuedEnvelope], limit: Int) {
    isFetching = false
    if envelopes.count >= limit { mayHaveMore = true }
    for envelope in envelopes where inFlight[envelope.messageID] == nil { take(envelope) }
  }

  /// Reading failed: it is to be tried again.
  mutating func fetchFailed() {
    isFetching = false
    mayHaveMore = true
  }

  /// Takes an envelope that was just committed, or remembers that the queue has more.
  mutating func offer(_ envelope: QueuedEnvelope) {
    guard hasToldEmpty, !mayHaveMore, !isFetching, unacknowledged < window,
      inFlight[envelope.messageID] == nil
    else {
      mayHaveMore = true
      return
    }
    take(envelope)
  }

  /// The queue may have more.
  mutating func wake() { mayHaveMore = true }

  /// Something to tell; once is enough for each kind.
  mutating func tell(_ event: MailboxEvent) {
    if !events.contains(event) { events.append(event) }
  }

  /// A welcome waits, the newest of the device; each is told once.
  mutating func noticeWelcome(_ id: Int64) {
    guard id > lastWelcome else { return }
    lastWelcome = id
    tell(.welcomeWaiting)
  }

  /// The stream has been silent for long.
  mutating func keepAlive() { isKeepAliveDue = true }

  /// The stream is to end; the first reason counts.
  mutating func end(_ error: any Error) {
    if ending == nil { ending = error }
  }

  /// Whether the stream is to end.
  var isEnding: Bool { ending != nil }

  /// Opens the window for what the client has handled.
  ///
  /// - Returns: the sequence, where the envelope is in flight and was not acknowledged before; it
  ///   stays known until `forget`, so that it is not read again while it is being deleted.
  mutating func acknowledge(_ messageID: Identifier) -> Int64? {
    guard let flight = inFlight[messageID], !flight.isAcknowledged else { return nil }
    inFlight[messageID]?.isAcknowledged = true
    unacknowledged -= 1
    return flight.sequence
  }

  /// Whether an envelope is in flight, acknowledged or not.
  func isInFlight(_ messageID: Identifier) -> Bool { inFlight[messageID] != nil }

  /// The rows of acknowledged envelopes are gone.
  mutating func forget(_ messageIDs: [Identifier]) {
    for messageID in messageIDs { inFlight[messageID] = nil }
  }

  /// Whether `next` would say to wait.
  var isIdle: Bool {
    ending == nil && ready.isEmpty && events.isEmpty && !isKeepAliveDue && groups.isIdle
      && (mayHaveMore ? unacknowledged >= window : hasToldEmpty)
  }

  /// Whether nothing is in flight and the database was read to its end: only then does a row that
  /// is found pending mean that a wake-up was lost.
  var isCaughtUp: Bool { hasToldEmpty && !mayHaveMore && !isFetching && inFlight.isEmpty }

  private mutating func take(_ envelope: QueuedEnvelope) {
    inFlight[envelope.messageID] = Flight(sequence: envelope.sequence)
    unacknowledged += 1
    ready.append(envelope)
  }
}

/// Something that a stream is told beside its queue.
enum MailboxEvent: Sendable, Hashable {
  case lowPreKeys
  case devicesChanged
  case welcomeWaiting
  case groupDeleted(Identifier)
}

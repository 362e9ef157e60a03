internal import Synchronization

/// Who is there: the streams of this node that say so and that watch, and the way to those of other
/// nodes.
///
/// What changes is stored and told ten times a second, many changes at once; heartbeats touch
/// nothing but memory.
final class PresenceHub: Sendable {
  fileprivate struct Ending {
    let at: ContinuousClock.Instant
    let entries: [PublishedEntry]
  }

  fileprivate struct State {
    var publications: [Address: Publication] = [:]
    /// Streams of which something waits to be told.
    var waiting: [Identifier: Publication] = [:]
    var endings: [Ending] = []
    var watchers: [Address: PresenceWatcher] = [:]
    var watching: [Identifier: [ObjectIdentifier: PresenceWatcher]] = [:]
    /// Topics of which another node has news.
    var stale: Set<Identifier> = []
    var sweptAt = ContinuousClock.now
    var tickedAt = ContinuousClock.now
  }

  /// A pause of the background work after which other nodes may have taken this one for gone.
  private static let absence = Duration.seconds(10)

  private let store: PresenceStore
  private let wakeups: Wakeups
  private let state = Mutex(State())

  init(store: PresenceStore, wakeups: Wakeups) {
    self.store = store
    self.wakeups = wakeups
  }

  // MARK: Publishing

  /// Opens a stream that says that a device is there; an earlier one of the device ends.
  ///
  /// - Returns: the stream, once what it begins with is stored.
  /// - Throws: `PostgresError`.
  func open(
    _ publisher: Address, _ topics: [(topic: Identifier, sealed: [UInt8], farewell: [UInt8])]
  ) async throws -> Publication {
    let publication = Publication(publisher: publisher, at: .now, topics)
    let displaced = state.withLock { state in
      state.publications.updateValue(publication, forKey: publisher)
    }
    displaced?.finish(Refusal.streamDisplaced)
    do {
      let gone = try await store.forget(publisher, except: publication.topics)
      let entries = publication.entries
      try await store.publish(entries)
      tellGone(gone)
      tell(entries.map(\.row))
    } catch {
      close(publication, isGoodbye: true)
      throw error
    }
    return publication
  }

  /// Takes in a change.
  ///
  /// - Throws: `Refusal.constraintViolated` if the stream has not begun with the topic.
  func change(
    _ publication: Publication, _ topic: Identifier, sealed: [UInt8], farewell: [UInt8]
  ) throws(Refusal) {
    guard publication.change(topic, sealed: sealed, farewell: farewell, at: .now) else {
      throw .constraintViolated(field: "change.topic", "is none that the stream has begun with")
    }
    state.withLock { $0.waiting[publication.stream] = publication }
  }

  /// Closes a stream: its farewells come at once if the device has said goodbye, else a while later
  /// unless it is back by then.
  func close(_ publication: Publication, isGoodbye: Bool) {
    state.withLock { state in
      if state.publications[publication.publisher] === publication {
        state.publications[publication.publisher] = nil
      }
      state.waiting[publication.stream] = nil
      state.endings.append(
        Ending(
          at: isGoodbye ? .now : .now + Limits.presenceHysteresis, entries: publication.entries))
    }
  }

  // MARK: Watching

  /// Opens a stream that watches; an earlier one of the device ends.
  func open(_ watcher: PresenceWatcher) {
    let displaced = state.withLock { $0.watchers.updateValue(watcher, forKey: watcher.address) }
    displaced?.finish(Refusal.streamDisplaced)
  }

  /// Closes a stream that watches.
  func close(_ watcher: PresenceWatcher) {
    state.withLock { state in
      if state.watchers[watcher.address] === watcher { state.watchers[watcher.address] = nil }
      state.remove(watcher, from: watcher.topics)
    }
  }

  /// Has a stream watch other topics, and writes what is published under those that are new.
  ///
  /// - Throws: `Refusal.constraintViolated`, `PostgresError`.
  func update(
    _ watcher: PresenceWatcher, adding added: [Identifier], removing removed: [Identifier]
  ) async throws {
    let new = Set(added).subtracting(watcher.topics)
    try watcher.update(adding: added, removing: removed)
    let full = state.withLock { state in
      state.remove(watcher, from: Set(removed).subtracting(added))
      // First the watcher, then the rows: what changes in between comes one way or the other.
      return new.filter { !state.add(watcher, to: $0) }
    }
    watcher.giveUp(Array(full))
    let topics = Array(new.subtracting(full))
    guard !new.isEmpty else { return }
    let rows = topics.isEmpty ? [] : try await store.rows(under: topics)
    for start in stride(from: 0, to: max(rows.count, 1), by: Limits.entriesPerFrame) {
      let part = rows[start..<min(start + Limits.entriesPerFrame, rows.count)]
      watcher.offer(snapshot: Array(part), full: start == 0 ? Array(full) : [])
    }
  }

  /// What is published under some topics.
  func rows(under topics: [Identifier]) async throws -> [PresenceRow] {
    try await store.rows(under: topics)
  }

  /// Another node says that what a device published is gone.
  func hear(ofGone row: PresenceRow) { offer([row]) }

  /// Another node has news of a topic.
  func hear(of topic: Identifier) {
    state.withLock { state in
      if state.watching[topic] != nil { state.stale.insert(topic) }
    }
  }

  // MARK: Ending

  /// Ends the streams of devices whose tokens no longer count; device 0 means all of the account.
  func end(_ account: Identifier, device: DeviceNumber) {
    let (publications, watchers) = state.withLock { state in
      func isMeant(_ address: Address) -> Bool {
        address.account == account && (device == .every || address.device == device)
      }
      return (
        state.publications.values.filter { isMeant($0.publisher) },
        state.watchers.values.filter { isMeant($0.address) }
      )
    }
    for publication in publications {
      publication.finish(Refusal.deviceRevoked)
      // Its rows have gone with the device.
      tellGone(
        publication.entries.map { PresenceRow(key: $0.key, isLive: false, sealed: $0.farewell) })
    }
    for watcher in watchers { watcher.finish(Refusal.deviceRevoked) }
  }

  /// Ends every stream.
  func endAll(_ error: any Error) {
    let (publications, watchers) = state.withLock {
      (Array($0.publications.values), Array($0.watchers.values))
    }
    for publication in publications { publication.finish(error) }
    for watcher in watchers { watcher.finish(error) }
  }

  // MARK: Working

  /// Stores and tells what has changed; called ten times a second.
  ///
  /// - Throws: `PostgresError`; what could not be stored is tried again.
  func tick() async throws {
    let now = ContinuousClock.now
    returnFromAbsence(at: now)
    let due = state.withLock { state -> [PublishedEntry] in
      var due: [PublishedEntry] = []
      for (stream, publication) in state.waiting {
        let (entries, isWaiting) = publication.takeDue(at: now)
        due += entries
        if !isWaiting { state.waiting[stream] = nil }
      }
      return due
    }
    try await publish(due)
    try await endDue(at: now)
    try await readStale()
    guard state.withLock({ $0.sweptAt.duration(to: now) >= Limits.presenceSweep }) else { return }
    state.withLock { $0.sweptAt = now }
    endSilent(at: now)
    while true {
      let ended = try await store.endOrphans()
      if ended.isEmpty { return }
      tell(ended)
    }
  }

  /// After a pause, other nodes may have said farewell for those who are here.
  private func returnFromAbsence(at now: ContinuousClock.Instant) {
    state.withLock { state in
      defer { state.tickedAt = now }
      guard state.tickedAt.duration(to: now) > Self.absence else { return }
      for publication in state.publications.values {
        for entry in publication.entries {
          _ = publication.change(
            entry.key.topic, sealed: entry.sealed, farewell: entry.farewell, at: now)
        }
        state.waiting[publication.stream] = publication
      }
    }
  }

  private func publish(_ due: [PublishedEntry]) async throws {
    // A device may have two streams for a moment: the statement takes each key once.
    let entries = Array(
      Dictionary(due.map { ($0.key, $0) }, uniquingKeysWith: { $1 }).values)
    for start in stride(from: 0, to: entries.count, by: Int(Limits.presenceBatch)) {
      let part = Array(entries[start..<min(start + Int(Limits.presenceBatch), entries.count)])
      do {
        try await store.publish(part)
      } catch {
        state.withLock { state in
          for entry in entries[start...] {
            guard let publication = state.publications[entry.key.publisher] else { continue }
            _ = publication.change(
              entry.key.topic, sealed: entry.sealed, farewell: entry.farewell, at: .now)
            state.waiting[publication.stream] = publication
          }
        }
        throw error
      }
      tell(part.map(\.row))
    }
  }

  private func endDue(at now: ContinuousClock.Instant) async throws {
    let due = state.withLock { state in
      let due = state.endings.filter { $0.at <= now }
      if !due.isEmpty { state.endings.removeAll { $0.at <= now } }
      return due
    }
    let entries = due.flatMap(\.entries)
    do {
      for start in stride(from: 0, to: entries.count, by: Int(Limits.presenceBatch)) {
        let part = entries[start..<min(start + Int(Limits.presenceBatch), entries.count)]
        tell(try await store.end(part.map { ($0.key, $0.stream) }))
      }
    } catch {
      // The end of a stream that has ended already changes nothing.
      state.withLock { $0.endings += due }
      throw error
    }
  }

  private func readStale() async throws {
    let topics = state.withLock { state in
      defer { state.stale = [] }
      return Array(state.stale)
    }
    guard !topics.isEmpty else { return }
    offer(try await store.rows(under: topics))
  }

  private func endSilent(at now: ContinuousClock.Instant) {
    let silent = state.withLock { $0.publications.values.filter { $0.isSilent(at: now) } }
    for publication in silent {
      close(publication, isGoodbye: true)
      publication.finish(Refusal.heartbeatMissing)
    }
  }

  /// Tells watchers here, and the other nodes.
  private func tell(_ rows: [PresenceRow]) {
    offer(rows)
    wakeups.send(Set(rows.map(\.key.topic)).map { .presence($0) })
  }

  /// The same of rows that are gone: other nodes find nothing of them in the database.
  private func tellGone(_ rows: [PresenceRow]) {
    offer(rows)
    wakeups.send(rows.map { .presenceGone($0) })
  }

  private func offer(_ rows: [PresenceRow]) {
    for row in rows {
      let watchers = state.withLock { $0.watching[row.key.topic].map { Array($0.values) } ?? [] }
      for watcher in watchers { watcher.offer(row) }
    }
  }
}

extension PresenceHub.State {
  /// - Returns: false if the topic has as many watchers as it may have.
  fileprivate mutating func add(_ watcher: PresenceWatcher, to topic: Identifier) -> Bool {
    guard watching[topic, default: [:]].count < Limits.topicWatchers else { return false }
    watching[topic, default: [:]][ObjectIdentifier(watcher)] = watcher
    return true
  }

  fileprivate mutating func remove(_ watcher: PresenceWatcher, from topics: Set<Identifier>) {
    for topic in topics {
      watching[topic]?[ObjectIdentifier(watcher)] = nil
      if watching[topic]?.isEmpty == true { watching[topic] = nil }
    }
  }
}

extension PublishedEntry {
  /// The entry as watchers are told of it.
  fileprivate var row: PresenceRow { PresenceRow(key: key, isLive: true, sealed: sealed) }
}

internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol
internal import Synchronization

/// Whether this account is there, and whether others are.
final class PresenceOfPeople {
  private let context: DeviceContext
  private let audiences: PresenceAudiences

  init(_ context: DeviceContext, _ audiences: PresenceAudiences) {
    self.context = context
    self.audiences = audiences
  }

  /// What this account shows to everyone; nil if it shows nothing.
  func own() throws -> PresenceStatus? {
    try context.read { try $0.ownPerson() }.shownToEveryone
  }

  /// Says what this account shows, to an audience or everyone; nil shows nothing. Those it writes
  /// to get the key.
  func set(_ status: PresenceStatus?, to audience: String?) async throws {
    if let status {
      guard status.text.count <= ClientLimits.statusCharacters else {
        throw ClientError.invalidContent(
          "text of \(status.text.count) characters exceeds the limit of "
            + "\(ClientLimits.statusCharacters)")
      }
      do {
        try status.validate()
      } catch {
        throw ClientError.invalidContent("\(error)")
      }
      // With the longest of what is added it has to fit, too.
      var longest = status
      (longest.counter, longest.lastSeen) = (.max, context.timestamp)
      _ = try PresenceSeal(
        account: context.account,
        presenceKey: [UInt8](repeating: 0, count: PresenceSeal.keyByteCount)
      ).seal(longest)
    }
    try await audiences.show(status, to: audience)
  }

  /// Says that this device is there, until the task is cancelled.
  func publish() async throws {
    while true {
      try Task.checkCancellation()
      if try !context.read({ try $0.ownPerson() }).shown.isEmpty {
        do {
          if try await publishStream() { continue }
        } catch is Status {
          // It is tried again.
        }
      }
      try await Task.sleep(for: ClientLimits.presenceRetry)
    }
  }

  /// Publishes over one stream, until it ends or keys change.
  ///
  /// - Returns: whether another stream is to take its place at once: who is shown the same sees no
  ///   difference, and what was published under keys that are gone goes.
  private func publishStream() async throws -> Bool {
    let begun = try context.read { try $0.ownPerson() }.shown
    var topics = try begun.map { shown in
      try PublishedTopic(account: context.account, shown: shown) { try counted($0) }
    }
    let call = try await context.calling { try await $0.presence.publish() }
    let reader = EndReader(call)
    defer { reader.cancel() }
    var farewellAt = context.now.seconds
    try await call.send(
      PublishRequest(frame: .start(.init(topics: try topics.map { try published($0) }))))
    var heardAt = context.now.seconds
    while true {
      try await Task.sleep(for: .seconds(1))
      try reader.check()
      let shown = try context.read { try $0.ownPerson() }.shown
      guard shown.map(\.key) == begun.map(\.key) else {
        guard shown.isEmpty else { return true }
        try await call.send(PublishRequest(frame: .goodbye(.init())))
        return false
      }
      let now = context.now.seconds
      let isDue = now - farewellAt >= ClientLimits.farewellInterval
      if isDue { farewellAt = now }
      for (index, current) in shown.enumerated() {
        guard try topics[index].show(current.status, { try counted($0) }) || isDue else { continue }
        heardAt = now
        try await call.send(PublishRequest(frame: .change(try published(topics[index]))))
      }
      if now - heardAt >= ClientLimits.heartbeatInterval {
        heardAt = now
        try await call.send(PublishRequest(frame: .heartbeat(.init())))
      }
    }
  }

  private func published(_ topic: PublishedTopic) throws -> PublishedPresence {
    let step = ClientLimits.farewellInterval
    let seen = ProtoTimestamp(seconds: context.now.seconds / step * step)
    let farewell = try counted(PresenceStatus(state: .gone, lastSeen: seen))
    return PublishedPresence(
      topic: topic.seal.topic, sealed: topic.sealed, farewell: try topic.seal.seal(farewell))
  }

  /// The status with a counter greater than this device has ever used, whatever its clock does:
  /// watchers pass over what seems older than what they have seen.
  func counted(_ status: PresenceStatus) throws -> PresenceStatus {
    var status = status
    let time = context.timestamp
    status.counter = try context.write { records in
      let last = try records.property("presence counter", as: PresenceStatus.self)?.counter ?? 0
      let microseconds = UInt64(clamping: time.seconds) * 1_000_000 + UInt64(time.nanos / 1_000)
      let counter = max(microseconds, last + 1)
      try records.setProperty("presence counter", PresenceStatus(counter: counter))
      return counter
    }
    return status
  }

  /// Whether others are there, those who show it to this account.
  func presences() async throws -> [PersonPresence] {
    let known = try seals()
    var found: [PersonPresence] = []
    let topics = Array(known.keys)
    for start in stride(from: 0, to: topics.count, by: 100) {
      let part = Array(topics[start..<min(start + 100, topics.count)])
      let reply = try await context.calling {
        try await $0.presence.getPresence(GetPresenceRequest(topics: part), options: .usual)
      }
      for (topic, entries) in Dictionary(grouping: reply.entries, by: \.topic) {
        guard let (account, seal) = known[topic] else { continue }
        let opened = entries.compactMap { $0.opened(account, seal) }
        found.append(
          contentsOf: [PersonPresence(account, opened, at: context.now.seconds)].compactMap(\.self))
      }
    }
    return found
  }

  /// Tells when others come, go and say something else, until the task is cancelled.
  func watch(_ handler: @Sendable (PersonPresence) async throws -> Void) async throws {
    while true {
      try Task.checkCancellation()
      do {
        if try !seals().isEmpty { try await watchStream(handler) }
      } catch is Status {
        // It is tried again.
      }
      try await Task.sleep(for: ClientLimits.presenceRetry)
    }
  }

  private func watchStream(
    _ handler: @Sendable (PersonPresence) async throws -> Void
  ) async throws {
    let call = try await context.calling { try await $0.presence.watch() }
    let frames = WatchedFrames(call)
    defer { frames.cancel() }
    var known: [[UInt8]: (account: AccountID, seal: PresenceSeal)] = [:]
    var seen = SeenPresence()
    var lookedAt: Int64?
    while true {
      let now = context.now.seconds
      let isDue = now - (lookedAt ?? 0) >= ClientLimits.presenceKeysInterval
      let current = isDue ? try seals() : known
      if isDue { lookedAt = now }
      let added = current.keys.filter { known[$0] == nil }
      let removed = known.keys.filter { current[$0] == nil }
      if !added.isEmpty || !removed.isEmpty {
        try await call.send(WatchRequest(add: Array(added), remove: Array(removed)))
      }
      known = current
      for frame in try frames.take() {
        var changed: Set<AccountID> = []
        for entry in frame.entries {
          guard let (account, seal) = known[entry.topic], seen.take(entry, account, seal) else {
            continue
          }
          changed.insert(account)
        }
        for account in changed {
          if let presence = seen.news(of: account, at: now) {
            try await handler(presence)
          }
        }
      }
      try await Task.sleep(for: .milliseconds(500))
    }
  }

  /// Whose presence can be watched, by topic.
  private func seals() throws -> [[UInt8]: (account: AccountID, seal: PresenceSeal)] {
    var seals: [[UInt8]: (account: AccountID, seal: PresenceSeal)] = [:]
    for (account, peer) in try context.read({ try $0.peers() })
    where !peer.presenceKey.isEmpty && !peer.isBlocked && peer.isAccepted {
      guard seals.count < ClientLimits.watchedTopics else { break }
      let seal = try PresenceSeal(account: account, presenceKey: peer.presenceKey)
      seals[seal.topic] = (account, seal)
    }
    return seals
  }
}

/// What was seen of others over one stream.
private struct SeenPresence {
  private var entries: [AccountID: [UInt32: (isLive: Bool, status: PresenceStatus)]] = [:]
  private var told: [AccountID: PersonPresence] = [:]

  /// Takes in an entry.
  ///
  /// - Returns: false if it is not the account's, or an older one than was seen.
  mutating func take(_ entry: PresenceEntry, _ account: AccountID, _ seal: PresenceSeal) -> Bool {
    guard let opened = entry.opened(account, seal), let device = entry.publisher?.deviceID else {
      return false
    }
    let former = entries[account]?[device]
    // A farewell was sealed before what it follows.
    guard !opened.isLive || opened.status.counter >= former?.status.counter ?? 0 else {
      return false
    }
    entries[account, default: [:]][device] = opened
    return true
  }

  /// What is to be told of an account; nil if that was told.
  mutating func news(of account: AccountID, at now: Int64) -> PersonPresence? {
    guard
      let presence = PersonPresence(account, Array((entries[account] ?? [:]).values), at: now),
      told.updateValue(presence, forKey: account) != presence
    else { return nil }
    return presence
  }
}

extension PresenceEntry {
  /// What an entry says; nil if it is not the account's, which alone may publish by its key.
  fileprivate func opened(
    _ account: AccountID, _ seal: PresenceSeal
  ) -> (isLive: Bool, status: PresenceStatus)? {
    guard publisher?.accountID == account.bytes, let status = seal.open(sealed) else { return nil }
    return (liveUntil != nil, status)
  }
}

/// What a stream publishes for one audience.
private struct PublishedTopic {
  let seal: PresenceSeal
  private(set) var sealed: [UInt8]
  private var status: PresenceStatus

  init(
    account: AccountID, shown: Sync.Own.Shown,
    counted: (PresenceStatus) throws -> PresenceStatus
  ) throws {
    seal = try PresenceSeal(account: account, presenceKey: shown.key)
    status = shown.status
    sealed = try seal.seal(counted(shown.status))
  }

  /// - Returns: whether that is something else.
  mutating func show(
    _ status: PresenceStatus, _ counted: (PresenceStatus) throws -> PresenceStatus
  ) throws -> Bool {
    guard status != self.status else { return false }
    sealed = try seal.seal(counted(status))
    self.status = status
    return true
  }
}

/// Notices the end of a stream that is only written to.
private final class EndReader {
  private let task: Task<Void, any Error>
  private let end = Shared<(any Error)?>(nil)

  init(_ call: BidirectionalCall<PublishRequest, PublishResponse>) {
    task = Task { [end] in
      do {
        for try await _ in call.replies {}
        end.set(Status(.unavailable, "the stream has ended"))
      } catch {
        end.set(error)
      }
    }
  }

  func check() throws {
    if let error = end.value { throw error }
  }

  func cancel() { task.cancel() }
}

/// Frames of a watching stream that nobody has handled yet.
private final class WatchedFrames {
  private let task: Task<Void, Never>
  private let state = Shared<Result<[WatchResponse], any Error>>(.success([]))

  init(_ call: BidirectionalCall<WatchRequest, WatchResponse>) {
    task = Task { [state] in
      do {
        for try await frame in call.replies {
          state.update { if case .success(let frames) = $0 { $0 = .success(frames + [frame]) } }
        }
        state.set(.failure(Status(.unavailable, "the stream has ended")))
      } catch {
        state.set(.failure(error))
      }
    }
  }

  func take() throws -> [WatchResponse] {
    let taken = state.value
    state.update { if case .success = $0 { $0 = .success([]) } }
    return try taken.get()
  }

  func cancel() { task.cancel() }
}

/// A value that a reading task and the actor share.
private final class Shared<Value: Sendable>: Sendable {
  private let state: Mutex<Value>

  init(_ value: Value) { state = Mutex(value) }

  var value: Value { state.withLock { $0 } }

  func set(_ value: Value) { state.withLock { $0 = value } }

  func update(_ change: (inout Value) -> Void) { state.withLock { change(&$0) } }
}

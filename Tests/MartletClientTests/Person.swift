internal import Cryptography
internal import Protobuf
internal import ServiceTesting
internal import Synchronization

@testable internal import MartletClient
@testable internal import SignalProtocol

/// A person's device in memory, with what its application was told.
final class Person: Sendable {
  let messenger: Messenger
  private let events = Mutex<[ReceivedEvent]>([])

  init(_ messenger: Messenger) { self.messenger = messenger }

  static func register(on node: TestNode, clock: WallClock = .system) async throws -> Person {
    try await settled(.registerInMemory(at: node.location, clock: clock))
  }

  /// A person whose device renews no keys in groups by itself, however slow the machine is.
  private static func settled(_ messenger: Messenger) async -> Person {
    var schedule = GroupUpdateSchedule()
    schedule.spacing = .seconds(3600)
    await messenger.setGroupUpdates(schedule)
    return Person(messenger)
  }

  /// A further device of the account.
  func link(on node: TestNode, history: HistoryShare = .none) async throws -> Person {
    let codes = AsyncStream<String>.makeStream()
    async let linked = Messenger.linkInMemory(at: node.location) { codes.continuation.yield($0) }
    for await code in codes.stream {
      try await messenger.approve(code: code, history: history)
      break
    }
    return try await Self.settled(linked)
  }

  var account: AccountID { messenger.account }

  func receive(follow: Bool = false) async throws {
    try await messenger.receive(follow: follow) { event in
      self.events.withLock { $0.append(event) }
    }
  }

  /// The texts of others that the application was given, in order.
  var texts: [String] {
    events.withLock { events in
      events.compactMap { event in
        guard case .message(let message) = event.kind, case .text(let text) = message.content?.body
        else { return nil }
        return text.text
      }
    }
  }

  /// How many messages the application was told that could not be decrypted.
  var undecryptableCount: Int {
    count { if case .undecryptable = $0 { true } else { false } }
  }

  /// Whether the application was told that the account's file is an older copy.
  var wasRestored: Bool { count { if case .restored = $0 { true } else { false } } > 0 }

  /// The devices of its account that have come and gone, as the application was told.
  var deviceChanges: [ReceivedEvent.DeviceChange] {
    events.withLock { events in
      events.compactMap { if case .deviceChange(let change) = $0.kind { change } else { nil } }
    }
  }

  /// Own messages of which the application was told that they could not be sent.
  var failedMessages: [String] {
    events.withLock { events in
      events.flatMap { event -> [String] in
        guard case .progress(let progress) = event.kind, progress.state == .failed else {
          return []
        }
        return progress.messageIDs
      }
    }
  }

  private func count(_ isCounted: (ReceivedEvent.Kind) -> Bool) -> Int {
    events.withLock { $0.count { event in event.kind.map(isCounted) ?? false } }
  }

  /// The keys that the next messages to an account's devices would be encrypted with.
  func sessionChains(with other: AccountID) async throws -> [[UInt8]] {
    try await messenger.store.read { records in
      try records.sessions().filter { $0.remote.account == other.bytes }.map { $0.sendingChain }
    }
  }

  /// What has happened to its groups, in order; only what one person did, where one is named.
  func groupChanges(by other: Person? = nil) -> [ReceivedEvent.GroupChange.Entry.Kind] {
    events.withLock { events in
      events.flatMap { event -> [ReceivedEvent.GroupChange.Entry.Kind] in
        guard case .groupChange(let change) = event.kind,
          other.map({ $0.account.description == change.byAccountID }) ?? true
        else { return [] }
        return change.entries.map(\.kind)
      }
    }
  }
}

extension TestNode {
  var location: ServerLocation { ServerLocation("127.0.0.1:\(port)", isPlaintext: true) }
}

extension SessionRecord {
  /// The current session's chain key for sending, with the root key that it came of.
  fileprivate var sendingChain: [UInt8] {
    (current?.ratchet.sending?.key.secret.exposed() ?? [])
      + (current?.ratchet.rootKey.exposed() ?? [])
  }
}

internal import Protobuf
internal import ServiceTesting
internal import Synchronization

@testable internal import MartletClient

/// A person's device in memory, with what its application was told.
final class Person: Sendable {
  let messenger: Messenger
  private let events = Mutex<[ReceivedEvent]>([])

  init(_ messenger: Messenger) { self.messenger = messenger }

  static func register(on node: TestNode) async throws -> Person {
    try await settled(.registerInMemory(at: node.location))
  }

  /// A person whose device renews no keys in groups by itself, however slow the machine is.
  private static func settled(_ messenger: Messenger) async -> Person {
    var schedule = GroupUpdateSchedule()
    schedule.spacing = .seconds(3600)
    await messenger.setGroupUpdates(schedule)
    return Person(messenger)
  }

  /// A further device of the account.
  func link(on node: TestNode) async throws -> Person {
    let codes = AsyncStream<String>.makeStream()
    async let linked = Messenger.linkInMemory(at: node.location) { codes.continuation.yield($0) }
    for await code in codes.stream {
      try await messenger.approve(code: code)
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

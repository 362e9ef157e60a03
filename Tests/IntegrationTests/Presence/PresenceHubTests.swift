internal import Postgres
internal import Reactor
internal import ServiceTesting
internal import Testing

@testable internal import MartletServer

@Suite("Who is there", .timeLimit(.minutes(10)))
struct PresenceHubTests {
  private static let sealed = [UInt8](repeating: 1, count: 296)
  private static let farewell = [UInt8](repeating: 2, count: 296)
  /// Accounts with a device each, whose identifiers are their numbers.
  private static let people = Statement(
    """
    WITH made AS (
      INSERT INTO accounts (id, identity_key)
      SELECT decode(lpad(to_hex(n), 32, '0'), 'hex'), decode(lpad(to_hex(n), 64, '0'), 'hex')
      FROM generate_series(1, $1::integer) n RETURNING id)
    INSERT INTO devices (account_id, id, registration_id, authentication_key, encrypted_name)
    SELECT id, 1, 1, id || id, '' FROM made
    """)
  private static let sign = Statement(
    "UPDATE nodes SET seen_at = clock_timestamp() WHERE id = $1")
  private static let silence = Statement(
    "UPDATE nodes SET seen_at = clock_timestamp() - interval '16 s' WHERE id = $1")

  private struct Stage {
    let database: Database

    init(people count: Int32) async throws {
      database = Database(try await TestCluster.shared.makeDatabase(), loops: try .shared())
      try await database.execute(people, count)
    }

    func hub(of node: Identifier = .random()) async throws -> PresenceHub {
      _ = try await NodesStore.beat(
        node, streams: 0, isReady: true, notices: 0, in: database)
      return PresenceHub(
        store: PresenceStore(node: node, database: database),
        wakeups: Wakeups(node: node, database: database))
    }
  }

  /// The device of a number.
  private static func device(_ number: Int) throws -> Address {
    let digits = (0..<16).map { UInt8(truncatingIfNeeded: number >> (8 * (15 - $0))) }
    let bytes = digits.enumerated().map { $0.offset < 8 ? 0 : $0.element }
    return Address(
      account: try #require(Identifier(bytes)), device: try #require(DeviceNumber(of: UInt8(1))))
  }

  /// What a watcher is to write now.
  private static func frames(_ watcher: PresenceWatcher) -> [PresenceWatcher.Frame] {
    var frames: [PresenceWatcher.Frame] = []
    while let frame = watcher.next() { frames.append(frame) }
    return frames
  }

  private static func full(_ watcher: PresenceWatcher) -> [Identifier] {
    frames(watcher).flatMap { frame -> [Identifier] in
      if case .snapshot(_, let full) = frame { full } else { [] }
    }
  }

  private static func changes(_ watcher: PresenceWatcher) -> [PresenceRow] {
    frames(watcher).flatMap { frame -> [PresenceRow] in
      if case .changes(let rows) = frame { rows } else { [] }
    }
  }

  @Test("A topic has 2,000 watchers and no more; a place that is given up is free")
  func watchers() async throws {
    let stage = try await Stage(people: 1)
    let hub = try await stage.hub()
    let topic = Identifier.random()
    var watchers: [PresenceWatcher] = []
    for number in 0..<Limits.topicWatchers + 1 {
      let watcher = PresenceWatcher(address: try Self.device(number + 1))
      hub.open(watcher)
      try await hub.update(watcher, adding: [topic], removing: [])
      #expect(Self.full(watcher) == (number < Limits.topicWatchers ? [] : [topic]))
      watchers.append(watcher)
    }
    let publisher = try await hub.open(
      Self.device(1), [(topic, Self.sealed, Self.farewell)])
    let told = watchers.map { Self.changes($0).count }.reduce(0, +)
    #expect(told == Limits.topicWatchers)
    hub.close(watchers[0])
    let late = try #require(watchers.last)
    try await hub.update(late, adding: [topic], removing: [])
    #expect(Self.full(late) == [])
    hub.close(publisher, isGoodbye: true)
    try await hub.tick()
    #expect(Self.changes(late).map(\.isLive) == [false])
    await stage.database.close()
  }

  @Test("A thousand publishers of a node that is gone are told gone once, those back never")
  func ghosts() async throws {
    let (count, perWatcher) = (1_000, Limits.watchedTopics)
    let stage = try await Stage(people: Int32(count))
    let dead = Identifier.random()
    let (dying, lasting) = (try await stage.hub(of: dead), try await stage.hub())
    let topics = (0..<count).map { _ in Identifier.random() }
    for (number, topic) in topics.enumerated() {
      _ = try await dying.open(
        Self.device(number + 1), [(topic, Self.sealed, Self.farewell)])
    }
    var watchers: [PresenceWatcher] = []
    for start in stride(from: 0, to: count, by: perWatcher) {
      for number in 1...3 {
        let watcher = PresenceWatcher(address: try Self.device(start * 10 + number))
        lasting.open(watcher)
        try await lasting.update(
          watcher, adding: Array(topics[start..<start + perWatcher]), removing: [])
        #expect(Self.frames(watcher).count >= 1)
        watchers.append(watcher)
      }
    }
    let back = Set(topics.enumerated().filter { $0.offset % 3 == 0 }.map(\.element))
    for (number, topic) in topics.enumerated() where back.contains(topic) {
      _ = try await lasting.open(
        Self.device(number + 1), [(topic, Self.sealed, Self.farewell)])
    }
    // The node is silent for less than it takes: nobody is told gone.
    try await stage.database.execute(Self.sign, dead)
    try await Task.sleep(for: Limits.presenceSweep)
    try await lasting.tick()
    let early = watchers.flatMap { Self.changes($0) }.filter { !$0.isLive }
    #expect(early.isEmpty)
    try await stage.database.execute(Self.silence, dead)
    var gone: [Identifier: Int] = [:]
    for _ in 0..<3 {
      try await Task.sleep(for: Limits.presenceSweep)
      try await lasting.tick()
      for row in watchers.flatMap({ Self.changes($0) }) where !row.isLive {
        #expect(row.sealed == Self.farewell)
        gone[row.key.topic, default: 0] += 1
      }
    }
    #expect(Set(gone.keys) == Set(topics).subtracting(back))
    #expect(Set(gone.values) == [3])
    await stage.database.close()
  }
}

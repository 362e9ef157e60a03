internal import Postgres
internal import Reactor
internal import ServiceTesting
internal import Testing

@Suite("Listening", .timeLimit(.minutes(10)))
struct ListenerTests {
  private static let notify = Statement("SELECT pg_notify($1, $2)")
  private static let drop = Statement(
    """
    SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
    WHERE datname = current_database() AND query LIKE 'LISTEN%'
    """)

  private let configuration: PostgresConfiguration
  private let database: Database

  init() async throws {
    configuration = try await TestCluster.shared.makeDatabase(migrated: false)
    database = Database(configuration, loops: try .shared())
  }

  private func listen(
    _ channels: [String]
  ) throws -> (Listener, AsyncStream<Listener.Event>.AsyncIterator) {
    let (stream, continuation) = AsyncStream<Listener.Event>.makeStream()
    let loop = try EventLoopGroup.shared().next()
    let listener = Listener(configuration, on: loop, channels: channels) { continuation.yield($0) }
    return (listener, stream.makeAsyncIterator())
  }

  @Test("Notifications of the channels arrive in order, and of no other")
  func notifications() async throws {
    var (listener, events) = try listen(["one", "Two"])
    #expect(await events.next() == .listening)
    for (channel, payload) in [("one", "a"), ("three", "b"), ("two", "c"), ("Two", "d")] {
      _ = try await database.rows(Self.notify, channel, payload)
    }
    let long = String(repeating: "x", count: 7_999)
    _ = try await database.rows(Self.notify, "one", long)
    #expect(await events.next() == .notification(channel: "one", payload: "a"))
    #expect(await events.next() == .notification(channel: "Two", payload: "d"))
    #expect(await events.next() == .notification(channel: "one", payload: long))
    await listener.close()
  }

  @Test("A listener that lost its connection says so by listening again")
  func reconnection() async throws {
    var (listener, events) = try listen(["one"])
    #expect(await events.next() == .listening)
    for round in 0..<3 {
      #expect(try await database.row(Self.drop)?.only(Int64.self) == 1)
      #expect(await events.next() == .listening)
      _ = try await database.rows(Self.notify, "one", "\(round)")
      #expect(await events.next() == .notification(channel: "one", payload: "\(round)"))
    }
    await listener.close()
  }
}

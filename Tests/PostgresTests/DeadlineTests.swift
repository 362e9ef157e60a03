internal import Postgres
internal import Reactor
internal import ServiceTesting
internal import Synchronization
internal import Testing

@Suite("Deadlines, cancellation and the pool", .timeLimit(.minutes(10)))
struct DeadlineTests {
  private static let sleep = Statement("SELECT true FROM pg_sleep($1)")
  private static let sleeping = Statement(
    """
    SELECT count(*) FROM pg_stat_activity
    WHERE datname = current_database() AND state = 'active' AND query LIKE '%pg_sleep%'
      AND pid <> pg_backend_pid()
    """)

  private let configuration: PostgresConfiguration

  init() async throws {
    configuration = try await TestCluster.shared.makeDatabase(migrated: false)
  }

  private func database(
    _ change: (inout PostgresConfiguration) -> Void = { _ in }
  ) throws -> Database {
    var configuration = configuration
    change(&configuration)
    // One loop, so that the pool is as large as it says.
    return Database(configuration, loops: try EventLoopGroup(cores: [0]))
  }

  private func sleepers(_ database: Database) async throws -> Int64? {
    try await database.row(Self.sleeping)?.only(Int64.self)
  }

  @Test("A transaction's deadline reaches the server")
  func deadline() async throws {
    let database = try database()
    await #expect(throws: PostgresError.timedOut) {
      try await database.transaction(deadline: .now + .milliseconds(100)) { transaction in
        try await transaction.rows(Self.sleep, 60.0)
      }
    }
    #expect(try await sleepers(database) == 0)
    await #expect(throws: PostgresError.timedOut) {
      try await database.transaction(deadline: .now - .seconds(1)) { transaction in
        try await transaction.rows(Self.sleep, 0.0)
      }
    }
    // The deadline was that transaction's alone.
    try await database.transaction { transaction in
      _ = try await transaction.rows(Self.sleep, 0.2)
    }
  }

  @Test("A statement has a time limit of less than a second too")
  func statementTimeout() async throws {
    let database = try database { $0.statementTimeout = .milliseconds(100) }
    await #expect(throws: PostgresError.timedOut) { try await database.rows(Self.sleep, 60.0) }
  }

  @Test("Cancelling the task of a transaction cancels what the server does for it")
  func cancellation() async throws {
    let database = try database()
    let task = Task {
      try await database.transaction { try await $0.rows(Self.sleep, 60.0).count }
    }
    try await eventually { try await sleepers(database) == 1 }
    task.cancel()
    await #expect(throws: PostgresError.cancelled) { try await task.value }
    #expect(try await sleepers(database) == 0)
  }

  @Test("A cancellation never strikes the next user of the connection")
  func lateCancellation() async throws {
    // One connection for transactions: whoever comes next gets the one that was cancelled.
    let database = try database { $0.connectionsPerLoop = 2 }
    let short = Statement("SELECT count(*) FROM generate_series(1, 2000)")
    for round in 0..<200 {
      let task = Task {
        try await database.transaction { try await $0.rows(short).count }
      }
      if round % 2 == 0 { await Task.yield() }
      task.cancel()
      _ = try? await task.value
      let count = try await database.transaction {
        try await $0.row(Self.sleep, 0.002)?.only(Bool.self)
      }
      #expect(count == true)
    }
  }

  @Test("A caller that gives up does not wait for its statement")
  func abandoned() async throws {
    let database = try database { $0.statementTimeout = .seconds(5) }
    let task = Task { try await database.rows(Self.sleep, 3.0).count }
    try await eventually { try await sleepers(try self.database()) == 1 }
    task.cancel()
    await #expect(throws: PostgresError.cancelled) { try await task.value }
  }

  @Test("Callers wait for a connection for so long, and no more of them than the limit")
  func exhaustion() async throws {
    var configuration = configuration
    configuration.connectionsPerLoop = 2
    configuration.waitingLimit = 3
    configuration.waitTimeout = .milliseconds(300)
    // Its clock stands, so that nobody's time runs out before everybody waits.
    let time = StillTime()
    let loop = try EventLoop { time.nanoseconds.load(ordering: .relaxed) }
    let database = Database(configuration, loops: EventLoopGroup([loop]))
    let gate = AsyncStream<Void>.makeStream()
    let hold = AsyncStream<Void>.makeStream()
    let holder = Task {
      try await database.transaction { transaction in
        _ = try await transaction.rows(Self.sleep, 0.0)
        hold.continuation.yield()
        for await _ in gate.stream { break }
      }
    }
    for await _ in hold.stream { break }
    let probe = Statement("SELECT true")
    let errors = AsyncStream<PostgresError?>.makeStream()
    for _ in 0..<8 {
      Task {
        do {
          _ = try await database.transaction { try await $0.rows(probe).count }
          errors.continuation.yield(nil)
        } catch {
          errors.continuation.yield(error as? PostgresError)
        }
      }
    }
    var error = errors.stream.makeAsyncIterator()
    for _ in 0..<5 { #expect(await error.next() == .poolExhausted) }
    time.nanoseconds.add(configuration.waitTimeout.nanoseconds, ordering: .relaxed)
    loop.execute {}
    for _ in 0..<3 { #expect(await error.next() == .timedOut) }
    // Single statements have connections of their own.
    #expect(try await database.row(probe)?.only(Bool.self) == true)
    gate.continuation.yield()
    try await holder.value
    #expect(try await database.transaction { try await $0.rows(probe).count } == 1)
  }

  @Test("A closed database answers at once")
  func closed() async throws {
    let database = try database()
    #expect(try await database.row(Self.sleep, 0.0) != nil)
    await database.close()
    let error = await #expect(throws: PostgresError.self) {
      try await database.rows(Self.sleep, 0.0)
    }
    guard case .unavailable? = error else {
      Issue.record("expected unavailable, got \(String(describing: error))")
      return
    }
  }
}

/// A clock that stands until a test moves it.
private final class StillTime: Sendable {
  let nanoseconds = Atomic<UInt64>(1)
}

internal import Postgres
internal import Reactor
internal import ServiceTesting
internal import Testing

@Suite("Transactions", .timeLimit(.minutes(10)))
struct TransactionTests {
  private struct Abandoned: Error {}

  private static let insert = Statement("INSERT INTO accounts VALUES ($1, $2)")
  private static let balance = Statement("SELECT balance FROM accounts WHERE id = $1")
  private static let add = Statement("UPDATE accounts SET balance = balance + $2 WHERE id = $1")

  private let database: Database

  init() async throws {
    database = Database(
      try await TestCluster.shared.makeDatabase(migrated: false), loops: try .shared())
    try await database.execute(
      Statement(
        "CREATE TABLE accounts (id bigint PRIMARY KEY, balance bigint CHECK (balance >= 0))"))
  }

  private func balance(_ id: Int64) async throws -> Int64? {
    try await database.row(Self.balance, id)?.only(Int64.self)
  }

  @Test("What a body returns without throwing is committed, all of it")
  func commits() async throws {
    let seen = try await database.transaction { transaction in
      try await transaction.execute(Self.insert, Int64(1), Int64(10))
      transaction.enqueue(Self.add, Int64(1), Int64(5))
      return try await transaction.row(Self.balance, Int64(1))?.only(Int64.self)
    }
    #expect(seen == 15)
    #expect(try await balance(1) == 15)
  }

  @Test("What a body throws undoes everything, and is what the caller gets")
  func rollsBack() async throws {
    await #expect(throws: Abandoned.self) {
      try await database.transaction { transaction in
        try await transaction.execute(Self.insert, Int64(2), Int64(10))
        throw Abandoned()
      }
    }
    #expect(try await balance(2) == nil)
  }

  @Test("A failed statement undoes the transaction even where the body passes over it")
  func failedStatement() async throws {
    await #expect(throws: PostgresError.self) {
      try await database.transaction { transaction in
        try await transaction.execute(Self.insert, Int64(3), Int64(10))
        _ = try? await transaction.execute(Self.add, Int64(3), Int64(-11))
      }
    }
    #expect(try await balance(3) == nil)
    await #expect(throws: PostgresError.self) {
      try await database.transaction { transaction in
        transaction.enqueue(Self.insert, Int64(3), Int64(-1))
        try await transaction.execute(Self.insert, Int64(4), Int64(10))
      }
    }
    #expect(try await balance(4) == nil)
  }

  @Test("Transactions that deadlock are begun again, and both happen")
  func deadlock() async throws {
    for id: Int64 in [5, 6] { try await database.execute(Self.insert, id, Int64(0)) }
    let meeting = Meeting(2)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (first, second): (Int64, Int64) in [(5, 6), (6, 5)] {
        group.addTask { [database] in
          try await database.transaction { transaction in
            try await transaction.execute(Self.add, first, Int64(1))
            // The first time, both hold one row before either asks for the other's.
            await meeting.arrive()
            try await transaction.execute(Self.add, second, Int64(1))
          }
        }
      }
      try await group.waitForAll()
    }
    let arrivals = await meeting.arrivals
    #expect(arrivals >= 3)
    #expect(try await balance(5) == 2)
    #expect(try await balance(6) == 2)
  }
}

/// Where tasks wait until all have come; whoever comes later goes on at once.
private actor Meeting {
  private(set) var arrivals = 0
  private let expected: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ count: Int) { expected = count }

  func arrive() async {
    arrivals += 1
    guard arrivals < expected else {
      for continuation in waiting { continuation.resume() }
      waiting = []
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }
}

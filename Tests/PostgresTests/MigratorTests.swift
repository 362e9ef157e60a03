internal import Postgres
internal import Reactor
internal import ServiceTesting
internal import Testing

@Suite("Migrations", .timeLimit(.minutes(10)))
struct MigratorTests {
  private static let first = Migration(
    version: 1, name: "one", sql: "CREATE TABLE one (id int); INSERT INTO one VALUES (1)")
  private static let second = Migration(
    version: 2, name: "two", sql: "CREATE TABLE two (id int); SELECT pg_sleep(0.05)")

  private let configuration: PostgresConfiguration

  init() async throws {
    configuration = try await TestCluster.shared.makeDatabase(migrated: false)
  }

  @Test("Each migration is run once, in order")
  func once() async throws {
    let early = Migrator([Self.first])
    #expect(try await early.pending(configuration) == [Self.first])
    #expect(try await early.migrate(configuration) == [Self.first])
    let late = Migrator([Self.first, Self.second])
    #expect(try await late.pending(configuration) == [Self.second])
    #expect(try await late.migrate(configuration) == [Self.second])
    #expect(try await late.migrate(configuration).isEmpty)
    let database = Database(configuration, loops: try .shared())
    #expect(
      try await database.row(Statement("SELECT count(*) FROM one"))?.only(Int64.self) == 1)
  }

  @Test("Of migrators that race each migration has one")
  func race() async throws {
    let migrator = Migrator([Self.first, Self.second])
    let done = try await withThrowingTaskGroup(of: [Migration].self) { group in
      for _ in 0..<4 { group.addTask { try await migrator.migrate(configuration) } }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(done == [Self.first, Self.second])
  }

  @Test("A migration that was run in another form is refused")
  func changed() async throws {
    _ = try await Migrator([Self.first]).migrate(configuration)
    let other = Migration(version: 1, name: "one", sql: Self.first.sql + " ")
    await #expect(throws: MigrationError.changed(version: 1, name: "one")) {
      try await Migrator([other, Self.second]).migrate(configuration)
    }
    let database = Database(configuration, loops: try .shared())
    #expect(
      try await database.row(Statement("SELECT to_regclass('two')::text"))?.only(String?.self)
        == .some(nil))
  }

  @Test("A migration that fails leaves nothing, and those before it stand")
  func failure() async throws {
    let broken = Migration(
      version: 2, name: "broken", sql: "CREATE TABLE half (id int); SELECT 1 / 0")
    let error = await #expect(throws: MigrationError.self) {
      try await Migrator([Self.first, broken]).migrate(configuration)
    }
    #expect(
      error == .failed(version: 2, name: "broken", reason: "division by zero"))
    let database = Database(configuration, loops: try .shared())
    let half = Statement("SELECT to_regclass('half')::text, to_regclass('one')::text")
    let (made, before) = try #require(try await database.row(half))
      .decode(String?.self, String?.self)
    #expect(made == nil && before == "one")
  }

  @Test("A database of a newer program is refused, and so are numbers with a gap")
  func newer() async throws {
    _ = try await Migrator([Self.first, Self.second]).migrate(configuration)
    await #expect(throws: MigrationError.newerDatabase(version: 2)) {
      try await Migrator([Self.first]).migrate(configuration)
    }
    let gap = Migration(version: 4, name: "four", sql: "SELECT 1")
    await #expect(throws: MigrationError.gap(after: 2)) {
      try await Migrator([Self.first, Self.second, gap]).migrate(configuration)
    }
  }

  @Test("A database that is not there is named as what it is")
  func unavailable() async throws {
    let nowhere = PostgresConfiguration("host=/nonexistent user=nobody dbname=none")
    let error = await #expect(throws: MigrationError.self) {
      try await Migrator([Self.first]).migrate(nowhere)
    }
    #expect(error?.description.hasPrefix("database is not available: ") == true)
  }
}

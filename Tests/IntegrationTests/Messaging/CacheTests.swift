internal import Postgres
internal import Reactor
internal import ServiceTesting
internal import Testing

@testable internal import MartletServer

@Suite("What a node remembers", .timeLimit(.minutes(10)))
struct CacheTests {
  @Test("A conversation that is there is found by looking, without writing")
  func conversations() async throws {
    let configuration = try await TestCluster.shared.makeDatabase()
    let database = Database(configuration, loops: try .shared())
    let accounts = [Identifier.random(), .random(), .random()]
    for account in accounts {
      try await database.execute(
        Statement("INSERT INTO accounts (id, identity_key) VALUES ($1, $2)"), account.bytes,
        account.bytes + account.bytes)
    }
    let id = try await ConversationStore(database: database, loops: .shared()).ensure(
      accounts[0], accounts[1])
    let name = try await database.row(Statement("SELECT current_database()::text"))?
      .only(String.self)
    try await database.execute(
      Statement("ALTER DATABASE \(try #require(name)) SET default_transaction_read_only = on"))
    // New sessions cannot write.
    let other = Database(configuration, loops: try .shared())
    let store = try ConversationStore(database: other, loops: .shared())
    #expect(try await store.ensure(accounts[1], accounts[0]) == id)
    await #expect(throws: PostgresError.notNow(sqlState: "25006")) {
      try await store.ensure(accounts[0], accounts[2])
    }
    await other.close()
    await database.close()
  }
}

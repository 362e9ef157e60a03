internal import Postgres
internal import Reactor
internal import ServiceTesting
internal import Testing

@testable internal import MartletServer

@Suite("What a node remembers", .timeLimit(.minutes(2)))
struct CacheTests {
  @Test("A cache that is full keeps the half that was used last", arguments: [4, 10, 11, 1000])
  func eviction(limit: Int) {
    var cache = RecentCache<Int, Int>(limit: limit)
    for key in 0..<(10 * limit) {
      cache.insert(key, for: key)
      #expect(cache.count <= limit)
      // The first is used all the time and never goes.
      #expect(cache.use(0) == 0)
      for recent in max(1, key - limit / 2 + 3)..<max(1, key + 1) {
        #expect(cache.use(recent) == recent)
      }
    }
    cache.remove(0)
    #expect(cache.use(0) == nil)
    cache.removeAll()
    #expect(cache.count == 0)
  }

  @Test("A value that is put again replaces the one before")
  func replacement() {
    var cache = RecentCache<Int, String>(limit: 4)
    for text in ["a", "b", "c", "d", "e"] { cache.insert(text, for: 1) }
    #expect(cache.use(1) == "e" && cache.count == 1)
  }

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
    let id = try await ConversationStore(database: database).ensure(accounts[0], accounts[1])
    let name = try await database.row(Statement("SELECT current_database()::text"))?
      .only(String.self)
    try await database.execute(
      Statement("ALTER DATABASE \(try #require(name)) SET default_transaction_read_only = on"))
    // New sessions cannot write.
    let other = Database(configuration, loops: try .shared())
    let store = ConversationStore(database: other)
    #expect(try await store.ensure(accounts[1], accounts[0]) == id)
    await #expect(throws: PostgresError.notNow(sqlState: "25006")) {
      try await store.ensure(accounts[0], accounts[2])
    }
    await other.close()
    await database.close()
  }
}

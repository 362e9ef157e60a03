internal import Postgres
internal import Reactor
internal import ServiceTesting
internal import Testing

/// Servers that are there and no use: silent ones, read-only ones, full ones.
@Suite("Servers that fail", .timeLimit(.minutes(10)))
struct FailoverTests {
  private static let one = Statement("SELECT 1")
  private static let pid = Statement("SELECT pg_backend_pid()")

  private let configuration: PostgresConfiguration

  init() async throws {
    var configuration = try await TestCluster.shared.makeDatabase(migrated: false)
    configuration.connectionsPerLoop = 2
    self.configuration = configuration
  }

  /// One loop, so that the pool is as large as it says.
  private func database(_ configuration: PostgresConfiguration) throws -> Database {
    Database(configuration, loops: try EventLoopGroup(cores: [0]))
  }

  private func answers(_ database: Database) async throws -> Bool {
    try await database.row(Self.one)?.only(Int32.self) == 1
  }

  /// The database by way of several proxies, in this order.
  private func configuration(by proxies: [PostgresProxy]) -> PostgresConfiguration {
    var changed = proxies[0].configuration(configuration)
    changed.connectionString = changed.connectionString.replacing(
      proxies[0].host, with: proxies.map(\.host).joined(separator: ","))
    changed.connectTimeout = .milliseconds(900)
    changed.statementTimeout = .milliseconds(500)
    changed.silenceTimeout = .milliseconds(500)
    return changed
  }

  @Test("A first host that swallows everything is passed over, and not tried first again")
  func frozenHost() async throws {
    let proxies = [try PostgresProxy(to: configuration), try PostgresProxy(to: configuration)]
    proxies[0].mode = .frozen
    var configuration = configuration(by: proxies)
    // Long enough for a machine that is busy with other tests.
    configuration.connectTimeout = .seconds(9)
    configuration.statementTimeout = .seconds(10)
    let database = try database(configuration)
    #expect(try await answers(database))
    #expect(proxies[0].acceptedCount == 1)
    // The connection is lost: the next one is made where the last one was.
    for _ in 0..<3 {
      proxies[1].mode = .losingAnswers
      await #expect(throws: PostgresError.self) { try await answers(database) }
      proxies[1].mode = .passing
      #expect(try await answers(database))
    }
    #expect(proxies[0].acceptedCount == 1)
    await database.close()
    for proxy in proxies { proxy.close() }
  }

  @Test("A first host that refuses at once is passed over, on the loop and for migrations")
  func refusingHost() async throws {
    var configuration = configuration
    let host = try #require(
      configuration.connectionString.split(separator: " ").first { $0.hasPrefix("host=") })
    configuration.connectionString = configuration.connectionString.replacing(
      host, with: "host=/nonexistent,\(host.dropFirst("host=".count))")
    #expect(try await answers(try database(configuration)))
    // A copy that has learnt nothing yet.
    let text = configuration.connectionString
    configuration.connectionString = text
    #expect(try await Migrator([]).pending(configuration).isEmpty)
  }

  @Test("A host's name is resolved beside the loop, and one that has no address is passed over")
  func names() async throws {
    let database = try database(
      PostgresConfiguration(
        "host=nowhere.invalid,localhost port=1 user=nobody dbname=none connect_timeout=1"))
    let error = await #expect(throws: PostgresError.self) { try await answers(database) }
    guard case .unavailable(let reason)? = error else {
      Issue.record("expected unavailable, got \(String(describing: error))")
      return
    }
    // The last one's word: it was resolved, and nobody listens there.
    #expect(reason.contains("127.0.0.1") || reason.contains("::1"), "\(reason)")
    await database.close()
  }

  @Test("Of hosts that all swallow everything, each is tried, and callers are told")
  func allFrozen() async throws {
    let proxies = [try PostgresProxy(to: configuration), try PostgresProxy(to: configuration)]
    for proxy in proxies { proxy.mode = .frozen }
    var configuration = configuration(by: proxies)
    configuration.waitTimeout = .seconds(2)
    let database = try database(configuration)
    let error = await #expect(throws: PostgresError.self) { try await answers(database) }
    #expect(error == .unavailable("server did not answer in time"))
    for proxy in proxies {
      #expect(proxy.acceptedCount > 0)
      proxy.mode = .passing
    }
    try await eventually { (try? await answers(database)) == true }
    await database.close()
    for proxy in proxies { proxy.close() }
  }

  @Test("A server that falls silent is left for another one, within a transaction too")
  func silence() async throws {
    let proxies = [try PostgresProxy(to: configuration), try PostgresProxy(to: configuration)]
    let database = try database(configuration(by: proxies))
    #expect(try await answers(database))
    #expect(try await database.transaction { try await $0.rows(Self.one).count } == 1)
    proxies[0].mode = .frozen
    for isTransaction in [false, true] {
      let error = await #expect(throws: PostgresError.self) {
        if isTransaction {
          _ = try await database.transaction { try await $0.rows(Self.one).count }
        } else {
          _ = try await answers(database)
        }
      }
      #expect(error == .unavailable("server has been silent for 1.0 seconds"))
    }
    #expect(try await answers(database))
    #expect(try await database.transaction { try await $0.rows(Self.one).count } == 1)
    #expect(proxies[1].acceptedCount >= 2)
    await database.close()
    for proxy in proxies { proxy.close() }
  }

  @Test("A body that thinks for long in an open transaction does not lose its connection")
  func slowBody() async throws {
    var configuration = configuration
    configuration.statementTimeout = .milliseconds(700)
    configuration.silenceTimeout = .milliseconds(100)
    let database = try database(configuration)
    try await database.transaction { transaction in
      _ = try await transaction.rows(Self.one)
      try await Task.sleep(for: .milliseconds(1000))
      transaction.enqueue(Self.one)
      try await Task.sleep(for: .milliseconds(1000))
      #expect(try await transaction.rows(Self.one).count == 1)
    }
    await database.close()
  }

  @Test("A session whose server is read only is given up, so that the one to write to is found")
  func readOnly() async throws {
    let database = try database(configuration)
    try await database.execute(Statement("CREATE TABLE things (name text)"))
    let insert = Statement("INSERT INTO things VALUES ('x')")
    for isTransaction in [false, true] {
      let before: Int32?
      func run(_ statement: Statement) async throws -> Int {
        guard isTransaction else { return try await database.execute(statement) }
        return try await database.transaction { try await $0.execute(statement) }
      }
      func session() async throws -> Int32? {
        guard isTransaction else { return try await database.row(Self.pid)?.only(Int32.self) }
        return try await database.transaction { try await $0.row(Self.pid)?.only(Int32.self) }
      }
      before = try await session()
      _ = try await run(Statement("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"))
      let error = await #expect(throws: PostgresError.self) { try await run(insert) }
      #expect(error == .notNow(sqlState: "25006"))
      #expect(try await run(insert) == 1)
      #expect(try await session() != before)
    }
    await database.close()
  }

  @Test("What a server lacks for now is told apart from what a statement does wrong")
  func states() async throws {
    let database = try database(configuration)
    try await database.execute(
      Statement(
        """
        CREATE FUNCTION fail(code text) RETURNS void LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'failed' USING ERRCODE = code; END $$
        """))
    for (code, isPassing) in [
      ("53000", true), ("53100", true), ("53200", true), ("53300", true), ("53400", true),
      ("58000", true), ("58030", true), ("58P01", true), ("25006", true), ("57P01", true),
      ("57P02", true), ("57P03", true), ("57P04", true), ("57P05", true), ("08006", true),
      ("22012", false), ("25001", false), ("42P01", false), ("XX000", false),
    ] {
      do {
        _ = try await database.rows(Statement("SELECT fail($1)"), code)
        Issue.record("\(code) did not fail")
      } catch PostgresError.server(let state, _, _) {
        #expect(state == code && !isPassing)
      } catch PostgresError.notNow(let state) {
        #expect(state == code && isPassing)
      } catch {
        guard case .unavailable = error, isPassing else {
          Issue.record("\(code): \(error)")
          continue
        }
      }
    }
    await database.close()
  }
}

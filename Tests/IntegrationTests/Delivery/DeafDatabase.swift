internal import Postgres
internal import Reactor
internal import ServiceTesting
internal import Testing

extension TestCluster {
  private static let dropNotifications = Statement(
    """
    CREATE FUNCTION public.pg_notify(text, text) RETURNS void LANGUAGE sql AS 'SELECT'
    """)

  /// A database whose notifications are lost.
  func makeDeafDatabase() async throws -> PostgresConfiguration {
    let configuration = try await makeDatabase()
    let database = Database(configuration, loops: try .shared())
    try await database.execute(Self.dropNotifications)
    let name = try await database.row(Statement("SELECT current_database()::text"))
    let named = try #require(try name?.only(String.self))
    try await database.execute(
      Statement("ALTER DATABASE \(named) SET search_path = public, pg_catalog"))
    await database.close()
    return configuration
  }
}

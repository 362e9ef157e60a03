internal import Postgres

/// Rows of the nodes that work on the database.
enum NodesStore: StatementOwner {
  private static let beat = Statement(
    """
    INSERT INTO nodes (id) VALUES ($1)
    ON CONFLICT (id) DO UPDATE SET seen_at = clock_timestamp()
    """)
  private static let others = Statement(
    """
    SELECT count(*), clock_timestamp() FROM nodes
    WHERE id <> $1 AND seen_at > clock_timestamp() - interval '10 s'
    """)
  // It is no longer counted, and its publishers have a while to connect elsewhere.
  private static let leave = Statement(
    "UPDATE nodes SET seen_at = clock_timestamp() - interval '10 s' WHERE id = $1")
  private static let deleteSilent = Statement(
    "DELETE FROM nodes WHERE seen_at < clock_timestamp() - interval '1 h'")

  /// Every statement, for the test that explains each.
  static let statements = [beat, others, leave, deleteSilent]

  /// Says that a node is there.
  static func beat(_ node: Identifier, in database: Database) async throws {
    try await database.execute(beat, node)
  }

  /// How many other nodes have been there within ten seconds, and the database's clock.
  static func others(
    than node: Identifier, in database: Database
  ) async throws -> (count: Int64, time: Timestamp)? {
    try await database.row(others, node)?.decode(Int64.self, Timestamp.self)
  }

  /// Says that a node has gone.
  static func leave(_ node: Identifier, in database: Database) async throws {
    try await database.execute(leave, node)
  }

  /// Forgets nodes that have been silent for an hour.
  static func deleteOld(in transaction: Transaction) async throws {
    try await transaction.execute(deleteSilent)
  }
}

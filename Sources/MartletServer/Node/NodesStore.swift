internal import MartletAPI
internal import Postgres

/// Rows of the nodes that work on the database.
enum NodesStore: StatementOwner {
  private static let beat = Statement(
    """
    INSERT INTO nodes (id, version, stream_count, is_ready) VALUES ($1, $2, $3, $4)
    ON CONFLICT (id) DO UPDATE SET seen_at = clock_timestamp(), stream_count = $3, is_ready = $4
    RETURNING drain_at IS NOT NULL
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
  ///
  /// - Returns: whether it was told to take no more streams.
  static func beat(
    _ node: Identifier, streams: Int, isReady: Bool, in database: Database
  ) async throws -> Bool {
    try await database.row(
      beat, node, MartletVersion.current, Int32(clamping: streams), isReady
    )?.only(Bool.self) ?? false
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

internal import MartletAPI
internal import Postgres

/// Rows of the nodes that work on the database.
enum NodesStore: StatementOwner {
  private static let beat = Statement(
    """
    INSERT INTO nodes (id, version, stream_count, is_ready, notices) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (id) DO UPDATE
    SET seen_at = clock_timestamp(), stream_count = $3, is_ready = $4, notices = $5
    RETURNING drain_at IS NOT NULL
    """)
  private static let others = Statement(
    """
    SELECT clock_timestamp(), n.id, n.notices FROM (SELECT true) one
    LEFT JOIN nodes n ON n.id <> $1 AND n.seen_at > clock_timestamp() - interval '10 s'
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
    _ node: Identifier, streams: Int, isReady: Bool, notices: Int64, in database: Database
  ) async throws -> Bool {
    try await database.row(
      beat, node, MartletVersion.current, Int32(clamping: streams), isReady, notices
    )?.only(Bool.self) ?? false
  }

  /// The other nodes that have been there within ten seconds, with how many notifications each has
  /// sent, and the database's clock.
  static func others(
    than node: Identifier, in database: Database
  ) async throws -> (notices: [Identifier: Int64], time: Timestamp)? {
    var notices: [Identifier: Int64] = [:]
    var time: Timestamp?
    for row in try await database.rows(others, node) {
      let (now, other, count) = try row.decode(Timestamp.self, Identifier?.self, Int64?.self)
      time = now
      if let other { notices[other] = count ?? 0 }
    }
    return time.map { (notices, $0) }
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

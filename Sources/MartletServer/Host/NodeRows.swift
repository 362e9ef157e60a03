internal import Postgres

/// What the nodes' rows tell an operator, and what an operator tells a node by its row.
enum NodeRows: StatementOwner {
  /// A node as its row has it.
  struct Entry: Sendable {
    let id: Identifier
    let version: String
    let startedAt: Timestamp
    let seenAt: Timestamp
    let isThere: Bool
    let isReady: Bool
    let isDraining: Bool
    let streamCount: Int32
  }

  private static let select = Statement(
    """
    SELECT id, version, started_at, seen_at, seen_at > clock_timestamp() - interval '10 s',
      is_ready, drain_at IS NOT NULL, stream_count
    FROM nodes ORDER BY started_at, id
    """)
  private static let drain = Statement(
    """
    UPDATE nodes SET drain_at = coalesce(drain_at, now())
    WHERE id = $1 AND seen_at > clock_timestamp() - interval '10 s'
    """)

  /// Every statement, for the test that explains each.
  static let statements = [select, drain]

  /// All nodes of the last hour.
  static func all(in session: some Session) async throws -> [Entry] {
    try await session.rows(select).map { row in
      let (id, version, started, seen, isThere, isReady, isDraining, streams) = try row.decode(
        Identifier.self, String.self, Timestamp.self, Timestamp.self, Bool.self, Bool.self,
        Bool.self, Int32.self)
      return Entry(
        id: id, version: version, startedAt: started, seenAt: seen, isThere: isThere,
        isReady: isReady, isDraining: isDraining, streamCount: streams)
    }
  }

  /// Tells a node to take no more streams.
  ///
  /// - Returns: whether there is one.
  static func drain(_ id: Identifier, in session: some Session) async throws -> Bool {
    try await session.execute(drain, id) == 1
  }
}

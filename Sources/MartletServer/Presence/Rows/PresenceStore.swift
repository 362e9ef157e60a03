internal import Postgres

/// Rows of who is there. They are written when something changes, never by heartbeats.
struct PresenceStore: StatementOwner, Sendable {
  // A device that is gone, with its rows, publishes nothing any more.
  private static let publish = Statement(
    """
    INSERT INTO user_presence AS p (topic, account_id, device_id, node_id, stream_id, sealed,
      farewell, is_live)
    SELECT e.topic, e.account_id, e.device_id, $1, e.stream_id, e.sealed, e.farewell, true
    FROM unnest($2::bytea[], $3::bytea[], $4::smallint[], $5::bytea[], $6::bytea[], $7::bytea[])
      AS e (topic, account_id, device_id, stream_id, sealed, farewell)
    JOIN devices d ON d.account_id = e.account_id AND d.id = e.device_id
    ORDER BY e.topic, e.account_id, e.device_id
    ON CONFLICT (topic, account_id, device_id) DO UPDATE SET
      node_id = excluded.node_id, stream_id = excluded.stream_id, sealed = excluded.sealed,
      farewell = excluded.farewell, is_live = true, changed_at = now()
    """)
  // As if the device were gone: who watches a topic that is given up cannot tell. A device leaves
  // few such topics, or it could fill the table.
  private static let forget = Statement(
    """
    WITH given_up AS (
      SELECT topic, is_live, row_number() OVER (ORDER BY is_live DESC, changed_at DESC) AS place
      FROM user_presence WHERE account_id = $1 AND device_id = $2 AND topic <> ALL ($3)),
    ended AS (
      UPDATE user_presence SET sealed = farewell, is_live = false, changed_at = now()
      WHERE account_id = $1 AND device_id = $2
        AND topic IN (SELECT topic FROM given_up WHERE is_live AND place <= $4)
      RETURNING \(PresenceRow.columns)),
    removed AS (
      DELETE FROM user_presence WHERE account_id = $1 AND device_id = $2
        AND topic IN (SELECT topic FROM given_up WHERE place > $4)
      RETURNING topic, account_id, device_id, false, farewell)
    SELECT * FROM ended UNION ALL SELECT * FROM removed
    """)
  // Only where no later stream of the device has taken over.
  private static let end = Statement(
    """
    UPDATE user_presence p SET sealed = p.farewell, is_live = false, changed_at = now()
    FROM unnest($1::bytea[], $2::bytea[], $3::smallint[], $4::bytea[])
      AS e (topic, account_id, device_id, stream_id)
    WHERE p.topic = e.topic AND p.account_id = e.account_id AND p.device_id = e.device_id
      AND p.stream_id = e.stream_id AND p.is_live
    RETURNING p.topic, p.account_id, p.device_id, p.is_live, p.sealed
    """)
  private static let select = Statement(
    "SELECT \(PresenceRow.columns) FROM user_presence WHERE topic = ANY ($1)")
  private static let silent = Statement(
    """
    SELECT id FROM nodes
    WHERE id <> $1 AND seen_at < clock_timestamp() - $2::bigint * interval '1 us'
    """)
  // Several nodes may find that one is silent: each takes what no other has locked.
  private static let endOrphans = Statement(
    """
    UPDATE user_presence SET sealed = farewell, is_live = false, changed_at = now()
    WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM user_presence WHERE node_id = $1 AND is_live
      LIMIT $2 FOR UPDATE SKIP LOCKED))
    RETURNING \(PresenceRow.columns)
    """)

  static let expiries = [
    Expiry("user_presence", "changed_at", after: Limits.farewellLifetime)
  ]

  /// Every statement, for the test that explains each.
  static let statements = [publish, forget, end, select, silent, endOrphans]

  let node: Identifier
  let database: Database

  /// Stores what devices publish, each key once.
  func publish(_ entries: [PublishedEntry]) async throws {
    try await database.execute(
      Self.publish, node, entries.map(\.key.topic), entries.map(\.key.publisher.account),
      entries.map(\.key.publisher.device), entries.map(\.stream), entries.map(\.sealed),
      entries.map(\.farewell))
  }

  /// Ends what a device publishes under other topics than some.
  ///
  /// - Returns: what is gone.
  func forget(_ publisher: Address, except topics: [Identifier]) async throws -> [PresenceRow] {
    try await database.rows(
      Self.forget, publisher.account, publisher.device, topics, Limits.givenUpTopics
    ).map { try PresenceRow($0) }
  }

  /// Publishes the farewells of streams that have ended.
  ///
  /// - Returns: those that no later stream has made void.
  func end(_ ended: [(key: PresenceKey, stream: Identifier)]) async throws -> [PresenceRow] {
    try await database.rows(
      Self.end, ended.map(\.key.topic), ended.map(\.key.publisher.account),
      ended.map(\.key.publisher.device), ended.map(\.stream)
    ).map { try PresenceRow($0) }
  }

  /// What is published under some topics.
  func rows(under topics: [Identifier]) async throws -> [PresenceRow] {
    try await database.rows(Self.select, topics).map { try PresenceRow($0) }
  }

  /// Publishes the farewells that nodes have left which are silent.
  ///
  /// - Returns: a batch of them; empty if there are no more.
  func endOrphans() async throws -> [PresenceRow] {
    for row in try await database.rows(Self.silent, node, Limits.nodeSilence.microseconds) {
      let ended = try await database.rows(
        Self.endOrphans, row.only(Identifier.self), Limits.presenceBatch)
      if !ended.isEmpty { return try ended.map { try PresenceRow($0) } }
    }
    return []
  }
}

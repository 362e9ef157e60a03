package import Postgres

/// Rows of webhooks: where tenants have events sent to.
package enum Webhooks: StatementOwner {
  // Taken for as long as a request may take: if the node dies, another one sends again.
  private static let take = Statement(
    """
    UPDATE webhooks w SET next_at = now() + $2::bigint * interval '1 us'
    WHERE w.id = ANY (ARRAY(
      SELECT d.id FROM webhooks d
      WHERE d.paused_at IS NULL AND d.next_at <= now() AND (SELECT true FROM events e
        WHERE e.issuer = d.issuer
          AND (e.transaction_id, e.position) > (d.transaction_id, d.position)
          AND e.transaction_id < pg_snapshot_xmin(pg_current_snapshot())
          AND (cardinality(d.kinds) = 0 OR e.kind = ANY (d.kinds))
        ORDER BY e.transaction_id, e.position LIMIT 1)
      ORDER BY d.next_at LIMIT $1 FOR UPDATE SKIP LOCKED))
    RETURNING w.id, w.issuer, w.url, w.secret, array_to_string(w.kinds, ','),
      w.transaction_id::text::bigint, w.position, w.failure_count
    """)
  private static let succeed = Statement(
    """
    UPDATE webhooks SET transaction_id = $2::bigint::text::xid8, position = $3, failure_count = 0,
      failing_since = NULL, next_at = now() + $4::bigint * interval '1 us'
    WHERE id = $1
    """)
  private static let fail = Statement(
    """
    UPDATE webhooks SET failure_count = failure_count + 1,
      failing_since = coalesce(failing_since, now()), last_failure = $2,
      next_at = now() + $3::bigint * interval '1 us',
      paused_at = CASE WHEN $4 OR failing_since < now() - $5::bigint * interval '1 us'
        THEN now() END
    WHERE id = $1 RETURNING paused_at IS NOT NULL, issuer
    """)
  private static let tellPaused = Statement(
    "INSERT INTO events (issuer, kind, subject_id) VALUES ($1, 16, $2)")
  private static let insert = Statement(
    """
    INSERT INTO webhooks (id, issuer, url, secret, kinds, transaction_id, position)
    VALUES ($1, $2, $3, $4, $5, $6::bigint::text::xid8, $7)
    ON CONFLICT DO NOTHING
    """)
  private static let list = Statement(
    """
    SELECT w.id, w.issuer, w.url, w.failure_count, w.failing_since, w.last_failure, w.paused_at,
      (SELECT count(*) FROM (SELECT FROM events e
        WHERE e.issuer = w.issuer
          AND (e.transaction_id, e.position) > (w.transaction_id, w.position)
          AND (cardinality(w.kinds) = 0 OR e.kind = ANY (w.kinds)) LIMIT $1) n)
    FROM webhooks w ORDER BY w.issuer, w.url
    """)
  private static let resume = Statement(
    """
    UPDATE webhooks SET paused_at = NULL, failure_count = 0, failing_since = NULL, next_at = now()
    WHERE id = $1
    """)
  private static let delete = Statement("DELETE FROM webhooks WHERE id = $1")
  // Of a server before this one, which sealed none.
  private static let selectClear = Statement(
    "SELECT id, secret FROM webhooks WHERE octet_length(secret) = 32")
  private static let seal = Statement(
    "UPDATE webhooks SET secret = $2 WHERE id = $1 AND octet_length(secret) = 32")
  private static let rebase = Statement(
    """
    UPDATE webhooks SET transaction_id = '0', position = 0
    WHERE transaction_id >= pg_snapshot_xmax(pg_current_snapshot())
    """)

  /// Every statement, for the test that explains each.
  static let statements = [
    take, succeed, fail, tellPaused, insert, list, resume, delete, rebase,
    selectClear, seal,
  ]

  /// A webhook that has something to be sent.
  struct Due: Sendable {
    let id: Identifier
    let issuer: String
    let url: String
    /// Sealed by the storage key.
    let secret: [UInt8]
    let kinds: [Int16]
    let cursor: EventCursor
    let failureCount: Int32
  }

  /// A webhook, as an operator sees it.
  package struct Entry: Sendable {
    package let id: Identifier
    package let issuer: String
    package let url: String
    package let failureCount: Int32
    package let failingSince: Timestamp?
    package let lastFailure: String?
    package let pausedAt: Timestamp?
    /// Events that wait, at most as many as are counted.
    package let waiting: Int64
  }

  /// Takes webhooks that have something to be sent, so that no other node does.
  static func take(
    limit: Int, lease: Duration, in session: some Session
  ) async throws -> [Due] {
    try await session.rows(take, Int64(limit), lease.microseconds).map { row in
      let (id, issuer, url, secret, kinds, transaction, position, failures) = try row.decode(
        Identifier.self, String.self, String.self, [UInt8].self, String.self, Int64.self,
        Int64.self, Int32.self)
      return Due(
        id: id, issuer: issuer, url: url, secret: secret,
        kinds: kinds.split(separator: ",").compactMap { Int16($0) },
        cursor: EventCursor(transaction: transaction, position: position), failureCount: failures)
    }
  }

  /// Notes that everything up to a place was taken.
  static func succeed(
    _ id: Identifier, upTo cursor: EventCursor, next: Duration, in session: some Session
  ) async throws {
    try await session.execute(
      succeed, id, cursor.transaction, cursor.position, next.microseconds)
  }

  /// Notes that sending failed; pauses the webhook after three days, or at once if it is gone.
  static func fail(
    _ id: Identifier, _ reason: String, next: Duration, isGone: Bool, in database: Database
  ) async throws {
    try await database.transaction { transaction in
      let row = try await transaction.row(
        fail, id, reason, next.microseconds, isGone, Limits.webhookPatience.microseconds)
      guard let (isPaused, issuer) = try row?.decode(Bool.self, String.self), isPaused else {
        return
      }
      try await transaction.execute(tellPaused, issuer, id)
    }
  }

  /// Has a tenant's events sent to a URL, from now on.
  ///
  /// - Parameters:
  ///   - url: where to.
  ///   - issuer: the tenant.
  ///   - kinds: what is sent; empty for everything.
  ///   - secret: 32 bytes that the receiver has too.
  ///   - sealing: what seals them.
  ///   - session: where it is stored.
  /// - Returns: the webhook; nil if the tenant has it already.
  /// - Throws: `PostgresError`, `StorageKeyMismatch`.
  package static func add(
    _ url: String, of issuer: String, kinds: [Int16], secret: [UInt8], sealedBy sealing: SealingKey,
    in session: some Session
  ) async throws -> Identifier? {
    let id = Identifier.random()
    let secret = try await sealing.forSealing().seal(secret, for: .webhook, of: id.bytes)
    let head = try await EventLog.head(in: session)
    let count = try await session.execute(
      insert, id, issuer, url, secret, kinds, head.transaction, head.position)
    return count == 1 ? id : nil
  }

  /// All webhooks, by tenant.
  package static func all(in session: some Session) async throws -> [Entry] {
    try await session.rows(list, Int64(Limits.countedEvents)).map { row in
      let (id, issuer, url, failures, since, failure, paused, waiting) = try row.decode(
        Identifier.self, String.self, String.self, Int32.self, Timestamp?.self, String?.self,
        Timestamp?.self, Int64.self)
      return Entry(
        id: id, issuer: issuer, url: url, failureCount: failures, failingSince: since,
        lastFailure: failure, pausedAt: paused, waiting: waiting)
    }
  }

  /// Sends to a webhook again, from where it stopped.
  ///
  /// - Returns: whether there is one.
  package static func resume(_ id: Identifier, in session: some Session) async throws -> Bool {
    try await session.execute(resume, id) == 1
  }

  /// Sends to a webhook no more.
  ///
  /// - Returns: whether there was one.
  package static func remove(_ id: Identifier, in session: some Session) async throws -> Bool {
    try await session.execute(delete, id) == 1
  }

  /// Seals the secrets that stand in the clear.
  static func sealAll(by sealing: SealingKey, in database: Database) async throws {
    for row in try await database.rows(selectClear) {
      let (id, secret) = try row.decode(Identifier.self, [UInt8].self)
      let key = try await sealing.forSealing()
      try await database.execute(seal, id, key.seal(secret, for: .webhook, of: id.bytes))
    }
  }

  /// Has webhooks of a restored database begin at the beginning.
  static func rebase(in transaction: Transaction) async throws {
    try await transaction.execute(rebase)
  }
}

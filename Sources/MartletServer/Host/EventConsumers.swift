internal import Postgres

/// Rows of those who follow events: how far each has come.
enum EventConsumers: StatementOwner {
  /// How far a consumer is behind.
  struct Lag: Sendable {
    let waiting: Int64
    let oldest: Duration?
    let cursor: EventCursor
    let acknowledgedAt: Timestamp?
  }

  private static let open = Statement(
    """
    INSERT INTO event_consumers AS c (issuer, name)
    SELECT $1, $2 WHERE EXISTS
        (SELECT FROM event_consumers e WHERE e.issuer = $1 AND e.name = $2)
      OR (SELECT count(*) FROM event_consumers e WHERE e.issuer = $1) < $3
    ON CONFLICT (issuer, name) DO UPDATE SET seen_at = now()
    RETURNING transaction_id::text::bigint, position
    """)
  private static let acknowledge = Statement(
    """
    UPDATE event_consumers SET transaction_id = $3::bigint::text::xid8, position = $4,
      acknowledged_at = now(), seen_at = now()
    WHERE issuer = $1 AND name = $2
      AND (transaction_id, position) < ($3::bigint::text::xid8, $4)
    """)
  private static let lag = Statement(
    """
    SELECT (SELECT count(*) FROM (SELECT FROM events e
        WHERE e.issuer = $1 AND (e.transaction_id, e.position) > (c.transaction_id, c.position)
        LIMIT $3) w),
      (SELECT (extract(epoch FROM clock_timestamp() - e.occurred_at) * 1e6)::bigint FROM events e
        WHERE e.issuer = $1 AND (e.transaction_id, e.position) > (c.transaction_id, c.position)
        ORDER BY e.transaction_id, e.position LIMIT 1),
      c.transaction_id::text::bigint, c.position, c.acknowledged_at
    FROM event_consumers c WHERE c.issuer = $1 AND c.name = $2
    """)
  private static let rebase = Statement(
    """
    UPDATE event_consumers SET transaction_id = '0', position = 0
    WHERE transaction_id >= pg_snapshot_xmax(pg_current_snapshot())
    """)

  static let expiries = [Expiry("event_consumers", "seen_at", after: Limits.consumerLifetime)]
  /// Every statement, for the test that explains each.
  static let statements = [open, acknowledge, lag, rebase]

  /// What a consumer has acknowledged; a new one is made.
  ///
  /// - Throws: `Refusal.constraintViolated` if the tenant has as many as it may have.
  static func open(
    _ name: String, of issuer: String, in session: some Session
  ) async throws -> EventCursor {
    let row = try await session.row(open, issuer, name, Int64(Limits.eventConsumers))
    guard let (transaction, position) = try row?.decode(Int64.self, Int64.self) else {
      throw Refusal.constraintViolated(
        field: "start.consumer",
        "would be one more than the \(Limits.eventConsumers) consumers that there may be")
    }
    return EventCursor(transaction: transaction, position: position)
  }

  /// Notes that a consumer has handled everything up to a place.
  static func acknowledge(
    _ cursor: EventCursor, by name: String, of issuer: String, in session: some Session
  ) async throws {
    try await session.execute(
      acknowledge, issuer, name, cursor.transaction, cursor.position)
  }

  /// How far a consumer is behind; nil if there is none of the name.
  static func lag(
    of name: String, of issuer: String, in session: some Session
  ) async throws -> Lag? {
    guard let row = try await session.row(lag, issuer, name, Int64(Limits.countedEvents)) else {
      return nil
    }
    let (waiting, oldest, transaction, position, time) = try row.decode(
      Int64.self, Int64?.self, Int64.self, Int64.self, Timestamp?.self)
    return Lag(
      waiting: waiting, oldest: oldest.map { .microseconds(max(0, $0)) },
      cursor: EventCursor(transaction: transaction, position: position), acknowledgedAt: time)
  }

  /// Has consumers of a restored database begin at the beginning.
  static func rebase(in transaction: Transaction) async throws {
    try await transaction.execute(rebase)
  }
}

internal import Postgres

/// Rows of events. The database writes them, by triggers, in the transactions of what they tell.
enum EventLog: StatementOwner {
  /// An event.
  struct Entry: Sendable, Hashable {
    let cursor: EventCursor
    let kind: Int16
    let account: Identifier?
    let externalID: String?
    let device: DeviceNumber?
    let subject: Identifier?
    let occurredAt: Timestamp
    /// How long ago that was when it was read.
    let age: Duration
  }

  // A transaction that still runs may yet write events: those of transactions that began after it
  // wait until it has ended, so that nobody has read past what it writes.
  private static let settled = "transaction_id < pg_snapshot_xmin(pg_current_snapshot())"
  private static let read = Statement(
    """
    SELECT transaction_id::text::bigint, position, kind, account_id, external_id, device_id,
      subject_id, occurred_at,
      (extract(epoch FROM clock_timestamp() - occurred_at) * 1e6)::bigint
    FROM events
    WHERE issuer = $1 AND (transaction_id, position) > ($2::bigint::text::xid8, $3) AND \(settled)
      AND (cardinality($4::smallint[]) = 0 OR kind = ANY ($4))
    ORDER BY transaction_id, position LIMIT $5
    """)
  private static let head = Statement(
    "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1")
  // Rows of a database that was restored from a dump are of transactions that are yet to come here.
  private static let rebase = Statement(
    """
    UPDATE events SET transaction_id = pg_current_xact_id()
    WHERE transaction_id >= pg_snapshot_xmax(pg_current_snapshot())
    """)
  private static let insert = Statement(
    """
    INSERT INTO events (issuer, kind, account_id, external_id, device_id)
    SELECT a.external_issuer, $2::smallint, a.id, a.external_id, $3::smallint
    FROM accounts a WHERE a.id = $1::bytea AND a.external_issuer IS NOT NULL
      AND NOT EXISTS (SELECT FROM events e WHERE e.account_id = $1::bytea AND e.kind = $2::smallint
        AND e.device_id IS NOT DISTINCT FROM $3::smallint
        AND e.occurred_at > now() - $4::bigint * interval '1 us')
    """)

  static let expiries = [Expiry("events", "occurred_at", after: Limits.eventLifetime)]
  /// Every statement, for the test that explains each.
  static let statements = [read, head, rebase, insert]

  /// A tenant's events behind a place, in order, of transactions below which none runs any more.
  ///
  /// - Parameters:
  ///   - issuer: the tenant.
  ///   - cursor: the place.
  ///   - kinds: what to tell of; empty for everything.
  ///   - limit: how many at most.
  ///   - session: where they are read.
  /// - Returns: the events; fewer than the limit if there are no more now.
  /// - Throws: `PostgresError`.
  static func read(
    of issuer: String, after cursor: EventCursor, kinds: [Int16], limit: Int,
    in session: some Session
  ) async throws -> [Entry] {
    let rows = try await session.rows(
      read, issuer, cursor.transaction, cursor.position, kinds, Int64(limit))
    return try rows.map { row in
      let (transaction, position, kind, account, user, device, subject, time, age) =
        try row.decode(
          Int64.self, Int64.self, Int16.self, Identifier?.self, String?.self, DeviceNumber?.self,
          Identifier?.self, Timestamp.self, Int64.self)
      return Entry(
        cursor: EventCursor(transaction: transaction, position: position), kind: kind,
        account: account, externalID: user, device: device, subject: subject, occurredAt: time,
        age: .microseconds(max(0, age)))
    }
  }

  /// The place behind everything that may be read now.
  static func head(in session: some Session) async throws -> EventCursor {
    let transaction = try await session.row(head)?.only(Int64.self) ?? 0
    return EventCursor(transaction: transaction, position: .max)
  }

  /// Brings what a restored database has told into the order of this one; consumers are told it
  /// again.
  static func rebase(in database: Database) async throws {
    try await database.transaction { transaction in
      try await transaction.execute(rebase)
      try await EventConsumers.rebase(in: transaction)
    }
  }

  /// What is told by the program, not by a trigger.
  enum Kind: Int16, Sendable {
    case mediaQuotaReached = 14
  }

  /// Writes an event about an account, if it is a tenant's and was not told the same lately.
  static func insert(
    _ kind: Kind, _ account: Identifier, device: DeviceNumber? = nil, unlessWithin time: Duration,
    in session: some Session
  ) async throws {
    try await session.execute(insert, account, kind.rawValue, device, time.microseconds)
  }
}

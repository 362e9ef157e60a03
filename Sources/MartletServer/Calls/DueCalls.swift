internal import Postgres

/// Finds calls whose time has come, by the database's clock: whichever node looks first ends them.
enum DueCalls: StatementOwner {
  private static let unanswered = Statement(
    """
    SELECT \(Call.columns) FROM calls WHERE status = 1 AND ring_until <= now()
    ORDER BY ring_until LIMIT \(Limits.callBatch) FOR UPDATE SKIP LOCKED
    """)
  private static let lost = Statement(
    """
    SELECT \(Call.columns) FROM calls
    WHERE status = 2
      AND greatest(caller_seen_at, callee_seen_at) < now() - $1::bigint * interval '1 us'
    ORDER BY greatest(caller_seen_at, callee_seen_at) LIMIT \(Limits.callBatch)
    FOR UPDATE SKIP LOCKED
    """)
  // A device that has not fetched the call does not keep it from being busy, once it had the time.
  private static let busy = Statement(
    """
    SELECT \(Call.columns) FROM calls c
    WHERE c.status = 1 AND c.ring_until > now() AND cardinality(c.busy_devices) > 0
      AND ($1::bytea IS NULL OR c.id = $1)
      AND (SELECT count(*) FROM devices d
        WHERE d.account_id = c.callee_id AND d.id <> ALL (c.busy_devices)
          AND (c.started_at > now() - $2::bigint * interval '1 us'
            OR (SELECT count(*) FROM envelopes e
              WHERE e.recipient_id = c.callee_id AND e.device_id = d.id AND e.message_id = c.id
                AND e.kind = 9) = 0)) = 0
    LIMIT \(Limits.callBatch) FOR UPDATE SKIP LOCKED
    """)
  private static let forget = Statement(
    """
    DELETE FROM calls WHERE ctid = ANY (ARRAY(
      SELECT c.ctid FROM calls c
      WHERE c.over_at < now() - $1::bigint * interval '1 us'
        AND ($1 > 0 OR (SELECT count(*) FROM envelopes e
          WHERE e.recipient_id IN (c.caller_id, c.callee_id) AND e.message_id = c.change_id) = 0)
      ORDER BY c.over_at LIMIT $2))
    """)

  /// Every statement, for the test that explains each.
  static let statements = [unanswered, lost, busy, forget]

  /// Calls that nobody has answered in time.
  static func unanswered(in transaction: Transaction) async throws -> [Call] {
    try await transaction.rows(unanswered).map { try Call($0) }
  }

  /// Answered calls of which neither device was heard of for long.
  static func lost(in transaction: Transaction) async throws -> [Call] {
    try await transaction.rows(lost, Limits.callSilence.microseconds).map { try Call($0) }
  }

  /// Ringing calls of which every device that has them is in another call.
  ///
  /// - Parameters:
  ///   - id: only that call; nil for any.
  ///   - transaction: where.
  /// - Returns: them, locked.
  /// - Throws: `PostgresError`.
  static func busy(_ id: Identifier? = nil, in transaction: Transaction) async throws -> [Call] {
    try await transaction.rows(busy, id, Limits.callFetchTime.microseconds).map { try Call($0) }
  }

  /// Removes calls that are listed no longer.
  ///
  /// - Returns: whether there may be more.
  static func forget(after days: Int, in transaction: Transaction) async throws -> Bool {
    let batch: Int64 = 1000
    return try await transaction.execute(forget, Int64(days) * 86_400_000_000, batch) >= batch
  }
}

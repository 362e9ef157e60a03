internal import Postgres

/// Rows of calls.
enum CallStore: StatementOwner {
  private static let select = Statement("SELECT \(Call.columns) FROM calls WHERE id = $1")
  private static let lock = Statement("SELECT \(Call.columns) FROM calls WHERE id = $1 FOR UPDATE")
  private static let pair = Statement(
    """
    SELECT \(Call.columns) FROM calls
    WHERE least(caller_id, callee_id) = $1 AND greatest(caller_id, callee_id) = $2
      AND status = 1 AND NOT is_silent FOR UPDATE
    """)
  private static let live = Statement(
    """
    SELECT (SELECT count(*) FROM calls
        WHERE caller_id = $1 AND caller_device = $2 AND over_at IS NULL)
      + (SELECT count(*) FROM calls
        WHERE callee_id = $1 AND callee_device = $2 AND over_at IS NULL)
    """)
  private static let insert = Statement(
    """
    INSERT INTO calls (id, caller_id, caller_device, callee_id, is_silent, ring_until)
    SELECT $1, $2::bytea, $3, $4::bytea, coalesce(k.standing, 1) = 3 OR NOT (
        a.calls_from = 2 OR coalesce(k.standing, 1) = 2
        OR EXISTS (SELECT FROM messages m WHERE m.conversation_id = $5 AND m.sender_id = $4)
        OR EXISTS (SELECT FROM calls c WHERE c.caller_id = $4 AND c.callee_id = $2)),
      clock_timestamp() + $6::bigint * interval '1 us'
    FROM accounts a LEFT JOIN contacts k ON k.account_id = a.id AND k.other_id = $2
    WHERE a.id = $4
    ON CONFLICT DO NOTHING
    RETURNING \(Call.columns)
    """)
  private static let update = Statement(
    """
    UPDATE calls SET status = $2, end_reason = $3, callee_device = $4, busy_devices = $5,
      answered_at = $6, over_at = $7, change_id = $8,
      caller_seen_at = CASE WHEN $9 THEN clock_timestamp() ELSE caller_seen_at END,
      callee_seen_at = CASE WHEN $9 THEN clock_timestamp() ELSE callee_seen_at END
    WHERE id = $1
    """)
  private static let list = Statement(
    """
    SELECT \(Call.columns) FROM (
      (SELECT * FROM calls WHERE caller_id = $1 AND (started_at, id) < ($2, $3)
        ORDER BY started_at DESC LIMIT $4)
      UNION ALL
      (SELECT * FROM calls WHERE callee_id = $1 AND (started_at, id) < ($2, $3)
          AND (status <> 1 OR NOT is_silent)
        ORDER BY started_at DESC LIMIT $4)) c
    ORDER BY started_at DESC, id DESC LIMIT $4
    """)
  private static let setCallsFrom = Statement("UPDATE accounts SET calls_from = $2 WHERE id = $1")
  private static let touchCallers = Statement(
    "UPDATE calls SET caller_seen_at = clock_timestamp() WHERE id = ANY ($1) AND over_at IS NULL")
  private static let touchCallees = Statement(
    """
    UPDATE calls c SET callee_seen_at = clock_timestamp()
    FROM unnest($1::bytea[], $2::smallint[]) AS a (id, device_id)
    WHERE c.id = a.id AND c.over_at IS NULL AND c.callee_device = a.device_id
    """)

  /// Every statement, for the test that explains each.
  static let statements = [
    select, lock, pair, live, insert, update, list, setCallsFrom, touchCallers, touchCallees,
  ]

  /// A call; nil if there is none.
  static func call(_ id: Identifier, in session: some Session) async throws -> Call? {
    try await session.row(select, id).map { try Call($0) }
  }

  /// A call whose row nobody else changes while the transaction lasts; nil if there is none.
  static func locked(_ id: Identifier, in transaction: Transaction) async throws -> Call? {
    try await transaction.row(lock, id).map { try Call($0) }
  }

  /// The call that rings between two accounts, locked; nil if none does.
  static func ringing(
    between one: Identifier, and other: Identifier, in transaction: Transaction
  ) async throws -> Call? {
    try await transaction.row(pair, min(one, other), max(one, other)).map { try Call($0) }
  }

  /// How many calls of a device ring or go on.
  static func liveCount(of device: Address, in transaction: Transaction) async throws -> Int64 {
    try await transaction.row(live, device.account, device.device)?.only(Int64.self) ?? 0
  }

  /// Has a call ring.
  ///
  /// - Returns: it; nil if it is there already, or another one rings between the two.
  static func insert(
    _ id: Identifier, from caller: Address, to callee: Identifier, for ringTime: Duration,
    in transaction: Transaction
  ) async throws -> Call? {
    try await transaction.row(
      insert, id, caller.account, caller.device, callee,
      ConversationStore.identifier(caller.account, callee), ringTime.microseconds
    ).map { try Call($0) }
  }

  /// Writes what has become of a call.
  static func update(_ call: Call, in transaction: Transaction) async throws {
    let isNewlyAnswered = call.status == .answered
    try await transaction.execute(
      update, call.id, call.status.rawValue, call.end.rawValue, call.calleeDevice,
      call.busyDevices.sorted(), call.answeredAt, call.overAt, call.changeID, isNewlyAnswered)
  }

  /// An account's calls before a place, the latest first.
  static func list(
    of account: Identifier, before time: Timestamp, _ id: Identifier, limit: Int,
    in session: some Session
  ) async throws -> [Call] {
    try await session.rows(list, account, time, id, Int64(limit)).map { try Call($0) }
  }

  /// Says whose calls ring at an account's devices.
  static func setCallsFrom(
    _ value: Int16, of account: Identifier, in transaction: Transaction
  ) async throws {
    try await transaction.execute(setCallsFrom, account, value)
  }

  /// Notes that devices are attached to their calls.
  static func touch(
    callers: [Identifier], callees: [(call: Identifier, device: DeviceNumber)],
    in session: some Session
  ) async throws {
    if !callers.isEmpty { try await session.execute(touchCallers, callers) }
    if !callees.isEmpty {
      try await session.execute(touchCallees, callees.map(\.call), callees.map(\.device))
    }
  }
}

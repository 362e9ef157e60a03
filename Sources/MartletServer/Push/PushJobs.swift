internal import Postgres

/// Rows of the devices that are to be woken, one each.
enum PushJobs: StatementOwner {
  /// That something was stored for a device.
  struct Note: Sendable {
    let address: Address
    let isUrgent: Bool
    let hasStream: Bool
    let ringUntil: Timestamp?
  }

  /// A device that is to be looked at.
  struct Due: Sendable {
    let address: Address
    let isUrgent: Bool
    let ringUntil: Timestamp?
    /// Whether the call still rings, by the database's clock; how long it does.
    let ringsFor: Duration?
    let sentCount: Int
    let failureCount: Int
    /// Whether something waits that is to wake it.
    let waits: Bool
    let endpoint: PushEndpoints.Entry
  }

  // A device that has a stream is given some seconds to acknowledge; one that was woken is left
  // alone for a minute, unless it has connected since, which deletes the row. A call waits for
  // neither. What comes while a push is under way may not be seen by whom it wakes: it has a push
  // of its own.
  private static func upsert(_ notes: String) -> String {
    """
    INSERT INTO push_jobs AS j (account_id, device_id, due_at, is_urgent, ring_until)
    SELECT e.account_id, e.device_id,
      CASE WHEN n.ring_until IS NOT NULL THEN now()
        WHEN NOT n.is_urgent THEN
          greatest(now(), e.sent_at + $1::bigint * interval '1 us')
        WHEN n.has_stream OR e.node_id IS NOT NULL THEN now() + $2::bigint * interval '1 us'
        ELSE now() END,
      n.is_urgent, n.ring_until
    FROM (\(notes)) n
    JOIN push_endpoints e ON e.account_id = n.account_id AND e.device_id = n.device_id
    WHERE e.disabled_at IS NULL
      AND (n.is_urgent OR NOT n.has_stream AND e.node_id IS NULL)
    ORDER BY e.account_id, e.device_id
    ON CONFLICT (account_id, device_id) DO UPDATE SET
      is_urgent = j.is_urgent OR excluded.is_urgent,
      ring_until = greatest(j.ring_until, excluded.ring_until),
      due_at = CASE WHEN excluded.ring_until IS NOT NULL THEN excluded.due_at
        WHEN NOT excluded.is_urgent AND NOT j.is_urgent AND j.leased_until > now()
          THEN now() + $1::bigint * interval '1 us'
        WHEN NOT excluded.is_urgent OR j.failure_count > 0 THEN j.due_at
        ELSE least(j.due_at, greatest(excluded.due_at,
          j.sent_at + $3::bigint * interval '1 us')) END
    WHERE excluded.ring_until IS NOT NULL
      OR NOT excluded.is_urgent AND NOT j.is_urgent AND j.leased_until > now()
      OR excluded.is_urgent AND (NOT j.is_urgent
        OR j.failure_count = 0 AND j.due_at > greatest(excluded.due_at,
          j.sent_at + $3::bigint * interval '1 us'))
    """
  }

  private static let note = Statement(
    upsert(
      """
      SELECT * FROM
        unnest($4::bytea[], $5::smallint[], $6::boolean[], $7::boolean[], $8::timestamptz[])
        AS u (account_id, device_id, is_urgent, has_stream, ring_until)
      """))
  private static let noteGroups = Statement(
    upsert(
      """
      SELECT c.account_id, c.device_id, bool_or(u.is_urgent) AS is_urgent, false AS has_stream,
        NULL::timestamptz AS ring_until
      FROM unnest($4::bytea[], $5::boolean[]) AS u (group_id, is_urgent)
      JOIN group_cursors c ON c.group_id = u.group_id AND c.ends_at IS NULL
      GROUP BY c.account_id, c.device_id
      """))
  private static let groups = Statement(
    """
    SELECT u.id FROM unnest($1::bytea[]) AS u (id)
    WHERE EXISTS (SELECT FROM group_cursors c
      JOIN push_endpoints e ON e.account_id = c.account_id AND e.device_id = c.device_id
      WHERE c.group_id = u.id AND c.ends_at IS NULL)
    """)
  /// Whether a message waits for the device of a job `j` that it is to be woken for.
  ///
  /// Of groups only what has come since the device connected last, or little before that: a device
  /// may leave a group's log unread, and would be woken for it for ever.
  private static let somethingWaits = """
    (EXISTS (SELECT FROM envelopes q
        WHERE q.recipient_id = j.account_id AND q.device_id = j.device_id AND NOT q.ephemeral
          AND (q.urgent OR NOT j.is_urgent AND q.kind = 1)
          AND (q.expires_at IS NULL OR q.expires_at > now()))
      OR EXISTS (SELECT FROM group_cursors c
        JOIN group_chats g ON g.id = c.group_id AND g.last_sequence > c.acknowledged
        JOIN push_endpoints p ON p.account_id = c.account_id AND p.device_id = c.device_id
        WHERE c.account_id = j.account_id AND c.device_id = j.device_id
          AND EXISTS (SELECT FROM group_messages m
            WHERE m.group_id = c.group_id AND m.sequence > c.acknowledged AND m.kind = 3
              AND (c.ends_at IS NULL OR m.sequence < c.ends_at)
              AND m.sender_id <> j.account_id AND (m.urgent OR NOT j.is_urgent)
              AND (p.connected_at IS NULL OR m.server_time > p.connected_at - interval '5 s'))))
    """
  private static let take = Statement(
    """
    UPDATE push_jobs j SET leased_until = now() + $2::bigint * interval '1 us'
    FROM push_endpoints e
    WHERE j.ctid = ANY (ARRAY(
        SELECT d.ctid FROM push_jobs d
        WHERE d.due_at <= now() AND (d.leased_until IS NULL OR d.leased_until <= now())
        ORDER BY d.due_at LIMIT $1 FOR UPDATE SKIP LOCKED))
      AND e.account_id = j.account_id AND e.device_id = j.device_id
    RETURNING j.account_id, j.device_id, j.is_urgent, j.ring_until,
      CASE WHEN j.ring_until > now()
        THEN (extract(epoch FROM j.ring_until - now()) * 1e6)::bigint END,
      j.sent_count, j.failure_count,
      \(somethingWaits),
      e.id, e.kind, e.push_key_id, e.origin, e.sealed
    """)
  // Something may have come since it was looked at.
  private static let drop = Statement(
    """
    DELETE FROM push_jobs j
    USING unnest($1::bytea[], $2::smallint[]) AS n (account_id, device_id)
    WHERE j.account_id = n.account_id AND j.device_id = n.device_id
      AND NOT \(somethingWaits)
    """)
  // A call that came meanwhile is not put off, and what is not urgent and came meanwhile has its
  // time already.
  private static let succeed = Statement(
    """
    UPDATE push_jobs SET sent_at = now(), sent_count = sent_count + 1, failure_count = 0,
      leased_until = NULL,
      ring_until = CASE WHEN ring_until IS DISTINCT FROM $3 THEN ring_until END,
      due_at = CASE WHEN ring_until IS DISTINCT FROM $3 THEN now()
        WHEN NOT is_urgent THEN due_at
        WHEN $4::bigint IS NULL THEN 'infinity' ELSE now() + $4::bigint * interval '1 us' END
    WHERE account_id = $1 AND device_id = $2
    """)
  private static let finish = Statement(
    """
    DELETE FROM push_jobs
    WHERE account_id = $1 AND device_id = $2 AND NOT is_urgent AND due_at <= now()
    """)
  private static let postpone = Statement(
    """
    UPDATE push_jobs SET leased_until = NULL,
      failure_count = least(failure_count + $4::smallint, 1000),
      due_at = now() + $3::bigint * interval '1 us'
    WHERE account_id = $1 AND device_id = $2
    """)

  /// Every statement, for the test that explains each.
  static let statements = [note, noteGroups, groups, take, drop, succeed, finish, postpone]

  /// Notes that something was stored for devices, one note for each.
  static func note(_ notes: [Note], in session: some Session) async throws {
    try await session.execute(
      note, Limits.quietPushInterval.microseconds, Limits.pushPatience.microseconds,
      Limits.pushInterval.microseconds, notes.map(\.address.account),
      notes.map(\.address.device), notes.map(\.isUrgent), notes.map(\.hasStream),
      notes.map(\.ringUntil))
  }

  /// Notes that messages of groups were stored.
  ///
  /// - Parameters:
  ///   - groups: the groups, and whether one of the messages is urgent.
  ///   - session: where it is noted.
  /// - Throws: `PostgresError`.
  static func note(_ groups: [Identifier: Bool], in session: some Session) async throws {
    try await session.execute(
      noteGroups, Limits.quietPushInterval.microseconds, Limits.pushPatience.microseconds,
      Limits.pushInterval.microseconds, Array(groups.keys), Array(groups.values))
  }

  /// Which of some groups have members that can be woken.
  static func targets(
    among groups: [Identifier], in session: some Session
  ) async throws -> Set<Identifier> {
    Set(try await session.rows(Self.groups, groups).map { try $0.only(Identifier.self) })
  }

  /// Takes devices that are to be looked at, so that no other node does.
  static func take(limit: Int, in session: some Session) async throws -> [Due] {
    try await session.rows(take, Int64(limit), Limits.pushLease.microseconds).map { row in
      let (
        account, device, isUrgent, ringUntil, ringsFor, sent, failures, waits, id, kind, keyID,
        origin, sealed
      ) = try row.decode(
        Identifier.self, DeviceNumber.self, Bool.self, Timestamp?.self, Int64?.self, Int16.self,
        Int16.self, Bool.self, Int64.self, Int16.self, Int32?.self, String.self, [UInt8].self)
      return Due(
        address: Address(account: account, device: device), isUrgent: isUrgent,
        ringUntil: ringUntil, ringsFor: ringsFor.map { .microseconds($0) },
        sentCount: Int(sent), failureCount: Int(failures), waits: waits,
        endpoint: PushEndpoints.Entry(
          id: id, kind: kind, keyID: keyID, origin: origin, sealed: sealed))
    }
  }

  /// Forgets devices for which nothing waits.
  static func drop(_ addresses: [Address], in session: some Session) async throws {
    try await session.execute(drop, addresses.map(\.account), addresses.map(\.device))
  }

  /// Notes that a device was woken, and when to do it again.
  ///
  /// - Parameters:
  ///   - job: as it was taken.
  ///   - next: after which time to do it again if the device does not connect; nil for never.
  ///   - session: where it is noted.
  /// - Throws: `PostgresError`.
  static func succeed(_ job: Due, next: Duration?, in session: some Session) async throws {
    let address = job.address
    if !job.isUrgent {
      try await session.execute(finish, address.account, address.device)
    }
    try await session.execute(
      succeed, address.account, address.device, job.ringUntil, next?.microseconds)
  }

  /// Has a device looked at later.
  static func postpone(
    _ address: Address, by delay: Duration, isFailure: Bool, in session: some Session
  ) async throws {
    try await session.execute(
      postpone, address.account, address.device, delay.microseconds, Int16(isFailure ? 1 : 0))
  }
}

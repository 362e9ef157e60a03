internal import Postgres

/// Finds what time has done to groups' calls, by the database's clock: whichever node looks first
/// writes it.
enum DueGroupCalls: StatementOwner {
  private static let touch = Statement(
    """
    UPDATE group_call_participants p SET seen_at = clock_timestamp()
    FROM unnest($1::bytea[], $2::bytea[], $3::smallint[]) AS i (call_id, account_id, device_id)
    WHERE p.call_id = i.call_id AND p.account_id = i.account_id AND p.device_id = i.device_id
    """)
  private static let silent = Statement(
    """
    UPDATE group_call_participants p SET is_gone = true
    WHERE NOT p.is_gone AND p.seen_at < now() - $1::bigint * interval '1 us'
    RETURNING p.call_id, (SELECT c.group_id FROM group_calls c WHERE c.id = p.call_id)
    """)
  private static let expelled = Statement(
    """
    UPDATE group_call_participants p SET is_gone = true
    FROM group_calls c
    WHERE c.id = ANY ($1) AND p.call_id = ANY ($1) AND c.id = p.call_id AND NOT p.is_gone
      AND (SELECT count(*) FROM group_members m WHERE m.group_id = c.group_id
        AND m.account_id = p.account_id AND m.device_id = p.device_id) = 0
    RETURNING c.id, c.group_id
    """)
  private static let empty = Statement(
    """
    UPDATE group_calls c SET empty_since = clock_timestamp()
    WHERE c.id = ANY ($1) AND c.empty_since IS NULL AND (SELECT count(*)
      FROM group_call_participants p WHERE p.call_id = c.id AND NOT p.is_gone) = 0
    """)
  private static let over = Statement(
    """
    DELETE FROM group_calls WHERE empty_since < now() - $1::bigint * interval '1 us'
    RETURNING group_id
    """)

  /// Every statement, for the test that explains each.
  static let statements = [touch, silent, expelled, empty, over]

  /// Notes that participants were heard of.
  static func touch(
    _ heard: [(call: Identifier, device: Address)], in session: some Session
  ) async throws {
    guard !heard.isEmpty else { return }
    try await session.execute(
      touch, heard.map(\.call), heard.map(\.device.account), heard.map(\.device.device))
  }

  /// Notes who is not there any more, and which calls are empty; ends those that have been for
  /// long.
  ///
  /// - Parameters:
  ///   - open: calls of which streams are open here, whose participants may have been removed from
  ///     their groups.
  ///   - session: where.
  /// - Returns: the groups whose calls have changed.
  /// - Throws: `PostgresError`.
  static func work(on open: [Identifier], in session: some Session) async throws -> Set<Identifier>
  {
    var rows = try await session.rows(silent, Limits.participantSilence.microseconds)
    if !open.isEmpty { rows += try await session.rows(expelled, open) }
    let changed = try rows.map { try $0.decode(Identifier.self, Identifier.self) }
    try await noteEmpty(changed.map(\.0), in: session)
    let over = try await session.rows(over, Limits.emptyCallLifetime.microseconds)
    return Set(try changed.map(\.1) + over.map { try $0.only(Identifier.self) })
  }

  /// Notes which of some calls have nobody any more.
  static func noteEmpty(_ calls: [Identifier], in session: some Session) async throws {
    if !calls.isEmpty { try await session.execute(empty, calls) }
  }
}

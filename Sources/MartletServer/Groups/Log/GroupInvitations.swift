internal import Postgres

/// Rows of members who were added by somebody whom they had not accepted.
///
/// Until they accept, nothing of the group is delivered to them. Who declines, or says nothing for
/// long enough, is removed by the server: to the inviter both look like absence.
enum GroupInvitations: StatementOwner {
  /// Whether the member that the cursor `c` is of may read the group's log.
  static let isAnswered = """
    NOT EXISTS (SELECT FROM group_invitations i
      WHERE i.group_id = c.group_id AND i.account_id = c.account_id)
    """
  /// Whether the invitation to the group of the welcome `w` waits to be answered.
  static let waits = """
    EXISTS (SELECT FROM group_invitations i
      WHERE i.group_id = w.group_id AND i.account_id = w.account_id)
    """
  /// Whether the invited account may know of the welcome `w`: it has not declined, and lets whoever
  /// invites make requests.
  static let isShown = """
    NOT EXISTS (SELECT FROM group_invitations i
      LEFT JOIN contacts k ON k.account_id = i.account_id AND k.other_id = i.inviter_id
      LEFT JOIN contact_settings s ON s.account_id = i.account_id
      WHERE i.group_id = w.group_id AND i.account_id = w.account_id
        AND (i.state > 1 OR coalesce(k.standing, 1) = 3
          OR coalesce(k.standing, 1) = 1 AND coalesce(s.policy, 1) > 1))
    """

  // Where everybody counts as accepted, only of those whom the account keeps away.
  private static let insert = Statement(
    """
    INSERT INTO group_invitations AS i (group_id, account_id, inviter_id)
    SELECT $1, a.id, $2 FROM accounts a
    LEFT JOIN contacts k ON k.account_id = a.id AND k.other_id = $2
    LEFT JOIN contact_settings s ON s.account_id = a.id
    WHERE a.id = ANY ($3) AND a.id <> $2 AND coalesce(k.standing, 1) <> 2
      AND NOT ($4 AND coalesce(k.standing, 1) = 1 AND coalesce(s.policy, 1) = 1)
    ORDER BY a.id
    ON CONFLICT (group_id, account_id) DO UPDATE
      SET inviter_id = excluded.inviter_id, state = 1, created_at = now()
    """)
  private static let accept = Statement(
    "DELETE FROM group_invitations WHERE group_id = $1 AND account_id = $2 AND state < 3")
  private static let decline = Statement(
    """
    UPDATE group_invitations SET state = 2 WHERE group_id = $1 AND account_id = $2 AND state = 1
    """)
  // A new number, so that streams which were told of the welcome are told again.
  private static let renew = Statement(
    """
    UPDATE mls_welcome_messages SET id = DEFAULT WHERE group_id = $1 AND account_id = $2
    """)
  private static let withdraw = Statement(
    "DELETE FROM mls_welcome_messages WHERE group_id = $1 AND account_id = $2")
  private static let devices = Statement(
    "SELECT id FROM devices WHERE account_id = $1 ORDER BY id")
  static let isIn = Statement(
    """
    SELECT true FROM group_members m WHERE m.group_id = $1 AND m.account_id = $2
      AND NOT EXISTS (SELECT FROM group_invitations i
        WHERE i.group_id = m.group_id AND i.account_id = m.account_id)
    LIMIT 1
    """)
  // Whoever was removed before accepting gets nothing of the group, not even that.
  private static let deleteDone = Statement(
    """
    WITH done AS (
      DELETE FROM group_invitations i WHERE i.group_id = $1 AND NOT EXISTS
        (SELECT FROM group_members m WHERE m.group_id = $1 AND m.account_id = i.account_id)
      RETURNING i.account_id)
    DELETE FROM group_cursors c USING done
    WHERE c.group_id = $1 AND c.account_id = done.account_id
    """)
  private static let expire = Statement(
    """
    WITH due AS (
      UPDATE group_invitations SET state = 3
      WHERE state < 3 AND created_at < now() - $1::bigint * interval '1 us'
      RETURNING group_id, account_id)
    INSERT INTO group_removals (group_id, account_id, device_id)
    SELECT group_id, account_id, 0 FROM due ORDER BY group_id, account_id
    ON CONFLICT DO NOTHING
    """)

  /// Every statement, for the test that explains each.
  static let statements = [
    insert, accept, decline, renew, withdraw, devices, isIn, deleteDone, expire,
  ]

  /// Notes, with the next statement, whom somebody adds without having been accepted by them.
  ///
  /// - Parameters:
  ///   - accounts: who was added, and had no device in the group before.
  ///   - inviter: who has added them.
  ///   - group: to which group.
  ///   - admitsStrangers: whether everybody counts as accepted by those who say nothing else.
  ///   - transaction: where.
  static func insert(
    _ accounts: Set<Identifier>, by inviter: Identifier, to group: Identifier,
    admitsStrangers: Bool,
    _ transaction: Transaction
  ) {
    guard !accounts.isEmpty else { return }
    transaction.enqueue(insert, group, inviter, Array(accounts), admitsStrangers)
  }

  /// Lets an account into a group that it was added to.
  ///
  /// - Returns: false if no invitation waits, or it has expired.
  static func accept(
    _ group: Identifier, by account: Identifier, in transaction: Transaction
  ) async throws -> Bool {
    guard try await transaction.execute(accept, group, account) == 1 else { return false }
    try await transaction.execute(renew, group, account)
    return true
  }

  /// Hides an invitation from the devices of an account.
  ///
  /// - Returns: false if none waits.
  static func decline(
    _ group: Identifier, by account: Identifier, in transaction: Transaction
  ) async throws -> Bool {
    guard try await transaction.execute(decline, group, account) == 1 else { return false }
    try await transaction.execute(withdraw, group, account)
    return true
  }

  /// An account's devices.
  static func devices(
    of account: Identifier, in session: some Session
  ) async throws -> [Address] {
    try await session.rows(devices, account).map {
      Address(account: account, device: try $0.only(DeviceNumber.self))
    }
  }

  /// Forgets, with the next statement, those of accounts that are no members any more.
  static func deleteDone(in group: Identifier, _ transaction: Transaction) {
    transaction.enqueue(deleteDone, group)
  }

  /// Has accounts removed whose invitations have waited too long.
  static func expire(_ transaction: Transaction) async throws {
    try await transaction.execute(expire, Limits.groupInvitationLifetime.microseconds)
  }
}

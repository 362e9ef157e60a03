internal import Postgres

/// Rows of groups and their members.
enum GroupStore: StatementOwner {
  static let insertConversation = Statement(
    "INSERT INTO conversations (id, kind) VALUES ($1, 'group') ON CONFLICT DO NOTHING")
  static let insert = Statement(
    """
    INSERT INTO group_chats (id, cipher_suite, epoch, state_version, last_message_at,
      run_account_id, run_epoch, metadata_version, metadata, created_at)
    VALUES ($1, $2, 0, $3, $4, $5, 0, $6, $7, $4)
    """)
  static let countOf = Statement(
    "SELECT count(DISTINCT group_id) FROM group_members WHERE account_id = $1")
  static let lockAccount = Statement(
    "SELECT true FROM accounts WHERE id = $1 FOR NO KEY UPDATE")
  static let lockAccounts = Statement(
    "SELECT id FROM accounts WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE")
  static let fullAccount = Statement(
    """
    SELECT a.id FROM unnest($1::bytea[]) AS a (id)
    WHERE (SELECT count(DISTINCT m.group_id) FROM group_members m WHERE m.account_id = a.id) >= $2
    LIMIT 1
    """)
  private static let deleteLog = Statement("DELETE FROM group_messages WHERE group_id = $1")
  private static let delete = Statement(
    "DELETE FROM conversations WHERE id = $1 AND kind = 'group'")

  static let insertMembers = Statement(
    """
    INSERT INTO group_members (group_id, leaf_index, account_id, device_id)
    SELECT $1, * FROM unnest($2::integer[], $3::bytea[], $4::smallint[])
    """)
  static let deleteMembers = Statement(
    "DELETE FROM group_members WHERE group_id = $1 AND leaf_index = ANY ($2)")
  static let deleteAllMembers = Statement("DELETE FROM group_members WHERE group_id = $1")
  static let join = Statement(
    """
    INSERT INTO conversation_participants (conversation_id, account_id)
    SELECT $1, a.id FROM accounts a WHERE a.id = ANY ($2) ORDER BY a.id
    ON CONFLICT DO NOTHING
    """)
  static let leave = Statement(
    """
    DELETE FROM conversation_participants p WHERE p.conversation_id = $1 AND NOT EXISTS
      (SELECT FROM group_members m WHERE m.group_id = $1 AND m.account_id = p.account_id)
    """)
  static let startCursors = Statement(
    """
    INSERT INTO group_cursors (account_id, device_id, group_id, starts_at, acknowledged)
    SELECT i.account_id, i.device_id, $1, $2, $2
    FROM unnest($3::bytea[], $4::smallint[]) AS i (account_id, device_id)
    JOIN devices d ON d.account_id = i.account_id AND d.id = i.device_id
    ORDER BY i.account_id, i.device_id
    ON CONFLICT (account_id, device_id, group_id) DO UPDATE
    SET starts_at = excluded.starts_at, acknowledged = excluded.acknowledged, ends_at = NULL,
      created_at = excluded.created_at,
      member_since = CASE
        WHEN coalesce(group_cursors.ends_at, excluded.starts_at) >= excluded.starts_at
        THEN coalesce(group_cursors.member_since, group_cursors.starts_at) END
    """)
  static let endCursors = Statement(
    """
    UPDATE group_cursors c SET ends_at = $2
    FROM unnest($3::bytea[], $4::smallint[]) AS i (account_id, device_id)
    WHERE c.account_id = i.account_id AND c.device_id = i.device_id AND c.group_id = $1
      AND c.ends_at IS NULL
    """)
  // FOR KEY SHARE: a device that is being revoked is waited for, and the revocation waits for this.
  private static let devices = Statement(
    """
    SELECT d.account_id, d.id, a.identity_key
    FROM unnest($1::bytea[], $2::smallint[]) AS i (account_id, device_id)
    JOIN devices d ON d.account_id = i.account_id AND d.id = i.device_id
    JOIN accounts a ON a.id = d.account_id
    ORDER BY d.account_id, d.id FOR KEY SHARE OF d
    """)
  static let isMember = Statement(
    "SELECT true FROM group_members WHERE group_id = $1 AND account_id = $2 LIMIT 1")
  static let list = Statement(
    """
    SELECT g.id, g.epoch, g.last_sequence, g.metadata_version, g.cipher_suite, c.acknowledged,
      EXISTS (SELECT FROM group_members m
        WHERE m.group_id = g.id AND m.account_id = $1 AND m.device_id = $2),
      EXISTS (SELECT FROM group_removals r
        WHERE r.group_id = g.id AND r.account_id = $1 AND r.device_id = 0),
      EXISTS (SELECT FROM group_invitations i
        WHERE i.group_id = g.id AND i.account_id = $1)
    FROM (SELECT DISTINCT m.group_id FROM group_members m
      WHERE m.account_id = $1 AND m.group_id > $3 ORDER BY m.group_id LIMIT $4) mine
    JOIN group_chats g ON g.id = mine.group_id
    LEFT JOIN group_cursors c
      ON c.account_id = $1 AND c.device_id = $2 AND c.group_id = g.id AND c.ends_at IS NULL
    ORDER BY g.id
    """)

  /// Every statement, for the test that explains each.
  static let statements = [
    insertConversation, insert, countOf, lockAccount, lockAccounts, fullAccount, deleteLog, delete,
    insertMembers,
    deleteMembers, deleteAllMembers, join, leave, startCursors, endCursors, devices, isMember,
    list,
  ]

  /// The identity keys of those devices that exist, which cannot go while the transaction lasts.
  static func signatures(
    of addresses: some Collection<Address>, in transaction: Transaction
  ) async throws -> [Address: KeySignatures] {
    let rows = try await transaction.rows(
      devices, addresses.map(\.account), addresses.map(\.device))
    var accounts: [Identifier: KeySignatures] = [:]
    var found: [Address: KeySignatures] = [:]
    for row in rows {
      let (account, device, key) = try row.decode(Identifier.self, DeviceNumber.self, [UInt8].self)
      let signatures = try accounts[account] ?? KeySignatures(identityKey: key)
      accounts[account] = signatures
      found[Address(account: account, device: device)] = signatures
    }
    return found
  }

  /// Deletes a group with everything that is kept of it.
  static func delete(_ group: Identifier, in transaction: Transaction) async throws {
    try await transaction.execute(deleteLog, group)
    try await transaction.execute(delete, group)
  }
}

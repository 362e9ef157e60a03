internal import Postgres

/// Rows of welcomes.
enum GroupWelcomes: StatementOwner {
  private static let insert = Statement(
    """
    INSERT INTO mls_welcome_messages (group_id, epoch, sequence, sender_id, sender_device,
      server_time, account_id, device_id, secrets)
    SELECT $1, $2, $3, $4, $5, $6, i.account_id, i.device_id, i.secrets
    FROM unnest($7::bytea[], $8::smallint[], $9::bytea[]) AS i (account_id, device_id, secrets)
    """)
  private static let withdraw = Statement(
    """
    DELETE FROM mls_welcome_messages w
    USING unnest($2::bytea[], $3::smallint[]) AS i (account_id, device_id)
    WHERE w.group_id = $1 AND w.account_id = i.account_id AND w.device_id = i.device_id
    """)
  private static let revert = Statement(
    "DELETE FROM mls_welcome_messages WHERE group_id = $1 AND epoch > $2")
  static let select = Statement(
    """
    SELECT id, group_id, epoch, sequence, sender_id, sender_device, secrets, server_time,
      cipher_suite, welcome_info, tree_bytes, metadata_version, metadata_epoch, metadata,
      is_request
    FROM (
      SELECT l.*, sum(l.bytes) OVER (ORDER BY l.id) - l.bytes AS bytes_before
      FROM (SELECT w.*, g.cipher_suite, s.welcome_info,
          coalesce(octet_length(s.tree), 0) AS tree_bytes, g.metadata_version, g.metadata_epoch,
          g.metadata, \(GroupInvitations.waits) AS is_request,
          octet_length(w.secrets) + octet_length(g.metadata)
            + coalesce(octet_length(s.welcome_info), 0) AS bytes
        FROM mls_welcome_messages w
        JOIN group_chats g ON g.id = w.group_id
        LEFT JOIN mls_group_states s ON s.group_id = w.group_id AND s.epoch = w.epoch
        WHERE w.account_id = $1 AND w.device_id = $2 AND w.id > $3
          AND \(GroupInvitations.isShown)
        ORDER BY w.id LIMIT $4) l) p
    WHERE bytes_before < $5 ORDER BY id
    """)
  private static let newest = Statement(
    """
    SELECT max(w.id) FROM mls_welcome_messages w
    WHERE w.account_id = $1 AND w.device_id = $2 AND \(GroupInvitations.isShown)
    """)
  private static let delete = Statement(
    "DELETE FROM mls_welcome_messages WHERE id = $1 AND account_id = $2 AND device_id = $3")

  /// Every statement, for the test that explains each.
  static let statements = [
    insert, withdraw, revert, select, newest, delete,
  ]

  /// Takes back, with the next statement, welcomes to epochs after one.
  static func revert(_ group: Identifier, to epoch: Int64, _ transaction: Transaction) {
    transaction.enqueue(revert, group, epoch)
  }

  /// Takes back, with the next statement, what waits for some devices.
  static func withdraw(
    from addresses: [Address], in group: Identifier, _ transaction: Transaction
  ) {
    transaction.enqueue(withdraw, group, addresses.map(\.account), addresses.map(\.device))
  }

  /// Leaves, with the next statement, what a commit has for new devices.
  ///
  /// - Parameters:
  ///   - secrets: a part of the Welcome for each of `addresses`.
  ///   - addresses: the devices.
  ///   - commit: the commit's entry.
  ///   - sender: who has committed.
  ///   - transaction: where.
  static func insert(
    _ secrets: [[UInt8]], for addresses: [Address], of commit: GroupEntry, by sender: Address,
    _ transaction: Transaction
  ) {
    transaction.enqueue(
      insert, commit.group, commit.epoch + 1, commit.sequence, sender.account, sender.device,
      commit.serverTime, addresses.map(\.account), addresses.map(\.device), secrets)
  }

  /// The newest welcome that waits for a device; nil if none does.
  static func newest(for address: Address, in session: some Session) async throws -> Int64? {
    try await session.row(newest, address.account, address.device)?.only(Int64?.self) ?? nil
  }

  /// Deletes a welcome of a device.
  static func delete(_ id: Int64, of address: Address, in session: some Session) async throws {
    try await session.execute(delete, id, address.account, address.device)
  }
}

internal import Postgres

/// Rows of welcomes.
enum GroupWelcomes: StatementOwner {
  static let insert = Statement(
    """
    INSERT INTO mls_welcome_messages (group_id, epoch, sequence, sender_id, sender_device,
      server_time, account_id, device_id, secrets)
    SELECT $1, $2, $3, $4, $5, $6, i.account_id, i.device_id, i.secrets
    FROM unnest($7::bytea[], $8::smallint[], $9::bytea[]) AS i (account_id, device_id, secrets)
    """)
  static let withdraw = Statement(
    """
    DELETE FROM mls_welcome_messages w
    USING unnest($2::bytea[], $3::smallint[]) AS i (account_id, device_id)
    WHERE w.group_id = $1 AND w.account_id = i.account_id AND w.device_id = i.device_id
    """)
  static let revert = Statement(
    "DELETE FROM mls_welcome_messages WHERE group_id = $1 AND epoch > $2")
  static let select = Statement(
    """
    SELECT id, group_id, epoch, sequence, sender_id, sender_device, secrets, server_time,
      cipher_suite, welcome_info, tree_bytes, metadata_version, metadata_epoch, metadata
    FROM (
      SELECT l.*, sum(l.bytes) OVER (ORDER BY l.id) - l.bytes AS bytes_before
      FROM (SELECT w.*, g.cipher_suite, s.welcome_info,
          coalesce(octet_length(s.tree), 0) AS tree_bytes, g.metadata_version, g.metadata_epoch,
          g.metadata, octet_length(w.secrets) + octet_length(g.metadata)
            + coalesce(octet_length(s.welcome_info), 0) AS bytes
        FROM mls_welcome_messages w
        JOIN group_chats g ON g.id = w.group_id
        LEFT JOIN mls_group_states s ON s.group_id = w.group_id AND s.epoch = w.epoch
        WHERE w.account_id = $1 AND w.device_id = $2 AND w.id > $3 ORDER BY w.id LIMIT $4) l) p
    WHERE bytes_before < $5 ORDER BY id
    """)
  static let newest = Statement(
    "SELECT max(id) FROM mls_welcome_messages WHERE account_id = $1 AND device_id = $2")
  static let delete = Statement(
    "DELETE FROM mls_welcome_messages WHERE id = $1 AND account_id = $2 AND device_id = $3")

  /// Every statement, for the test that explains each.
  static let statements = [
    insert, withdraw, revert, select, newest, delete,
  ]
}

internal import Postgres

/// Reads the handshake in groups' logs.
enum GroupHandshake: StatementOwner {
  static let serverProposals = Statement(
    """
    SELECT \(GroupEntry.columns) FROM group_chats g JOIN group_messages m
      ON m.group_id = g.id AND m.kind = 2 AND m.epoch = g.epoch AND m.sender_id IS NULL
    WHERE g.id = $1 ORDER BY m.sequence
    """)
  static let members = Statement(
    """
    SELECT leaf_index, account_id, device_id FROM group_members
    WHERE group_id = $1 AND leaf_index = ANY ($2) ORDER BY leaf_index
    """)
  static let page = Statement(
    """
    SELECT \(GroupEntry.columns) FROM (
      SELECT l.*, sum(octet_length(l.payload)) OVER (ORDER BY l.sequence)
        - octet_length(l.payload) AS bytes_before
      FROM (SELECT * FROM group_messages
        WHERE group_id = $1 AND sequence > $2 AND sequence <= $3 AND kind IN (1, 2, 5)
        ORDER BY sequence LIMIT $4) l) m
    WHERE m.bytes_before < $5 ORDER BY m.sequence
    """)
  static let standing = Statement(
    """
    SELECT g.epoch, g.last_sequence, g.swept_sequence, c.starts_at, c.acknowledged, c.ends_at
    FROM group_cursors c JOIN group_chats g ON g.id = c.group_id
    WHERE c.account_id = $1 AND c.device_id = $2 AND c.group_id = $3
    """)
  static let startOfEpoch = Statement(
    """
    SELECT sequence FROM group_messages
    WHERE group_id = $1 AND epoch = $2 AND kind = 1 AND NOT is_undone
    """)
  static let proposalCount = Statement(
    """
    SELECT count(*) FROM group_messages
    WHERE group_id = $1 AND kind = 2 AND epoch = $2 AND sender_id IS NOT NULL
    """)

  /// Every statement, for the test that explains each.
  static let statements = [
    serverProposals, members, page, standing, startOfEpoch, proposalCount,
  ]
}

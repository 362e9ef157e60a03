internal import Postgres

/// What members report of commits that they refuse, and of their epochs.
enum GroupReports: StatementOwner {
  static let insert = Statement(
    """
    INSERT INTO group_reports (group_id, kind, place, account_id, device_id, digest)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (group_id, kind, place, account_id, device_id)
    DO UPDATE SET digest = excluded.digest
    """)
  static let commit = Statement(
    """
    SELECT m.epoch, m.sender_id, m.sender_device, m.is_undone, c.acknowledged,
      (SELECT min(u.sequence) FROM group_messages u
        WHERE u.group_id = $1 AND u.kind = 5 AND u.sequence > m.sequence)
    FROM group_messages m
    JOIN group_cursors c ON c.account_id = $3 AND c.device_id = $4 AND c.group_id = $1
      AND c.starts_at < $2
    WHERE m.group_id = $1 AND m.sequence = $2 AND m.kind = 1
    """)
  static let refusing = Statement(
    """
    SELECT account_id, device_id FROM group_reports
    WHERE group_id = $1 AND kind = 1 AND place = $2
    """)
  // Accounts that have moved a cursor past the commit, which those have that joined by it in any
  // case and do not count, or have sent something in a later epoch.
  static let taking = Statement(
    """
    SELECT c.account_id FROM group_cursors c
    WHERE c.group_id = $1 AND c.starts_at < $2 AND c.acknowledged >= $2
    UNION
    SELECT m.sender_id FROM group_messages m
    WHERE m.group_id = $1 AND m.sequence > $2 AND m.epoch > $3 AND m.kind IN (2, 3)
      AND m.sender_id IS NOT NULL
    """)
  static let compare = Statement(
    """
    SELECT count(DISTINCT account_id) FILTER (WHERE digest = $3),
      count(DISTINCT account_id) FILTER (WHERE digest <> $3)
    FROM group_reports WHERE group_id = $1 AND kind = 2 AND place = $2
    """)
  static let undo = Statement(
    """
    UPDATE group_messages SET is_undone = true
    WHERE group_id = $1 AND sequence >= $2 AND kind = 1 AND NOT is_undone
    """)
  static let endAdded = Statement(
    """
    UPDATE group_cursors SET ends_at = $3
    WHERE group_id = $1 AND starts_at >= $2 AND ends_at IS NULL
      AND NOT (account_id, device_id) IN (SELECT * FROM unnest($4::bytea[], $5::smallint[]))
    """)
  static let resumeRemoved = Statement(
    """
    UPDATE group_cursors SET ends_at = NULL WHERE group_id = $1 AND ends_at >= $2
      AND (account_id, device_id) IN (SELECT * FROM unnest($3::bytea[], $4::smallint[]))
    RETURNING account_id, device_id
    """)

  /// Every statement, for the test that explains each.
  static let statements = [
    insert, commit, refusing, taking, compare, undo, endAdded, resumeRemoved,
  ]
}

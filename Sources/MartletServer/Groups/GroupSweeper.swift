internal import Postgres
internal import Synchronization

/// Removes what groups have had their use of.
struct GroupSweeper: Sendable {
  /// Groups that one sweep looks at; they take turns.
  private static let batch: Int64 = 50
  /// Entries of each that it looks at, the oldest.
  private static let entries: Int64 = 2000

  // Entries that have had their time, and those that every device has handled: of these not the
  // ones whose repeats must still be recognised, and not the handshake of the last epochs, which
  // reports and new proposals refer to.
  static let log = Statement(
    """
    WITH part AS (
      SELECT g.id, g.epoch, coalesce((SELECT min(c.acknowledged) FROM group_cursors c
        WHERE c.group_id = g.id), g.last_sequence) AS floor
      FROM group_chats g WHERE g.id > $1 ORDER BY g.id LIMIT $2),
    gone AS (
      DELETE FROM group_messages m USING part p CROSS JOIN LATERAL (
        SELECT l.sequence FROM group_messages l WHERE l.group_id = p.id
        ORDER BY l.sequence LIMIT $6) oldest
      WHERE m.group_id = p.id AND m.sequence = oldest.sequence
        AND (m.server_time < $5 OR (m.sequence <= p.floor AND m.server_time < $3
          AND (m.kind IN (3, 4) OR m.epoch < p.epoch - $4)))
      RETURNING m.group_id, m.sequence, m.kind),
    noted AS (
      UPDATE group_chats g SET swept_sequence = greatest(g.swept_sequence, s.last)
      FROM (SELECT group_id, max(sequence) AS last FROM gone
        WHERE kind IN (1, 2, 5) GROUP BY group_id) s
      WHERE g.id = s.group_id)
    SELECT id FROM part ORDER BY id DESC LIMIT 1
    """)
  // Those of removed devices that have got the commit which removes them, or for which it is gone.
  static let endedCursors = Statement(
    """
    DELETE FROM group_cursors c WHERE c.ends_at IS NOT NULL AND (c.acknowledged >= c.ends_at
      OR c.ends_at <= (SELECT g.swept_sequence FROM group_chats g WHERE g.id = c.group_id))
    """)
  static let welcomes = Statement("DELETE FROM mls_welcome_messages WHERE server_time < $1")
  static let reports = Statement("DELETE FROM group_reports WHERE created_at < $1")

  /// Every statement, for the test that explains each.
  static let statements = [log, endedCursors, welcomes, reports]

  let node: Node

  /// Removes what is due.
  func sweep(_ transaction: Transaction) async throws {
    let now = node.now()
    let old = now.adding(.zero - node.configuration.groupLogLifetime)
    let repeated = now.adding(.zero - Limits.repeatLifetime)
    let start = node.groups.sweepStart.withLock { $0 }
    let last = try await transaction.row(
      Self.log, start, Self.batch, repeated, Limits.keptEpochs, old, Self.entries)
    let next = try last?.only([UInt8].self) ?? []
    node.groups.sweepStart.withLock { $0 = next }
    try await transaction.execute(Self.endedCursors)
    try await transaction.execute(Self.welcomes, old)
    try await transaction.execute(Self.reports, old)
  }
}

internal import Postgres
internal import Synchronization

/// Removes what groups have had their use of.
struct GroupSweeper: Sendable {
  /// Groups that one sweep looks at.
  private static let batch: Int64 = 200

  // Entries that every device has handled, but not those whose repeats must still be recognised,
  // and not the handshake of the last epochs, which reports and new proposals refer to.
  static let handled = Statement(
    """
    WITH part AS (
      SELECT g.id, g.epoch, coalesce((SELECT min(c.acknowledged) FROM group_cursors c
        WHERE c.group_id = g.id), g.last_sequence) AS floor
      FROM group_chats g WHERE g.id > $1 ORDER BY g.id LIMIT $2),
    gone AS (
      DELETE FROM group_messages m USING part p
      WHERE m.group_id = p.id AND m.sequence <= p.floor AND m.server_time < $3
        AND (m.kind IN (3, 4) OR m.epoch < p.epoch - $4)
      RETURNING m.group_id, m.sequence, m.kind),
    noted AS (
      UPDATE group_chats g SET swept_sequence = greatest(g.swept_sequence, s.last)
      FROM (SELECT group_id, max(sequence) AS last FROM gone
        WHERE kind IN (1, 2, 5) GROUP BY group_id) s
      WHERE g.id = s.group_id)
    SELECT id FROM part ORDER BY id DESC LIMIT 1
    """)
  // Entries are named first and deleted by name, as in Sweeper.
  static let expired = Statement(
    """
    SELECT group_id, sequence FROM group_messages
    WHERE server_time < $2 ORDER BY server_time LIMIT $1
    """)
  static let delete = Statement(
    """
    DELETE FROM group_messages m USING unnest($1::bytea[], $2::bigint[]) AS old (id, sequence)
    WHERE m.group_id = old.id AND m.sequence = old.sequence
    """)
  static let noteSwept = Statement(
    """
    UPDATE group_chats g SET swept_sequence = greatest(g.swept_sequence, s.last)
    FROM (SELECT id, max(sequence) AS last
      FROM unnest($1::bytea[], $2::bigint[]) AS old (id, sequence) GROUP BY id) s
    WHERE g.id = s.id
    """)
  static let endedCursors = Statement(
    """
    DELETE FROM group_cursors c WHERE c.ends_at IS NOT NULL AND (c.acknowledged >= c.ends_at
      OR (SELECT count(*) FROM group_messages m
        WHERE m.group_id = c.group_id AND m.sequence = c.ends_at) = 0)
    """)
  static let welcomes = Statement("DELETE FROM mls_welcome_messages WHERE server_time < $1")
  static let reports = Statement("DELETE FROM group_reports WHERE created_at < $1")

  /// Every statement, for the test that explains each.
  package static let statements = [
    handled, expired, delete, noteSwept, endedCursors, welcomes, reports,
  ]

  let node: Node

  /// Removes what is due.
  func sweep(_ transaction: Transaction) async throws {
    let now = node.now()
    let old = now.adding(.zero - node.configuration.groupLogLifetime)
    let repeated = now.adding(.zero - Limits.repeatLifetime)
    let start = node.groups.sweepStart.withLock { $0 }
    let last = try await transaction.row(
      Self.handled, start, Self.batch, repeated, Limits.keptEpochs)
    let next = try last?.only([UInt8].self) ?? []
    node.groups.sweepStart.withLock { $0 = next }
    try await removeExpired(before: old, transaction)
    try await transaction.execute(Self.endedCursors)
    try await transaction.execute(Self.welcomes, old)
    try await transaction.execute(Self.reports, old)
  }

  private func removeExpired(before time: Timestamp, _ transaction: Transaction) async throws {
    var groups: [[UInt8]] = []
    var sequences: [Int64] = []
    for row in try await transaction.rows(Self.expired, Int64(1000), time) {
      let (group, sequence) = try row.decode([UInt8].self, Int64.self)
      groups.append(group)
      sequences.append(sequence)
    }
    guard !groups.isEmpty else { return }
    try await transaction.execute(Self.delete, groups, sequences)
    try await transaction.execute(Self.noteSwept, groups, sequences)
  }
}

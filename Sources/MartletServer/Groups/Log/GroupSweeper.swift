internal import Postgres
internal import Synchronization

/// Removes what groups have had their use of.
final class GroupSweeper: StatementOwner, Sendable {
  /// Groups that one step looks at.
  private static let batch: Int64 = 100
  /// Steps that one sweep takes: those of an hour look at 240,000 groups.
  private static let steps = 20
  /// Entries of each that it looks at, the oldest.
  private static let entries: Int64 = 2000
  /// Entries that one transaction removes.
  private static let removed: Int64 = 5000

  private static let part = Statement(
    """
    SELECT g.id, g.epoch, coalesce((SELECT min(c.acknowledged) FROM group_cursors c
      WHERE c.group_id = g.id), g.last_sequence)
    FROM group_chats g WHERE g.id > $1 ORDER BY g.id LIMIT $2
    """)
  // Entries that have had their time, and those that every device has handled: of these not the
  // ones whose repeats must still be recognised, and not the handshake of the last epochs, which
  // reports and new proposals refer to. They are named first and deleted by name: one statement for
  // both would have PostgreSQL read every group's log.
  private static let due = Statement(
    """
    SELECT m.group_id, m.sequence, m.kind IN (1, 2, 5)
    FROM unnest($1::bytea[], $2::bigint[], $3::bigint[]) AS p (id, epoch, floor)
    CROSS JOIN LATERAL (
      SELECT l.group_id, l.sequence, l.kind, l.epoch, l.server_time FROM group_messages l
      WHERE l.group_id = p.id ORDER BY l.sequence LIMIT $4) m
    WHERE m.server_time < now() - $5::bigint * interval '1 us'
      OR (m.sequence <= p.floor AND m.server_time < now() - $6::bigint * interval '1 us'
        AND (m.kind IN (3, 4) OR m.epoch < p.epoch - $7))
    LIMIT $8
    """)
  private static let delete = Statement(
    """
    DELETE FROM group_messages m USING unnest($1::bytea[], $2::bigint[]) AS gone (id, sequence)
    WHERE m.group_id = gone.id AND m.sequence = gone.sequence
    """)
  private static let note = Statement(
    """
    UPDATE group_chats g SET swept_sequence = greatest(g.swept_sequence, s.last)
    FROM unnest($1::bytea[], $2::bigint[]) AS s (id, last) WHERE g.id = s.id
    """)
  // Those of removed devices that have got the commit which removes them, or for which it is gone.
  private static let endedCursors = Statement(
    """
    DELETE FROM group_cursors c WHERE c.ends_at IS NOT NULL AND (c.acknowledged >= c.ends_at
      OR c.ends_at <= (SELECT g.swept_sequence FROM group_chats g WHERE g.id = c.group_id))
    """)
  private static let welcomes = Statement(
    "DELETE FROM mls_welcome_messages WHERE server_time < now() - $1::bigint * interval '1 us'")
  private static let reports = Statement(
    "DELETE FROM group_reports WHERE created_at < now() - $1::bigint * interval '1 us'")

  /// Every statement, for the test that explains each.
  static let statements = [part, due, delete, note, endedCursors, welcomes, reports]

  private let lifetime: Duration
  /// The group behind which the next step begins.
  private let turns = Mutex(Turns<[UInt8]>(limit: steps))

  /// A sweeper that begins with the first group.
  ///
  /// - Parameter lifetime: how long entries of a log and welcomes are kept.
  init(lifetime: Duration) { self.lifetime = lifetime }

  /// Removes what is due of some groups' logs; once nothing is due of these, the next call looks at
  /// the next ones.
  ///
  /// - Returns: whether more is due of these groups, or others have their turn in this sweep.
  func removeEntries(_ transaction: Transaction) async throws -> Bool {
    let start = turns.withLock { $0.place } ?? []
    var groups: [[UInt8]] = []
    var epochs: [Int64] = []
    var floors: [Int64] = []
    for row in try await transaction.rows(Self.part, start, Self.batch) {
      let (group, epoch, floor) = try row.decode([UInt8].self, Int64.self, Int64.self)
      groups.append(group)
      epochs.append(epoch)
      floors.append(floor)
    }
    if !groups.isEmpty {
      let due = try await transaction.rows(
        Self.due, groups, epochs, floors, Self.entries,
        lifetime.microseconds, Limits.repeatLifetime.microseconds,
        Limits.keptEpochs, Self.removed)
      try await remove(due, transaction)
      if due.count >= Self.removed { return true }
    }
    let next = groups.count < Self.batch ? nil : groups.last
    return turns.withLock { $0.advance(to: next) }
  }

  private func remove(_ rows: [Row], _ transaction: Transaction) async throws {
    guard !rows.isEmpty else { return }
    var groups: [[UInt8]] = []
    var sequences: [Int64] = []
    var lastHandshakes: [[UInt8]: Int64] = [:]
    for row in rows {
      let (group, sequence, isHandshake) = try row.decode([UInt8].self, Int64.self, Bool.self)
      groups.append(group)
      sequences.append(sequence)
      if isHandshake { lastHandshakes[group] = max(lastHandshakes[group] ?? 0, sequence) }
    }
    try await transaction.execute(Self.delete, groups, sequences)
    guard !lastHandshakes.isEmpty else { return }
    let noted = lastHandshakes.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    try await transaction.execute(Self.note, noted.map(\.key), noted.map(\.value))
  }

  /// Removes cursors, welcomes and reports that have had their use.
  ///
  /// - Returns: false: one statement removes all of each.
  func removeOld(_ transaction: Transaction) async throws -> Bool {
    let lifetime = lifetime.microseconds
    try await transaction.execute(Self.endedCursors)
    try await transaction.execute(Self.welcomes, lifetime)
    try await transaction.execute(Self.reports, lifetime)
    try await GroupInvitations.expire(transaction)
    return false
  }
}

internal import Postgres

/// Stores application messages, many with one statement: one row each, whatever the size of the
/// group.
struct GroupMessageStore: StatementOwner, Sendable {
  // In the order of their identifiers, so that batches that have groups in common wait for each
  // other.
  private static let lock = Statement(
    "SELECT id FROM group_chats WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE")
  // Runs with the groups locked: what it reads is what they are.
  private static let insert = Statement(
    """
    WITH items AS (
      SELECT i.*, g.epoch AS current_epoch, g.last_sequence, d.sequence AS known_sequence,
        d.server_time AS known_time,
        i.epoch BETWEEN g.epoch - $8 AND g.epoch AS is_current,
        EXISTS (SELECT FROM group_members m WHERE m.group_id = i.group_id
          AND m.account_id = i.sender_id AND m.device_id = i.sender_device)
        AND NOT EXISTS (SELECT FROM group_removals r WHERE r.group_id = i.group_id
          AND r.account_id = i.sender_id AND r.device_id IN (0, i.sender_device)) AS is_member
      FROM unnest($1::bytea[], $2::bytea[], $3::smallint[], $4::bytea[], $5::bigint[], $6::bytea[],
          $7::boolean[]) WITH ORDINALITY
        AS i (group_id, sender_id, sender_device, message_id, epoch, payload, urgent, number)
      JOIN group_chats g ON g.id = i.group_id
      LEFT JOIN group_messages d ON d.group_id = i.group_id AND d.sender_id = i.sender_id
        AND d.message_id = i.message_id AND d.message_id IS NOT NULL),
    fresh AS (
      SELECT i.*,
        i.last_sequence + row_number() OVER (PARTITION BY i.group_id ORDER BY i.number) AS sequence
      FROM items i WHERE i.is_member AND i.is_current AND i.known_sequence IS NULL),
    stored AS (
      INSERT INTO group_messages (group_id, sequence, kind, epoch, sender_id, sender_device,
        message_id, payload, urgent, server_time)
      SELECT group_id, sequence, 3, epoch, sender_id, sender_device, message_id, payload, urgent,
        $9
      FROM fresh ORDER BY number),
    counted AS (
      UPDATE group_chats g SET last_sequence = f.last, last_message_at = $9
      FROM (SELECT group_id, max(sequence) AS last FROM fresh GROUP BY group_id) f
      WHERE g.id = f.group_id)
    SELECT i.number, i.current_epoch, i.is_member, f.sequence, i.known_sequence, i.known_time
    FROM items i LEFT JOIN fresh f ON f.number = i.number ORDER BY i.number
    """)

  /// Every statement, for the test that explains each.
  static let statements = [lock, insert]

  private let database: Database
  private let notifier: any GroupNotifier
  private let now: @Sendable () -> Timestamp

  init(database: Database, notifier: any GroupNotifier, now: @escaping @Sendable () -> Timestamp) {
    self.database = database
    self.notifier = notifier
    self.now = now
  }

  /// Stores a batch.
  ///
  /// An item that fails the statement fails alone: the others are stored one by one.
  func store(
    _ batch: [PendingGroupMessage]
  ) async -> [Result<PendingGroupMessage.Outcome, any Error>] {
    await StoredBatch(insert: insert) { outcome, _, _ in
      if case .stored(let sequence, let time) = outcome {
        .duplicate(sequence: sequence, time)
      } else {
        outcome
      }
    }.store(batch) { MessageKey(group: $0.group, sender: $0.sender.account, id: $0.id) }
  }

  /// Hands what was stored to the streams that are open.
  func deliver(
    _ batch: [PendingGroupMessage], _ results: [Result<PendingGroupMessage.Outcome, any Error>]
  ) {
    var changes: [Identifier: GroupChange] = [:]
    var untold: Set<Identifier> = []
    for (message, result) in zip(batch, results) {
      guard case .success(.stored(let sequence, let time)) = result else {
        if mayHaveBeenStored(result) { untold.insert(message.group) }
        continue
      }
      changes[message.group, default: GroupChange()].addMessage(
        GroupEntry(
          group: message.group, sequence: sequence, kind: .application, epoch: message.epoch,
          sender: message.sender, messageID: message.id, payload: message.payload,
          serverTime: time), isUrgent: message.isUrgent)
    }
    for change in changes.values { notifier.deliver(change) }
    for group in untold { notifier.wake(group) }
  }

  /// Whether a message is in the log of which nobody may have been told, since its answer was lost.
  private func mayHaveBeenStored(
    _ result: Result<PendingGroupMessage.Outcome, any Error>
  ) -> Bool {
    switch result {
    case .success(.duplicate): true
    case .failure(let error as PostgresError): error.mayHaveCommitted
    case .success, .failure: false
    }
  }

  @Sendable private func insert(
    _ batch: [PendingGroupMessage]
  ) async throws -> [PendingGroupMessage.Outcome] {
    let time = now()
    let groups = Set(batch.map(\.group)).sorted()
    let rows = try await database.transaction { transaction in
      transaction.enqueue(Self.lock, groups)
      return try await transaction.rows(
        Self.insert, batch.map(\.group), batch.map(\.sender.account),
        batch.map(\.sender.device), batch.map(\.id), batch.map(\.epoch),
        batch.map(\.payload), batch.map(\.isUrgent), Limits.pastEpochs, time)
    }
    return try outcomes(of: rows, batch, at: time)
  }

  private func outcomes(
    of rows: [Row], _ batch: [PendingGroupMessage], at time: Timestamp
  ) throws -> [PendingGroupMessage.Outcome] {
    var outcomes = [PendingGroupMessage.Outcome](repeating: .notFound, count: batch.count)
    for row in rows {
      let (number, current, isMember, sequence, known, knownTime) = try row.decode(
        Int64.self, Int64.self, Bool.self, Int64?.self, Int64?.self, Timestamp?.self)
      let index = Int(number) - 1
      guard batch.indices.contains(index) else { continue }
      if let sequence {
        outcomes[index] = .stored(sequence: sequence, time)
      } else if let known, let knownTime {
        outcomes[index] = .duplicate(sequence: known, knownTime)
      } else if isMember {
        outcomes[index] = .stale(currentEpoch: current)
      }
    }
    return outcomes
  }
}

/// Names a message: identifiers are unique for their sender in a group.
private struct MessageKey: Hashable {
  let group: Identifier
  let sender: Identifier
  let id: Identifier
}

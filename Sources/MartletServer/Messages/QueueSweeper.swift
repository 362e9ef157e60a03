internal import Postgres
internal import Synchronization

/// Removes from queues what has had its time, and what belongs to no device.
final class QueueSweeper: StatementOwner, Sendable {
  /// Envelopes that one statement removes at most.
  private static let batch: Int64 = 1000

  // Envelopes are named first and deleted by name: one statement for both would have PostgreSQL,
  // which cannot know how few they are, read every part of the table.
  private static let expired = Statement(
    """
    SELECT recipient_id, device_id, sequence FROM envelopes
    WHERE expires_at < now() ORDER BY expires_at LIMIT $1
    """)
  // What a race with a revocation has left in queues of devices that are gone.
  private static let orphans = Statement(
    """
    SELECT left_behind.* FROM (
      SELECT account_id, device_id FROM revocations
      WHERE revoked_at < now() ORDER BY revoked_at LIMIT 10000) r
    CROSS JOIN LATERAL (
      SELECT q.recipient_id, q.device_id, q.sequence FROM envelopes q
      WHERE q.recipient_id = r.account_id AND (r.device_id = 0 OR q.device_id = r.device_id)
      OFFSET 0) left_behind
    WHERE (SELECT count(*) FROM devices d
      WHERE d.account_id = left_behind.recipient_id AND d.id = left_behind.device_id) = 0
    LIMIT $1
    """)
  private static let delete = Statement(
    """
    DELETE FROM envelopes e
    USING unnest($1::bytea[], $2::smallint[], $3::bigint[])
      AS old (recipient_id, device_id, sequence)
    WHERE e.recipient_id = old.recipient_id AND e.device_id = old.device_id
      AND e.sequence = old.sequence
    """)
  // Sequences follow time: a queue whose first envelope is young has no old one.
  private static let heads = Statement(
    """
    SELECT d.account_id, d.id,
      coalesce(head.server_time < now() - $3::bigint * interval '1 us', false)
    FROM (SELECT account_id, id FROM devices WHERE (account_id, id) > ($1, $2)
      ORDER BY account_id, id LIMIT $4) d
    LEFT JOIN LATERAL (
      SELECT e.server_time FROM envelopes e
      WHERE e.recipient_id = d.account_id AND e.device_id = d.id
      ORDER BY e.sequence LIMIT 1) head ON true
    ORDER BY d.account_id, d.id
    """)
  private static let old = Statement(
    """
    DELETE FROM envelopes WHERE recipient_id = $1 AND device_id = $2
      AND server_time < now() - $3::bigint * interval '1 us'
    """)

  /// Every statement, for the test that explains each.
  static let statements = [expired, orphans, delete, heads, old]

  /// Queues whose heads one step looks at.
  private static let step: Int64 = 1000
  /// Steps that one sweep takes: those of an hour look at 1.2 million queues.
  private static let steps = 10

  private let lifetime: Duration
  /// The device behind whose queue the next step begins.
  private let turns = Mutex(Turns<Address>(limit: steps))

  /// A sweeper that begins with the first queue.
  ///
  /// - Parameter lifetime: how long envelopes wait.
  init(lifetime: Duration) { self.lifetime = lifetime }

  /// Removes what its sender wanted gone by now.
  ///
  /// - Returns: whether there may be more.
  func removeExpired(_ transaction: Transaction) async throws -> Bool {
    try await remove(transaction.rows(Self.expired, Self.batch), transaction)
  }

  /// Removes what belongs to no device.
  ///
  /// - Returns: whether there may be more.
  func removeOrphans(_ transaction: Transaction) async throws -> Bool {
    try await remove(transaction.rows(Self.orphans, Self.batch), transaction)
  }

  private func remove(_ rows: [Row], _ transaction: Transaction) async throws -> Bool {
    guard !rows.isEmpty else { return false }
    var recipients: [Identifier] = []
    var devices: [DeviceNumber] = []
    var sequences: [Int64] = []
    for row in rows {
      let (recipient, device, sequence) = try row.decode(
        Identifier.self, DeviceNumber.self, Int64.self)
      recipients.append(recipient)
      devices.append(device)
      sequences.append(sequence)
    }
    try await transaction.execute(Self.delete, recipients, devices, sequences)
    return rows.count >= Self.batch
  }

  /// Removes what has waited too long from some queues; the next call looks at the next ones.
  ///
  /// - Parameters:
  ///   - transaction: where.
  ///   - queues: how many.
  /// - Returns: whether more have their turn in this sweep.
  /// - Throws: `PostgresError`.
  func removeOld(_ transaction: Transaction, queues: Int64 = step) async throws -> Bool {
    let lifetime = lifetime.microseconds
    let start = turns.withLock { $0.place }
    let rows = try await transaction.rows(
      Self.heads, start?.account.bytes ?? [], start?.device ?? .every, lifetime, queues)
    var last: Address?
    for row in rows {
      let (account, device, isOld) = try row.decode(Identifier.self, DeviceNumber.self, Bool.self)
      if isOld { try await transaction.execute(Self.old, account, device, lifetime) }
      last = Address(account: account, device: device)
    }
    let next = rows.count < queues ? nil : last
    return turns.withLock { $0.advance(to: next) }
  }
}

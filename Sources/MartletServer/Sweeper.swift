internal import Postgres

/// Removes what has had its time, in batches, on one node at a time.
struct Sweeper: Sendable {
  /// Rows that one statement removes at most: locks and their transaction stay short.
  private static let batch: Int64 = 1000
  /// How far back revocations are looked at for envelopes that a race has left behind: longer than
  /// any statement that stores messages may take.
  private static let race = Duration.seconds(600)
  /// Any number that other programs on the same database do not use.
  static let lock = Statement("SELECT pg_try_advisory_xact_lock(7274201954)")

  // Envelopes are named first and deleted by name: one statement for both would have PostgreSQL,
  // which cannot know how few they are, read every part of the table.
  static let expiredEnvelopes = Statement(
    """
    SELECT recipient_id, device_id, sequence FROM envelopes
    WHERE expires_at < $2 ORDER BY expires_at LIMIT $1
    """)
  static let oldEnvelopes = Statement(
    """
    SELECT recipient_id, device_id, sequence FROM envelopes
    WHERE server_time < $2 ORDER BY server_time LIMIT $1
    """)
  // What a race with a revocation has left in queues of devices that are gone.
  static let orphans = Statement(
    """
    SELECT left_behind.* FROM (
      SELECT account_id, device_id FROM revocations
      WHERE revoked_at > $2 ORDER BY revoked_at LIMIT 10000) r
    CROSS JOIN LATERAL (
      SELECT q.recipient_id, q.device_id, q.sequence FROM envelopes q
      WHERE q.recipient_id = r.account_id AND (r.device_id = 0 OR q.device_id = r.device_id)
      OFFSET 0) left_behind
    WHERE (SELECT count(*) FROM devices d
      WHERE d.account_id = left_behind.recipient_id AND d.id = left_behind.device_id) = 0
    LIMIT $1
    """)
  static let envelopes = Statement(
    """
    DELETE FROM envelopes e
    USING unnest($1::bytea[], $2::smallint[], $3::bigint[])
      AS old (recipient_id, device_id, sequence)
    WHERE e.recipient_id = old.recipient_id AND e.device_id = old.device_id
      AND e.sequence = old.sequence
    """)

  static let messages = expired("messages", by: "expires_at")
  static let invites = expired("invites", by: "expires_at")
  static let linkTokens = expired("link_tokens", by: "expires_at")
  static let provisioning = expired("provisioning_messages", by: "expires_at")
  static let keyPackages = expired("key_packages", by: "expires_at")
  static let requests = expired("idempotent_requests", by: "created_at")
  static let buckets = expired("rate_buckets", by: "refilled_at")
  static let revocations = expired("revocations", by: "revoked_at")

  /// Every statement, for the test that explains each.
  static let statements = [
    lock, expiredEnvelopes, oldEnvelopes, orphans, envelopes, messages, invites, linkTokens,
    provisioning, keyPackages, requests, buckets, revocations,
  ]

  private let node: Node

  init(node: Node) { self.node = node }

  /// Removes what is due, all of it, unless another node is at it.
  func sweep() async throws {
    while try await sweepBatch() { try Task.checkCancellation() }
    try await node.revocations.expire()
  }

  /// - Returns: whether there may be more.
  private func sweepBatch() async throws -> Bool {
    let (idle, isFull) = try await node.database.transaction {
      transaction -> ([Address], Bool) in
      let row = try await transaction.row(Self.lock)
      guard try row?.only(Bool.self) == true else { return ([], false) }
      let isFull = try await sweepTables(transaction)
      return (try await removeIdleDevices(transaction), isFull)
    }
    for address in idle { node.revoke(address.account, device: address.device) }
    return isFull || idle.count >= DevicesStore.idleBatch
  }

  private func sweepTables(_ transaction: Transaction) async throws -> Bool {
    let now = node.now()
    let dueEnvelopes: [(Statement, Timestamp)] = [
      (Self.expiredEnvelopes, now),
      (Self.oldEnvelopes, now.adding(.zero - node.configuration.queueLifetime)),
      (Self.orphans, now.adding(.zero - Self.race)),
    ]
    let due: [(Statement, Timestamp)] = [
      (Self.messages, now), (Self.invites, now), (Self.linkTokens, now), (Self.provisioning, now),
      (Self.keyPackages, now), (Self.requests, now.adding(.zero - Limits.repeatLifetime)),
      (Self.buckets, now.adding(.zero - Limits.bundleInterval * Limits.bundleBurst)),
      (Self.revocations, now.adding(.zero - Revocations.retention)),
    ]
    var isFull = false
    for (statement, time) in dueEnvelopes {
      let count = try await removeEnvelopes(statement, time, transaction)
      if count >= Self.batch { isFull = true }
    }
    for (statement, time) in due {
      let count = try await transaction.execute(statement, Self.batch, time)
      if count >= Self.batch { isFull = true }
    }
    try await transaction.execute(ServerSecrets.delete, now.adding(.zero - ServerSecrets.retention))
    try await transaction.execute(Node.deleteNodes)
    try await GroupSweeper(node: node).sweep(transaction)
    return isFull
  }

  private func removeEnvelopes(
    _ statement: Statement, _ time: Timestamp, _ transaction: Transaction
  ) async throws -> Int {
    var recipients: [[UInt8]] = []
    var devices: [Int16] = []
    var sequences: [Int64] = []
    for row in try await transaction.rows(statement, Self.batch, time) {
      let (recipient, device, sequence) = try row.decode([UInt8].self, Int16.self, Int64.self)
      recipients.append(recipient)
      devices.append(device)
      sequences.append(sequence)
    }
    guard !recipients.isEmpty else { return 0 }
    return try await transaction.execute(Self.envelopes, recipients, devices, sequences)
  }

  private func removeIdleDevices(_ transaction: Transaction) async throws -> [Address] {
    var removed: [Address] = []
    for row in try await transaction.rows(DevicesStore.idle, Int32(Limits.idleDeviceDays)) {
      let (account, device) = try row.decode([UInt8].self, Int16.self)
      guard let account = Identifier(account) else { continue }
      let address = Address(account: account, device: UInt8(truncatingIfNeeded: device))
      if try await DevicesStore.delete(address, in: transaction) { removed.append(address) }
    }
    return removed
  }

  /// Removes the oldest rows of a table that are older than a time. Named by their place in the
  /// table, they are found without reading it.
  private static func expired(_ table: String, by column: String) -> Statement {
    Statement(
      """
      DELETE FROM \(table) WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM \(table) WHERE \(column) < $2 ORDER BY \(column) LIMIT $1))
      """)
  }
}

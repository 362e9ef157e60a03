internal import Postgres

/// Removes what has had its time, in batches, on one node at a time.
struct Sweeper: Sendable {
  /// Rows that one statement removes at most.
  private static let batch: Int64 = 1000
  /// Any number that other programs on the same database do not use.
  static let lock = Statement("SELECT pg_try_advisory_xact_lock(7274201954)")

  static let expiredEnvelopes = Statement(
    """
    DELETE FROM envelopes e USING (
      SELECT recipient_id, device_id, sequence FROM envelopes
      WHERE expires_at < now() LIMIT $1) old
    WHERE e.recipient_id = old.recipient_id AND e.device_id = old.device_id
      AND e.sequence = old.sequence
    """)
  static let oldEnvelopes = Statement(
    """
    DELETE FROM envelopes e USING (
      SELECT recipient_id, device_id, sequence FROM envelopes
      WHERE server_time < $2 LIMIT $1) old
    WHERE e.recipient_id = old.recipient_id AND e.device_id = old.device_id
      AND e.sequence = old.sequence
    """)
  static let expiredMessages = Statement(
    """
    DELETE FROM messages m USING (
      SELECT sender_id, id FROM messages WHERE expires_at < now() LIMIT $1) old
    WHERE m.sender_id = old.sender_id AND m.id = old.id
    """)
  // What a race with a revocation has left in queues of devices that are gone.
  static let orphans = Statement(
    """
    DELETE FROM envelopes e USING revocations r
    WHERE e.recipient_id = r.account_id AND (r.device_id = 0 OR e.device_id = r.device_id)
      AND NOT EXISTS
        (SELECT FROM devices d WHERE d.account_id = e.recipient_id AND d.id = e.device_id)
    """)

  let node: Node

  /// Removes what is due, unless another node is at it.
  func sweep() async throws {
    let idle = try await node.database.transaction { transaction -> [Address] in
      let row = try await transaction.row(Self.lock)
      guard try row?.only(Bool.self) == true else { return [] }
      try await sweepTables(transaction)
      return try await removeIdleDevices(transaction)
    }
    for address in idle { node.revoke(address.account, device: address.device) }
    try await node.revocations.expire()
  }

  private func sweepTables(_ transaction: Transaction) async throws {
    let now = node.now()
    let limit = Self.batch
    try await transaction.execute(Self.expiredEnvelopes, limit)
    try await transaction.execute(
      Self.oldEnvelopes, limit, now.adding(.zero - node.configuration.queueLifetime))
    try await transaction.execute(Self.expiredMessages, limit)
    try await transaction.execute(Self.orphans)
    try await transaction.execute(AccountsStore.deleteInvites)
    try await transaction.execute(DevicesStore.deleteLinkTokens)
    try await transaction.execute(DevicesStore.deleteProvisioning)
    try await transaction.execute(KeyPackagesStore.deleteExpired)
    try await transaction.execute(
      Idempotency.delete, now.adding(.zero - Limits.repeatLifetime))
    try await transaction.execute(
      RateBuckets.delete, now.adding(.zero - Limits.bundleInterval * Limits.bundleBurst))
    try await transaction.execute(ServerSecrets.delete, now.adding(.zero - ServerSecrets.retention))
    try await transaction.execute(Node.deleteNodes)
    try await GroupSweeper(node: node).sweep(transaction)
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
}

internal import Postgres

/// Removes what has had its time, in batches, on one node at a time.
struct Sweeper: Sendable {
  /// Rows that one statement removes at most: locks and their transaction stay short.
  private static let batch: Int64 = 1000
  /// Any number that other programs on the same database do not use.
  static let lock = Statement("SELECT pg_try_advisory_xact_lock(7274201954)")

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
    lock, messages, invites, linkTokens, provisioning, keyPackages, requests, buckets, revocations,
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
    let due: [(Statement, Timestamp)] = [
      (Self.messages, now), (Self.invites, now), (Self.linkTokens, now), (Self.provisioning, now),
      (Self.keyPackages, now), (Self.requests, now.adding(.zero - Limits.repeatLifetime)),
      (Self.buckets, now.adding(.zero - Limits.bundleInterval * Limits.bundleBurst)),
      (Self.revocations, now.adding(.zero - Revocations.retention)),
    ]
    // Before the revocations that it reads are removed.
    var isFull = try await QueueSweeper(node: node).sweep(transaction)
    for (statement, time) in due {
      let count = try await transaction.execute(statement, Self.batch, time)
      if count >= Self.batch { isFull = true }
    }
    try await transaction.execute(ServerSecrets.delete, now.adding(.zero - ServerSecrets.retention))
    try await transaction.execute(Node.deleteNodes)
    try await GroupSweeper(node: node).sweep(transaction)
    try await DepartedIdentities.sweep(
      after: node.configuration.groupLogLifetime, in: transaction)
    return isFull
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

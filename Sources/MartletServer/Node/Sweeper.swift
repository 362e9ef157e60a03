internal import Postgres

/// Removes what has had its time, in batches, on one node at a time.
///
/// What is old is judged by the database's clock alone. Each kind is a step of its own: one that
/// fails keeps no other from being removed.
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

  /// Removes a batch in a transaction of its own, and tells whether there may be more.
  private typealias Step = @Sendable (Transaction) async throws -> Bool

  /// Where rows are removed.
  let database: Database
  /// Says whether this machine's clock can be trusted.
  let clock: ClockWatch
  let revocations: Revocations
  let revoker: DeviceRevoker
  let queues: QueueSweeper
  let groups: GroupSweeper
  /// How long entries of a group's log are kept.
  let groupLogLifetime: Duration

  /// Removes what is due, all of it, unless another node is at it.
  ///
  /// A node whose clock disagrees with the database's removes nothing: one of the two is wrong, and
  /// what is removed does not come back.
  ///
  /// - Throws: what the first step that failed has thrown, once all have been tried.
  func sweep() async throws {
    var failure: (any Error)?
    for step in steps {
      do {
        while try await run(step) ?? false { try Task.checkCancellation() }
      } catch let error as CancellationError {
        throw error
      } catch {
        failure = failure ?? error
      }
    }
    try await removeIdleDevices()
    try await revocations.expire()
    if let failure { throw failure }
  }

  /// Runs a step in a transaction of its own.
  ///
  /// - Returns: what it returns; nil if this node is not to sweep now.
  private func run<Result: Sendable>(
    _ step: @escaping @Sendable (Transaction) async throws -> Result
  ) async throws -> Result? {
    guard !clock.isOff else { return nil }
    return try await database.transaction { transaction in
      let row = try await transaction.row(Self.lock)
      guard try row?.only(Bool.self) == true else { return nil }
      return try await step(transaction)
    }
  }

  private var steps: [Step] {
    [
      { try await queues.removeExpired($0) },
      // A revocation names what a race has left in queues: it goes when nothing is left there.
      {
        guard try await !queues.removeOrphans($0) else { return true }
        return try await remove(Self.revocations, after: Revocations.retention, $0)
      },
      { try await queues.removeOld($0) },
      { try await remove(Self.messages, $0) },
      { try await remove(Self.invites, $0) },
      { try await remove(Self.linkTokens, $0) },
      { try await remove(Self.provisioning, $0) },
      { try await remove(Self.keyPackages, $0) },
      { try await remove(Self.requests, after: Limits.repeatLifetime, $0) },
      { try await remove(Self.buckets, after: Limits.bucketLifetime, $0) },
      { transaction in
        try await transaction.execute(
          ServerSecrets.delete, ServerSecrets.retention.microseconds)
        try await transaction.execute(NodesStore.deleteOld)
        return false
      },
      { try await groups.removeEntries($0) },
      { try await groups.removeOld($0) },
      { transaction in
        try await DepartedIdentities.sweep(after: groupLogLifetime, in: transaction)
        return false
      },
    ]
  }

  /// Removes a batch of a table's oldest rows.
  ///
  /// - Returns: whether there may be more.
  private func remove(
    _ statement: Statement, after lifetime: Duration = .zero, _ transaction: Transaction
  ) async throws -> Bool {
    try await transaction.execute(statement, Self.batch, lifetime.microseconds) >= Self.batch
  }

  private func removeIdleDevices() async throws {
    while true {
      let removed = try await run { transaction -> [Address] in
        var removed: [Address] = []
        for row in try await transaction.rows(DevicesStore.idle, Int32(Limits.idleDeviceDays)) {
          let address = try Address(row)
          if try await DevicesStore.delete(address, in: transaction) { removed.append(address) }
        }
        return removed
      }
      for address in removed ?? [] { revoker.revoke(address.account, device: address.device) }
      guard (removed ?? []).count >= DevicesStore.idleBatch else { return }
    }
  }

  /// Removes the oldest rows of a table that are older than a time. Named by their place in the
  /// table, they are found without reading it.
  private static func expired(_ table: String, by column: String) -> Statement {
    Statement(
      """
      DELETE FROM \(table) WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM \(table) WHERE \(column) < now() - $2::bigint * interval '1 us'
        ORDER BY \(column) LIMIT $1))
      """)
  }
}

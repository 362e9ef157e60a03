internal import Postgres

/// Removes what has had its time, in batches, on one node at a time.
///
/// What is old is judged by the database's clock alone. Each kind is a step of its own: one that
/// fails keeps no other from being removed.
struct Sweeper: StatementOwner, Sendable {
  /// Any number that other programs on the same database do not use.
  private static let lock = Statement("SELECT pg_try_advisory_xact_lock(7274201954)")

  /// Every statement, for the test that explains each.
  static let statements = [lock]

  /// How many times as long as a step takes, nothing is removed after it.
  private static let rest = 4

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
  /// How long the metadata of messages is kept; nil keeps it for ever.
  let historyLifetime: Duration?
  /// Days that calls are listed.
  let callHistoryDays: Int

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
        var start = ContinuousClock.now
        while try await run(step) ?? false {
          // Others' statements are to be done, too.
          try await Task.sleep(for: start.duration(to: .now) * Self.rest)
          start = .now
        }
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
    let expiries = Statements.expiries.map { expiry -> Step in { try await expiry.sweep(in: $0) } }
    let history = historyLifetime.map { HistoryExpiry.steps(after: $0) } ?? []
    return [
      { try await queues.removeExpired($0) },
      // A revocation names what a race has left in queues: it goes when nothing is left there.
      {
        guard try await !queues.removeOrphans($0) else { return true }
        return try await Revocations.expiry.sweep(in: $0)
      },
      { try await queues.removeOld($0) },
    ] + expiries + history + [
      { transaction in
        try await ServerSecrets.deleteOld(in: transaction)
        try await NodesStore.deleteOld(in: transaction)
        try await PushKeys.deleteOld(in: transaction)
        try await AudienceTokenKeys.deleteOld(in: transaction)
        return false
      },
      { transaction in
        try await Purges.finish(in: transaction)
        return false
      },
      { try await groups.removeEntries($0) },
      { try await groups.removeOld($0) },
      { try await DueCalls.forget(after: callHistoryDays, in: $0) },
      { transaction in
        try await DepartedIdentities.sweep(after: groupLogLifetime, in: transaction)
        return false
      },
    ]
  }

  private func removeIdleDevices() async throws {
    while true {
      let removed = try await run { transaction -> [Address] in
        var removed: [Address] = []
        for address in try await DevicesStore.idle(in: transaction) {
          if try await DevicesStore.delete(address, in: transaction) { removed.append(address) }
        }
        return removed
      }
      for address in removed ?? [] { revoker.revoke(address.account, device: address.device) }
      guard (removed ?? []).count >= DevicesStore.idleBatch else { return }
    }
  }
}

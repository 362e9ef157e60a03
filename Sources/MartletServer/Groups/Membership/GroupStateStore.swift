internal import MLSCore
internal import Postgres
internal import Reactor
internal import Synchronization

/// The public states of groups: in the database for each epoch, and in memory while they are used.
final class GroupStateStore: StatementOwner, Sendable {
  private static let select = Statement(
    "SELECT state, tree FROM mls_group_states WHERE group_id = $1 AND epoch = $2")
  static let insert = Statement(
    """
    INSERT INTO mls_group_states (group_id, epoch, state, tree, group_info, welcome_info)
    VALUES ($1, $2, $3, $4, $5, $6)
    """)
  static let update = Statement(
    "UPDATE mls_group_states SET state = $3 WHERE group_id = $1 AND epoch = $2")
  // Kept are the last epochs, the one before the last committer's run, and the latest of those that
  // welcomes lead to.
  static let prune = Statement(
    """
    DELETE FROM mls_group_states s WHERE s.group_id = $1 AND s.epoch <= $2 AND s.epoch <> $3
      AND s.epoch NOT IN (SELECT DISTINCT w.epoch FROM mls_welcome_messages w
        WHERE w.group_id = $1 ORDER BY w.epoch DESC LIMIT $4)
    """)
  private static let revert = Statement(
    "DELETE FROM mls_group_states WHERE group_id = $1 AND epoch > $2")

  /// Every statement, for the test that explains each.
  static let statements = [select, insert, update, prune, revert]

  private struct Remembered {
    let state: GroupState
    var usedAt: ContinuousClock.Instant
  }

  /// States, and how many leaves they have together: what bounds the memory that they take.
  private struct Memory {
    private(set) var states: [Identifier: Remembered] = [:]
    private var leafCount = 0

    mutating func use(_ group: Identifier, at now: ContinuousClock.Instant) -> GroupState? {
      states[group]?.usedAt = now
      return states[group]?.state
    }

    mutating func insert(_ state: Remembered, of group: Identifier) {
      remove(group)
      states[group] = state
      leafCount += state.state.roster.leafCount
      while leafCount > Limits.rememberedLeaves || states.count > Limits.rememberedGroups,
        let oldest = states.min(by: { $0.value.usedAt < $1.value.usedAt })
      {
        remove(oldest.key)
      }
    }

    mutating func remove(_ group: Identifier) {
      guard let old = states.removeValue(forKey: group) else { return }
      leafCount -= old.state.roster.leafCount
    }
  }

  private let key: GroupSigningKey
  private let remembered = Mutex<Memory>(Memory())

  init(key: GroupSigningKey) { self.key = key }

  /// The current state of a group whose row the transaction has locked.
  func current(of locked: LockedGroup, in transaction: Transaction) async throws -> GroupState {
    let now = ContinuousClock.now
    let known = remembered.withLock { $0.use(locked.id, at: now) }
    if let known, known.version == locked.stateVersion { return known }
    guard
      let state = try await state(
        of: locked.id, epoch: locked.epoch, version: locked.stateVersion, in: transaction)
    else { throw PostgresError.unexpectedColumn("group without a state") }
    return state
  }

  /// The state of an epoch that is kept; nil if it is not.
  func state(
    of group: Identifier, epoch: Int64, version: Int64, in session: some Session
  ) async throws -> GroupState? {
    guard let row = try await session.row(Self.select, group, epoch) else { return nil }
    let (state, tree) = try row.decode([UInt8].self, [UInt8].self)
    let server = try await key.sender()
    let restored = await BlockingPool.shared.run {
      Result { () throws(MLSError) in
        try GroupState(restoring: state, tree: tree, version: version, server: server)
      }
    }
    return try restored.get()
  }

  /// Remembers the state that a committed transaction has left.
  func remember(_ state: GroupState, of group: Identifier) {
    let now = ContinuousClock.now
    remembered.withLock { memory in
      guard (memory.states[group]?.state.version ?? 0) < state.version else { return }
      memory.insert(Remembered(state: state, usedAt: now), of: group)
    }
  }

  /// Forgets a group.
  func forget(_ group: Identifier) { remembered.withLock { $0.remove(group) } }

  /// Forgets what has not been used since a time.
  func forget(unusedSince time: ContinuousClock.Instant) {
    remembered.withLock { memory in
      for (group, state) in memory.states where state.usedAt < time { memory.remove(group) }
    }
  }

  /// How many groups are remembered.
  var count: Int { remembered.withLock { $0.states.count } }

  /// Writes, with the next statement, what a transaction has made of a group's current epoch.
  static func update(_ state: GroupState, of locked: LockedGroup, _ transaction: Transaction) {
    transaction.enqueue(update, locked.id, locked.epoch, state.group.encodedState)
  }

  /// Deletes, with the next statement, the states of epochs after one.
  static func revert(_ group: Identifier, to epoch: Int64, _ transaction: Transaction) {
    transaction.enqueue(revert, group, epoch)
  }
}

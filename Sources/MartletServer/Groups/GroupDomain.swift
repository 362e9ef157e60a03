internal import CoreMetrics
internal import MLSCore
internal import Postgres
internal import Reactor

/// What a node works with groups by.
final class GroupDomain: Sendable {
  let key: GroupSigningKey
  let states: GroupStateStore
  let log: GroupLog
  let acknowledgements: GroupAcknowledgements
  let appends: PerLoop<Batcher<PendingGroupMessage, PendingGroupMessage.Outcome>>

  private let database: Database
  private let notifier: any GroupNotifier
  /// The time, by this machine's clock.
  let now: @Sendable () -> Timestamp

  init(
    database: Database, notifier: any GroupNotifier, log: GroupLog, loops: EventLoopGroup,
    metrics: any MetricsFactory, now: @escaping @Sendable () -> Timestamp
  ) {
    self.database = database
    self.notifier = notifier
    self.log = log
    self.now = now
    key = GroupSigningKey(in: database)
    states = GroupStateStore(key: key)
    acknowledgements = GroupAcknowledgements(database: database)
    let messages = GroupMessageStore(database: database, notifier: notifier, now: now)
    let batches = BatchMetrics(of: "group messages", factory: metrics)
    appends = PerLoop(loops) { loop in
      Batcher(
        on: loop,
        batch: BatchLimits(count: Limits.batch, weight: Limits.batchByteCount),
        waiting: BatchLimits(count: Limits.waitingAppends, weight: Limits.waitingByteCount),
        gathering: .returning(Limits.appendGathering), weighing: { $0.payload.count },
        metrics: batches, afterwards: { messages.deliver($0, $1) }
      ) { await messages.store($0) }
    }
  }

  /// The cursors of a device, as far as this node knows them ahead of the database.
  func cursors(of address: Address) async throws -> [GroupCursor] {
    try await log.cursors(of: address).map { cursor in
      guard let noted = acknowledgements.noted(cursor.group, by: address) else { return cursor }
      return GroupCursor(
        group: cursor.group, acknowledged: max(cursor.acknowledged, min(noted, cursor.last)),
        end: cursor.end, last: cursor.last)
    }
  }

  /// Remembers and hands on what a transaction has done, once it is committed.
  func committed(_ change: GroupChange, _ state: GroupState, in group: Identifier) {
    states.remember(state, of: group)
    notifier.deliver(change)
  }

  /// Proposes the removals that wait and have not been proposed in their group's epoch; deletes
  /// groups of which nobody stays.
  func proposeWaiting() async throws {
    var last: [UInt8] = []
    while true {
      let waiting = try await GroupRemovals.waiting(after: last, in: database)
      for bytes in waiting {
        last = bytes
        if let group = Identifier(bytes) { try await proposeRemovals(in: group) }
      }
      if waiting.isEmpty { return }
    }
  }

  /// Proposes the removals that wait in a group.
  func proposeRemovals(in group: Identifier) async throws {
    let outcome = try await database.transaction { transaction -> Proposed in
      guard var locked = try await LockedGroup(group, in: transaction, now: now()) else {
        return .nothing
      }
      return try await proposeRemovals(in: &locked, transaction)
    }
    finish(outcome, in: group)
  }

  /// What proposing removals has done to a group.
  enum Proposed: Sendable {
    case nothing
    case proposed(GroupChange, GroupState)
    case deleted
  }

  /// Proposes the removals that wait in a locked group.
  func proposeRemovals(
    in locked: inout LockedGroup, _ transaction: Transaction
  ) async throws -> Proposed {
    GroupRemovals.deleteDone(in: locked.id, transaction)
    let removals = try await GroupRemovals(in: locked.id, transaction)
    guard !removals.isEmpty else { return .nothing }
    var state = try await states.current(of: locked, in: transaction)
    guard removals.leaves(in: state.roster).count < state.roster.leafCount else {
      try await GroupStore.delete(locked.id, in: transaction)
      return .deleted
    }
    let leaves = removals.unproposedLeaves(in: state.roster, epoch: locked.epoch)
    guard !leaves.isEmpty else { return .nothing }
    locked.stateVersion += 1
    state.version = locked.stateVersion
    try GroupRemovals.propose(
      leaves, to: &state, &locked, signedWith: try await key.current(), in: transaction)
    GroupStateStore.update(state, of: locked, transaction)
    try await locked.write(in: transaction)
    return .proposed(GroupChange(entries: locked.entries), state)
  }

  /// Hands on what proposing removals has done, once it is committed.
  func finish(_ outcome: Proposed, in group: Identifier) {
    switch outcome {
    case .nothing: break
    case .proposed(let change, let state): committed(change, state, in: group)
    case .deleted:
      states.forget(group)
      notifier.tellDeleted(group)
    }
  }
}

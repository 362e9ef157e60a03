internal import MLSCore
internal import MartletAPI
internal import Postgres
internal import Protobuf

/// Notes that a member refuses a commit, and undoes the commit where enough do.
///
/// Source: docs/protocol.md §13.
struct UndoTransaction {
  let states: GroupStateStore
  let key: GroupSigningKey
  /// The commit's place in the log.
  let sequence: Int64
  /// Who refuses it.
  let caller: Address
  let transaction: Transaction
  var locked: LockedGroup

  /// What a report has come to.
  enum Verdict: Sendable {
    /// There is no such commit in the caller's part of the log.
    case notFound
    /// The report is noted: so many accounts refuse, of so many that must.
    case noted(refusing: Int, needed: Int)
    /// So many accounts have taken the commit, which stays.
    case takenUp(accounts: Int)
    /// The commit is undone, by the entry at a place of the log.
    case undone(sequence: Int64)
  }

  /// What undoing has done.
  struct Outcome: Sendable {
    /// The place of the entry that says so; proposals of the server's may follow it.
    let sequence: Int64
    let change: GroupChange
    let state: GroupState
  }

  /// A commit in the log.
  private struct Suspect {
    let epoch: Int64
    let committer: Address
  }

  /// Who may have a commit undone.
  private struct Voters {
    /// The state that the commit was made in; nil if it is not kept.
    let before: GroupState?
    let devices: Set<Address>

    var accounts: Set<Identifier> { Set(devices.map(\.account)) }
    /// How many accounts must refuse: more than half.
    var majority: Int { accounts.count / 2 + 1 }
  }

  /// Takes the report.
  mutating func run() async throws -> (Verdict, Outcome?) {
    guard
      let commit = try await GroupReports.commit(
        at: sequence, in: locked.id, for: caller, transaction)
    else { return (.notFound, nil) }
    if commit.isUndone { return (.undone(sequence: commit.undoneAt ?? sequence), nil) }
    let suspect = Suspect(epoch: commit.epoch, committer: commit.committer)
    let canGoBack =
      locked.runAccount == suspect.committer.account && locked.runEpoch <= suspect.epoch
    let voters = try await voters(on: suspect, canGoBack: canGoBack)
    if commit.acknowledged < sequence, voters.devices.contains(caller) {
      try await GroupReports.insert(
        .refusal, at: sequence, in: locked.id, by: caller, transaction)
    }
    let taking = try await taking(suspect).intersection(voters.accounts)
    let refusing = try await refusing(voters).subtracting(taking)
    guard refusing.count > taking.count, canGoBack else {
      guard !taking.isEmpty || !canGoBack else { return (noted(refusing.count, voters), nil) }
      return (.takenUp(accounts: taking.count), nil)
    }
    guard refusing.count >= voters.majority, let before = voters.before else {
      return (noted(refusing.count, voters), nil)
    }
    let outcome = try await undo(suspect, to: before)
    return (.undone(sequence: outcome.sequence), outcome)
  }

  /// Who may have a commit undone: the devices, other than the committer's account's, that have a
  /// leaf before the commit and now. Nobody undoes his own removal, or that of his own device.
  private func voters(on suspect: Suspect, canGoBack: Bool) async throws -> Voters {
    let now = try await states.current(of: locked, in: transaction).roster
    let before =
      canGoBack
      ? try await states.state(
        of: locked.id, epoch: suspect.epoch, version: locked.stateVersion + 1, in: transaction)
      : nil
    return Voters(
      before: before,
      devices: Set(
        now.leaves.keys.filter { address in
          address.account != suspect.committer.account
            && before.map { $0.roster.leaves[address] != nil } ?? true
        }))
  }

  private func refusing(_ voters: Voters) async throws -> Set<Identifier> {
    var found: Set<Identifier> = []
    for address in try await GroupReports.refusing(sequence, in: locked.id, transaction) {
      if voters.devices.contains(address) { found.insert(address.account) }
    }
    return found
  }

  private func taking(_ suspect: Suspect) async throws -> Set<Identifier> {
    try await GroupReports.taking(sequence, of: suspect.epoch, in: locked.id, transaction)
  }

  private func noted(_ refusing: Int, _ voters: Voters) -> Verdict {
    .noted(refusing: refusing, needed: voters.majority)
  }
}

// MARK: - Undoing

extension UndoTransaction {
  /// Puts the group back to the state that the commit was made in.
  private mutating func undo(
    _ suspect: Suspect, to before: GroupState
  ) async throws -> Outcome {
    var state = before
    let id = locked.id
    locked.stateVersion += 1
    locked.epoch = suspect.epoch
    locked.runEpoch = suspect.epoch
    GroupReports.undo(from: sequence, in: id, transaction)
    let entry = locked.append(
      .undone, epoch: suspect.epoch, sender: nil,
      payload: CommitUndone(
        sequence: UInt64(clamping: sequence), committer: suspect.committer.message
      ).encoded(), in: transaction)
    GroupStateStore.revert(id, to: suspect.epoch, transaction)
    GroupWelcomes.revert(id, to: suspect.epoch, transaction)
    let resumed = try await writeMembers(state.roster, endingAt: entry.sequence)
    let removals = try await GroupRemovals(in: locked.id, transaction)
    try GroupRemovals.propose(
      removals.unproposedLeaves(in: state.roster, epoch: locked.epoch)
        .filter { !state.group.proposesRemoval(of: $0) },
      to: &state, &locked, signedWith: try await key.current(), in: transaction)
    GroupStateStore.update(state, of: locked, transaction)
    try await locked.write(in: transaction)
    return Outcome(
      sequence: entry.sequence,
      change: GroupChange(entries: locked.entries, ends: resumed.ends, joined: resumed.joined),
      state: state)
  }

  /// Makes the members those of the roster.
  ///
  /// - Returns: who gets nothing more, and who gets the log again.
  private func writeMembers(
    _ roster: GroupRoster, endingAt end: Int64
  ) async throws -> (ends: [Address: Int64], joined: [Address]) {
    let id = locked.id
    let places = roster.devices.sorted { $0.key < $1.key }
    let accounts = places.map(\.value.account)
    let devices = places.map(\.value.device)
    transaction.enqueue(GroupStore.deleteAllMembers, id)
    transaction.enqueue(
      GroupStore.insertMembers, id, places.map { Int32(bitPattern: $0.key.rawValue) }, accounts,
      devices)
    transaction.enqueue(GroupStore.join, id, accounts)
    transaction.enqueue(GroupStore.leave, id)
    let members = places.map(\.value)
    GroupReports.endAdded(since: sequence, at: end, but: members, in: id, transaction)
    let joined = try await GroupReports.resumeRemoved(
      since: sequence, among: members, in: id, transaction)
    GroupInvitations.deleteDone(in: id, transaction)
    var ends: [Address: Int64] = [:]
    for row in try await transaction.rows(GroupLog.ends, id) {
      let (account, device, place) = try row.decode(Identifier.self, DeviceNumber.self, Int64.self)
      guard place == end else { continue }
      ends[Address(account: account, device: device)] = place
    }
    return (ends, joined)
  }
}

extension PublicGroup {
  /// Whether the server has proposed in this epoch that a leaf be removed.
  fileprivate func proposesRemoval(of leaf: LeafIndex) -> Bool {
    proposals.contains { $0.sender == .external(0) && $0.proposal == .remove(leaf) }
  }
}

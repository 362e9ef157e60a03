internal import Cryptography
internal import MLSCore
internal import Postgres
internal import Protobuf
internal import Reactor

/// Makes a commit the group's, with all that it changes, in one transaction.
struct CommitTransaction: StatementOwner {
  static let winner = Statement(
    """
    SELECT \(GroupEntry.columns) FROM group_messages m
    WHERE m.group_id = $1 AND m.epoch = $2 AND m.kind = 1 AND NOT m.is_undone
    """)
  private static let hasMessage = Statement(
    """
    SELECT true FROM group_messages m
    WHERE m.group_id = $1 AND m.sender_id = $2 AND m.message_id = $3
    """)

  /// Every statement, for the test that explains each.
  static let statements = [winner, hasMessage]

  let states: GroupStateStore
  let key: GroupSigningKey
  let policy: GroupPolicy
  let bundle: CommitBundle
  let caller: Address
  let now: Timestamp
  let transaction: Transaction

  /// What a commit that was taken has done.
  struct Outcome: Sendable {
    let change: GroupChange
    let state: GroupState
    /// The commit's entry.
    let commit: GroupEntry
    /// The place of the first message; 0 without one.
    let messageSequence: Int64
  }

  /// Why a commit was not taken, with the group that it met.
  struct Failure: Error {
    let problem: CommitProblem
    let locked: LockedGroup?
    /// The commit that won the epoch.
    var winner: GroupEntry?
  }

  /// Checks and writes.
  ///
  /// - Throws: `Failure`, `Refusal`, `PostgresError`.
  func run() async throws -> Outcome {
    guard var locked = try await LockedGroup(bundle.group, in: transaction, now: now) else {
      throw Failure(problem: .notFound, locked: nil)
    }
    let state = try await states.current(of: locked, in: transaction)
    do {
      try checkCaller(state)
      try checkEpoch(locked)
      try checkMetadata(locked, state)
      let removals = try await GroupRemovals(in: bundle.group, transaction)
      guard !removals.includesAll(of: caller.account) || bundle.message.sender.leaf != nil else {
        throw CommitProblem.notFound
      }
      let judgement = try await judge(state, removals)
      try await checkGroups(of: judgement, state)
      return try await write(judgement, &locked, former: state.roster)
    } catch let problem as CommitProblem {
      throw try await failure(problem, locked)
    }
  }

  private func checkCaller(_ state: GroupState) throws(CommitProblem) {
    let isMember =
      bundle.message.sender.leaf == nil
      ? state.roster.hasLeaf(caller.account) : state.roster.leaves[caller] != nil
    guard isMember else { throw .notFound }
  }

  private func checkEpoch(_ locked: LockedGroup) throws(CommitProblem) {
    guard bundle.message.epoch == UInt64(clamping: locked.epoch) else { throw .stale }
  }

  private func checkMetadata(_ locked: LockedGroup, _ state: GroupState) throws {
    guard let metadata = bundle.metadata else { return }
    guard try state.isAdministrator(caller.account) else {
      throw Refusal.permissionDenied("metadata: is for administrators")
    }
    guard metadata.expectedVersion == locked.metadataVersion else {
      throw CommitProblem.staleMetadata
    }
  }

  private func judge(
    _ state: GroupState, _ removals: GroupRemovals
  ) async throws -> CommitJudge.Judgement {
    let claimed = bundle.message.claimedDevices(in: state.group).union([caller])
    let signatures = try await GroupStore.signatures(of: claimed, in: transaction)
    let unknown = claimed.filter { signatures[$0] == nil }
    guard unknown.isEmpty else { throw CommitProblem.unknownDevices(Array(unknown)) }
    let judge = CommitJudge(
      state: state, bundle: bundle, caller: caller,
      credentials: GroupCredentials(
        server: try await key.sender(), signatures: signatures),
      removals: removals.leaves(in: state.roster),
      accountLimit: policy.accounts,
      leafLimit: policy.leaves(of: state.group.context.cipherSuite))
    guard state.roster.leafCount + claimed.count >= Limits.offloadedLeaves else {
      return try judge.judge()
    }
    return try await BlockingPool.shared.run { Result { try judge.judge() } }.get()
  }

  /// Holds the accounts that come in to their number of groups, and the committer to the number of
  /// groups that it adds each of them to; who joins from outside has a leaf already. The group's
  /// lock is held: accounts are locked after groups, in order.
  private func checkGroups(
    of judgement: CommitJudge.Judgement, _ state: GroupState
  ) async throws {
    let accounts = Set(judgement.added.map(\.address.account)).filter { !state.roster.hasLeaf($0) }
    guard !accounts.isEmpty else { return }
    let ids = Array(accounts)
    _ = try await transaction.rows(GroupStore.lockAccounts, ids)
    let full = try await transaction.row(GroupStore.fullAccount, ids, Int64(Limits.groups))
    if let full {
      let account = Identifier(try full.only([UInt8].self))?.description ?? ""
      throw Refusal.constraintViolated(
        field: "commit",
        "adds account \(account), which is in \(Limits.groups) groups, the most that there may be")
    }
    try await RateBuckets.take(
      accounts.filter { $0 != caller.account }.map {
        Array("add".utf8) + caller.account.bytes + $0.bytes
      },
      of: "groups for one account that the commit adds",
      burst: policy.additionBurst, interval: Limits.additionInterval, in: transaction)
  }

  private func failure(_ problem: CommitProblem, _ locked: LockedGroup) async throws -> Failure {
    var failure = Failure(problem: problem, locked: locked)
    if case .stale = problem, let epoch = Int64(exactly: bundle.message.epoch) {
      failure.winner = try await transaction.row(Self.winner, bundle.group, epoch)
        .map { try GroupEntry($0) }
    }
    return failure
  }
}

// MARK: - Writing

extension CommitTransaction {
  private func write(
    _ judgement: CommitJudge.Judgement, _ locked: inout LockedGroup, former: GroupRoster
  ) async throws -> Outcome {
    var state = judgement.state
    locked.stateVersion += 1
    state.version = locked.stateVersion
    let commit = locked.append(
      .commit, epoch: locked.epoch, sender: caller, payload: bundle.encodedMessage,
      in: transaction)
    if locked.runAccount != caller.account {
      locked.runAccount = caller.account
      locked.runEpoch = locked.epoch
    }
    locked.epoch += 1
    let change = GroupChange(
      ends: Dictionary(
        uniqueKeysWithValues: judgement.removed.filter { gone in
          !judgement.added.contains { $0.address == gone.address }
        }.map { ($0.address, commit.sequence) }),
      joined: judgement.added.map(\.address))
    writeMembers(judgement, locked, commit.sequence, former: former)
    try await proposeRemovals(to: &state, &locked)
    let messageSequence = try await appendMessage(&locked)
    appendMetadata(&locked)
    try await writeState(state, judgement, locked)
    try await writeWelcomes(judgement, commit)
    try await locked.write(in: transaction)
    var result = change
    result.entries = locked.entries
    return Outcome(
      change: result, state: state, commit: commit, messageSequence: messageSequence)
  }

  private func writeMembers(
    _ judgement: CommitJudge.Judgement, _ locked: LockedGroup, _ sequence: Int64,
    former: GroupRoster
  ) {
    let id = locked.id
    let (added, removed) = (judgement.added, judgement.removed)
    if !removed.isEmpty {
      let accounts = removed.map(\.address.account)
      let devices = removed.map(\.address.device)
      transaction.enqueue(
        GroupStore.deleteMembers, id, removed.map { Int32(bitPattern: $0.leaf.rawValue) })
      transaction.enqueue(GroupStore.endCursors, id, sequence, accounts, devices)
      GroupWelcomes.withdraw(from: removed.map(\.address), in: id, transaction)
    }
    if !added.isEmpty {
      let accounts = added.map(\.address.account)
      let devices = added.map(\.address.device)
      transaction.enqueue(
        GroupStore.insertMembers, id, added.map { Int32(bitPattern: $0.leaf.rawValue) }, accounts,
        devices)
      transaction.enqueue(GroupStore.startCursors, id, sequence, accounts, devices)
      transaction.enqueue(GroupStore.join, id, accounts)
      GroupInvitations.insert(
        Set(accounts).filter { !former.hasLeaf($0) }, by: caller.account, to: id,
        admitsStrangers: policy.admitsStrangers, transaction)
    }
    if !removed.isEmpty {
      transaction.enqueue(GroupStore.leave, id)
      GroupRemovals.deleteDone(in: id, transaction)
      GroupInvitations.deleteDone(in: id, transaction)
      GroupRemovals.delete(of: removed.map(\.address), in: id, transaction)
    }
  }

  private func proposeRemovals(
    to state: inout GroupState, _ locked: inout LockedGroup
  ) async throws {
    let removals = try await GroupRemovals(in: locked.id, transaction)
    guard !removals.isEmpty else { return }
    try GroupRemovals.propose(
      removals.leaves(in: state.roster), to: &state, &locked,
      signedWith: try await key.current(), in: transaction)
  }

  private func appendMessage(_ locked: inout LockedGroup) async throws -> Int64 {
    guard let message = bundle.firstMessage else { return 0 }
    let known = try await transaction.row(
      Self.hasMessage, locked.id, caller.account, message.id)
    guard known == nil else {
      throw Refusal.constraintViolated(
        field: "first_message.message_id", "names another message, expected a new identifier")
    }
    return locked.append(
      .application, epoch: locked.epoch, sender: caller, messageID: message.id,
      payload: message.encoded, in: transaction
    ).sequence
  }

  private func appendMetadata(_ locked: inout LockedGroup) {
    guard let metadata = bundle.metadata else { return }
    locked.replaceMetadata(with: metadata.ciphertext, epoch: locked.epoch)
    locked.append(
      .metadata, epoch: locked.epoch, sender: caller, payload: locked.metadataMessage.encoded(),
      in: transaction)
  }

  private func writeState(
    _ state: GroupState, _ judgement: CommitJudge.Judgement, _ locked: LockedGroup
  ) async throws {
    transaction.enqueue(
      GroupStateStore.insert, locked.id, locked.epoch, state.group.encodedState,
      judgement.encodedTree, bundle.encodedGroupInfo, bundle.welcome?.encryptedGroupInfo)
    transaction.enqueue(
      GroupStateStore.prune, locked.id, locked.epoch - Limits.keptEpochs, locked.runEpoch,
      Limits.welcomeEpochs)
  }

  private func writeWelcomes(
    _ judgement: CommitJudge.Judgement, _ commit: GroupEntry
  ) async throws {
    guard !judgement.secrets.isEmpty else { return }
    let addresses = judgement.added.map(\.address)
    GroupWelcomes.withdraw(from: addresses, in: commit.group, transaction)
    GroupWelcomes.insert(judgement.secrets, for: addresses, of: commit, by: caller, transaction)
  }
}

extension PublicMessage {
  /// The devices that a commit's own Adds claim to be, and those of the Adds that it may refer to.
  func claimedDevices(in group: PublicGroup) -> Set<Address> {
    guard case .commit(let commit) = content.body else { return [] }
    var claimed: Set<Address> = []
    for entry in commit.proposals {
      guard case .proposal(.add(let keyPackage)) = entry,
        let address = Address(credential: keyPackage.leafNode.credential)
      else { continue }
      claimed.insert(address)
    }
    let references = Set(
      commit.proposals.compactMap { entry -> ProposalReference? in
        guard case .reference(let reference) = entry else { return nil }
        return reference
      })
    for (_, proposal, reference) in group.proposals where references.contains(reference) {
      guard case .add(let keyPackage) = proposal,
        let address = Address(credential: keyPackage.leafNode.credential)
      else { continue }
      claimed.insert(address)
    }
    return claimed
  }
}

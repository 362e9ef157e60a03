internal import Cryptography
internal import MLSCore
internal import Postgres
internal import Reactor

/// Decides what becomes of groups' calls: each change is one transaction that holds the call's row.
struct GroupCallReferee: Sendable {
  let database: Database
  let policy: CallPolicy
  /// Makes the server's name in groups, which a validator of credentials asks for.
  let key: GroupSigningKey

  /// A call that is to begin, decoded and not yet checked.
  struct Start: Sendable {
    let call: Identifier
    let group: Identifier
    let starter: Address
    let stream: Identifier
    let info: GroupInfo
    let encodedInfo: [UInt8]
    let tree: [UInt8]
  }

  /// What became of a commit.
  enum Outcome: Sendable, Hashable {
    case accepted
    /// The call is in another epoch.
    case stale(epoch: Int64)
    /// The call has as many participants as it may.
    case full
    /// No call goes on, or the device has no leaf that it could commit by.
    case over
  }

  /// What a device is to a group.
  ///
  /// - Throws: `Refusal.constraintViolated` if it may have nothing to do with its calls.
  func membership(
    of device: Address, in group: Identifier, _ session: some Session
  ) async throws -> GroupCallMembership {
    guard let found = try await GroupCallStore.membership(of: device, in: group, session) else {
      throw Refusal.constraintViolated(
        field: "attach.group_id", "names no group that the device is a member of")
    }
    return found
  }

  /// Begins a call, unless one goes on.
  ///
  /// - Throws: `Refusal`, `PostgresError`.
  func start(_ start: Start) async throws {
    try await database.transaction { transaction in
      let membership = try await membership(of: start.starter, in: start.group, transaction)
      guard try await GroupCallStore.locked(of: start.group, in: transaction) == nil else { return }
      let state = try await founded(start, in: transaction)
      try await RateBuckets.take(
        [Array("group-call".utf8) + start.starter.account.bytes + start.group.bytes],
        of: "calls of this group", burst: policy.burst, interval: Limits.callInterval,
        in: transaction)
      let call = try await GroupCallStore.insert(
        start.call, in: start.group, by: start.starter, state: state.encodedState,
        tree: start.tree, groupInfo: start.encodedInfo,
        rings: membership.accountCount <= Limits.ringingGroup, in: transaction)
      // Another device was faster: its call is the group's.
      guard let call else { return }
      GroupCallStore.join(
        start.starter, at: 0, of: call.id, on: start.stream, epoch: 0, in: transaction)
    }
  }

  /// The MLS group of epoch 0, checked as one who joins would.
  private func founded(_ start: Start, in transaction: Transaction) async throws -> PublicGroup {
    let credentials = GroupCredentials(
      server: try await key.sender(),
      signatures: try await GroupStore.signatures(of: [start.starter], in: transaction))
    let field = "start.group_info"
    let context = start.info.groupContext
    guard context.epoch == 0,
      context.groupID == GroupCall.mlsGroup(of: start.call, in: start.group).bytes
    else {
      throw Refusal.constraintViolated(
        field: field, "is not of epoch 0 of the call's MLS group")
    }
    guard context.extensions.types.isEmpty, context.cipherSuite.isForNewGroups,
      context.cipherSuite.signatureScheme == .ed25519, start.info.extensions[.ratchetTree] == nil
    else {
      throw Refusal.constraintViolated(
        field: field,
        "has extensions of the context, a ratchet tree, or a cipher suite of no use here")
    }
    try start.info.checkExternalPub(field: field)
    do {
      let group = try PublicGroup(
        groupInfo: start.info, tree: start.tree, validator: credentials)
      guard group.members.map({ Address(credential: $0.credential) }) == [start.starter] else {
        throw Refusal.constraintViolated(
          field: "start.ratchet_tree", "has other leaves than the calling device's")
      }
      return group
    } catch let error as MLSError {
      throw Refusal(error, field: field)
    }
  }

  // MARK: Commits

  /// Makes a commit the call's, if it is of the epoch that goes on.
  ///
  /// - Parameters:
  ///   - request: the commit and its GroupInfo.
  ///   - group: whose call.
  ///   - caller: the device that hands it in.
  ///   - stream: the device's stream.
  /// - Returns: what became of it.
  /// - Throws: `Refusal`, `PostgresError`.
  func commit(
    _ request: (commit: [UInt8], groupInfo: [UInt8]), in group: Identifier, by caller: Address,
    on stream: Identifier
  ) async throws -> Outcome {
    try await database.transaction { transaction in
      let membership = try await membership(of: caller, in: group, transaction)
      guard let call = try await GroupCallStore.locked(of: group, in: transaction) else {
        return .over
      }
      let bundle = try CommitBundle(
        group: GroupCall.mlsGroup(of: call.id, in: group), commit: request.commit,
        groupInfo: request.groupInfo)
      guard bundle.message.epoch == UInt64(clamping: call.epoch) else {
        return .stale(epoch: call.epoch)
      }
      let judge = try await judge(bundle, of: call, by: caller, membership, in: transaction)
      let isMember = judge.state.roster.leaves[caller] != nil
      guard bundle.message.sender.leaf == nil || isMember else { return .over }
      let judgement: CommitJudge.Judgement
      do {
        judgement = try await BlockingPool.shared.run { Result { try judge.judge() } }.get()
      } catch CommitProblem.full { return .full }
      write(judgement, bundle, of: call, by: caller, on: stream, in: transaction)
      return .accepted
    }
  }

  private func judge(
    _ bundle: CommitBundle, of call: GroupCall, by caller: Address,
    _ membership: GroupCallMembership, in transaction: Transaction
  ) async throws -> CommitJudge {
    guard let (state, tree) = try await GroupCallStore.state(of: call.id, in: transaction) else {
      throw PostgresError.unexpectedColumn("call of a group without a state")
    }
    let gone = try await GroupCallStore.participants(of: call.id, in: transaction)
      .filter(\.isGone).map(\.leaf)
    let credentials = GroupCredentials(
      server: try await key.sender(),
      signatures: try await GroupStore.signatures(of: [caller], in: transaction))
    let epochs = max(0, membership.epoch - Limits.callSecretEpochs + 1)...membership.epoch
    let rules = GroupCallRules(
      validator: credentials,
      secrets: Set(epochs.map { GroupCallRules.secret(of: call.group, epoch: $0) }),
      gone: Set(gone))
    let group = try PublicGroup(
      restoring: state, tree: tree, validator: credentials, policy: rules)
    return CommitJudge(
      state: GroupState(group: group, roster: GroupRoster(of: group.members), version: 0),
      bundle: bundle, caller: caller, credentials: credentials, removals: [],
      accountLimit: Limits.callParticipants, leafLimit: Limits.callParticipants)
  }

  private func write(
    _ judgement: CommitJudge.Judgement, _ bundle: CommitBundle, of call: GroupCall,
    by caller: Address, on stream: Identifier, in transaction: Transaction
  ) {
    GroupCallStore.advance(
      call.id, to: judgement.state.group.encodedState, tree: judgement.encodedTree,
      groupInfo: bundle.encodedGroupInfo, in: transaction)
    GroupCallMail.append(
      GroupCallMail.Commit(
        epoch: call.epoch, committer: caller, payload: bundle.encodedMessage),
      to: call.id, in: transaction)
    GroupCallStore.remove(judgement.removed.map(\.address), of: call.id, in: transaction)
    for place in judgement.added {
      GroupCallStore.join(
        place.address, at: place.leaf.rawValue, of: call.id, on: stream, epoch: call.epoch + 1,
        in: transaction)
    }
  }
}

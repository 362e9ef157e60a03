internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import RPC
internal import SignalProtocol

/// Changes groups by commits.
final class GroupCommits {
  private let context: DeviceContext
  private let states: GroupStates
  private let joining: GroupJoining
  private let generations: Generations
  private let inflow: Inflow

  init(
    _ context: DeviceContext, _ states: GroupStates, _ joining: GroupJoining,
    _ generations: Generations, _ inflow: Inflow
  ) {
    self.context = context
    self.states = states
    self.joining = joining
    self.generations = generations
    self.inflow = inflow
  }

  /// Changes a group by a commit, again and again until it wins its epoch.
  ///
  /// - Parameters:
  ///   - id: which group.
  ///   - fetchesFirst: whether something may have happened in the group that this device has not
  ///     heard of.
  ///   - plan: what the commit should do, in the epoch that the group is in; nil if nothing is
  ///     left to do. It is told of devices that the server does not know (any more).
  /// - Throws: `ClientError.noGroup`, `.notPermitted`, `.devicesKeepChanging`, `.disputed`, what
  ///   the plan throws, a `Status`; where it is not known whether the server took the commit, it is
  ///   kept and sent again.
  func commit(
    to id: GroupID, fetchesFirst: Bool = true,
    _ plan: (LoadedGroup, Set<MartletAPI.DeviceAddress>) throws -> CommitRequest?
  ) async throws {
    var unknown: Set<MartletAPI.DeviceAddress> = []
    var details: UInt64 = 0
    try await generations.confirm()
    for round in 0..<ClientLimits.commitRounds {
      if fetchesFirst || round > 0 { try await inflow.fetchAll() }
      try await joining.rejoinIfNeeded(id)
      let made = try states.change(id) { loaded, _ -> (bundle: CommitBundleRequest, isNew: Bool)? in
        if loaded.stored.isWaiting { throw ClientError.disputed(id) }
        if let pending = loaded.stored.pending { return (pending, false) }
        guard let request = try plan(loaded, unknown) else { return nil }
        return (try makeCommit(request, in: loaded, detailsVersion: details), true)
      }
      guard let made else { return }
      switch try await submit(made.bundle, to: id) {
      case .accepted:
        try await inflow.fetchAll(acknowledgesLater: true)
        if made.isNew { return }
      case .again: continue
      case .unknownDevices(let devices): unknown.formUnion(devices)
      case .staleDetails(let version): details = version
      }
    }
    throw ClientError.devicesKeepChanging
  }

  private enum CommitOutcome {
    case accepted
    case again
    case unknownDevices([MartletAPI.DeviceAddress])
    case staleDetails(UInt64)
  }

  /// Makes a commit that waits for the server's answer.
  ///
  /// - Parameters:
  ///   - request: what it should do.
  ///   - loaded: to which group.
  ///   - detailsVersion: the newest version of the group's details, as far as it is known.
  /// - Returns: what to hand in.
  /// - Throws: `ClientError.notPermitted`, `MLSError`.
  private func makeCommit(
    _ request: CommitRequest, in loaded: LoadedGroup, detailsVersion: UInt64
  ) throws -> CommitBundleRequest {
    var request = request
    request.includesTree = false
    request.includesGroupInfo = true
    var random = SystemRandom()
    let output = try permitted { try loaded.group.commit(request, using: &random) }
    var bundle = CommitBundleRequest(
      requestID: RequestID.random(), groupID: loaded.id.bytes, commit: output.commit.encoded,
      groupInfo: output.groupInfo?.encoded ?? [], welcome: output.welcome?.encoded ?? [])
    if !request.adding.isEmpty, loaded.administrators.contains(context.account),
      let details = loaded.stored.details, loaded.stored.detailsVersion >= detailsVersion
    {
      // New members know no secret of the epochs before theirs. Details of an epoch that this
      // device was not in are left alone: it does not know what they say.
      bundle.metadata = .init(
        expectedVersion: loaded.stored.detailsVersion,
        ciphertext: try loaded.pendingDetailsSeal().seal(details))
    }
    loaded.stored.pending = bundle
    return bundle
  }

  /// Says plainly when a rule of roles stands against a commit.
  private func permitted<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch MLSError.policyRefused(let reason) {
      throw ClientError.notPermitted(reason)
    }
  }

  /// Hands in a commit.
  private func submit(
    _ bundle: CommitBundleRequest, to id: GroupID
  ) async throws -> CommitOutcome {
    let reply: CommitBundleResponse
    do {
      reply = try await context.calling {
        try await $0.groups.commitBundle(bundle, options: .long)
      }
    } catch let status as Status where status.isRefusal {
      try discard(bundle, of: id)
      throw status
    } catch let error as ClientError {
      try discard(bundle, of: id)
      throw error
    }
    if case .accepted? = reply.outcome { return .accepted }
    try discard(bundle, of: id)
    switch reply.outcome {
    case .unknownDevices(let unknown): return .unknownDevices(unknown.devices)
    case .staleMetadata(let stale): return .staleDetails(stale.current?.version ?? 0)
    case .full(let full):
      throw ClientError.notPermitted(
        "a group may have \(full.maxAccounts) accounts and \(full.maxLeaves) devices")
    case .notFound: throw ClientError.noGroup(id)
    case nil: throw ClientError.badServer("a commit has no outcome")
    default: return .again
    }
  }

  /// Gives a commit up that the server did not take; another one may be on its way since.
  private func discard(_ bundle: CommitBundleRequest, of id: GroupID) throws {
    try states.change(id) { loaded, _ in
      guard loaded.stored.pending?.requestID == bundle.requestID else { return }
      loaded.group.discardPendingCommit()
      loaded.stored.pending = nil
      loaded.stored.waitingHistory = nil
    }
  }

  /// Commits the removals that wait in groups, and renews keys where that is due.
  func settle() async throws {
    for id in states.unsettled {
      states.noteSettled(id)
      try await settling {
        try await commit(to: id) { loaded, _ in
          loaded.group.proposals.isEmpty ? nil : CommitRequest()
        }
      }
    }
    let now = context.now.seconds
    let due = try context.read { records in
      try records.groups().filter { id in
        guard let stored = try records.group(id)?.stored, stored.hasState else {
          return false
        }
        return stored.updateDueAt <= now || stored.pending != nil
      }
    }
    for id in due { try await settling { try await updateKeys(in: id) } }
  }

  /// Passes over what another member may have settled meanwhile.
  private func settling(_ body: () async throws -> Void) async throws {
    do {
      try await body()
    } catch ClientError.noGroup, ClientError.devicesKeepChanging, ClientError.disputed {
      return
    }
  }

  /// Renews this device's keys in a group.
  func updateKeys(in id: GroupID) async throws {
    try await commit(to: id) { _, _ in CommitRequest() }
    try states.change(id) { loaded, _ in
      loaded.stored.updateDueAt = context.now.seconds + states.updates.intervalSeconds
    }
  }
}

extension Status {
  /// Whether it says that the call had no effect, and would have none if it were repeated.
  fileprivate var isRefusal: Bool {
    switch code {
    case .invalidArgument, .failedPrecondition, .outOfRange, .notFound, .unimplemented: true
    default: false
    }
  }
}

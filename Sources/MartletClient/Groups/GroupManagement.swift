internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// Invites to groups, removes from them, and changes how they stand.
final class GroupManagement {
  private let context: DeviceContext
  private let states: GroupStates
  private let identities: LeafIdentities
  private let keyPackages: KeyPackages
  private let commits: GroupCommits
  private let inflow: Inflow

  init(
    _ context: DeviceContext, _ states: GroupStates, _ identities: LeafIdentities,
    _ keyPackages: KeyPackages, _ commits: GroupCommits, _ inflow: Inflow
  ) {
    self.context = context
    self.states = states
    self.identities = identities
    self.keyPackages = keyPackages
    self.commits = commits
    self.inflow = inflow
  }

  private var account: AccountID { context.account }

  /// Adds accounts to a group, with all their devices, in one commit.
  ///
  /// - Parameters:
  ///   - accounts: the accounts to add; your own stands for your devices that are not in the
  ///     group yet.
  ///   - id: to which group.
  ///   - history: what they get of what was said before; nil for nothing.
  /// - Throws: `ClientError.noGroup`, `.notFound`, `.notPermitted`, `.identityChanged`, a `Status`.
  func invite(
    _ accounts: [AccountID], to id: GroupID, sharing history: HistoryBundle? = nil
  ) async throws {
    let suite = try context.read { try states.load(id, $0) }.group.context.cipherSuite
    try await add(claimDevices(of: accounts, suite), to: id, sharing: history)
  }

  /// Takes a KeyPackage of each device of some accounts, each of which has one at least, but for
  /// your account.
  func claimDevices(
    of accounts: [AccountID], _ suite: CipherSuite
  ) async throws -> [ValidKeyPackage] {
    let packages = try await keyPackages.claim(of: accounts, suite)
    let missing = Set(accounts).subtracting(
      packages.compactMap { $0.keyPackage.leafNode.credential.device?.account })
    if let missing = missing.subtracting([account]).first {
      throw ClientError.notFound("device of account \(missing) that could be added")
    }
    return packages
  }

  /// Adds devices to a group, as many at once as a commit has room for; nothing has happened yet in
  /// one that is new.
  func add(
    _ packages: [ValidKeyPackage], to id: GroupID, sharing history: HistoryBundle? = nil,
    isNew: Bool = false
  ) async throws {
    var waiting = packages[...]
    var isNew = isNew
    while !waiting.isEmpty {
      var taken = 0
      defer { isNew = false }
      try await commits.commit(to: id, fetchesFirst: !isNew) { loaded, unknown in
        let members = Set(
          loaded.group.members.map { identities.credentials.clientIdentity(of: $0.credential) })
        let room = CommitRoom(loaded.group.context.cipherSuite, leafCount: members.count)
        let part = room.prefix(of: waiting)
        taken = part.count
        let new = part.filter { package in
          let identity = identities.credentials.clientIdentity(
            of: package.keyPackage.leafNode.credential)
          return !members.contains(identity)
            && !unknown.contains {
              $0.accountID + [UInt8(truncatingIfNeeded: $0.deviceID)] == identity
            }
        }
        guard !new.isEmpty else { return nil }
        loaded.stored.waitingHistory = history
        return .add(Array(new))
      }
      waiting = waiting.dropFirst(taken)
    }
  }

  /// Hands a commit in again of which it is not known whether the server took it.
  func settle(_ id: GroupID) async throws {
    try await commits.commit(to: id) { _, _ in nil }
  }

  /// Removes an account from a group, with all its devices.
  ///
  /// - Throws: `ClientError.notPermitted` for your account, which leaves instead; `.notFound`,
  ///   `.noGroup`, a `Status`.
  func remove(_ other: AccountID, from id: GroupID) async throws {
    guard other != account else {
      throw ClientError.notPermitted("you cannot remove your own account: leave the group instead")
    }
    var wasMember = false
    try await commits.commit(to: id) { loaded, _ in
      guard let leaves = loaded.leaves[other] else { return nil }
      wasMember = true
      // What the server has proposed to remove goes with the commit in any case.
      let proposed = loaded.group.proposals.map(\.proposal)
      return .remove(
        leaves.filter { $0 != loaded.group.ownLeaf && !proposed.contains(.remove($0)) })
    }
    guard wasMember else { throw ClientError.notFound("account \(other) in this group") }
  }

  /// Makes an account an administrator of a group, or a plain member again.
  func setAdministrator(
    _ other: AccountID, _ isAdministrator: Bool, in id: GroupID
  ) async throws {
    try await commits.commit(to: id) { loaded, _ in
      guard loaded.leaves[other] != nil else {
        throw ClientError.notFound("account \(other) in this group")
      }
      var administrators = loaded.administrators
      if isAdministrator {
        guard administrators.insert(other).inserted else { return nil }
      } else {
        guard administrators.remove(other) != nil else { return nil }
      }
      return loaded.request(
        for: Roles(
          administrators: Set(administrators.map(\.bytes)),
          sharedHistoryDays: loaded.sharedHistoryDays))
    }
  }

  /// Changes what new members get of a group's history; no days are none.
  func setSharedHistory(days: UInt16, in id: GroupID) async throws {
    try await commits.commit(to: id) { loaded, _ in
      guard loaded.sharedHistoryDays != days else { return nil }
      return loaded.request(
        for: Roles(
          administrators: Set(loaded.administrators.map(\.bytes)), sharedHistoryDays: days))
    }
  }

  /// Changes what a group is called.
  func rename(_ id: GroupID, to details: GroupDetails) async throws {
    for _ in 0..<ClientLimits.commitRounds {
      try await inflow.fetchAll()
      let request = try states.change(id) { loaded, _ in
        UpdateGroupMetadataRequest(
          requestID: RequestID.random(), groupID: id.bytes,
          expectedVersion: loaded.stored.detailsVersion, epoch: loaded.group.context.epoch,
          ciphertext: try loaded.detailsSeal().seal(details))
      }
      let reply = try await context.calling {
        try await $0.groups.updateGroupMetadata(
          request, options: .usual)
      }
      switch reply.outcome {
      case .updated: return try await inflow.fetchAll()
      case .stale(let stale):
        // Metadata of an epoch that this device was not in cannot be read, only replaced.
        try states.change(id) { loaded, _ in
          loaded.stored.detailsVersion = stale.current?.version ?? loaded.stored.detailsVersion
        }
      case .staleEpoch: continue
      default: throw ClientError.noGroup(id)
      }
    }
    throw ClientError.devicesKeepChanging
  }

  /// Leaves a group, with all own devices; it happens with the next commit of another member.
  func leave(_ id: GroupID) async throws {
    let reply = try await context.calling {
      try await $0.groups.leaveGroup(
        LeaveGroupRequest(requestID: RequestID.random(), groupID: id.bytes),
        options: .usual)
    }
    switch reply.outcome {
    case .leaving: return
    case .deleted: try states.forget(id)
    case .lastAdministrator:
      throw ClientError.notPermitted(
        "the only administrator cannot leave: make another one first, or delete the group")
    default: throw ClientError.noGroup(id)
    }
  }

  /// Deletes a group for everyone.
  func delete(_ id: GroupID) async throws {
    let reply = try await context.calling {
      try await $0.groups.deleteGroup(
        DeleteGroupRequest(requestID: RequestID.random(), groupID: id.bytes),
        options: .usual)
    }
    guard case .deleted? = reply.outcome else { throw ClientError.noGroup(id) }
    try states.forget(id)
  }
}

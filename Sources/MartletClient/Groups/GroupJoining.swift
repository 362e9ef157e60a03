internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import RPC
internal import SignalProtocol

/// Comes into groups: by invitation, or from outside.
final class GroupJoining {
  private let context: DeviceContext
  private let states: GroupStates
  private let identities: LeafIdentities

  init(
    _ context: DeviceContext, _ states: GroupStates, _ identities: LeafIdentities
  ) {
    self.context = context
    self.states = states
    self.identities = identities
  }

  private var account: AccountID { context.account }

  /// Joins the groups that others have added this device to.
  func takeWelcomes() async throws {
    var last: UInt64 = 0
    while true {
      let page = try await context.calling {
        try await $0.groups.fetchWelcomes(
          FetchWelcomesRequest(after: last), options: .usual)
      }
      for entry in page.welcomes {
        last = max(last, entry.welcomeID)
        guard let id = GroupID(entry.groupID) else { continue }
        try await take(entry, to: id)
        _ = try await context.calling {
          try await $0.groups.ackWelcome(
            AckWelcomeRequest(welcomeID: entry.welcomeID),
            options: .usual)
        }
      }
      guard page.hasMore else { return }
    }
  }

  private func take(_ entry: FetchWelcomesResponse.Entry, to id: GroupID) async throws {
    if try isActive(id) {
      // A group that this device is in is never replaced by an invitation. Where it was removed and
      // added again, its own log says so, or it comes back by a commit of its own.
      guard try !isActive(id, since: entry.sequence) else { return }
      return try await joinFromOutside(id)
    }
    let package = try context.read { try $0.keyPackage(entry.keyPackageReference) }
    guard let package, entry.treeByteCount > 0,
      case .welcome(let welcome)? = try? MLSMessage(decoding: entry.welcome)
    else { return try await joinFromOutside(id) }
    let tree = try await ratchetTree(of: id, epoch: entry.epoch)
    do {
      try await identities.learn(inTree: tree, welcome.cipherSuite)
      let group = try MLS.Group(
        joining: welcome,
        with: JoinRequest(package, as: try states.client(welcome.cipherSuite), tree: tree),
        configuration: states.configuration)
      guard group.context.groupID == id.bytes else { throw MLSError.violation(.groupIDMismatch) }
      let loaded = LoadedGroup(
        id: id, stored: StoredGroup(sequence: entry.sequence), group: group)
      try adopt(loaded, entry.metadata, after: nil, used: entry.keyPackageReference)
    } catch is MLSError {
      // What is wrong with this invitation need not be wrong with the group.
      try await joinFromOutside(id)
    }
  }

  /// Whether this device is a member, as far as it knows.
  ///
  /// - Parameters:
  ///   - id: of which group.
  ///   - sequence: a place in the log; what was known before it does not count.
  /// - Returns: whether it is.
  /// - Throws: errors of the store.
  func isActive(_ id: GroupID, since sequence: UInt64 = 0) throws -> Bool {
    try context.read { records in
      guard let stored = try records.group(id)?.stored else { return false }
      return stored.hasState && stored.sequence >= sequence
    }
  }

  /// Joins a group again whose state may not be used any more.
  ///
  /// - Throws: what `joinGroup(_:)` throws.
  func rejoinIfNeeded(_ id: GroupID) async throws {
    if try isActive(id), try !isFollowing(id) { try await joinGroup(id) }
  }

  /// Takes in what can be joined from outside, and passes over what cannot.
  func joinFromOutside(_ id: GroupID) async throws {
    do {
      try await joinGroup(id)
    } catch is ClientError {
      return
    } catch is MLSError {
      return
    }
  }

  /// Keeps a group that was joined, and tells of it.
  ///
  /// - Parameters:
  ///   - loaded: the group, all leaves of which were judged on joining.
  ///   - metadata: its sealed details; nil if they are sealed for another epoch.
  ///   - former: who was in the group when this device last knew; nil if it was not in it.
  ///   - reference: the key package that was used; nil for none.
  /// - Throws: errors of the store, `MLSError`.
  private func adopt(
    _ loaded: LoadedGroup, _ metadata: GroupMetadata?, after former: GroupRoster?,
    used reference: [UInt8]?
  ) throws {
    let leafCount = Int(loaded.group.members.map(\.index.rawValue).max() ?? 0) + 1
    loaded.stored.isJudged = true
    loaded.stored.updateDueAt =
      context.now.seconds
      + states.updates.firstDelay(leaf: Int(loaded.group.ownLeaf.rawValue), leafCount: leafCount)
    if let metadata {
      _ = try loaded.takeDetails(version: metadata.version, ciphertext: metadata.ciphertext)
    }
    // If two calls have taken the same welcome, the first one's state may be further on.
    guard try !isFollowing(loaded.id, since: loaded.stored.sequence) else { return }
    let inviter = loaded.group.inviter.flatMap { loaded.group.credential(at: $0) }
    let changes = former?.changes(to: loaded.roster, own: account) ?? []
    try context.write { records in
      try records.removeKeyPackages(used: reference, at: context.now.seconds)
      try records.tell([.init(kind: .joined)] + changes, of: loaded, by: inviter)
      try states.keep(loaded, records)
    }
  }

  /// The ratchet tree of an epoch.
  private func ratchetTree(of id: GroupID, epoch: UInt64) async throws -> [UInt8] {
    var tree: [UInt8] = []
    let chunks = try await context.calling {
      try await $0.groups.getRatchetTree(
        GetRatchetTreeRequest(groupID: id.bytes, epoch: epoch))
    }
    for try await chunk in chunks {
      if case .notFound? = chunk.start { throw ClientError.noGroup(id) }
      tree += chunk.chunk
      guard tree.count <= ClientLimits.ratchetTree else {
        throw ClientError.badServer("a ratchet tree exceeds \(ClientLimits.ratchetTree) bytes")
      }
    }
    return tree
  }

  /// Joins a group of the own account from outside: on a new device, or after its state was lost.
  ///
  /// - Parameter id: which group.
  /// - Throws: `ClientError.noGroup` where the account is no member, a `Status`.
  func joinGroup(_ id: GroupID) async throws {
    for _ in 0..<ClientLimits.commitRounds {
      let reply = try await context.calling {
        try await $0.groups.getGroupInfo(
          GetGroupInfoRequest(groupID: id.bytes), options: .usual)
      }
      guard case .found(let found)? = reply.outcome,
        case .groupInfo(let info)? = try? MLSMessage(decoding: found.groupInfo)
      else { throw ClientError.noGroup(id) }
      let tree = try await ratchetTree(of: id, epoch: found.epoch)
      if try await join(id, info, tree, found) { return }
    }
    throw ClientError.devicesKeepChanging
  }

  /// Makes and hands in an external commit.
  ///
  /// - Returns: false where another commit was faster.
  private func join(
    _ id: GroupID, _ info: GroupInfo, _ tree: [UInt8], _ found: GetGroupInfoResponse.Found
  ) async throws -> Bool {
    try await identities.learn(inTree: tree, info.groupContext.cipherSuite)
    var request = ExternalJoinRequest(
      as: try states.client(info.groupContext.cipherSuite), tree: tree)
    request.includesTree = false
    if found.isMember { request.formerLeaf = try ownLeaf(in: tree, info) }
    var random = SystemRandom()
    let join = try ExternalJoin(
      info, with: request, configuration: states.configuration, using: &random)
    let bundle = ExternalCommitRequest(
      requestID: RequestID.random(), groupID: id.bytes, commit: join.output.commit.encoded,
      groupInfo: join.output.groupInfo?.encoded ?? [])
    let reply = try await context.calling {
      try await $0.groups.externalCommit(bundle, options: .long)
    }
    switch reply.outcome {
    case .accepted(let accepted):
      let (former, roster) = try context.read { records in
        let stored = try records.group(id)?.stored
        return (stored, stored?.hasState == true ? try states.load(id, records).roster : nil)
      }
      let group = MLS.Group(joined: join, configuration: states.configuration)
      let loaded = LoadedGroup(
        id: id,
        stored: StoredGroup(
          sequence: accepted.sequence, details: former?.details,
          detailsVersion: former?.detailsVersion ?? 0),
        group: group)
      // Metadata are sealed for an epoch that this device was not in: who administers seals them
      // anew.
      try adopt(loaded, nil, after: roster, used: nil)
      return true
    case .stale: return false
    case .full(let full):
      throw ClientError.notPermitted(
        "a group may have \(full.maxAccounts) accounts and \(full.maxLeaves) devices")
    default: throw ClientError.noGroup(id)
    }
  }

  private func ownLeaf(in tree: [UInt8], _ info: GroupInfo) throws -> LeafIndex? {
    let own = account.bytes + [context.device]
    let decoded = try RatchetTree(
      wire: tree, cipherSuite: info.groupContext.cipherSuite)
    return decoded.members.first { _, leaf in
      identities.credentials.clientIdentity(of: leaf.credential) == own
    }?.index
  }

  /// Whether this device is a member that follows the group's log, from a place in it on.
  private func isFollowing(_ id: GroupID, since sequence: UInt64 = 0) throws -> Bool {
    try context.read { records in
      guard let stored = try records.group(id)?.stored else { return false }
      return stored.hasState && !stored.needsRejoin && stored.sequence >= sequence
    }
  }

  /// Joins the groups of the account that this device is not in yet.
  func joinOwnGroups() async throws {
    var last: [UInt8] = []
    while true {
      let page = try await context.calling {
        try await $0.groups.listMyGroups(
          ListMyGroupsRequest(after: last), options: .usual)
      }
      for group in page.groups {
        last = group.groupID
        guard let id = GroupID(group.groupID), !group.isLeaving else { continue }
        if group.isMember, try isFollowing(id) { continue }
        // Whoever has just added this device has left a welcome for it.
        if group.isMember { try await takeWelcomes() }
        if try !group.isMember || !isFollowing(id) { try await joinFromOutside(id) }
      }
      guard page.hasMore else { return }
    }
  }
}

internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// Comes into groups by invitation, and into those of the account that this device is not in yet.
final class GroupWelcomes {
  private let context: DeviceContext
  private let states: GroupStates
  private let identities: LeafIdentities
  private let admission: GroupAdmission
  private let joining: GroupJoining
  private let requests: GroupRequests
  private let firstWelcomes: EarlyCall<FetchWelcomesResponse>
  private let firstGroups: EarlyCall<ListMyGroupsResponse>

  init(
    _ context: DeviceContext, _ states: GroupStates, _ identities: LeafIdentities,
    _ admission: GroupAdmission, _ joining: GroupJoining, _ requests: GroupRequests
  ) {
    self.context = context
    self.states = states
    self.identities = identities
    self.admission = admission
    self.joining = joining
    self.requests = requests
    firstWelcomes = EarlyCall(context) {
      try await $0.groups.fetchWelcomes(FetchWelcomesRequest(), options: .usual)
    }
    firstGroups = EarlyCall(context) {
      try await $0.groups.listMyGroups(ListMyGroupsRequest(), options: .usual)
    }
  }

  /// Asks the server for the first of what `take()` and `joinOwnGroups()` have to know.
  func begin() {
    firstWelcomes.begin()
    firstGroups.begin()
  }

  /// Joins the groups that others have added this device to, and notes which ask to be accepted
  /// first.
  func take() async throws {
    var last: UInt64 = 0
    var waiting: [FetchWelcomesResponse.Entry] = []
    while true {
      let page = try await page(after: last)
      for entry in page.welcomes {
        last = max(last, entry.welcomeID)
        guard let id = GroupID(entry.groupID) else { continue }
        if entry.isRequest {
          waiting.append(entry)
          continue
        }
        try await take(entry, to: id)
        _ = try await context.calling {
          try await $0.groups.ackWelcome(
            AckWelcomeRequest(welcomeID: entry.welcomeID),
            options: .usual)
        }
      }
      guard page.hasMore else { break }
    }
    try requests.replace(with: waiting)
  }

  private func page(after last: UInt64) async throws -> FetchWelcomesResponse {
    if last == 0 { return try await firstWelcomes.reply() }
    return try await context.calling {
      try await $0.groups.fetchWelcomes(FetchWelcomesRequest(after: last), options: .usual)
    }
  }

  private func groups(after last: [UInt8]) async throws -> ListMyGroupsResponse {
    if last.isEmpty { return try await firstGroups.reply() }
    return try await context.calling {
      try await $0.groups.listMyGroups(ListMyGroupsRequest(after: last), options: .usual)
    }
  }

  private func take(_ entry: FetchWelcomesResponse.Entry, to id: GroupID) async throws {
    if try admission.isActive(id) {
      // A group that this device is in is never replaced by an invitation. Where it was removed and
      // added again, its own log says so, or it comes back by a commit of its own.
      guard try !admission.isActive(id, since: entry.sequence) else { return }
      return try await joining.joinFromOutside(id)
    }
    let package = try context.read { try $0.keyPackage(entry.keyPackageReference) }
    guard let package, entry.treeByteCount > 0,
      case .welcome(let welcome)? = try? MLSMessage(decoding: entry.welcome)
    else { return try await joining.joinFromOutside(id) }
    let tree = try await admission.ratchetTree(of: id, epoch: entry.epoch)
    do {
      try await identities.learn(inTree: tree, welcome.cipherSuite)
      let group = try MLS.Group(
        joining: welcome,
        with: JoinRequest(package, as: try states.client(welcome.cipherSuite), tree: tree),
        configuration: states.configuration)
      guard group.context.groupID == id.bytes else { throw MLSError.violation(.groupIDMismatch) }
      let loaded = LoadedGroup(
        id: id, stored: StoredGroup(sequence: entry.sequence), group: group)
      try admission.adopt(loaded, entry.metadata, after: nil, used: entry.keyPackageReference)
    } catch is MLSError {
      // What is wrong with this invitation need not be wrong with the group.
      try await joining.joinFromOutside(id)
    }
  }

  /// Joins the groups of the account that this device is not in yet.
  func joinOwnGroups() async throws {
    var last: [UInt8] = []
    while true {
      let page = try await groups(after: last)
      for group in page.groups {
        last = group.groupID
        guard let id = GroupID(group.groupID), !group.isLeaving, !group.isRequest else {
          continue
        }
        if group.isMember, try admission.isFollowing(id) { continue }
        // Whoever has just added this device has left a welcome for it.
        if group.isMember { try await take() }
        if try !group.isMember || !admission.isFollowing(id) {
          try await joining.joinFromOutside(id)
        }
      }
      guard page.hasMore else { return }
    }
  }
}

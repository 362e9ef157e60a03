internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// Comes into groups from outside, by a commit of its own.
final class GroupJoining {
  private let context: DeviceContext
  private let states: GroupStates
  private let identities: LeafIdentities
  private let admission: GroupAdmission
  private let copies: GroupCopies

  init(
    _ context: DeviceContext, _ states: GroupStates, _ identities: LeafIdentities,
    _ admission: GroupAdmission, _ copies: GroupCopies
  ) {
    self.context = context
    self.states = states
    self.identities = identities
    self.admission = admission
    self.copies = copies
  }

  /// Joins a group again whose state may not be used any more.
  ///
  /// - Throws: what `joinGroup(_:)` throws.
  func rejoinIfNeeded(_ id: GroupID) async throws {
    if try admission.isActive(id), try !admission.isFollowing(id) { try await joinGroup(id) }
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

  /// Joins a group of your account from outside: on a new device, or after its state was lost.
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
      let tree = try await admission.ratchetTree(of: id, epoch: found.epoch)
      if try await join(id, info, tree, found) { return try await copies.askForMissed(in: id) }
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
        stored: StoredGroup(joinedAt: accepted.sequence, after: former), group: group)
      // Metadata are sealed for an epoch that this device was not in: who administers seals them
      // anew.
      try admission.adopt(loaded, nil, after: roster, used: nil)
      return true
    case .stale: return false
    case .full(let full):
      throw ClientError.notPermitted(
        "a group may have \(full.maxAccounts) accounts and \(full.maxLeaves) devices")
    default: throw ClientError.noGroup(id)
    }
  }

  private func ownLeaf(in tree: [UInt8], _ info: GroupInfo) throws -> LeafIndex? {
    let own = context.account.bytes + [context.device]
    let decoded = try RatchetTree(
      wire: tree, cipherSuite: info.groupContext.cipherSuite)
    return decoded.members.first { _, leaf in
      identities.credentials.clientIdentity(of: leaf.credential) == own
    }?.index
  }
}

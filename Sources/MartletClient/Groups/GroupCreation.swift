internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import RPC
internal import SignalProtocol

/// Makes groups, and removes those that were not completed.
final class GroupCreation {
  private let context: DeviceContext
  private let states: GroupStates
  private let identities: LeafIdentities
  private let generations: Generations
  private let management: GroupManagement

  init(
    _ context: DeviceContext, _ states: GroupStates, _ identities: LeafIdentities,
    _ generations: Generations, _ management: GroupManagement
  ) {
    self.context = context
    self.states = states
    self.identities = identities
    self.generations = generations
    self.management = management
  }

  private var account: AccountID { context.account }

  /// Makes a group, as `Messenger.createGroup(_:inviting:)` describes it.
  func create(
    _ details: GroupDetails, inviting accounts: [AccountID], _ suite: CipherSuite
  ) async throws -> GroupID {
    do {
      try details.validate()
    } catch {
      throw ClientError.invalidContent("\(error)")
    }
    try await generations.confirm()
    let everyone = [account] + Set(accounts).subtracting([account])
    let packages = try await management.claimDevices(of: everyone, suite)
    let id = GroupID.random()
    do {
      try await create(id, details, suite)
      try await management.add(packages, to: id)
      try states.change(id) { loaded, _ in loaded.stored.unfinishedSince = 0 }
    } catch {
      await abandon(id)
      throw error
    }
    return id
  }

  /// Makes a group with this device alone, which is not listed yet.
  private func create(
    _ id: GroupID, _ details: GroupDetails, _ suite: CipherSuite
  ) async throws {
    let rules = try await context.calling {
      try await $0.groups.getGroupsConfiguration(
        GetGroupsConfigurationRequest(), options: .usual)
    }
    guard rules.cipherSuites.contains(UInt32(suite.rawValue)) else {
      throw ClientError.notPermitted(
        "this server has no groups of the cipher suite \(suite.code)")
    }
    let loaded = try found(id, details, suite, serverSender: rules.externalSender)
    let request = CreateGroupRequest(
      requestID: RequestID.random(),
      groupInfo: MLSMessage.groupInfo(try loaded.group.groupInfo(withTree: false)).encoded,
      ratchetTree: loaded.group.encodedTree, metadata: try loaded.detailsSeal().seal(details))
    try context.write { try states.keep(loaded, $0) }
    let reply = try await context.calling {
      try await $0.groups.createGroup(request, options: .usual)
    }
    switch reply.outcome {
    case .created: return
    case .tooManyGroups(let full):
      throw ClientError.notPermitted("an account may be in \(full.limit) groups")
    default: throw ClientError.badServer("a group's random identifier is taken")
    }
  }

  /// Removes groups whose creation was interrupted a while ago; another program may be at it until
  /// then.
  func removeUnfinished() async throws {
    let oldest = context.now.seconds - ClientLimits.unfinishedGroup
    let unfinished = try context.read { records in
      try records.groups().filter { id in
        let since = try records.group(id)?.stored.unfinishedSince ?? 0
        return since != 0 && since <= oldest
      }
    }
    for id in unfinished {
      if try context.read({ try states.load(id, $0) }).leaves.count > 1 {
        // Those who were invited are members already.
        try states.change(id) { loaded, _ in loaded.stored.unfinishedSince = 0 }
      } else {
        await abandon(id)
      }
    }
  }

  /// Removes a group that was not completed; if the server cannot be reached, that happens later.
  private func abandon(_ id: GroupID) async {
    let reply = try? await context.server.groups.deleteGroup(
      DeleteGroupRequest(requestID: RequestID.random(), groupID: id.bytes), options: .usual)
    guard reply != nil else { return }
    try? states.forget(id)
  }

  /// Founds a group in memory.
  private func found(
    _ id: GroupID, _ details: GroupDetails, _ suite: CipherSuite, serverSender: [UInt8]
  ) throws -> LoadedGroup {
    try context.read { try identities.readTrusted($0) }
    let senders = ExternalSenders([try ExternalSender(wire: serverSender)])
    let roles = Roles(administrators: [account.bytes])
    var random = SystemRandom()
    let group = try MLS.Group(
      groupID: id.bytes, client: states.client(suite),
      lifetime: Lifetime(from: UInt64(max(0, context.now.seconds))),
      extensions: Extensions([senders.asExtension, roles.asExtension]),
      configuration: states.configuration, using: &random)
    return LoadedGroup(
      id: id,
      stored: StoredGroup(
        details: details, detailsVersion: 1,
        updateDueAt: context.now.seconds + states.updates.intervalSeconds,
        isJudged: true, unfinishedSince: context.now.seconds),
      group: group)
  }
}

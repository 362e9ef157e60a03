internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import RPC
internal import SignalProtocol

/// Makes groups, goes on with those whose making was interrupted, and removes those that nobody
/// goes on with.
final class GroupCreation {
  private let context: DeviceContext
  private let states: GroupStates
  private let identities: LeafIdentities
  private let generations: Generations
  private let management: GroupManagement
  private let rules: EarlyCall<GetGroupsConfigurationResponse>

  init(
    _ context: DeviceContext, _ states: GroupStates, _ identities: LeafIdentities,
    _ generations: Generations, _ management: GroupManagement
  ) {
    self.context = context
    self.states = states
    self.identities = identities
    self.generations = generations
    self.management = management
    rules = EarlyCall(context) {
      try await $0.groups.getGroupsConfiguration(
        GetGroupsConfigurationRequest(), options: .usual)
    }
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
    if let id = try unfinished(details, suite) {
      do {
        return try await resume(id, inviting: everyone)
      } catch ClientError.noGroup {
        // The server has removed it meanwhile.
        try states.forget(id)
      }
    }
    rules.begin()
    let packages = try await management.claimDevices(of: everyone, suite)
    let id = GroupID.random()
    do {
      try await create(id, details, suite)
      try await management.add(packages, to: id, isNew: true)
      try finish(id)
    } catch let error as ClientError where error.isPassing {
      // What the file could not take may have happened: the same call goes on.
      throw error
    } catch {
      await abandon(id)
      throw error
    }
    return id
  }

  /// The group that an interrupted call for the same one has left.
  private func unfinished(_ details: GroupDetails, _ suite: CipherSuite) throws -> GroupID? {
    try context.read { records in
      try records.groups().first { id in
        guard let stored = try records.group(id)?.stored, stored.hasState,
          stored.unfinishedSince != 0, stored.details == details
        else { return false }
        return try states.load(id, records).group.context.cipherSuite == suite
      }
    }
  }

  /// Goes on where an interrupted call was: with a group that the server may not have yet, or with
  /// a commit that it may have taken.
  private func resume(_ id: GroupID, inviting accounts: [AccountID]) async throws -> GroupID {
    let begun = try context.read { try states.load(id, $0) }
    if begun.group.context.epoch == 0, begun.stored.pending == nil {
      try await submit(begun)
    }
    try await management.settle(id)
    let members = Set(try context.read { try states.load(id, $0) }.leaves.keys)
    let missing = accounts.filter { $0 == account || !members.contains($0) }
    let suite = begun.group.context.cipherSuite
    try await management.add(management.claimDevices(of: missing, suite), to: id)
    try finish(id)
    return id
  }

  private func finish(_ id: GroupID) throws {
    try states.change(id) { loaded, _ in loaded.stored.unfinishedSince = 0 }
  }

  /// Makes a group with this device alone, which is not listed yet.
  private func create(
    _ id: GroupID, _ details: GroupDetails, _ suite: CipherSuite
  ) async throws {
    let rules = try await rules.reply()
    guard rules.cipherSuites.contains(UInt32(suite.rawValue)) else {
      throw ClientError.notPermitted(
        "this server has no groups of the cipher suite \(suite.code)")
    }
    let loaded = try found(id, details, suite, serverSender: rules.externalSender)
    try context.write { try states.keep(loaded, $0) }
    try await submit(loaded)
  }

  /// Has the server make a group of this device alone, unless it has done so before.
  private func submit(_ loaded: LoadedGroup) async throws {
    let details = loaded.stored.details ?? GroupDetails()
    let request = CreateGroupRequest(
      requestID: RequestID.random(),
      groupInfo: MLSMessage.groupInfo(try loaded.group.groupInfo(withTree: false)).encoded,
      ratchetTree: loaded.group.encodedTree, metadata: try loaded.detailsSeal().seal(details))
    let reply = try await context.calling {
      try await $0.groups.createGroup(request, options: .usual)
    }
    switch reply.outcome {
    // Nobody else has a random identifier of 16 bytes: an earlier call has made the group.
    case .created, .taken: return
    case .tooManyGroups(let full):
      throw ClientError.notPermitted("an account may be in \(full.limit) groups")
    case nil: throw ClientError.badServer("the making of a group has no outcome")
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

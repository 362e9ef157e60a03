internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import SignalProtocol

extension StoredGroup {
  /// Whether the member's state is kept, by part or as files of version 1 have it.
  var hasState: Bool { isMember || !state.isEmpty }

  /// Whether this device is or was a member; a linked device may know a group's name before.
  var wasMember: Bool { hasState || sequence > 0 }
}

/// The groups of this device: as they are stored, and those that were used lately in memory.
///
/// What changes a group is stored with what it has led to in one transaction, or forgotten.
final class GroupStates {
  private let context: DeviceContext
  private let identities: LeafIdentities
  /// Groups that were used lately, as they are stored.
  private var loaded: [GroupID: LoadedGroup] = [:]
  /// Groups in which removals wait for somebody to commit them.
  private(set) var unsettled: Set<GroupID> = []
  /// Who is told when a group is stored, with nil once this device is no member.
  private var watchers: [GroupID: (LoadedGroup?) -> Void] = [:]
  /// When keys are renewed in groups.
  private(set) var updates = GroupUpdateSchedule()

  init(_ context: DeviceContext, _ identities: LeafIdentities) {
    self.context = context
    self.identities = identities
  }

  /// How this device sends, keeps and judges in groups.
  var configuration: MLS.Configuration {
    MLS.Configuration(
      validator: identities.credentials, policy: RolesPolicy(validator: identities.credentials))
  }

  /// The cipher suites of groups that this device can be in.
  private static let cipherSuites: [CipherSuite] = [
    .x25519AES128, .x25519ChaCha20Poly1305, .xWingAES128, .xWingAES256,
  ]

  /// This device as a member of groups.
  func client(_ suite: CipherSuite) throws -> MLS.Client {
    let local = try context.localAccount()
    let key = try SigningKey(.ed25519, rawRepresentation: SecretBytes(local.leafSeed))
    return try MLS.Client(
      cipherSuite: suite,
      credential: GroupCredentials.credential(of: context.identity, leafKey: key.verificationKey),
      signingKey: key,
      capabilities: Capabilities(
        cipherSuites: Self.cipherSuites.map(\.code), extensions: [.roles]))
  }

  /// A group, as it is stored now.
  ///
  /// - Throws: `ClientError.noGroup` where this device is no member.
  func load(_ id: GroupID, _ records: Records) throws -> LoadedGroup {
    try identities.readTrusted(records)
    if let known = loaded[id], try records.groupVersion(id) == known.version { return known }
    loaded[id] = nil
    guard let (stored, version) = try records.group(id), stored.hasState else {
      throw ClientError.noGroup(id)
    }
    let group =
      stored.isMember
      ? try MLS.Group(restoring: records.parts(of: id), configuration: configuration)
      : try MLS.Group(restoring: SecretBytes(stored.state), configuration: configuration)
    let new = LoadedGroup(id: id, stored: stored, group: group, version: version)
    loaded[id] = new
    return new
  }

  /// Changes a group, and stores it, in one transaction.
  func change<Result>(
    _ id: GroupID, _ change: (LoadedGroup, Records) throws -> Result
  ) throws -> Result {
    do {
      return try context.write { records in
        let group = try load(id, records)
        let result = try change(group, records)
        try keep(group, records)
        return result
      }
    } catch {
      // What was changed in memory did not happen.
      loaded[id] = nil
      throw error
    }
  }

  /// Stores what has changed of a group.
  func keep(_ changed: LoadedGroup, _ records: Records) throws {
    let isMember = changed.group.currentStatus == .active
    if isMember {
      try records.apply(changed.group.takeChanges(), to: changed.id)
    } else {
      try records.removeParts(of: changed.id)
    }
    changed.stored.isMember = isMember
    changed.stored.state = []
    changed.version = try records.setGroup(changed.id, changed.stored)
    loaded[changed.id] = isMember ? changed : nil
    watchers[changed.id]?(isMember ? changed : nil)
  }

  /// Has a group watched; nil ends that.
  func watch(_ id: GroupID, _ watcher: ((LoadedGroup?) -> Void)?) { watchers[id] = watcher }

  /// Notes whether removals wait in a group that was just read.
  func noteProposals(in id: GroupID) {
    if let group = loaded[id], !group.group.proposals.isEmpty { unsettled.insert(id) }
  }

  /// Somebody sees to the removals that wait in a group.
  func noteSettled(_ id: GroupID) { unsettled.remove(id) }

  /// Changes when keys are renewed in groups, for what is scheduled from now on.
  func setUpdates(_ schedule: GroupUpdateSchedule) { updates = schedule }

  /// Removes what is kept of a group but for its history.
  func forget(_ id: GroupID) throws {
    loaded[id] = nil
    unsettled.remove(id)
    try context.write { try $0.removeGroup(id) }
    watchers[id]?(nil)
  }
}

extension Records {
  /// Tells the application of a change of a group.
  ///
  /// - Parameters:
  ///   - entries: the parts of the change.
  ///   - loaded: of which group.
  ///   - author: whose signature proves that he made it; nil if none does.
  /// - Throws: errors of the store.
  func tell(
    _ entries: [ReceivedEvent.GroupChange.Entry], of loaded: LoadedGroup, by author: Credential?
  ) throws {
    try tell(
      .groupChange(
        .init(
          conversation: Conversation.group(loaded.id).description, entries: entries,
          epoch: loaded.group.context.epoch,
          byAccountID: author?.device?.account.description ?? "",
          name: loaded.stored.details?.name ?? "")))
  }
}

internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// What each way into a group has in common: whether it is needed, the tree, and what is kept.
final class GroupAdmission {
  private let context: DeviceContext
  private let states: GroupStates

  init(_ context: DeviceContext, _ states: GroupStates) {
    self.context = context
    self.states = states
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

  /// Whether this device is a member that follows the group's log, from a place in it on.
  func isFollowing(_ id: GroupID, since sequence: UInt64 = 0) throws -> Bool {
    try context.read { records in
      guard let stored = try records.group(id)?.stored else { return false }
      return stored.hasState && !stored.needsRejoin && stored.sequence >= sequence
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
  func adopt(
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
    let changes = former?.changes(to: loaded.roster, own: context.account) ?? []
    loaded.stored.note(changes, at: context.timestamp)
    loaded.stored.noteHistory(days: loaded.sharedHistoryDays, at: context.timestamp)
    if reference != nil, loaded.sharedHistoryDays > 0 {
      loaded.stored.awaitsHistoryOf = inviter?.device?.account.bytes ?? []
    }
    try context.write { records in
      try records.removeKeyPackages(used: reference, at: context.now.seconds)
      try records.tell([.init(kind: .joined)] + changes, of: loaded, by: inviter)
      try states.keep(loaded, records)
    }
  }

  /// The ratchet tree of an epoch.
  func ratchetTree(of id: GroupID, epoch: UInt64) async throws -> [UInt8] {
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
}

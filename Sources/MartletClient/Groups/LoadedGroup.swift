internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import SignalProtocol

/// A group in memory: what is stored of it, and the member's state, opened.
///
/// Whoever changes it stores it in the same transaction, or throws it away.
final class LoadedGroup {
  let id: GroupID
  /// What is stored beside the state.
  var stored: StoredGroup
  /// The member's state.
  var group: MLS.Group
  /// How often the row had been replaced when this was read or stored.
  var version: Int64

  init(id: GroupID, stored: StoredGroup, group: consuming MLS.Group, version: Int64 = 0) {
    self.id = id
    self.stored = stored
    self.group = group
    self.version = version
  }

  /// The members by account, with their leaves.
  var leaves: [AccountID: [LeafIndex]] {
    var leaves: [AccountID: [LeafIndex]] = [:]
    for member in group.members {
      guard let device = member.credential.device else { continue }
      leaves[device.account, default: []].append(member.index)
    }
    return leaves
  }

  private var latestRoster: (epoch: UInt64, roster: GroupRoster)?

  /// The accounts of the present epoch and their roles.
  var roster: GroupRoster {
    let epoch = group.context.epoch
    if let latestRoster, latestRoster.epoch == epoch { return latestRoster.roster }
    let roster = GroupRoster(self)
    latestRoster = (epoch, roster)
    return roster
  }

  /// The accounts that administer.
  var administrators: Set<AccountID> {
    let roles = try? Roles(of: group.context)
    return Set((roles?.administrators ?? []).compactMap { AccountID($0) })
  }

  /// Days of history that new members get; 0 is none.
  var sharedHistoryDays: UInt16 {
    (try? Roles(of: group.context))?.sharedHistoryDays ?? 0
  }

  /// The commit that gives the group other roles.
  func request(for roles: Roles) -> CommitRequest {
    var extensions = group.context.extensions
    extensions[.roles] = roles.asExtension.data
    var request = CommitRequest()
    request.proposals = [.groupContextExtensions(extensions)]
    return request
  }

  /// What opens the metadata of the present epoch.
  func detailsSeal() throws -> GroupDetailsSeal {
    GroupDetailsSeal(
      group: id,
      key: try group.export(
        label: GroupDetailsSeal.label, context: id.bytes,
        byteCount: GroupDetailsSeal.keyByteCount))
  }

  /// What seals the metadata for the epoch that the pending commit starts.
  func pendingDetailsSeal() throws -> GroupDetailsSeal {
    GroupDetailsSeal(
      group: id,
      key: try group.exportPending(
        label: GroupDetailsSeal.label, context: id.bytes,
        byteCount: GroupDetailsSeal.keyByteCount))
  }

  /// Takes in metadata of the present epoch; passes over older ones and those of other epochs.
  ///
  /// - Returns: whether what the group is called has changed.
  func takeDetails(version: UInt64, ciphertext: [UInt8]) throws -> Bool {
    guard version > stored.detailsVersion, let details = try detailsSeal().open(ciphertext) else {
      return false
    }
    let hasChanged = stored.details != details
    stored.details = details
    stored.detailsVersion = version
    return hasChanged
  }
}

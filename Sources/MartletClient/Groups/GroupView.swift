internal import Cryptography
internal import MLS
internal import MLSCore
internal import Protobuf

/// A group, as one of its members sees it.
public struct GroupView: Sendable, Hashable {
  /// A member.
  public struct Member: Sendable, Hashable {
    /// Which account.
    public let account: AccountID
    /// Its devices in the group.
    public let devices: [UInt8]
    /// Whether it administers.
    public let isAdministrator: Bool
  }

  /// Which group.
  public let id: GroupID
  /// What it is called.
  public let details: GroupDetails
  /// Its epoch.
  public let epoch: UInt64
  /// The members, by account.
  public let members: [Member]
  /// Equal for all members of the epoch, and for nobody else: 32 bytes.
  public let epochAuthenticator: [UInt8]
}

extension Messenger {
  /// The groups that this device is a member of.
  public func groups() throws -> [GroupView] {
    try store.read { records in
      try records.groups().compactMap { id in
        guard let stored = try records.group(id)?.stored, stored.hasState,
          stored.unfinishedSince == 0
        else { return nil }
        return view(try states.load(id, records))
      }
    }
  }

  /// A group that this device is a member of.
  ///
  /// - Throws: `ClientError.noGroup`.
  public func group(_ id: GroupID) throws -> GroupView {
    try store.read { view(try states.load(id, $0)) }
  }

  private func view(_ loaded: LoadedGroup) -> GroupView {
    var devices: [AccountID: [UInt8]] = [:]
    for member in loaded.group.members {
      guard let device = member.credential.device else { continue }
      devices[device.account, default: []].append(device.number)
    }
    let administrators = loaded.administrators
    return GroupView(
      id: loaded.id, details: loaded.stored.details ?? GroupDetails(),
      epoch: loaded.group.context.epoch,
      members: devices.map { account, devices in
        GroupView.Member(
          account: account, devices: devices.sorted(),
          isAdministrator: administrators.contains(account))
      }.sorted { $0.account.bytes.lexicographicallyPrecedes($1.account.bytes) },
      epochAuthenticator: loaded.group.epochAuthenticator.exposed())
  }
}

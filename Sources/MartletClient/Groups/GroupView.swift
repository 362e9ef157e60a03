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
  /// Equal for all members of the epoch, and for nobody else: 32 bytes, or 48 where the group is
  /// post-quantum.
  public let epochAuthenticator: [UInt8]
  /// Against whom its messages are kept secret.
  public let protection: GroupProtection
  /// Days of history that new members get from whoever adds them; 0 is none.
  public let sharedHistoryDays: Int
}

extension GroupView {
  init(_ loaded: LoadedGroup) {
    var devices: [AccountID: [UInt8]] = [:]
    for member in loaded.group.members {
      guard let device = member.credential.device else { continue }
      devices[device.account, default: []].append(device.number)
    }
    let administrators = loaded.administrators
    self.init(
      id: loaded.id, details: loaded.stored.details ?? GroupDetails(),
      epoch: loaded.group.context.epoch,
      members: devices.map { account, devices in
        GroupView.Member(
          account: account, devices: devices.sorted(),
          isAdministrator: administrators.contains(account))
      }.sorted { $0.account.bytes.lexicographicallyPrecedes($1.account.bytes) },
      epochAuthenticator: loaded.group.epochAuthenticator.exposed(),
      protection: GroupProtection(loaded.group.context.cipherSuite),
      sharedHistoryDays: Int(loaded.sharedHistoryDays))
  }
}

internal import MLS
internal import MLSCore

/// The devices of a group by account and the accounts' roles in one epoch, to tell what a commit
/// has changed.
struct GroupRoster {
  let devices: [AccountID: Set<UInt8>]
  let administrators: Set<AccountID>
  /// Days of history that new members get.
  let historyDays: UInt16

  init(_ loaded: LoadedGroup) {
    var devices: [AccountID: Set<UInt8>] = [:]
    for member in loaded.group.members {
      guard let device = member.credential.device else { continue }
      devices[device.account, default: []].insert(device.number)
    }
    self.devices = devices
    administrators = loaded.administrators.intersection(devices.keys)
    historyDays = loaded.sharedHistoryDays
  }

  /// What is different later.
  ///
  /// - Parameters:
  ///   - later: the roster of a later epoch; nil if this device was removed.
  ///   - own: the account of this device.
  /// - Returns: the parts of the change; those of one kind are ordered by account and device.
  func changes(
    to later: GroupRoster?, own: AccountID
  ) -> [ReceivedEvent.GroupChange.Entry] {
    guard let later else { return [.init(kind: .removed, accountID: own.description)] }
    let before = Set(devices.keys)
    let after = Set(later.devices.keys)
    let remaining = before.intersection(after)
    return entries(.removed, before.subtracting(after))
      + entries(.added, after.subtracting(before))
      + entries(.deviceRemoved, remaining, devices, without: later.devices)
      + entries(.deviceAdded, remaining, later.devices, without: devices)
      + entries(
        .promoted, later.administrators.subtracting(administrators).intersection(remaining))
      + entries(
        .demoted, administrators.subtracting(later.administrators).intersection(remaining))
      + (historyDays == later.historyDays
        ? [] : [.init(kind: .historyChanged, historyDays: UInt32(later.historyDays))])
  }

  private func entries(
    _ kind: ReceivedEvent.GroupChange.Entry.Kind, _ accounts: Set<AccountID>
  ) -> [ReceivedEvent.GroupChange.Entry] {
    accounts.map(\.description).sorted().map { .init(kind: kind, accountID: $0) }
  }

  /// An entry for each device of some accounts that stands in one list and not in the other.
  private func entries(
    _ kind: ReceivedEvent.GroupChange.Entry.Kind, _ accounts: Set<AccountID>,
    _ devices: [AccountID: Set<UInt8>], without others: [AccountID: Set<UInt8>]
  ) -> [ReceivedEvent.GroupChange.Entry] {
    accounts.sorted { $0.description < $1.description }.flatMap { account in
      (devices[account] ?? []).subtracting(others[account] ?? []).sorted().map {
        .init(kind: kind, accountID: account.description, deviceID: UInt32($0))
      }
    }
  }
}

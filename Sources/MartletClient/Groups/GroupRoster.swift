internal import MLSCore

/// The accounts of a group and their roles in one epoch, to tell what a commit has changed.
struct GroupRoster {
  let accounts: Set<AccountID>
  let administrators: Set<AccountID>

  init(_ loaded: LoadedGroup) {
    accounts = Set(loaded.leaves.keys)
    administrators = loaded.administrators.intersection(accounts)
  }

  /// What is different later.
  ///
  /// - Parameters:
  ///   - later: the roster of the next epoch; nil where this device was removed.
  ///   - own: the own account.
  /// - Returns: the parts of the change, those of one kind by account.
  func changes(
    to later: GroupRoster?, own: AccountID
  ) -> [ReceivedEvent.GroupChange.Entry] {
    guard let later else { return [.init(kind: .removed, accountID: own.description)] }
    func entries(
      _ kind: ReceivedEvent.GroupChange.Entry.Kind, _ accounts: Set<AccountID>
    ) -> [ReceivedEvent.GroupChange.Entry] {
      accounts.map { .init(kind: kind, accountID: $0.description) }
        .sorted { $0.accountID < $1.accountID }
    }
    let remaining = accounts.intersection(later.accounts)
    return entries(.removed, accounts.subtracting(later.accounts))
      + entries(.added, later.accounts.subtracting(accounts))
      + entries(
        .promoted, later.administrators.subtracting(administrators).intersection(remaining))
      + entries(
        .demoted, administrators.subtracting(later.administrators).intersection(remaining))
  }
}

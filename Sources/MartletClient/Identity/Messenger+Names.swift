/// What accounts and groups are called here.
public struct KnownNames: Sendable {
  /// Accounts that this device knows, with their names; empty for those that have none.
  public let people: [AccountID: String]
  /// Groups that this device is a member of, with their names.
  public let groups: [GroupID: String]
}

extension Messenger {
  /// What all accounts and groups that this device knows are called.
  public func names() throws -> KnownNames {
    try store.read { records in
      let peers = try records.peers().filter { $0.account != account }
      return KnownNames(
        people: Dictionary(
          peers.map { ($0.account, $0.peer.name) }, uniquingKeysWith: { first, _ in first }),
        groups: try groupNames(try records.groups(), records))
    }
  }

  /// What some accounts and groups are called: fewer of them are read.
  public func names(
    of accounts: Set<AccountID>, _ groups: Set<GroupID>
  ) throws -> KnownNames {
    try store.read { records in
      var people: [AccountID: String] = [:]
      for account in accounts { people[account] = try records.peer(account).name }
      return KnownNames(people: people, groups: try groupNames(Array(groups), records))
    }
  }

  private func groupNames(_ ids: [GroupID], _ records: Records) throws -> [GroupID: String] {
    var names: [GroupID: String] = [:]
    for id in ids {
      guard let stored = try records.group(id)?.stored, stored.hasState,
        stored.unfinishedSince == 0
      else { continue }
      names[id] = stored.details?.name ?? ""
    }
    return names
  }
}

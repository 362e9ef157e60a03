/// What accounts and groups are called here.
final class NameDirectory {
  private let context: DeviceContext

  init(_ context: DeviceContext) { self.context = context }

  /// What all accounts and groups that this device knows are called.
  func all() throws -> KnownNames {
    try context.read { records in
      let peers = try records.peers().filter { $0.account != context.account }
      return names(of: peers, groups: try groupNames(try records.groups(), records))
    }
  }

  /// What some accounts and groups are called: fewer of them are read.
  func of(
    _ accounts: Set<AccountID>, _ groups: Set<GroupID>
  ) throws -> KnownNames {
    try context.read { records in
      let peers = try accounts.map { ($0, try records.peer($0)) }
      return names(of: peers, groups: try groupNames(Array(groups), records))
    }
  }

  private func names(
    of peers: [(account: AccountID, peer: Peer)], groups: [GroupID: String]
  ) -> KnownNames {
    var (people, shown, userNames) = (
      [AccountID: String](), [AccountID: String](), [String: AccountID]()
    )
    for (account, peer) in peers {
      people[account] = peer.name
      shown[account] = peer.shownName
      if !peer.userName.isEmpty { userNames[peer.userName] = account }
    }
    return KnownNames(people: people, shown: shown, userNames: userNames, groups: groups)
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

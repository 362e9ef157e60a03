/// What accounts and groups are called here.
final class NameDirectory {
  private let context: DeviceContext

  init(_ context: DeviceContext) { self.context = context }

  /// What all accounts and groups that this device knows are called.
  func all() throws -> KnownNames {
    try context.read { records in
      let peers = try records.peers().filter { $0.account != context.account }
      return KnownNames(
        people: Dictionary(
          peers.map { ($0.account, $0.peer.name) }, uniquingKeysWith: { first, _ in first }),
        groups: try groupNames(try records.groups(), records))
    }
  }

  /// What some accounts and groups are called: fewer of them are read.
  func of(
    _ accounts: Set<AccountID>, _ groups: Set<GroupID>
  ) throws -> KnownNames {
    try context.read { records in
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

internal import MLSCore

/// The public state of a group's current epoch, as a node works with it.
struct GroupState: Sendable {
  var group: PublicGroup
  var roster: GroupRoster
  /// Of the row that it belongs to: what another node has changed since shows by it.
  var version: Int64

  var epoch: Int64 { Int64(clamping: group.context.epoch) }
}

extension GroupState {
  /// A state as it was stored.
  init(
    restoring state: [UInt8], tree: [UInt8], version: Int64, server: ExternalSender
  ) throws(MLSError) {
    let credentials = GroupCredentials(server: server)
    let group = try PublicGroup(
      restoring: state, tree: tree, validator: credentials,
      policy: RolesPolicy(validator: credentials))
    self.init(group: group, roster: GroupRoster(of: group.members), version: version)
  }

  /// Whether an account administers the group.
  ///
  /// Source: docs/protocol.md §13.
  func isAdministrator(_ account: Identifier) throws(MLSError) -> Bool {
    guard roster.hasLeaf(account), let roles = try Roles(of: group.context) else { return false }
    let administrators = roles.administrators
    if administrators.contains(account.bytes) { return true }
    guard !roster.accounts.contains(where: { administrators.contains($0.bytes) }) else {
      return false
    }
    let leftmost = roster.devices.min { $0.key.rawValue < $1.key.rawValue }
    return leftmost?.value.account == account
  }

  /// Whether an account is the only administrator, while others are members.
  func isLastAdministrator(_ account: Identifier) throws(MLSError) -> Bool {
    guard try isAdministrator(account), roster.accountCount > 1,
      let administrators = try Roles(of: group.context)?.administrators
    else { return false }
    return !roster.accounts.contains { $0 != account && administrators.contains($0.bytes) }
  }
}

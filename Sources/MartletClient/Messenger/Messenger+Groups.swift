extension Messenger {
  /// When keys are renewed in groups.
  public var groupUpdates: GroupUpdateSchedule { parts.groups.states.updates }

  /// Changes when keys are renewed in groups, for what is scheduled from now on.
  public func setGroupUpdates(_ schedule: GroupUpdateSchedule) {
    parts.groups.states.setUpdates(schedule)
  }

  /// The groups that this device is a member of.
  public func groups() throws -> [GroupView] { try parts.groups.views() }

  /// A group that this device is a member of.
  ///
  /// - Throws: `ClientError.noGroup`.
  public func group(_ id: GroupID) throws -> GroupView { try parts.groups.view(of: id) }

  /// Makes a group, with all devices of your account and of those that are invited.
  ///
  /// Everyone is looked up before anything is made. What is interrupted, or fails on the way,
  /// leaves no group behind: until it is complete it is not listed, and later it is removed.
  ///
  /// - Parameters:
  ///   - details: what it is called; sealed for its members.
  ///   - accounts: whom to invite.
  ///   - protection: against whom its messages are to be safe.
  /// - Returns: the group.
  /// - Throws: `ClientError.notFound` for an account that does not exist or has no device that can
  ///   be added, `.identityChanged`, `.notPermitted` if the account is in too many groups, a
  ///   `Status`.
  public func createGroup(
    _ details: GroupDetails, inviting accounts: [AccountID] = [],
    protection: GroupProtection = .classical
  ) async throws -> GroupID {
    try await parts.groups.creation.create(
      details, inviting: accounts, protection.cipherSuite)
  }

  /// Joins a group of your account from outside: on a new device, or after its state was lost.
  ///
  /// - Parameter id: which group.
  /// - Throws: `ClientError.noGroup` if the account is no member, a `Status`.
  public func joinGroup(_ id: GroupID) async throws {
    try await parts.groups.joining.joinGroup(id)
  }

  /// Adds accounts to a group, with all their devices, in one commit.
  ///
  /// - Parameters:
  ///   - accounts: the accounts to add; your own stands for your devices that are not in the
  ///     group yet.
  ///   - id: to which group.
  /// - Throws: `ClientError.noGroup`, `.notFound`, `.notPermitted`, `.identityChanged`, a `Status`;
  ///   where the group's policy gives new members the history, what `upload(_:)` throws.
  public func invite(_ accounts: [AccountID], to id: GroupID) async throws {
    let history = try await parts.histories.bundle(for: id)
    try await parts.groups.management.invite(accounts, to: id, sharing: history)
    if history != nil { try await parts.outbox.flush() }
  }

  /// Changes what those get of a group's history who are added from now on: what was said in the
  /// last days, but not before this change. Every member sees the policy.
  ///
  /// - Parameters:
  ///   - days: 1 to 3,650; 0 gives them nothing.
  ///   - id: which group's.
  /// - Throws: `ClientError.noGroup`, `.notPermitted`, `.invalidContent`, a `Status`.
  public func setSharedHistory(days: Int, in id: GroupID) async throws {
    guard days == 0 || ClientLimits.sharedHistoryDays.contains(days) else {
      throw ClientError.invalidContent("a group shares 1 to 3650 days, or none")
    }
    try await parts.groups.management.setSharedHistory(
      days: UInt16(clamping: days), in: id)
  }

  /// Removes an account from a group, with all its devices.
  ///
  /// - Throws: `ClientError.notPermitted` for your account, which leaves instead; `.notFound`,
  ///   `.noGroup`, a `Status`.
  public func remove(_ other: AccountID, from id: GroupID) async throws {
    try await parts.groups.management.remove(other, from: id)
  }

  /// Makes an account an administrator of a group, or a plain member again.
  public func setAdministrator(
    _ other: AccountID, _ isAdministrator: Bool, in id: GroupID
  ) async throws {
    try await parts.groups.management.setAdministrator(other, isAdministrator, in: id)
  }

  /// Changes what a group is called.
  public func rename(_ id: GroupID, to details: GroupDetails) async throws {
    try await parts.groups.management.rename(id, to: details)
  }

  /// Renews this device's keys in a group.
  public func updateKeys(in id: GroupID) async throws {
    try await parts.groups.commits.updateKeys(in: id)
  }

  /// Leaves a group, with all own devices; it happens with the next commit of another member.
  public func leave(_ id: GroupID) async throws { try await parts.groups.management.leave(id) }

  /// Deletes a group for everyone.
  public func deleteGroup(_ id: GroupID) async throws {
    try await parts.groups.management.delete(id)
  }
}

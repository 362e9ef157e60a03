internal import MartletAPI

/// Invitations to groups by accounts that were not accepted.
extension Messenger {
  /// The invitations that wait to be accepted: of such a group nothing is known but its name and
  /// who invites. After 7 days the server has this account removed from it.
  public func groupRequests() throws -> [GroupRequest] {
    try GroupRequestList(context: parts.context).waiting()
  }

  /// Asks the server which invitations wait, for those who do not receive.
  ///
  /// - Throws: a `Status`.
  public func fetchGroupRequests() async throws { try await parts.groups.welcomes.take() }

  /// Comes into a group that this account was invited to.
  ///
  /// - Throws: `ClientError.noGroup` if no invitation waits (any more), a `Status`.
  public func acceptInvitation(to id: GroupID) async throws {
    try await parts.groups.accept(id)
  }

  /// Hides an invitation from this account's devices. Whoever invites is told nothing: it looks as
  /// if nobody had looked.
  ///
  /// - Throws: `ClientError.noGroup` if no invitation waits (any more), a `Status`.
  public func declineInvitation(to id: GroupID) async throws {
    try await parts.groups.requests.answer(id, .decline)
  }
}

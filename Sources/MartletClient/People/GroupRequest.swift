internal import SignalProtocol

/// An invitation to a group by an account that was not accepted.
public struct GroupRequest: Sendable {
  /// To which group.
  public let group: GroupID
  /// What it is called; empty if that cannot be told. Whoever made the group has chosen it.
  public let name: String
  /// Who invites.
  public let inviter: Person
  /// When, in seconds since 1970.
  public let invitedAt: Int64
}

/// The invitations that this device knows of.
struct GroupRequestList {
  let context: DeviceContext

  /// The invitations that wait, the oldest first; those of blocked accounts are left out.
  func waiting() throws -> [GroupRequest] {
    try context.read { records in
      try records.groupRequests().compactMap { id, request in
        guard let inviter = AccountID(request.inviterID) else { return nil }
        let peer = try records.peer(inviter)
        let end = request.invitedAt + ClientLimits.groupInvitationSeconds
        guard !peer.isBlocked, end > context.now.seconds else { return nil }
        return GroupRequest(
          group: id, name: request.name, inviter: Person(inviter, peer),
          invitedAt: request.invitedAt)
      }.sorted { $0.invitedAt < $1.invitedAt }
    }
  }
}

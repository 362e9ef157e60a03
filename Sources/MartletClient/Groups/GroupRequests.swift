internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Protobuf
internal import RPC

/// Invitations to groups by accounts that were not accepted: all that is known of such a group is
/// who invites and what it is called.
final class GroupRequests {
  private let context: DeviceContext

  init(_ context: DeviceContext) { self.context = context }

  /// Keeps the invitations that the server has, and tells the application of those that are new.
  func replace(with entries: [FetchWelcomesResponse.Entry]) throws {
    try context.write { records in
      var former = Dictionary(uniqueKeysWithValues: try records.groupRequests())
      for entry in entries {
        guard let id = GroupID(entry.groupID), let sender = entry.sender,
          let inviter = AccountID(sender.accountID)
        else { continue }
        guard former.removeValue(forKey: id) == nil else { continue }
        let name = name(of: id, entry, try records.keyPackage(entry.keyPackageReference))
        try records.setGroupRequest(
          id,
          StoredGroupRequest(
            inviterID: inviter.bytes, name: name, invitedAt: entry.serverTime?.seconds ?? 0))
        guard try !records.peer(inviter).isBlocked else { continue }
        try records.tell(
          ReceivedEvent(
            isRequest: true,
            kind: .groupRequest(
              .init(
                conversation: Conversation.group(id).description, accountID: inviter.description,
                name: name))))
      }
      for id in former.keys { try records.removeGroupRequest(id) }
    }
  }

  /// Answers an invitation.
  ///
  /// - Throws: `ClientError.noGroup` if none waits, a `Status`.
  func answer(_ id: GroupID, _ answer: AnswerGroupInvitationRequest.Answer) async throws {
    let reply = try await context.calling {
      try await $0.groups.answerGroupInvitation(
        AnswerGroupInvitationRequest(groupID: id.bytes, answer: answer), options: .usual)
    }
    try context.write { try $0.removeGroupRequest(id) }
    guard case .answered? = reply.outcome else { throw ClientError.noGroup(id) }
  }

  /// What a group is called to which a welcome leads; empty if that cannot be told.
  private func name(
    of id: GroupID, _ entry: FetchWelcomesResponse.Entry, _ keyPackage: OwnKeyPackage?
  ) -> String {
    guard let keyPackage, let metadata = entry.metadata,
      case .welcome(let welcome)? = try? MLSMessage(decoding: entry.welcome),
      let preview = try? WelcomePreview(of: welcome, with: keyPackage),
      preview.groupID == id.bytes,
      let key = try? preview.export(
        label: GroupDetailsSeal.label, context: id.bytes,
        byteCount: GroupDetailsSeal.keyByteCount)
    else { return "" }
    return GroupDetailsSeal(group: id, key: key).open(metadata.ciphertext)?.name ?? ""
  }
}

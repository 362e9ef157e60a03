package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension GroupsService {
  /// Accepts or declines an invitation of somebody whom the caller's account had not accepted.
  package func answerGroupInvitation(
    _ request: AnswerGroupInvitationRequest, context: ServerContext
  ) async throws -> AnswerGroupInvitationResponse {
    let account = try context.caller.account
    let group = try identifier(request.groupID, field: "group_id")
    let isAnswered: Bool
    switch request.answer {
    case .accept: isAnswered = try await accept(group, by: account, context)
    case .decline:
      isAnswered = try await database.transaction(deadline: context.deadline?.instant) {
        try await GroupInvitations.decline(group, by: account, in: $0)
      }
    default: throw Refusal.constraintViolated(field: "answer", "is unknown")
    }
    return AnswerGroupInvitationResponse(
      outcome: isAnswered ? .answered(.init()) : .notFound(NotFound()))
  }

  private func accept(
    _ group: Identifier, by account: Identifier, _ context: ServerContext
  ) async throws -> Bool {
    let accepted = try await database.transaction(deadline: context.deadline?.instant) {
      try await GroupInvitations.accept(group, by: account, in: $0)
    }
    guard accepted else { return try await isIn(account, group) }
    for address in try await GroupInvitations.devices(of: account, in: database) {
      delivery.tellJoined(address)
    }
    return true
  }

  /// Whether an account is a member whom no invitation keeps out.
  private func isIn(_ account: Identifier, _ group: Identifier) async throws -> Bool {
    try await database.row(GroupInvitations.isIn, group, account) != nil
  }
}

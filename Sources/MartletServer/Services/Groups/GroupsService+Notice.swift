internal import MLSCore
internal import MartletAPI
internal import Postgres
internal import Protobuf
internal import RPC

extension GroupsService {
  // Accounts are counted no further than it matters.
  static let noticed = Statement(
    """
    SELECT g.epoch, EXISTS (SELECT FROM group_members m
        WHERE m.group_id = g.id AND m.account_id = $2 AND m.device_id = $3),
      (SELECT count(*) FROM (SELECT DISTINCT m.account_id FROM group_members m
        WHERE m.group_id = g.id LIMIT $4) a)
    FROM group_chats g WHERE g.id = $1
    """)

  /// Passes something of the moment on to the members who are listening.
  func notify(
    _ request: SendGroupMessageRequest, _ message: PrivateMessage, of group: Identifier,
    from caller: Address
  ) async throws -> SendGroupMessageResponse {
    guard request.message.count <= Limits.typing else {
      throw Refusal.constraintViolated(
        field: "message",
        "of \(request.message.count) bytes, expected at most \(Limits.typing) if it is ephemeral")
    }
    let row = try await database.row(
      Self.noticed, group, caller.account, caller.device, Int64(Limits.noticedAccounts + 1))
    guard let (epoch, isMember, count) = try row?.decode(Int64.self, Bool.self, Int64.self),
      isMember
    else { return SendGroupMessageResponse(outcome: .notFound(NotFound())) }
    guard count <= Limits.noticedAccounts else {
      throw Refusal.constraintViolated(
        field: "ephemeral", "is for groups of at most \(Limits.noticedAccounts) accounts")
    }
    guard message.epoch == UInt64(clamping: epoch) else {
      return SendGroupMessageResponse(
        outcome: .stale(.init(currentEpoch: UInt64(clamping: epoch))))
    }
    let device = Identifier.derived("martlet-group-notice", caller.bytes)
    try notices.take(from: device, to: group, at: .now)
    delivery.deliver(
      GroupNotice(group: group, sender: caller, epoch: epoch, payload: request.message))
    return SendGroupMessageResponse(outcome: .accepted(.init(serverTime: now().message)))
  }
}

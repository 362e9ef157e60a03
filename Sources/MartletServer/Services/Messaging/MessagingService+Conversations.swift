package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension MessagingService {
  /// Lists the caller's conversations, the latest first.
  package func listConversations(
    _ request: ListConversationsRequest, context: ServerContext
  ) async throws -> ListConversationsResponse {
    let limit = request.limit == 0 ? 100 : Int(request.limit)
    var time: Timestamp?
    var below: [UInt8] = []
    if !request.after.isEmpty {
      guard request.after.count == 24 else {
        throw Refusal.constraintViolated(field: "after", "is not what a page before told")
      }
      time = Timestamp(
        microsecondsSince1970: try Cursor.sequence(Array(request.after[..<8]), field: "after"))
      below = Array(request.after[8...])
    }
    let rows = try await database.rows(
      ConversationStore.list, context.caller.account, time, below, Int64(limit + 1))
    var conversations: [ListConversationsResponse.Conversation] = []
    var next: [UInt8] = []
    for row in rows.prefix(limit) {
      let (id, kind, peer, settings, version, last) = try row.decode(
        [UInt8].self, String.self, [UInt8]?.self, [UInt8].self, Int64.self, Timestamp.self)
      let key: ConversationKey.Conversation =
        kind == "group" ? .groupID(id) : .accountID(peer ?? [])
      conversations.append(
        .init(
          conversation: ConversationKey(conversation: key), lastMessageAt: last.message,
          encryptedSettings: settings, settingsVersion: UInt64(clamping: version)))
      next = last.microsecondsSince1970.bigEndianBytes + id
    }
    return ListConversationsResponse(
      conversations: conversations, nextAfter: rows.count > limit ? next : [])
  }

  /// Replaces the caller's settings of a conversation, if they are at the expected version.
  package func updateConversationSettings(
    _ request: UpdateConversationSettingsRequest, context: ServerContext
  ) async throws -> UpdateConversationSettingsResponse {
    let caller = try context.caller
    let (conversation, _) = try conversation(request.conversation, of: caller)
    return try await Idempotency(database: database).once(
      caller.account, request.requestID, request, by: context.deadline?.instant
    ) { transaction in
      guard
        let row = try await transaction.row(
          ConversationStore.settings, conversation, caller.account)
      else { return UpdateConversationSettingsResponse(outcome: .notFound(NotFound())) }
      let (version, settings) = try row.decode(Int64.self, [UInt8].self)
      guard UInt64(clamping: version) == request.expectedVersion else {
        return UpdateConversationSettingsResponse(
          outcome: .stale(
            .init(version: UInt64(clamping: version), encryptedSettings: settings)))
      }
      try await transaction.execute(
        ConversationStore.updateSettings, conversation, caller.account,
        request.encryptedSettings)
      return UpdateConversationSettingsResponse(
        outcome: .updated(.init(version: UInt64(clamping: version) + 1)))
    }.reply
  }
}

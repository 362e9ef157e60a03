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
    let found = try await ConversationStore.list(
      of: context.caller.account, before: time, below, limit: limit + 1, in: database)
    var conversations: [ListConversationsResponse.Conversation] = []
    var next: [UInt8] = []
    for listed in found.prefix(limit) {
      let key: ConversationKey.Conversation =
        listed.isGroup ? .groupID(listed.id) : .accountID(listed.peer ?? [])
      conversations.append(
        .init(
          conversation: ConversationKey(conversation: key), lastMessageAt: listed.lastAt.message,
          encryptedSettings: listed.settings,
          settingsVersion: UInt64(clamping: listed.settingsVersion)))
      next = listed.lastAt.microsecondsSince1970.bigEndianBytes + listed.id
    }
    return ListConversationsResponse(
      conversations: conversations, nextAfter: found.count > limit ? next : [])
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
        let (version, settings) = try await ConversationStore.settings(
          of: conversation, for: caller.account, in: transaction)
      else { return UpdateConversationSettingsResponse(outcome: .notFound(NotFound())) }
      guard UInt64(clamping: version) == request.expectedVersion else {
        return UpdateConversationSettingsResponse(
          outcome: .stale(
            .init(version: UInt64(clamping: version), encryptedSettings: settings)))
      }
      try await ConversationStore.updateSettings(
        of: conversation, for: caller.account, to: request.encryptedSettings, in: transaction)
      return UpdateConversationSettingsResponse(
        outcome: .updated(.init(version: UInt64(clamping: version) + 1)))
    }.reply
  }
}

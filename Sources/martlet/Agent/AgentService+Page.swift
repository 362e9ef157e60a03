internal import MartletAPI
internal import MartletClient
internal import PlainText
internal import RPC

/// What people see beside their messages.
extension AgentService {
  func searchMessages(
    _ request: SearchMessagesRequest, context: ServerContext
  ) async throws -> SearchMessagesResponse {
    let messenger = try messenger(request.account)
    var conversation: Conversation?
    if !request.conversation.isEmpty {
      conversation = try await messenger.conversation(named: request.conversation)
    }
    return SearchMessagesResponse(
      messages: try await messenger.searchMessages(
        request.query, in: conversation, limit: request.limit == 0 ? 50 : Int(request.limit)))
  }

  func setTyping(
    _ request: SetTypingRequest, context: ServerContext
  ) async throws -> SetTypingResponse {
    let messenger = try messenger(request.account)
    let conversation = try await messenger.conversation(named: request.conversation)
    try await messenger.tellTyping(request.typing ?? Typing(), in: conversation)
    return SetTypingResponse()
  }

  func watchPresence(
    _ request: WatchPresenceRequest, replies: ReplyWriter<WatchPresenceResponse>,
    context: ServerContext
  ) async throws {
    let messenger = try messenger(request.account)
    context.sendResponseMetadata()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await messenger.publishPresence() }
      group.addTask {
        try await messenger.watchPresence { presence in
          try await replies.send(
            WatchPresenceResponse(
              personID: presence.account.description, isThere: presence.isThere,
              status: presence.status))
        }
      }
      group.addTask {
        while true {
          try await Task.sleep(for: KeptAccount.keepAliveInterval)
          try await replies.send(WatchPresenceResponse())
        }
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  func getProfile(
    _ request: GetProfileRequest, context: ServerContext
  ) async throws -> GetProfileResponse {
    let messenger = try messenger(request.account)
    let code = QRCode(try await messenger.link().description)
    return GetProfileResponse(
      profile: try await messenger.profile(), linkCode: code?.picture() ?? [])
  }

  func setProfile(
    _ request: SetProfileRequest, context: ServerContext
  ) async throws -> SetProfileResponse {
    try await messenger(request.account).setProfile(request.profile)
    return SetProfileResponse()
  }

  func createPageLink(
    _ request: CreatePageLinkRequest, context: ServerContext
  ) async throws -> CreatePageLinkResponse {
    guard let page else {
      throw RPC.Status(
        .failedPrecondition, "this agent has no page: start it with --http, or by `martlet web`")
    }
    return CreatePageLinkResponse(link: page.link())
  }
}

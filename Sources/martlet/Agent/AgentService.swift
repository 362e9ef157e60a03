internal import MartletAPI
internal import MartletClient
internal import Protobuf
internal import RPC

/// What an agent answers: accounts, messages and events. Each other topic is a file of its own.
struct AgentService: AgentHandler {
  private let accounts: [KeptAccount]
  /// Where the page is; nil if it is not served.
  let page: PageAddress?

  init(_ accounts: [KeptAccount], page: PageAddress? = nil) {
    self.accounts = accounts
    self.page = page
  }

  /// The account that a request names.
  ///
  /// - Throws: a `Status` if there is none, or several and no name.
  func kept(_ name: String) throws -> KeptAccount {
    if name.isEmpty, accounts.count == 1 { return accounts[0] }
    guard let found = accounts.first(where: { $0.messenger.account.description == name }) else {
      let known = accounts.map { $0.messenger.account.description }.joined(separator: ", ")
      throw RPC.Status(.notFound, "no account \"\(name)\"; the agent keeps \(known)")
    }
    return found
  }

  /// The device of the account that a request names.
  func messenger(_ name: String) throws -> Messenger { try kept(name).messenger }

  func listAccounts(
    _: ListAccountsRequest, context: ServerContext
  ) async throws -> ListAccountsResponse {
    var found: [ListAccountsResponse.Account] = []
    for messenger in accounts.map(\.messenger) {
      found.append(
        .init(
          id: messenger.account.description, device: UInt32(messenger.device),
          link: try await messenger.link().description,
          userName: try await messenger.userName() ?? ""))
    }
    return ListAccountsResponse(accounts: found)
  }

  func send(_ request: SendRequest, context: ServerContext) async throws -> SendResponse {
    let messenger = try messenger(request.account)
    let conversation = try await messenger.conversation(named: request.to)
    var options = SendOptions()
    options.isEphemeral = request.ephemeral
    options.isUrgent = !request.silent
    options.disappearsAfter = request.disappearsAfter.map {
      .seconds($0.seconds) + .nanoseconds(Int64($0.nanos))
    }
    if !request.replyTo.isEmpty {
      options.replyTo = try await messenger.reference(to: request.replyTo, in: conversation)
    }
    let body = request.content?.body ?? .text(Text(text: request.text))
    if case .text(let text) = body, text.text.isEmpty {
      throw RPC.Status(.invalidArgument, "there is nothing to send: give text or content")
    }
    let sent = try await messenger.send(body, to: conversation, options: options)
    return SendResponse(
      id: sent.id.description, conversation: conversation.description, isSent: sent.isSent)
  }

  func events(
    _ request: EventsRequest, replies: ReplyWriter<EventsResponse>, context: ServerContext
  ) async throws {
    try Self.check(consumer: request.consumer)
    context.sendResponseMetadata()
    try await kept(request.account).deliver(request) { try await replies.send($0) }
  }

  func acknowledge(
    _ request: AcknowledgeRequest, context: ServerContext
  ) async throws -> AcknowledgeResponse {
    try await messenger(request.account).acknowledgeJournal(
      request.consumer, upTo: Int64(clamping: request.cursor))
    return AcknowledgeResponse()
  }

  func getHistory(
    _ request: GetHistoryRequest, context: ServerContext
  ) async throws -> GetHistoryResponse {
    let messenger = try messenger(request.account)
    let conversation = try await messenger.conversation(named: request.conversation)
    let page = try await messenger.historyPage(
      of: conversation, before: request.before,
      limit: request.limit == 0 ? 50 : Int(request.limit))
    return GetHistoryResponse(messages: page.messages, start: page.start)
  }

  func listConversations(
    _ request: ListConversationsRequest, context: ServerContext
  ) async throws -> ListConversationsResponse {
    let messenger = try messenger(request.account)
    let requests = Set(try await messenger.requests().map(\.person.account))
    let entries = try await messenger.conversations().map { summary in
      var isRequest = false
      if case .direct(let account) = summary.conversation { isRequest = requests.contains(account) }
      return ListConversationsResponse.Entry(
        conversation: summary.conversation.description, name: summary.name,
        unread: UInt32(clamping: summary.unreadCount), lastMessage: summary.lastMessage,
        isRequest: isRequest)
    }
    let invitations = try await messenger.groupRequests().map { invitation in
      ListConversationsResponse.GroupRequest(
        conversation: Conversation.group(invitation.group).description, name: invitation.name,
        inviterID: invitation.inviter.account.description)
    }
    return ListConversationsResponse(conversations: entries, groupRequests: invitations)
  }

  func markRead(
    _ request: MarkReadRequest, context: ServerContext
  ) async throws -> MarkReadResponse {
    let messenger = try messenger(request.account)
    let conversation = try await messenger.conversation(named: request.conversation)
    return MarkReadResponse(marked: UInt32(clamping: try await messenger.markRead(conversation)))
  }

  /// Consumers have names that are safe to print.
  private static func check(consumer name: String) throws {
    guard name.utf8.allSatisfy({ $0.isNameByte }) else {
      throw RPC.Status(
        .invalidArgument,
        "a consumer's name has letters, digits, \"-\", \"_\" and \".\" and nothing else")
    }
  }
}

extension UInt8 {
  fileprivate var isNameByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
    default: false
    }
  }
}

internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// A conversation, as a list shows it.
public struct ConversationSummary: Sendable, Hashable {
  /// Which it is.
  public let conversation: Conversation
  /// What the other account, or the group, is called here; empty where it has no name.
  public let name: String
  /// Messages that are not marked as read.
  public let unreadCount: Int
  /// The last message.
  public let lastMessage: StoredMessage?
}

extension Messenger {
  /// The messages of a conversation that this device has.
  ///
  /// - Parameters:
  ///   - conversation: which.
  ///   - limit: how many of the latest at most.
  /// - Returns: them, the oldest first by the server's time; what the server does not have yet
  ///   counts by the time at which it was written.
  /// - Throws: errors of the store.
  public func history(
    of conversation: Conversation, limit: Int = 50
  ) throws -> [StoredMessage] {
    try store.write { records in
      _ = try records.removeDisappeared(at: clock.now.seconds)
      let found = try records.messages(of: conversation, limit: limit).map(\.message)
      return found.reversed().enumerated().sorted {
        ($0.element.time, $0.offset) < ($1.element.time, $1.offset)
      }.map(\.element)
    }
  }

  /// A message that this device has; nil where it has none such.
  public func message(_ id: MessageID, by author: AccountID) throws -> StoredMessage? {
    try store.read { try $0.message(id, by: author) }
  }

  /// A message of a conversation by its identifier alone; nil where this device has none such.
  public func message(_ id: MessageID, in conversation: Conversation) throws -> StoredMessage? {
    try store.read { try $0.message(id, in: conversation) }
  }

  /// The messages of a conversation whose identifiers begin with some hexadecimal digits.
  public func messages(
    beginning digits: String, in conversation: Conversation
  ) throws -> [StoredMessage] {
    try store.read { try $0.messages(beginning: digits, in: conversation) }
  }

  /// The conversations that have messages, the latest first.
  public func conversations() throws -> [ConversationSummary] {
    try store.read { records in
      try records.conversationSummaries().compactMap { name, unread, _ in
        guard let conversation = Conversation(name) else { return nil }
        return ConversationSummary(
          conversation: conversation, name: try records.name(of: conversation),
          unreadCount: unread,
          lastMessage: try records.messages(of: conversation, limit: 1).first?.message)
      }
    }
  }

  /// Removes messages from the own history, on this device and at the server.
  ///
  /// Copies that no device has fetched yet are withdrawn. To take a message back for everyone, send
  /// a `Deletion`.
  ///
  /// - Parameters:
  ///   - ids: which messages.
  ///   - conversation: of which conversation.
  /// - Returns: how many this device had.
  /// - Throws: a `Status`.
  @discardableResult
  public func delete(_ ids: Set<MessageID>, in conversation: Conversation) async throws -> Int {
    let found = try store.read { records in
      try ids.compactMap { try records.message($0, in: conversation) }
    }
    let list = Array(ids)
    for start in stride(from: 0, to: list.count, by: 100) {
      let part = list[start..<min(start + 100, list.count)]
      _ = try await calling {
        try await server.messaging.deleteMessages(
          DeleteMessagesRequest(
            requestID: RequestID.random(), conversation: conversation.key(of: account),
            messageIDs: part.map(\.bytes)), options: .usual)
      }
    }
    try store.write { records in
      for message in found {
        guard let id = MessageID(message.id), let author = AccountID(message.authorID) else {
          continue
        }
        try records.removeMessage(id, by: author)
      }
    }
    return found.count
  }

  /// Every message that this device has, the oldest first, a page at a time.
  ///
  /// - Parameter body: is given each message.
  /// - Throws: what the body throws.
  public func export(_ body: (StoredMessage) throws -> Void) throws {
    var last: Int64 = 0
    while true {
      let page = try store.read { try $0.messages(after: last, limit: 500) }
      guard let end = page.last?.sequence else { return }
      for (_, message) in page { try body(message) }
      last = end
    }
  }
}

extension StoredMessage {
  /// When it was sent, nanoseconds since 1970: by the server's clock, if the server has it.
  fileprivate var time: Int64 {
    guard let time = serverTime ?? content?.writtenAt else { return 0 }
    let (nanoseconds, overflow) = time.seconds.multipliedReportingOverflow(by: 1_000_000_000)
    return overflow ? (time.seconds < 0 ? .min : .max) : nanoseconds &+ Int64(time.nanos)
  }
}

extension Conversation {
  /// The conversation as the server names it.
  func key(of account: AccountID) -> ConversationKey {
    switch self {
    case .direct(let peer): ConversationKey(conversation: .accountID(peer.bytes))
    case .noteToSelf: ConversationKey(conversation: .accountID(account.bytes))
    case .group(let group): ConversationKey(conversation: .groupID(group.bytes))
    }
  }
}

extension Records {
  /// What a conversation is called here.
  func name(of conversation: Conversation) throws -> String {
    switch conversation {
    case .direct(let account): try peer(account).name
    case .noteToSelf: "note to self"
    case .group(let group): try self.group(group)?.stored.details?.name ?? ""
    }
  }
}

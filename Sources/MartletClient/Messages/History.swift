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

/// The messages that this device has.
final class History {
  let context: DeviceContext

  init(_ context: DeviceContext) { self.context = context }

  /// The latest messages of a conversation, the oldest first.
  func messages(
    of conversation: Conversation, limit: Int
  ) throws -> [StoredMessage] {
    try page(of: conversation, before: nil, limit: limit).messages
  }

  /// Messages that are given the latest first, the oldest first by the server's time.
  static func inOrder(_ messages: [StoredMessage]) -> [StoredMessage] {
    messages.reversed().enumerated().sorted {
      ($0.element.time, $0.offset) < ($1.element.time, $1.offset)
    }.map(\.element)
  }

  func message(_ id: MessageID, by author: AccountID) throws -> StoredMessage? {
    try context.read { try $0.message(id, by: author) }
  }

  func message(_ id: MessageID, in conversation: Conversation) throws -> StoredMessage? {
    try context.read { try $0.message(id, in: conversation) }
  }

  func messages(
    beginning digits: String, in conversation: Conversation
  ) throws -> [StoredMessage] {
    try context.read { try $0.messages(beginning: digits, in: conversation) }
  }

  func messages(beginning digits: String) throws -> [StoredMessage] {
    try context.read { try $0.messages(beginning: digits) }
  }

  /// The conversations that have messages, the latest first.
  func conversations() throws -> [ConversationSummary] {
    try context.read { records in
      try records.conversationSummaries().compactMap { name, unread, _ in
        guard let conversation = Conversation(name) else { return nil }
        return ConversationSummary(
          conversation: conversation, name: try records.name(of: conversation),
          unreadCount: unread,
          lastMessage: try records.messages(of: conversation, limit: 1).first?.message)
      }
    }
  }

  /// Removes messages from the history, on this device and at the server.
  func delete(_ ids: Set<MessageID>, in conversation: Conversation) async throws -> Int {
    let found = try context.read { records in
      try ids.compactMap { try records.message($0, in: conversation) }
    }
    let list = Array(ids)
    for start in stride(from: 0, to: list.count, by: 100) {
      let part = list[start..<min(start + 100, list.count)]
      _ = try await context.calling {
        try await $0.messaging.deleteMessages(
          DeleteMessagesRequest(
            requestID: RequestID.random(), conversation: conversation.key(of: context.account),
            messageIDs: part.map(\.bytes)), options: .usual)
      }
    }
    try context.write { records in
      for message in found {
        guard let id = MessageID(message.id), let author = AccountID(message.authorID) else {
          continue
        }
        try records.removeMessage(id, by: author)
      }
    }
    return found.count
  }

  /// Gives every message, the oldest first, a page at a time.
  func export(_ body: (StoredMessage) throws -> Void) throws {
    var last = Int64.min
    while true {
      let page = try context.read { try $0.messages(after: last, limit: 500) }
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

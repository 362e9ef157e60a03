internal import Protobuf

/// A message that waits to be sent.
public struct WaitingMessage: Sendable, Hashable {
  /// Its identifier.
  public let id: MessageID
  /// Where it is to be sent.
  public let conversation: Conversation
  /// When it was written, seconds since 1970.
  public let writtenAt: Int64
  /// When it is tried again, seconds since 1970; 0 for as soon as the server can be reached.
  public let retryAt: Int64
}

extension OutgoingMessage {
  /// What waits; nil for a copy that tells your other devices of a message.
  func waiting(from account: AccountID) -> WaitingMessage? {
    guard let id = MessageID(messageID) else { return nil }
    let conversation: Conversation
    if let group = GroupID(groupID) {
      conversation = .group(group)
    } else if noteToSelf {
      conversation = .noteToSelf
    } else if let recipient = AccountID(recipientID), recipient != account {
      conversation = .direct(recipient)
    } else {
      return nil
    }
    return WaitingMessage(
      id: id, conversation: conversation, writtenAt: content?.writtenAt?.seconds ?? 0,
      retryAt: retryAt)
  }
}

extension Content {
  /// Whether it is a message, or tells your other devices of it.
  func carries(_ message: MessageID) -> Bool {
    if case .sync(let sync)? = body, case .sent(let sent)? = sync.action {
      return sent.content?.id == message.bytes
    }
    return id == message.bytes
  }
}

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

extension Messenger {
  /// The messages that wait to be sent, in order; copies for your other devices are not listed.
  public func waitingMessages() throws -> [WaitingMessage] {
    try store.read { records in
      try records.rows(of: "outbox", as: OutgoingMessage.self, limit: .max).compactMap {
        $0.value.waiting(from: account)
      }
    }
  }

  /// Sends what waits now, whatever pause it was in.
  ///
  /// - Returns: why the rest waits on (a `Status`); nil if nothing waits.
  /// - Throws: `ClientError.unlinked`, errors of the store.
  public func retryOutbox() async throws -> (any Error & Sendable)? {
    try store.write { records in
      for (sequence, message) in try records.rows(
        of: "outbox", as: OutgoingMessage.self, limit: .max) where message.retryAt != 0
      {
        var message = message
        message.retryAt = 0
        try records.replace(sequence, with: message, in: "outbox")
      }
    }
    lastDelay = nil
    try await flushOutbox()
    return try waitingMessages().isEmpty ? nil : lastDelay
  }

  /// Drops a message that waits to be sent; in the history it counts as failed.
  ///
  /// - Returns: false if it does not wait: it may be at the server.
  /// - Throws: errors of the store.
  public func dropWaiting(_ id: MessageID) throws -> Bool {
    try store.write { records in
      guard try takeBack(id, records) else { return false }
      try records.update(id, by: account) { stored in
        stored.state = .failed
        return true
      }
      return true
    }
  }
}

extension Messenger {
  /// Takes a message out of the outbox, with the copies for the other devices.
  ///
  /// - Returns: false if it is not there.
  @discardableResult
  func takeBack(_ id: MessageID, _ records: Records) throws -> Bool {
    var found = false
    for (sequence, message) in try records.rows(
      of: "outbox", as: OutgoingMessage.self, limit: .max)
    where message.content?.carries(id) ?? false && !sending.contains(sequence) {
      try records.remove(sequence, from: "outbox")
      found = true
    }
    return found
  }
}

extension OutgoingMessage {
  /// What waits; nil for a copy that tells your other devices of a message.
  fileprivate func waiting(from account: AccountID) -> WaitingMessage? {
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
  fileprivate func carries(_ message: MessageID) -> Bool {
    if case .sync(let sync)? = body, case .sent(let sent)? = sync.action {
      return sent.content?.id == message.bytes
    }
    return id == message.bytes
  }
}

internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

extension Messenger {
  /// Takes in what became of own messages.
  func take(_ receipt: Receipt) throws {
    guard let receiptID = MessageID(receipt.receiptID), let reader = AccountID(receipt.accountID)
    else { return }
    let state: StoredMessage.State = receipt.kind == .read ? .read : .delivered
    try store.write { records in
      guard try records.noteReceived(receiptID, from: reader, at: clock.now.seconds) else { return }
      var moved: [String] = []
      for id in receipt.messageIDs.compactMap({ MessageID($0) }) {
        let changed = try records.update(id, by: account) { $0.advance(to: state) }
        if changed != nil { moved.append(id.description) }
      }
      guard !moved.isEmpty else { return }
      try records.append(
        ReceivedEvent(
          kind: .progress(
            .init(
              messageIDs: moved, accountID: reader.description, state: state, time: receipt.time))),
        to: "inbox")
    }
  }

  /// Marks what was received in a conversation as read, and tells the senders.
  ///
  /// - Parameters:
  ///   - conversation: which.
  ///   - ids: which messages; nil means all that are unread.
  /// - Returns: how many were marked.
  /// - Throws: a `Status`; what was marked before it stays so.
  @discardableResult
  public func markRead(
    _ conversation: Conversation, _ ids: Set<MessageID>? = nil
  ) async throws -> Int {
    let unread = try store.read {
      try $0.messages(of: conversation, onlyUnread: true, limit: 10_000)
    }.map(\.message).filter { message in
      guard let id = MessageID(message.id) else { return false }
      return ids?.contains(id) ?? true
    }
    for (author, messages) in Dictionary(grouping: unread, by: \.authorID) {
      guard let sender = AccountID(author) else { continue }
      let messageIDs = messages.compactMap { MessageID($0.id) }
      for start in stride(from: 0, to: messageIDs.count, by: 100) {
        let part = Array(messageIDs[start..<min(start + 100, messageIDs.count)])
        try await tellRead(part, from: sender, in: conversation)
      }
    }
    try await flushOutbox()
    return unread.count
  }

  private func tellRead(
    _ ids: [MessageID], from sender: AccountID, in conversation: Conversation
  ) async throws {
    if case .direct = conversation {
      _ = try await calling {
        try await server.messaging.markRead(
          MarkReadRequest(
            requestID: RequestID.random(), senderID: sender.bytes, messageIDs: ids.map(\.bytes)),
          options: .usual)
      }
    }
    try store.write { records in
      for id in ids { try markReadHere(id, by: sender, records) }
      try appendSync(
        .read(.init(senderID: sender.bytes, messageIDs: ids.map(\.bytes))), records)
    }
  }

  /// Marks a message as read on this device; its timer starts.
  func markReadHere(_ id: MessageID, by sender: AccountID, _ records: Records) throws {
    let changed = try records.update(id, by: sender) { message in
      guard message.readAt == nil else { return false }
      message.readAt = clock.timestamp
      return true
    }
    try records.markRead(
      id, by: sender, disappearsAt: changed?.content?.disappearance(from: clock.now))
  }
}

internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// Who has read, and had delivered, what.
final class Receipts {
  private let context: DeviceContext
  private let outbox: Outbox

  init(_ context: DeviceContext, _ outbox: Outbox) {
    self.context = context
    self.outbox = outbox
  }

  /// Takes in what became of own messages.
  func take(_ receipt: Receipt) throws {
    guard let receiptID = MessageID(receipt.receiptID), let reader = AccountID(receipt.accountID)
    else { return }
    let state: StoredMessage.State = receipt.kind == .read ? .read : .delivered
    try context.write { records in
      guard try records.noteReceived(receiptID, from: reader, at: context.now.seconds) else {
        return
      }
      try records.noteProfileReceived(receipt.messageIDs, by: reader)
      var moved: [String] = []
      for id in receipt.messageIDs.compactMap({ MessageID($0) }) {
        let changed = try records.update(id, by: context.account) { $0.advance(to: state) }
        if changed != nil { moved.append(id.description) }
      }
      guard !moved.isEmpty else { return }
      try records.tell(
        .progress(
          .init(
            messageIDs: moved, accountID: reader.description, state: state, time: receipt.time)))
    }
  }

  /// Marks what was received in a conversation as read, and tells the senders.
  func markRead(
    _ conversation: Conversation, _ ids: Set<MessageID>?
  ) async throws -> Int {
    let unread = try context.read {
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
    try await outbox.flush()
    return unread.count
  }

  private func tellRead(
    _ ids: [MessageID], from sender: AccountID, in conversation: Conversation
  ) async throws {
    if case .direct = conversation {
      _ = try await context.calling {
        try await $0.messaging.markRead(
          MarkReadRequest(
            requestID: RequestID.random(), senderID: sender.bytes, messageIDs: ids.map(\.bytes)),
          options: .usual)
      }
    }
    try context.write { records in
      for id in ids { try records.markRead(id, by: sender, at: context.timestamp) }
      try records.appendSync(
        .read(.init(senderID: sender.bytes, messageIDs: ids.map(\.bytes))), own: context.account,
        at: context.timestamp)
    }
  }
}

extension Records {
  /// Marks a message as read on this device; its timer starts.
  func markRead(_ id: MessageID, by sender: AccountID, at time: ProtoTimestamp) throws {
    let changed = try update(id, by: sender) { message in
      guard message.readAt == nil else { return false }
      message.readAt = time
      return true
    }
    try markRead(
      id, by: sender,
      disappearsAt: changed?.content?.disappearance(from: UnixTime(seconds: time.seconds)))
  }
}

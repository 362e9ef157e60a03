package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension MessagingService {
  /// Pages backwards through a conversation's messages.
  package func getMessages(
    _ request: GetMessagesRequest, context: ServerContext
  ) async throws -> GetMessagesResponse {
    let caller = try context.caller
    let (conversation, peer) = try conversation(request.conversation, of: caller)
    let limit = request.limit == 0 ? Limits.page : Int(request.limit)
    let before = try Cursor.sequence(request.before, field: "before")
    guard peer != nil else {
      return try await groupMessages(of: conversation, before: before, limit, for: caller)
    }
    let found = try await HistoryStore.page(
      of: conversation, for: caller.account, before: before, limit: limit + 1, in: database)
    var entries = found.prefix(limit).map { entry in
      GetMessagesResponse.Entry(
        messageID: entry.id,
        sender: DeviceAddress(accountID: entry.sender, deviceID: UInt32(entry.senderDevice)),
        serverTime: entry.serverTime.message, deliveredAt: entry.deliveredAt?.message,
        readAt: entry.readAt?.message)
    }
    try await addCiphertexts(to: &entries, of: caller)
    let hasMore = entries.count < found.count
    return GetMessagesResponse(
      messages: entries,
      nextBefore: hasMore ? found[entries.count - 1].sequence.bigEndianBytes : [])
  }

  /// Adds what waits for the calling device, and leaves out the entries with which the reply would
  /// have too many bytes, but for the first.
  private func addCiphertexts(
    to entries: inout [GetMessagesResponse.Entry], of caller: Address
  ) async throws {
    guard !entries.isEmpty else { return }
    var byteCounts: [[UInt8]: Int64] = [:]
    for (sender, id, count) in try await HistoryStore.queuedByteCounts(
      entries.map(\.messageID), for: caller, in: database)
    {
      byteCounts[sender + id] = Int64(count)
    }
    guard !byteCounts.isEmpty else { return }
    var bytes: Int64 = 0
    entries = Array(
      entries.prefix { entry in
        defer { bytes += byteCounts[(entry.sender?.accountID ?? []) + entry.messageID] ?? 0 }
        return bytes < Limits.pageByteCount
      })
    let queued = try await HistoryStore.queued(
      entries.map(\.messageID), for: caller, in: database)
    for (sender, id, payload) in queued {
      for index in entries.indices
      where entries[index].messageID == id && entries[index].sender?.accountID == sender {
        entries[index].ciphertext = payload
      }
    }
  }

  /// Hides messages, and removes the caller's own that are not delivered yet.
  package func deleteMessages(
    _ request: DeleteMessagesRequest, context: ServerContext
  ) async throws -> DeleteMessagesResponse {
    let caller = try context.caller
    let (conversation, peer) = try conversation(request.conversation, of: caller)
    let own = caller.account
    let senders = [own] + (peer.map { [$0] } ?? [])
    return try await Idempotency(database: database).once(
      caller.account, request.requestID, request, by: context.deadline?.instant
    ) { transaction in
      let hidden = try await HistoryStore.hide(
        request.messageIDs, of: senders, in: conversation, from: own, transaction)
      if let peer {
        try await HistoryStore.withdraw(
          request.messageIDs, of: own, from: peer, in: transaction)
      }
      return DeleteMessagesResponse(deleted: UInt32(clamping: hidden))
    }.reply
  }

  /// Says that messages were read.
  package func markRead(
    _ request: MarkReadRequest, context: ServerContext
  ) async throws -> MarkReadResponse {
    let caller = try context.caller
    let sender = try identifier(request.senderID, field: "sender_id")
    let conversation = ConversationStore.identifier(caller.account, sender)
    var receipts: [(recipient: Address, envelope: QueuedEnvelope)] = []
    let (reply, isRepeat) = try await Idempotency(database: database).once(
      caller.account, request.requestID, request, by: context.deadline?.instant
    ) { transaction in
      let marked = try await HistoryStore.markRead(
        request.messageIDs, of: sender, in: conversation, by: caller.account, at: now(),
        strangersStanding: contacts.strangersStanding, transaction)
      receipts = marked.receipts.map(\.delivery)
      return MarkReadResponse(marked: UInt32(clamping: marked.count))
    }
    if isRepeat, let devices = try await directory.devices(of: sender)?.devices {
      delivery.wake(devices.map { Address(account: sender, device: $0.number) })
    } else {
      delivery.deliver(receipts)
    }
    return reply
  }

  /// Replaces the settings of the caller's account.
  package func updateAccountSettings(
    _ request: UpdateAccountSettingsRequest, context: ServerContext
  ) async throws -> UpdateAccountSettingsResponse {
    let caller = try context.caller
    return try await Idempotency(database: database).once(
      caller.account, request.requestID, request, by: context.deadline?.instant
    ) { transaction in
      switch request.callsFrom {
      case .unspecified:
        try await HistoryStore.setReadReceipts(
          request.readReceipts, of: caller.account, in: transaction)
      case .accepted: try await CallStore.setCallsFrom(1, of: caller.account, in: transaction)
      case .everyone: try await CallStore.setCallsFrom(2, of: caller.account, in: transaction)
      case .unrecognized:
        throw Refusal.constraintViolated(field: "calls_from", "is not one of its values")
      }
      return UpdateAccountSettingsResponse()
    }.reply
  }
}

/// Where a page ended, as the next request says it.
enum Cursor {
  /// A sequence to read below: 8 bytes, or nothing for the greatest.
  static func sequence(_ bytes: [UInt8], field: String) throws(Refusal) -> Int64 {
    guard !bytes.isEmpty else { return .max }
    guard bytes.count == 8 else {
      throw .constraintViolated(field: field, "is not what a page before told")
    }
    return Int64(bitPattern: bytes.reduce(0) { $0 << 8 | UInt64($1) })
  }
}

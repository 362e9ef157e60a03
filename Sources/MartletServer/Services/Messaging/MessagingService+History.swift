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
    let rows = try await database.rows(
      HistoryStore.page, conversation, caller.account, before, Int64(limit + 1))
    var entries: [GetMessagesResponse.Entry] = []
    var sequences: [Int64] = []
    for row in rows.prefix(limit) {
      let (id, sender, device, sequence, time, delivered, read) = try row.decode(
        [UInt8].self, [UInt8].self, DeviceNumber.self, Int64.self, Timestamp.self, Timestamp?.self,
        Timestamp?.self)
      sequences.append(sequence)
      entries.append(
        .init(
          messageID: id, sender: DeviceAddress(accountID: sender, deviceID: UInt32(device)),
          serverTime: time.message, deliveredAt: delivered?.message, readAt: read?.message))
    }
    try await addCiphertexts(to: &entries, of: caller)
    let hasMore = entries.count < rows.count
    return GetMessagesResponse(
      messages: entries,
      nextBefore: hasMore ? sequences[entries.count - 1].bigEndianBytes : [])
  }

  /// Adds what waits for the calling device, and leaves out the entries with which the reply would
  /// have too many bytes, but for the first.
  private func addCiphertexts(
    to entries: inout [GetMessagesResponse.Entry], of caller: Address
  ) async throws {
    guard !entries.isEmpty else { return }
    var byteCounts: [[UInt8]: Int64] = [:]
    for row in try await database.rows(
      HistoryStore.queuedByteCounts, caller.account, caller.device,
      entries.map(\.messageID))
    {
      let (sender, id, count) = try row.decode([UInt8].self, [UInt8].self, Int32.self)
      byteCounts[sender + id] = Int64(count)
    }
    guard !byteCounts.isEmpty else { return }
    var bytes: Int64 = 0
    entries = Array(
      entries.prefix { entry in
        defer { bytes += byteCounts[(entry.sender?.accountID ?? []) + entry.messageID] ?? 0 }
        return bytes < Limits.pageByteCount
      })
    let rows = try await database.rows(
      HistoryStore.queued, caller.account, caller.device, entries.map(\.messageID))
    for row in rows {
      let (sender, id, payload) = try row.decode([UInt8].self, [UInt8].self, [UInt8].self)
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
      let hidden = try await transaction.execute(
        HistoryStore.hide, own, conversation, senders, request.messageIDs)
      if let peer {
        try await transaction.execute(
          HistoryStore.withdraw, peer, own, request.messageIDs)
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
      let rows = try await transaction.rows(
        HistoryStore.markRead, caller.account, sender, request.messageIDs,
        conversation, now())
      var marked: Int64 = 0
      receipts = []
      for row in rows {
        let (count, receipt) = try QueuedReceipt.marked(row)
        marked = count
        if let receipt { receipts.append(receipt.delivery) }
      }
      return MarkReadResponse(marked: UInt32(clamping: marked))
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
      try await transaction.execute(
        HistoryStore.settings, caller.account, request.readReceipts)
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

package import MartletAPI
internal import Postgres
package import RPC

extension MessagingService {
  /// Reads the oldest of the calling device's queue.
  package func fetchMessages(
    _ request: FetchMessagesRequest, context: ServerContext
  ) async throws -> FetchMessagesResponse {
    let limit = request.limit == 0 ? 100 : Int(request.limit)
    delivery.push?.fetched(try context.caller)
    let (envelopes, hasMore) = try await queue.page(of: context.caller, limit: limit)
    let frames = envelopes.map(\.frame)
    guard !hasMore else { return FetchMessagesResponse(frames: frames, hasMore: true) }
    let rest = limit - envelopes.count
    let bytes = envelopes.reduce(0) { $0 + Int64($1.payload.count) }
    let page = try await groups.log.unread(
      by: context.caller, except: request.exceptGroupIDs, limit: max(rest, 1),
      byteCount: min(Limits.groupPageByteCount, Limits.pageByteCount - bytes))
    guard rest > 0 else {
      return FetchMessagesResponse(frames: frames, hasMore: !page.entries.isEmpty)
    }
    return FetchMessagesResponse(
      frames: frames + page.entries.map(\.frame), hasMore: page.hasMore)
  }

  /// Acknowledges what was fetched.
  package func acknowledge(
    _ request: AcknowledgeRequest, context: ServerContext
  ) async throws -> AcknowledgeResponse {
    let caller = try context.caller
    guard request.acknowledgement != nil || !request.groups.isEmpty else {
      throw Refusal.constraintViolated(field: "acknowledgement", "is missing, and groups too")
    }
    let ids = (request.acknowledgement?.messageIDs ?? []).compactMap { Identifier($0) }
    let sequences = try await queue.sequences(of: ids, in: caller)
    if !sequences.isEmpty {
      try await acknowledgements.current.submit(
        Acknowledged(address: caller, sequences: sequences))
    }
    delivery.acknowledge(ids, by: caller)
    for acknowledgement in request.groups {
      guard let group = Identifier(acknowledgement.groupID) else { continue }
      _ = groups.acknowledgements.note(
        group, upTo: Int64(clamping: acknowledgement.upToSequence), by: caller)
    }
    if !request.groups.isEmpty { try await groups.acknowledgements.flush() }
    for acknowledgement in request.groups {
      guard let group = Identifier(acknowledgement.groupID) else { continue }
      delivery.acknowledge(
        group, upTo: Int64(clamping: acknowledgement.upToSequence), by: caller)
    }
    return AcknowledgeResponse()
  }

  /// Carries typing notices both ways.
  package func streamTyping(
    _ requests: RequestStream<StreamTypingRequest>, replies: ReplyWriter<StreamTypingResponse>,
    context: ServerContext
  ) async throws {
    let caller = try context.caller
    let stream = TypingStream(address: caller)
    delivery.open(stream)
    defer { delivery.close(stream) }
    try gate.checkIsOpen()
    context.sendResponseMetadata()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for try await notice in stream.notices {
          try await replies.send(
            StreamTypingResponse(sender: notice.sender.message, ciphertext: notice.ciphertext))
        }
      }
      group.addTask {
        for try await request in requests { try await self.pass(request, from: caller) }
      }
      try await group.next()
      group.cancelAll()
    }
  }

  private func pass(_ request: StreamTypingRequest, from caller: Address) async throws {
    let recipient = try identifier(request.recipientID, field: "recipient_id")
    for (index, envelope) in request.envelopes.enumerated() {
      guard envelope.ciphertext.count <= Limits.typing else {
        throw Refusal.constraintViolated(
          field: "envelopes[\(index)].ciphertext",
          "of \(envelope.ciphertext.count) bytes, expected at most \(Limits.typing)")
      }
    }
    guard try await contacts.admitsMoment(from: caller.account, to: recipient) else { return }
    for envelope in request.envelopes {
      guard let device = DeviceNumber(of: envelope.deviceID) else { continue }
      delivery.deliver(
        TypingNotice(
          recipient: Address(account: recipient, device: device), sender: caller,
          ciphertext: envelope.ciphertext))
    }
  }
}

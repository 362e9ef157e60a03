package import MartletAPI
internal import Postgres
package import RPC

extension MessagingService {
  /// Reads the oldest of the calling device's queue.
  package func fetchMessages(
    _ request: FetchMessagesRequest, context: ServerContext
  ) async throws -> FetchMessagesResponse {
    let limit = request.limit == 0 ? 100 : Int(request.limit)
    let envelopes = try await node.queue.oldest(
      of: context.caller, excluding: [], limit: limit + 1)
    var frames = envelopes.prefix(limit).map(\.frame)
    guard envelopes.count < limit else {
      return FetchMessagesResponse(frames: frames, hasMore: envelopes.count > limit)
    }
    let page = try await node.groups.log.unread(
      by: context.caller, except: request.exceptGroupIDs, limit: limit - envelopes.count)
    frames += page.entries.map(\.frame)
    return FetchMessagesResponse(frames: frames, hasMore: page.hasMore)
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
    let sequences = try await node.queue.sequences(of: ids, in: caller)
    if !sequences.isEmpty {
      try await node.acknowledgements.current.submit(
        Acknowledged(address: caller, sequences: sequences))
    }
    for acknowledgement in request.groups {
      guard let group = Identifier(acknowledgement.groupID) else { continue }
      _ = node.groups.acknowledgements.note(
        group, upTo: Int64(clamping: acknowledgement.upToSequence), by: caller)
    }
    if !request.groups.isEmpty { try await node.groups.acknowledgements.flush() }
    return AcknowledgeResponse()
  }

  /// Carries typing notices both ways.
  package func streamTyping(
    _ requests: RequestStream<StreamTypingRequest>, replies: ReplyWriter<StreamTypingResponse>,
    context: ServerContext
  ) async throws {
    let caller = try context.caller
    let stream = TypingStream(address: caller)
    node.delivery.open(stream)
    defer { node.delivery.close(stream) }
    try node.checkIsServing()
    context.sendResponseMetadata()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for try await notice in stream.notices {
          try await replies.send(
            StreamTypingResponse(sender: notice.sender.message, ciphertext: notice.ciphertext))
        }
      }
      group.addTask {
        for try await request in requests { try pass(request, from: caller) }
      }
      try await group.next()
      group.cancelAll()
    }
  }

  private func pass(_ request: StreamTypingRequest, from caller: Address) throws {
    let recipient = try identifier(request.recipientID, field: "recipient_id")
    for envelope in request.envelopes {
      guard envelope.ciphertext.count <= Limits.typing else {
        throw Refusal.constraintViolated(
          field: "envelopes.ciphertext",
          "of \(envelope.ciphertext.count) bytes, expected at most \(Limits.typing)")
      }
      node.delivery.deliver(
        TypingNotice(
          recipient: Address(
            account: recipient, device: UInt8(truncatingIfNeeded: envelope.deviceID)),
          sender: caller, ciphertext: envelope.ciphertext))
    }
  }
}

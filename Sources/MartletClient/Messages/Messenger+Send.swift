internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

extension Messenger {
  /// Sends a message, or something about one.
  ///
  /// It is stored first: where the server cannot be reached, it goes out with the next call that
  /// reaches it.
  ///
  /// - Parameters:
  ///   - body: what to say.
  ///   - conversation: where.
  ///   - options: how.
  /// - Returns: its identifier, and whether the server has it.
  /// - Throws: `ClientError.invalidContent`, `.identityChanged`, `.blocked`, `.notFound`,
  ///   `.notTheAuthor`, `.devicesKeepChanging`, `.unlinked`, a `Status`.
  @discardableResult
  public func send(
    _ body: Content.Body, to conversation: Conversation, options: SendOptions = SendOptions()
  ) async throws -> SentMessage {
    let id = MessageID.random()
    let content = try store.read { records in
      try makeContent(body, id, for: conversation, options, records)
    }
    do {
      try content.validate()
      try content.checkTimes()
    } catch {
      throw ClientError.invalidContent("\(error)")
    }
    try store.write { records in
      try accept(content, id, for: conversation, options, records)
    }
    lastDelay = nil
    do {
      let isSent = try await flushOutbox(until: id)
      return SentMessage(id: id, isSent: isSent, delay: isSent ? nil : lastDelay)
    } catch ClientError.unlinked {
      // It would wait for ever.
      try store.write { records in
        try takeBack(id, records)
        try records.removeMessage(id, by: account)
      }
      throw ClientError.unlinked
    } catch let error as ClientError where error.isPassing {
      // It is stored, and goes out when the file can be written again.
      return SentMessage(id: id, isSent: false, delay: error)
    }
  }

  private func makeContent(
    _ body: Content.Body, _ id: MessageID, for conversation: Conversation, _ options: SendOptions,
    _ records: Records
  ) throws -> Content {
    let timer =
      try options.disappearsAfter.map { ProtoDuration($0) }
      ?? records.settings(of: conversation).disappearsAfter
    return Content(
      id: id.bytes, writtenAt: clock.timestamp, disappearsAfter: body.isMessage ? timer : nil,
      replyTo: options.replyTo, body: body)
  }

  /// Takes a message into the history and the outbox.
  private func accept(
    _ content: Content, _ id: MessageID, for conversation: Conversation, _ options: SendOptions,
    _ records: Records
  ) throws {
    if case .direct(let peerID) = conversation {
      guard peerID != account else {
        throw ClientError.invalidContent("notes to oneself go to the conversation \"self\"")
      }
      let peer = try records.peer(peerID)
      if peer.isBlocked { throw ClientError.blocked(peerID) }
      if !peer.presentedKey.isEmpty { throw ClientError.identityChanged(peerID) }
    }
    if !options.isEphemeral {
      _ = try ContentApplication(
        content: content, conversation: conversation, author: account, authorDevice: device,
        serverTime: nil, own: account, now: clock.now
      ).apply(in: records)
    }
    let expiresAt = options.serverLifetime.map {
      ProtoTimestamp(sinceEpoch: .seconds(clock.now.seconds) + $0)
    }
    let sent = OutgoingMessage(
      messageID: id.bytes, content: content, urgent: options.isUrgent,
      ephemeral: options.isEphemeral, expiresAt: expiresAt)
    switch conversation {
    case .direct(let peer):
      var sent = sent
      sent.recipientID = peer.bytes
      try records.append(sent, to: "outbox")
      if !options.isEphemeral { try appendSync(of: content, to: peer, records) }
    case .noteToSelf:
      var note = sent
      note.recipientID = account.bytes
      note.noteToSelf = content.isMessage
      note.content = Content(
        id: id.bytes, writtenAt: content.writtenAt,
        body: .sync(Sync(action: .sent(.init(recipientID: account.bytes, content: content)))))
      try records.append(note, to: "outbox")
    case .group(let group):
      _ = try states.load(group, records)
      var sent = sent
      sent.groupID = group.bytes
      try records.append(sent, to: "outbox")
    }
  }

  /// Tells the own other devices of a message to someone else.
  private func appendSync(
    of content: Content, to peer: AccountID, _ records: Records
  ) throws {
    try appendSync(.sent(.init(recipientID: peer.bytes, content: content)), records)
  }

  /// Tells the own other devices of something.
  func appendSync(_ action: Sync.Action, _ records: Records) throws {
    let id = MessageID.random()
    try records.append(
      OutgoingMessage(
        recipientID: account.bytes, messageID: id.bytes,
        content: Content(
          id: id.bytes, writtenAt: clock.timestamp, body: .sync(Sync(action: action)))),
      to: "outbox")
  }
}

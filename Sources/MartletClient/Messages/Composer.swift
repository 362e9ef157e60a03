internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// Makes messages of what the user says.
final class Composer {
  private let context: DeviceContext
  private let outbox: Outbox
  private let groups: any GroupDelivery

  init(_ context: DeviceContext, _ outbox: Outbox, _ groups: any GroupDelivery) {
    self.context = context
    self.outbox = outbox
    self.groups = groups
  }

  private var account: AccountID { context.account }

  /// Stores a message, and sends it.
  func send(
    _ body: Content.Body, to conversation: Conversation, options: SendOptions
  ) async throws -> SentMessage {
    let id = MessageID.random()
    let content = try context.read { records in
      try makeContent(body, id, for: conversation, options, records)
    }
    do {
      try content.validate()
      try content.checkTimes()
    } catch {
      throw ClientError.invalidContent("\(error)")
    }
    // It is on disk with its ciphertext, or before anybody is told that it waits.
    try context.write(.repeatable) { records in
      var content = content
      if case .direct(let peer) = conversation, !options.isEphemeral {
        try records.offerProfile(with: &content, to: peer)
      }
      try accept(content, id, for: conversation, options, records)
    }
    let sent = try await outbox.send(id)
    if !sent.isSent { try? context.store.sync() }
    return sent
  }

  private func makeContent(
    _ body: Content.Body, _ id: MessageID, for conversation: Conversation, _ options: SendOptions,
    _ records: Records
  ) throws -> Content {
    let timer =
      try options.disappearsAfter.map { ProtoDuration($0) }
      ?? records.settings(of: conversation).disappearsAfter
    return Content(
      id: id.bytes, writtenAt: context.timestamp, disappearsAfter: body.isMessage ? timer : nil,
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
      if !options.isEphemeral { try records.changePeer(peerID) { $0.isAccepted = true } }
    }
    if case .stored(let file)? = content.body?.attachment?.location {
      try records.removeUpload(object: file.objectID)
    }
    if !options.isEphemeral {
      _ = try ContentApplication(
        content: content.withoutProfileKey, conversation: conversation, author: account,
        authorDevice: context.device, serverTime: nil, own: account, now: context.now
      ).apply(in: records)
    }
    let expiresAt = options.serverLifetime.map {
      ProtoTimestamp(sinceEpoch: .seconds(context.now.seconds) + $0)
    }
    let sent = OutgoingMessage(
      messageID: id.bytes, content: content, urgent: options.isUrgent,
      ephemeral: options.isEphemeral, expiresAt: expiresAt)
    switch conversation {
    case .direct(let peer):
      var sent = sent
      sent.recipientID = peer.bytes
      try records.appendOutgoing(sent)
      if !options.isEphemeral {
        try records.appendSync(
          .sent(.init(recipientID: peer.bytes, content: content.withoutProfileKey)), own: account,
          at: context.timestamp)
      }
    case .noteToSelf:
      var note = sent
      note.recipientID = account.bytes
      note.noteToSelf = content.isMessage
      note.content = Content(
        id: id.bytes, writtenAt: content.writtenAt,
        body: .sync(Sync(action: .sent(.init(recipientID: account.bytes, content: content)))))
      try records.appendOutgoing(note)
    case .group(let group):
      try groups.requireMember(of: group, saying: content, records)
      var sent = sent
      sent.groupID = group.bytes
      try records.appendOutgoing(sent)
    }
  }
}

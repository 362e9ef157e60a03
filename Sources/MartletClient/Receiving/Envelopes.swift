internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import SignalProtocol

/// Takes in what others, and the own other devices, have sent to this device.
final class Envelopes {
  private let context: DeviceContext
  private let opener: EnvelopeOpener
  private let sessions: SessionDirectory
  private let typing: TypingBoard
  private let news: ProfileNews
  /// Whom this device has asked for messages that it could not decrypt.
  private var resendRequests = ResendRequests(perAccount: ClientLimits.resendRequestsPerHour)
  /// Who has had this device send messages again.
  private var resendAnswers = ResendRequests(perAccount: ClientLimits.resendAnswersPerHour)

  init(
    _ context: DeviceContext, _ sessions: SessionDirectory, _ news: ProfileNews,
    _ typing: TypingBoard
  ) {
    self.context = context
    self.sessions = sessions
    self.news = news
    self.typing = typing
    opener = EnvelopeOpener(context)
  }

  private var account: AccountID { context.account }

  /// Decrypts an envelope and stores what it says, once.
  ///
  /// - Throws: errors of the store only: what is wrong with the envelope becomes an event.
  func take(_ envelope: Envelope) throws {
    guard let sender = envelope.sender.flatMap({ AccountID($0.accountID) }),
      let id = MessageID(envelope.messageID)
    else { return }
    do {
      try context.write { records in
        guard try records.noteReceived(id, from: sender, at: context.now.seconds) else { return }
        guard try !records.peer(sender).isBlocked else { return }
        let (content, device) = try opener.open(envelope, from: sender, records)
        try apply(content, envelope, from: sender, device, records)
      }
    } catch SignalError.identityChanged(let change) {
      try hold(envelope, id, from: sender, change.presented.encoded)
    } catch let untrusted as UntrustedIdentity {
      try hold(envelope, id, from: sender, untrusted.presented)
    } catch let error as SignalError {
      // A message that repeats a number under another identifier is none that was seen before: its
      // sender has gone on from an older copy of its file, or the key was dropped.
      try report(error, envelope, id, from: sender)
    }
  }

  private func apply(
    _ content: Content, _ envelope: Envelope, from sender: AccountID, _ number: UInt8,
    _ records: Records
  ) throws {
    if case .sync(let sync)? = content.body {
      guard sender == account else { return }
      return try apply(sync, envelope, number, records)
    }
    guard sender != account else { return }
    if case .decryptionFailure(let failure)? = content.body {
      return try sendAgain(failure.messageID, to: sender, records)
    }
    guard try typing.take(content, of: sender, in: .direct(sender), records) else { return }
    if let told = content.toldProfile, try records.take(told, of: sender) { news.isDue = true }
    let event = try ContentApplication(
      content: content.withoutProfileKey, conversation: .direct(sender), author: sender,
      authorDevice: number, serverTime: envelope.serverTime, own: account, now: context.now
    ).apply(in: records)
    guard var event else { return }
    event.isRequest = try !records.isAccepted(sender, own: account)
    try records.tell(event)
  }

  /// Takes in what another of your devices did.
  private func apply(
    _ sync: Sync, _ envelope: Envelope, _ number: UInt8, _ records: Records
  ) throws {
    switch sync.action {
    case .sent(let sent):
      guard let content = sent.content, let recipient = AccountID(sent.recipientID) else { return }
      if recipient != account { try records.changePeer(recipient) { $0.isAccepted = true } }
      let event = try ContentApplication(
        content: content.withoutProfileKey,
        conversation: recipient == account ? .noteToSelf : .direct(recipient), author: account,
        authorDevice: number, serverTime: envelope.serverTime, own: account, now: context.now
      ).apply(in: records)
      if let event { try records.tell(event) }
    case .read(let read):
      guard let sender = AccountID(read.senderID) else { return }
      for id in read.messageIDs.compactMap({ MessageID($0) }) {
        try records.markRead(id, by: sender, at: context.timestamp)
      }
    case .peer(let peer): try records.apply(peer)
    case .peers(let list): for peer in list.peers { try records.apply(peer) }
    case .group(let group): try records.apply(group)
    case .own(let own):
      if try records.ownPerson().cardVersion <= own.cardVersion {
        try records.setOwnPerson(own)
      }
    case nil: break
    }
  }

  /// Sends an own message again, under another identifier of its way.
  private func sendAgain(_ id: [UInt8], to sender: AccountID, _ records: Records) throws {
    guard let id = MessageID(id), let message = try records.message(id, by: account),
      message.conversation == Conversation.direct(sender).description,
      let content = message.content,
      resendAnswers.take(of: sender, isKnown: true, at: context.now)
    else { return }
    try records.appendOutgoing(
      OutgoingMessage(
        recipientID: sender.bytes, messageID: MessageID.random().bytes, content: content,
        urgent: true))
  }

  /// Keeps an envelope until the user has said what to think of the new identity key.
  private func hold(
    _ envelope: Envelope, _ id: MessageID, from sender: AccountID, _ presented: [UInt8]
  ) throws {
    try context.write { records in
      _ = try records.noteReceived(id, from: sender, at: context.now.seconds)
      guard try records.hold(HeldEnvelope(envelope: envelope), from: sender) else {
        return try records.tell(
          .undecryptable(
            .init(
              accountID: sender.description, deviceID: envelope.sender?.deviceID ?? 0,
              reason: "too much waits for its identity key to be accepted", isRequested: false)))
      }
      var peer = try records.peer(sender)
      guard peer.presentedKey != presented else { return }
      peer.presentedKey = presented
      try records.setPeer(sender, peer)
      try records.tell(.identityChange(.init(accountID: sender.description)))
    }
  }

  /// Tells of an envelope that cannot be decrypted, and asks its sender for the message again, over
  /// a new session.
  private func report(
    _ error: SignalError, _ envelope: Envelope, _ id: MessageID, from sender: AccountID
  ) throws {
    let now = context.now
    let isKnown = try context.read { try $0.hasMessages(in: .direct(sender)) }
    let mayAsk =
      sender != account && resendRequests.take(of: sender, isKnown: isKnown, at: now)
    try context.write { records in
      _ = try records.noteReceived(id, from: sender, at: now.seconds)
      let number = envelope.sender?.deviceID ?? 0
      try records.tell(
        .undecryptable(
          .init(
            accountID: sender.description, deviceID: number, reason: "\(error)",
            isRequested: mayAsk)))
      guard mayAsk, let device = UInt8(exactly: number),
        let address = try? SignalProtocol.DeviceAddress(account: sender.bytes, device: device)
      else { return }
      try sessions.retire(address, records)
      let request = MessageID.random()
      try records.appendOutgoing(
        OutgoingMessage(
          recipientID: sender.bytes, messageID: request.bytes,
          content: Content(
            id: request.bytes, writtenAt: context.timestamp,
            body: .decryptionFailure(DecryptionFailure(messageID: id.bytes)))))
    }
  }

  /// Handles the envelopes that were held for an account, now that its identity key is accepted.
  func takeHeld(from sender: AccountID) throws {
    let held = try context.write { records in
      let held = try records.takeHeld(from: sender)
      for id in held.compactMap({ $0.envelope.flatMap { MessageID($0.messageID) } }) {
        try records.forgetReceived(id, from: sender)
      }
      return held
    }
    for envelope in held.compactMap(\.envelope) { try take(envelope) }
  }
}

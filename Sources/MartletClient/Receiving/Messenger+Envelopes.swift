internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import SignalProtocol

extension Messenger {
  /// Decrypts an envelope and stores what it says, once.
  ///
  /// - Throws: errors of the store only: what is wrong with the envelope becomes an event.
  func take(_ envelope: Envelope) async throws {
    guard let sender = envelope.sender.flatMap({ AccountID($0.accountID) }),
      let id = MessageID(envelope.messageID)
    else { return }
    do {
      try store.write { records in
        guard try records.noteReceived(id, from: sender, at: clock.now.seconds) else { return }
        guard try !records.peer(sender).isBlocked else { return }
        try open(envelope, from: sender, records)
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

  /// Decrypts and applies within a transaction.
  private func open(_ envelope: Envelope, from sender: AccountID, _ records: Records) throws {
    guard let number = envelope.sender.flatMap({ UInt8(exactly: $0.deviceID) }) else {
      throw SignalError.malformed(.message)
    }
    let address = try SignalProtocol.DeviceAddress(account: sender.bytes, device: number)
    var record = try records.session(with: address)
    let message = try SignalMessage(envelope.ciphertext)
    let decrypted = try record.decrypt(
      message, as: identity.device, preKeys: records.available(for: message.preKeys),
      now: clock.now)
    try check(record, of: sender, records)
    try records.setSession(record)
    try records.consume(decrypted, at: clock.now)
    try noteDevice(record, of: sender, records)
    let content = try Content(padded: decrypted.plaintext)
    try apply(content, envelope, from: sender, number, records)
  }

  /// Refuses a session whose identity key is not the account's trusted one.
  private func check(
    _ record: SessionRecord, of sender: AccountID, _ records: Records
  ) throws {
    guard let shown = record.acceptedIdentity else { return }
    if sender == account {
      guard shown == identity.identity.publicKey else { throw SignalError.ownMessage }
      return
    }
    var peer = try records.peer(sender)
    if peer.identityKey.isEmpty {
      peer.identityKey = shown.encoded
      try records.setPeer(sender, peer)
    } else if peer.identityKey != shown.encoded {
      throw UntrustedIdentity(presented: shown.encoded)
    }
  }

  /// Remembers the device that a message came from.
  private func noteDevice(
    _ record: SessionRecord, of sender: AccountID, _ records: Records
  ) throws {
    // The account's own devices are listed by the server, so that a new one is noticed.
    guard sender != account, let registration = record.registrationIdentifier else { return }
    let device = PeerDevice(
      deviceID: UInt32(record.remote.device), registrationID: UInt32(registration))
    var peer = try records.peer(sender)
    // Without a list there may be more devices: the server says so when they are written to.
    guard !peer.devices.contains(device) else { return }
    peer.devices.removeAll { $0.deviceID == device.deviceID }
    peer.devices.append(device)
    try records.setPeer(sender, peer)
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
    let event = try ContentApplication(
      content: content, conversation: .direct(sender), author: sender, authorDevice: number,
      serverTime: envelope.serverTime, own: account, now: clock.now
    ).apply(in: records)
    if let event { try records.append(event, to: "inbox") }
  }

  /// Takes in what another of the own devices did.
  private func apply(
    _ sync: Sync, _ envelope: Envelope, _ number: UInt8, _ records: Records
  ) throws {
    switch sync.action {
    case .sent(let sent):
      guard let content = sent.content, let recipient = AccountID(sent.recipientID) else { return }
      let event = try ContentApplication(
        content: content, conversation: recipient == account ? .noteToSelf : .direct(recipient),
        author: account, authorDevice: number, serverTime: envelope.serverTime, own: account,
        now: clock.now
      ).apply(in: records)
      if let event { try records.append(event, to: "inbox") }
    case .read(let read):
      guard let sender = AccountID(read.senderID) else { return }
      for id in read.messageIDs.compactMap({ MessageID($0) }) {
        try markReadHere(id, by: sender, records)
      }
    case .peer(let peer): try records.apply(peer)
    case .peers(let list): for peer in list.peers { try records.apply(peer) }
    case .group(let group): try records.apply(group)
    case nil: break
    }
  }

  /// Sends an own message again, under another identifier of its way.
  private func sendAgain(_ id: [UInt8], to sender: AccountID, _ records: Records) throws {
    guard let id = MessageID(id), let message = try records.message(id, by: account),
      message.conversation == Conversation.direct(sender).description, let content = message.content
    else { return }
    try records.append(
      OutgoingMessage(
        recipientID: sender.bytes, messageID: MessageID.random().bytes, content: content,
        urgent: true),
      to: "outbox")
  }

  /// Keeps an envelope until the user has said what to think of the new identity key.
  private func hold(
    _ envelope: Envelope, _ id: MessageID, from sender: AccountID, _ presented: [UInt8]
  ) throws {
    try store.write { records in
      _ = try records.noteReceived(id, from: sender, at: clock.now.seconds)
      try records.hold(HeldEnvelope(envelope: envelope), from: sender)
      var peer = try records.peer(sender)
      guard peer.presentedKey != presented else { return }
      peer.presentedKey = presented
      try records.setPeer(sender, peer)
      try records.append(
        ReceivedEvent(kind: .identityChange(.init(accountID: sender.description))), to: "inbox")
    }
  }

  /// Tells of an envelope that cannot be decrypted, and asks its sender for the message again, over
  /// a new session.
  private func report(
    _ error: SignalError, _ envelope: Envelope, _ id: MessageID, from sender: AccountID
  ) throws {
    let now = clock.now
    let isKnown = try store.read { try $0.hasMessages(in: .direct(sender)) }
    let mayAsk =
      sender != account && resendRequests.take(of: sender, isKnown: isKnown, at: now)
    try store.write { records in
      _ = try records.noteReceived(id, from: sender, at: now.seconds)
      let number = envelope.sender?.deviceID ?? 0
      try records.append(
        ReceivedEvent(
          kind: .undecryptable(
            .init(
              accountID: sender.description, deviceID: number, reason: "\(error)",
              isRequested: mayAsk))),
        to: "inbox")
      guard mayAsk, let device = UInt8(exactly: number),
        let address = try? SignalProtocol.DeviceAddress(account: sender.bytes, device: device)
      else { return }
      try sessions.retire(address, records)
      let request = MessageID.random()
      try records.append(
        OutgoingMessage(
          recipientID: sender.bytes, messageID: request.bytes,
          content: Content(
            id: request.bytes, writtenAt: clock.timestamp,
            body: .decryptionFailure(DecryptionFailure(messageID: id.bytes)))),
        to: "outbox")
    }
  }

  /// Handles the envelopes that were held for an account, now that its identity key is accepted.
  func takeHeld(from sender: AccountID) async throws {
    let held = try store.write { records in
      let held = try records.takeHeld(from: sender)
      for id in held.compactMap({ $0.envelope.flatMap { MessageID($0.messageID) } }) {
        try records.forgetReceived(id, from: sender)
      }
      return held
    }
    for envelope in held.compactMap(\.envelope) { try await take(envelope) }
    try await flushOutbox()
  }
}

/// A device showed another identity key than the one that is trusted for its account.
private struct UntrustedIdentity: Error {
  let presented: [UInt8]
}

extension Content {
  /// A content from its padded form.
  ///
  /// - Throws: `SignalError.malformed`: what a sender encrypts and is no content is as good as
  ///   undecryptable.
  init(padded: [UInt8]) throws(SignalError) {
    let bytes = try PaddedPayload.unpad(padded)
    do {
      try self.init(decoding: bytes)
      try validate()
      try checkTimes()
    } catch {
      throw .malformed(.message)
    }
  }
}

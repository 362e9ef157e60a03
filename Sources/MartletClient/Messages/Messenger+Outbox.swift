internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

extension Messenger {
  /// Sends what waits, in order.
  ///
  /// A message at which the server fails is kept and tried again later; what is for the same
  /// conversation waits behind it, everything else goes on.
  ///
  /// - Parameter id: a message whose failure is thrown.
  /// - Returns: whether that message has reached the server; false where the server cannot be
  ///   reached, or asks to wait.
  /// - Throws: what is wrong with that message; `ClientError.unlinked`.
  @discardableResult
  func flushOutbox(until id: MessageID? = nil) async throws -> Bool {
    var wanted: Bool?
    var last: Int64 = 0
    var troubled: Set<[UInt8]> = []
    while true {
      let rows = try store.read {
        try $0.rows(of: "outbox", as: OutgoingMessage.self, after: last, limit: 20)
      }
      guard !rows.isEmpty else { return try wanted ?? isSent(id) }
      for (sequence, message) in rows {
        last = sequence
        guard message.retryAt <= clock.now.seconds, !troubled.contains(message.place) else {
          troubled.insert(message.place)
          continue
        }
        guard sending.insert(sequence).inserted else { continue }
        defer { sending.remove(sequence) }
        do {
          try await deliver(message, at: sequence)
          if message.messageID == id?.bytes { wanted = true }
        } catch let status as Status where status.isPassing {
          lastDelay = status
          return wanted ?? false
        } catch let status as Status where status.isTrouble {
          lastDelay = status
          guard try postpone(sequence) else {
            if message.messageID == id?.bytes { throw status }
            continue
          }
          troubled.insert(message.place)
        } catch ClientError.unlinked {
          throw ClientError.unlinked
        } catch  where message.messageID != id?.bytes {
          // It stays in the outbox: what is wrong with it shows where it is asked for.
          continue
        }
      }
    }
  }

  /// Whether a message that another call has sent, or is sending, has reached the server.
  private func isSent(_ id: MessageID?) throws -> Bool {
    guard let id else { return true }
    return try store.read { records in
      let waiting = try records.rows(of: "outbox", as: OutgoingMessage.self, limit: .max)
      guard !waiting.contains(where: { $0.value.messageID == id.bytes }) else { return false }
      return try records.message(id, by: account)?.state != .failed
    }
  }

  /// Sends one message of the outbox, and takes it out.
  private func deliver(_ waiting: OutgoingMessage, at sequence: Int64) async throws {
    if let group = GroupID(waiting.groupID) {
      return try await deliver(waiting, to: group, at: sequence)
    }
    guard let recipient = AccountID(waiting.recipientID) else {
      return try drop(waiting, at: sequence)
    }
    var message = waiting
    for _ in 0..<ClientLimits.sendRounds {
      if message.envelopes.isEmpty {
        do {
          try await prepareSessions(with: recipient)
        } catch let error as ClientError where error.isFinal {
          try fail(message, at: sequence)
          throw error
        }
        message = try encrypt(message, for: recipient, at: sequence)
      }
      let outcome: DeliveryOutcome
      do {
        outcome = try await submit(message, to: recipient)
      } catch let status as Status where !status.isPassing && !status.isTrouble {
        try fail(message, at: sequence)
        throw status
      }
      switch outcome {
      case .accepted(let time): return try finish(message, at: sequence, serverTime: time)
      case .notFound:
        try fail(message, at: sequence)
        throw ClientError.notFound("account \(recipient)")
      case .mismatch(let mismatch):
        try store.write { try forget(mismatch, of: recipient, $0) }
        try await beginSessions(with: recipient, devices: mismatch.missing + mismatch.stale)
        message.envelopes = []
      }
    }
    throw ClientError.devicesKeepChanging
  }

  private enum DeliveryOutcome {
    case accepted(ProtoTimestamp?)
    case mismatch(DeviceMismatch)
    case notFound
  }

  private func submit(
    _ message: OutgoingMessage, to recipient: AccountID
  ) async throws -> DeliveryOutcome {
    if recipient == account {
      guard !message.envelopes.isEmpty || message.noteToSelf else { return .accepted(nil) }
      let request = SendSyncRequest(
        messageID: message.messageID, envelopes: message.envelopes,
        noteToSelf: message.noteToSelf, expiresAt: message.expiresAt)
      let reply = try await calling {
        try await server.messaging.sendSync(request, options: .usual)
      }
      switch reply.outcome {
      case .accepted(let accepted): return .accepted(accepted.serverTime)
      case .mismatch(let mismatch): return .mismatch(mismatch)
      case nil: throw ClientError.badServer("sending has no outcome")
      }
    }
    let request = SendRequest(
      messageID: message.messageID, recipientID: recipient.bytes, envelopes: message.envelopes,
      urgent: message.urgent, ephemeral: message.ephemeral, expiresAt: message.expiresAt)
    let reply = try await calling {
      try await server.messaging.send(request, options: .usual)
    }
    switch reply.outcome {
    case .accepted(let accepted): return .accepted(accepted.serverTime)
    case .mismatch(let mismatch): return .mismatch(mismatch)
    case .notFound: return .notFound
    case nil: throw ClientError.badServer("sending has no outcome")
    }
  }

  /// Encrypts a message for every device that is known, and keeps what came of it.
  private func encrypt(
    _ message: OutgoingMessage, for recipient: AccountID, at sequence: Int64
  ) throws -> OutgoingMessage {
    let plaintext = PaddedPayload.pad((message.content ?? Content()).encoded())
    return try store.write { records in
      var message = message
      for known in try records.peer(recipient).devices {
        guard let envelope = try encrypt(plaintext, for: recipient, known, records) else {
          continue
        }
        message.envelopes.append(envelope)
      }
      try records.replace(sequence, with: message, in: "outbox")
      return message
    }
  }

  /// Encrypts for one device; nil for the device that this is.
  func encrypt(
    _ plaintext: [UInt8], for recipient: AccountID, _ known: PeerDevice, _ records: Records
  ) throws -> DeviceEnvelope? {
    guard let number = UInt8(exactly: known.deviceID) else { return nil }
    let address = try SignalProtocol.DeviceAddress(account: recipient.bytes, device: number)
    guard address != identity.device.address else { return nil }
    var record = try records.session(with: address)
    var random = SystemRandom()
    let ciphertext = try record.encrypt(plaintext, now: clock.now, using: &random)
    try records.setSession(record)
    return DeviceEnvelope(
      deviceID: known.deviceID,
      registrationID: UInt32(record.registrationIdentifier ?? UInt16(known.registrationID)),
      ciphertext: ciphertext)
  }

  func finish(
    _ message: OutgoingMessage, at sequence: Int64, serverTime: ProtoTimestamp?
  ) throws {
    try store.write { records in
      try records.remove(sequence, from: "outbox")
      guard let id = MessageID(message.messageID) else { return }
      try records.update(id, by: account) { stored in
        guard stored.state == .pending else { return false }
        stored.state = .sent
        stored.serverTime = serverTime
        return true
      }
    }
  }

  func fail(_ message: OutgoingMessage, at sequence: Int64) throws {
    try store.write { records in
      try records.remove(sequence, from: "outbox")
      guard let id = MessageID(message.messageID) else { return }
      try records.update(id, by: account) { stored in
        stored.state = .failed
        return true
      }
    }
  }

  /// Has a message at which the server failed tried again later, as it is: what it was encrypted to
  /// may have been stored.
  ///
  /// - Returns: false where that has gone on for too long, and the message was given up.
  private func postpone(_ sequence: Int64) throws -> Bool {
    let now = clock.now.seconds
    let givenUp = try store.write { records -> OutgoingMessage? in
      let rows = try records.rows(
        of: "outbox", as: OutgoingMessage.self, after: sequence - 1, limit: 1)
      guard var message = rows.first(where: { $0.sequence == sequence })?.value else { return nil }
      if message.troubledSince == 0 { message.troubledSince = now }
      let age = now - message.troubledSince
      guard age >= ClientLimits.serverTrouble else {
        let bounds = ClientLimits.troubleRetry
        message.retryAt = now + min(max(age, bounds.lowerBound), bounds.upperBound)
        try records.replace(sequence, with: message, in: "outbox")
        return nil
      }
      return message
    }
    guard let givenUp else { return true }
    try fail(givenUp, at: sequence)
    return false
  }

  private func drop(_ message: OutgoingMessage, at sequence: Int64) throws {
    try store.write { try $0.remove(sequence, from: "outbox") }
  }

  /// Takes in how an account's devices differ from those that were known.
  private func forget(
    _ mismatch: DeviceMismatch, of recipient: AccountID, _ records: Records
  ) throws {
    var peer = try records.peer(recipient)
    for device in mismatch.extra + mismatch.stale {
      guard let number = UInt8(exactly: device) else { continue }
      peer.devices.removeAll { $0.deviceID == device }
      if mismatch.extra.contains(device) {
        try records.removeSessions(with: recipient, device: number)
      } else {
        let address = try SignalProtocol.DeviceAddress(account: recipient.bytes, device: number)
        var record = try records.session(with: address)
        record.retire()
        try records.setSession(record)
      }
    }
    try records.setPeer(recipient, peer)
  }
}

extension ClientError {
  /// Whether a message that cannot be encrypted for it is given up.
  fileprivate var isFinal: Bool {
    switch self {
    case .identityChanged, .notFound: true
    default: false
    }
  }
}

extension OutgoingMessage {
  /// The conversation in which it has its place; messages of one are sent in order.
  fileprivate var place: [UInt8] { groupID.isEmpty ? recipientID : groupID }
}

extension Status {
  /// Whether the server failed at this call: it may have done what it was asked to, and may
  /// do so when it is asked again.
  var isTrouble: Bool {
    switch code {
    case .internal, .unknown, .dataLoss: true
    default: false
    }
  }

  /// Whether the same call may succeed later.
  var isPassing: Bool {
    switch code {
    case .unavailable, .deadlineExceeded, .resourceExhausted, .cancelled, .aborted: true
    default: false
    }
  }
}

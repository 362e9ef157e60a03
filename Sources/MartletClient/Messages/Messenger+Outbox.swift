internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

extension Messenger {
  /// Sends what waits, in order.
  ///
  /// A message that cannot be sent yet is kept and tried again later; what is for the same
  /// conversation waits behind it. One that can never be sent is given up. Neither holds up what is
  /// for others.
  ///
  /// - Parameter id: a message whose failure is thrown.
  /// - Returns: whether that message has reached the server; false if the server cannot be reached,
  ///   or asks to wait.
  /// - Throws: what is wrong with that message; `ClientError.unlinked`.
  @discardableResult
  func flushOutbox(until id: MessageID? = nil) async throws -> Bool {
    var wanted: Bool?
    var last: Int64 = 0
    var waiting: Set<[UInt8]> = []
    while true {
      let rows = try store.read {
        try $0.rows(of: "outbox", as: OutgoingMessage.self, after: last, limit: 20)
      }
      guard !rows.isEmpty else { return try wanted ?? isSent(id) }
      for (sequence, message) in rows {
        last = sequence
        guard message.retryAt <= clock.now.seconds, !waiting.contains(message.place) else {
          waiting.insert(message.place)
          continue
        }
        guard sending.insert(sequence).inserted else { continue }
        defer { sending.remove(sequence) }
        do {
          try await generations.confirm()
          try await deliver(message, at: sequence)
          if message.messageID == id?.bytes { wanted = true }
        } catch ClientError.unlinked {
          throw ClientError.unlinked
        } catch {
          if let status = error as? Status { lastDelay = status }
          let isWanted = message.messageID == id?.bytes
          switch try note(OutboxFailure(error), of: message, at: sequence, isWanted: isWanted) {
          case .unreachable: return wanted ?? false
          case .final where isWanted: throw error
          case .unsettled where isWanted: throw error
          case .limited, .trouble, .unsettled: waiting.insert(message.place)
          case .final: continue
          }
        }
      }
    }
  }

  /// Keeps what a failure means for a message.
  ///
  /// - Returns: the failure; a final one also where the server has been in trouble for too long.
  private func note(
    _ failure: OutboxFailure, of message: OutgoingMessage, at sequence: Int64, isWanted: Bool
  ) throws -> OutboxFailure {
    switch failure {
    case .unreachable, .unsettled: return failure
    case .limited(let seconds):
      try postpone(sequence, by: seconds)
      return failure
    case .trouble:
      if try postponeAfterTrouble(sequence) { return failure }
    case .final: break
    }
    try fail(message, at: sequence, tellingInbox: !isWanted)
    return .final
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
        try await sessions.prepare(with: recipient)
        message = try encrypt(message, for: recipient, at: sequence)
      }
      let outcome = try await submit(message, to: recipient)
      switch outcome {
      case .accepted(let time): return try finish(message, at: sequence, serverTime: time)
      case .notFound: throw ClientError.notFound("account \(recipient)")
      case .mismatch(let mismatch):
        try await sessions.take(mismatch, of: recipient)
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
      message.envelopes = try sessions.encrypt(plaintext, for: recipient, records)
      try records.replace(sequence, with: message, in: "outbox")
      return message
    }
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

  /// Gives a message up.
  ///
  /// - Parameters:
  ///   - message: as it stands in the outbox.
  ///   - sequence: its place there.
  ///   - tellingInbox: whether nobody waits for it, so that the application has to be told.
  /// - Throws: errors of the store.
  private func fail(
    _ message: OutgoingMessage, at sequence: Int64, tellingInbox: Bool
  ) throws {
    try store.write { records in
      try records.remove(sequence, from: "outbox")
      guard let id = MessageID(message.messageID) else { return }
      let failed = try records.update(id, by: account) { stored in
        stored.state = .failed
        return true
      }
      guard failed != nil, tellingInbox else { return }
      try records.append(
        ReceivedEvent(
          kind: .progress(
            .init(
              messageIDs: [id.description], accountID: account.description, state: .failed,
              time: clock.timestamp))),
        to: "inbox")
    }
  }

  /// Has a message tried again after some seconds.
  private func postpone(_ sequence: Int64, by seconds: Int64) throws {
    try changeWaiting(sequence) { $0.retryAt = clock.now.seconds + seconds }
  }

  /// Has a message at which the server failed tried again later, as it is: what it was encrypted to
  /// may have been stored.
  ///
  /// - Returns: false if that has gone on for too long.
  private func postponeAfterTrouble(_ sequence: Int64) throws -> Bool {
    let now = clock.now.seconds
    var isInTime = true
    try changeWaiting(sequence) { message in
      if message.troubledSince == 0 { message.troubledSince = now }
      let age = now - message.troubledSince
      isInTime = age < ClientLimits.serverTrouble
      let bounds = ClientLimits.troubleRetry
      message.retryAt = now + min(max(age, bounds.lowerBound), bounds.upperBound)
    }
    return isInTime
  }

  private func changeWaiting(
    _ sequence: Int64, _ change: (inout OutgoingMessage) -> Void
  ) throws {
    try store.write { records in
      let rows = try records.rows(
        of: "outbox", as: OutgoingMessage.self, after: sequence - 1, limit: 1)
      guard var message = rows.first(where: { $0.sequence == sequence })?.value else { return }
      change(&message)
      try records.replace(sequence, with: message, in: "outbox")
    }
  }

  private func drop(_ message: OutgoingMessage, at sequence: Int64) throws {
    try store.write { try $0.remove(sequence, from: "outbox") }
  }
}

extension OutgoingMessage {
  /// The conversation in which it has its place; messages of one are sent in order.
  fileprivate var place: [UInt8] { groupID.isEmpty ? recipientID : groupID }
}

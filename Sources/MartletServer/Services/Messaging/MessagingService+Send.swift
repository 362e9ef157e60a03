package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension MessagingService {
  /// Rounds with a set of devices that turns out to be old, before the sender is asked to wait.
  private static let rounds = 4

  /// Sends a message to every device of another account.
  package func send(
    _ request: SendRequest, context: ServerContext
  ) async throws -> SendResponse {
    let caller = try context.caller
    let recipient = try identifier(request.recipientID, field: "recipient_id")
    guard recipient != caller.account else {
      throw Refusal.constraintViolated(
        field: "recipient_id", "is the caller's own account; send that with SendSync")
    }
    try limiter.take(from: caller.account, to: recipient, at: .now)
    let message = OutgoingMessage(
      id: try identifier(request.messageID, field: "message_id"), sender: caller,
      recipient: recipient, envelopes: request.envelopes, urgent: request.urgent,
      ephemeral: request.ephemeral, expiresAt: try expiry(request.expiresAt),
      isKept: !request.ephemeral, contactToken: request.contactToken)
    switch try await send(message, by: context.peer) {
    case .accepted(let accepted): return SendResponse(outcome: .accepted(accepted))
    case .mismatch(let mismatch): return SendResponse(outcome: .mismatch(mismatch))
    case .notFound: return SendResponse(outcome: .notFound(NotFound()))
    }
  }

  /// Sends a message to the caller's other devices.
  package func sendSync(
    _ request: SendSyncRequest, context: ServerContext
  ) async throws -> SendSyncResponse {
    let caller = try context.caller
    let message = OutgoingMessage(
      id: try identifier(request.messageID, field: "message_id"), sender: caller,
      recipient: caller.account, envelopes: request.envelopes, urgent: false, ephemeral: false,
      expiresAt: try expiry(request.expiresAt), isKept: request.noteToSelf, contactToken: [])
    switch try await send(message, by: context.peer) {
    case .accepted(let accepted): return SendSyncResponse(outcome: .accepted(accepted))
    case .mismatch(let mismatch): return SendSyncResponse(outcome: .mismatch(mismatch))
    case .notFound: throw Refusal.deviceRevoked
    }
  }

  private func send(_ message: OutgoingMessage, by peer: Peer) async throws -> SendOutcome {
    try message.checkDevices()
    var known = try await directory.devices(of: message.recipient)
    for _ in 0..<Self.rounds {
      guard let devices = known else { return .notFound }
      if let mismatch = message.mismatch(with: devices) {
        // What is remembered may be old: only what the database says is an answer.
        known = try await directory.read(message.recipient)
        guard let current = known, current.version != devices.version else {
          return known == nil ? .notFound : .mismatch(mismatch)
        }
        continue
      }
      switch try await append(message, devices.version, admission(of: message, by: peer)) {
      case .stored(let time, _): return .accepted(Accepted(serverTime: time.message))
      case .duplicate(let time):
        return .accepted(Accepted(serverTime: time.message, duplicate: true))
      case .conflict(let text): throw Refusal.constraintViolated(field: "message_id", text)
      case .stale: known = try await directory.read(message.recipient)
      }
    }
    throw Refusal.overloaded(retryAfter: .seconds(1))
  }

  /// Whether the recipient is to get a message.
  private func admission(
    of message: OutgoingMessage, by peer: Peer
  ) async throws -> MessageAdmission {
    let (sender, recipient) = (message.sender.account, message.recipient)
    if sender == recipient { return .open }
    guard message.ephemeral else {
      return try await contacts.admission(
        from: sender, to: recipient, token: message.contactToken, by: peer)
    }
    return try await contacts.admitsMoment(from: sender, to: recipient) ? .open : .withheld
  }

  /// Stores a message; one that is withheld takes the same way, so that its sender learns nothing.
  private func append(
    _ message: OutgoingMessage, _ version: Int64, _ admission: MessageAdmission
  ) async throws -> PendingMessage.Outcome {
    let conversation =
      message.isKept
      ? try await conversations.ensure(message.sender.account, message.recipient) : nil
    // The schema allows no number that devices do not have.
    let copies = message.envelopes.compactMap { envelope in
      DeviceNumber(of: envelope.deviceID).map {
        PendingMessage.Copy(device: $0, ciphertext: envelope.ciphertext)
      }
    }
    let addresses = copies.map { Address(account: message.recipient, device: $0.device) }
    var reserved: [Address] = []
    do {
      for address in addresses {
        try await depths.reserve(address)
        reserved.append(address)
      }
      let outcome = try await appends.current.submit(
        PendingMessage(
          id: message.id, sender: message.sender, recipient: message.recipient,
          conversation: conversation, devicesVersion: version, copies: copies,
          admission: admission, urgent: message.urgent, ephemeral: message.ephemeral,
          expiresAt: message.expiresAt))
      for address in reserved {
        if case .stored(_, isWithheld: false) = outcome {
          depths.store(address)
        } else {
          depths.giveUp(address)
        }
      }
      return outcome
    } catch {
      for address in reserved { depths.giveUp(address) }
      throw error
    }
  }

  /// When the server's copies go, as asked; those of an ephemeral message go soon in any case.
  private func expiry(_ time: ProtoTimestamp?) throws -> Timestamp? {
    guard let time else { return nil }
    guard let sinceEpoch = time.sinceEpoch else {
      throw Refusal.constraintViolated(field: "expires_at", "is not a valid time")
    }
    let expiry = Timestamp(microsecondsSince1970: 0).adding(sinceEpoch)
    guard expiry > now() else {
      throw Refusal.constraintViolated(field: "expires_at", "has passed")
    }
    return expiry
  }
}

/// How sending went.
private enum SendOutcome {
  case accepted(Accepted)
  case mismatch(DeviceMismatch)
  case notFound
}

/// A message as a sender hands it in.
private struct OutgoingMessage {
  let id: Identifier
  let sender: Address
  let recipient: Identifier
  let envelopes: [DeviceEnvelope]
  let urgent: Bool
  let ephemeral: Bool
  let expiresAt: Timestamp?
  /// Whether it goes in a history.
  let isKept: Bool
  /// What the sender has of the recipient's link.
  let contactToken: [UInt8]

  func checkDevices() throws(Refusal) {
    var known: Set<UInt32> = []
    for (index, envelope) in envelopes.enumerated()
    where !known.insert(envelope.deviceID).inserted {
      throw .constraintViolated(
        field: "envelopes[\(index)].device_id",
        "is \(envelope.deviceID), which an earlier envelope is for")
    }
  }

  /// How the devices that it is encrypted for differ from those that there are; nil if they do
  /// not. The sending device needs none.
  func mismatch(with entry: DeviceDirectory.Entry) -> DeviceMismatch? {
    var mismatch = DeviceMismatch()
    var rest = Dictionary(uniqueKeysWithValues: envelopes.map { ($0.deviceID, $0) })
    for (number, registration) in entry.devices
    where Address(account: recipient, device: number) != sender {
      guard let envelope = rest.removeValue(forKey: UInt32(number)) else {
        mismatch.missing.append(UInt32(number))
        continue
      }
      if envelope.registrationID != UInt32(registration) { mismatch.stale.append(UInt32(number)) }
    }
    mismatch.extra = rest.keys.sorted()
    return mismatch == DeviceMismatch() ? nil : mismatch
  }
}

internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// Brings messages to accounts, and has those for groups brought there.
final class Delivery: MessageDelivery {
  private let context: DeviceContext
  private let generations: Generations
  private let ownDevices: OwnDevices
  private let sessions: SessionDirectory
  private let groups: any GroupDelivery

  init(
    _ context: DeviceContext, _ generations: Generations, _ ownDevices: OwnDevices,
    _ sessions: SessionDirectory, _ groups: any GroupDelivery
  ) {
    self.context = context
    self.generations = generations
    self.ownDevices = ownDevices
    self.sessions = sessions
    self.groups = groups
  }

  func deliver(
    _ message: OutgoingMessage, keeping keep: OutgoingKeeper
  ) async throws -> ProtoTimestamp? {
    ownDevices.beginOnce()
    try await generations.confirm()
    let time =
      if let group = GroupID(message.groupID) {
        try await groups.deliver(message, to: group, keeping: keep)
      } else if let recipient = AccountID(message.recipientID) {
        try await deliver(message, to: recipient, keeping: keep)
      } else {
        ProtoTimestamp?.none
      }
    // An answer that does not come is asked for again by the next command.
    try? await generations.settle()
    return time
  }

  private func deliver(
    _ waiting: OutgoingMessage, to recipient: AccountID, keeping keep: OutgoingKeeper
  ) async throws -> ProtoTimestamp? {
    var message = waiting
    for _ in 0..<ClientLimits.sendRounds {
      if message.envelopes.isEmpty {
        try await sessions.prepare(with: recipient)
        if try isForNobody(message, recipient) { return nil }
        message = try encrypt(message, for: recipient, keeping: keep)
      }
      switch try await submit(message, to: recipient) {
      case .accepted(let time): return time
      case .notFound: throw ClientError.notFound("account \(recipient)")
      case .mismatch(let mismatch):
        try await sessions.take(mismatch, of: recipient)
        message.envelopes = []
      }
    }
    throw ClientError.devicesKeepChanging
  }

  /// Whether a message is for the account's other devices, and there are none.
  private func isForNobody(_ message: OutgoingMessage, _ recipient: AccountID) throws -> Bool {
    guard recipient == context.account, !message.noteToSelf else { return false }
    return try context.read { try $0.peer(recipient).devices }
      .allSatisfy { $0.deviceID == UInt32(context.device) }
  }

  /// Encrypts a message for every device that is known, and keeps what came of it.
  private func encrypt(
    _ message: OutgoingMessage, for recipient: AccountID, keeping keep: OutgoingKeeper
  ) throws -> OutgoingMessage {
    let plaintext = PaddedPayload.pad((message.content ?? Content()).encoded())
    return try context.write { records in
      var message = message
      message.envelopes = try sessions.encrypt(plaintext, for: recipient, records)
      try keep(message, records)
      return message
    }
  }

  private enum Outcome {
    case accepted(ProtoTimestamp?)
    case mismatch(DeviceMismatch)
    case notFound
  }

  private func submit(
    _ message: OutgoingMessage, to recipient: AccountID
  ) async throws -> Outcome {
    if recipient == context.account { return try await submitSync(message) }
    let token = try context.read { try $0.peer(recipient).contactToken }
    let request = SendRequest(
      messageID: message.messageID, recipientID: recipient.bytes, envelopes: message.envelopes,
      urgent: message.urgent, ephemeral: message.ephemeral, expiresAt: message.expiresAt,
      contactToken: token)
    let reply = try await context.calling {
      try await $0.messaging.send(request, options: .usual)
    }
    switch reply.outcome {
    case .accepted(let accepted): return .accepted(accepted.serverTime)
    case .mismatch(let mismatch): return .mismatch(mismatch)
    case .notFound: return .notFound
    case nil: throw ClientError.badServer("sending has no outcome")
    }
  }

  /// Sends to the account's other devices, if there are any.
  private func submitSync(_ message: OutgoingMessage) async throws -> Outcome {
    guard !message.envelopes.isEmpty || message.noteToSelf else { return .accepted(nil) }
    let request = SendSyncRequest(
      messageID: message.messageID, envelopes: message.envelopes,
      noteToSelf: message.noteToSelf, expiresAt: message.expiresAt)
    let reply = try await context.calling {
      try await $0.messaging.sendSync(request, options: .usual)
    }
    switch reply.outcome {
    case .accepted(let accepted): return .accepted(accepted.serverTime)
    case .mismatch(let mismatch): return .mismatch(mismatch)
    case nil: throw ClientError.badServer("sending has no outcome")
    }
  }
}

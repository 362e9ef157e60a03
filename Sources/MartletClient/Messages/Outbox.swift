internal import Protobuf
internal import RPC
internal import SignalProtocol

/// What waits to be sent, in order.
final class Outbox {
  private let context: DeviceContext
  private let delivery: any MessageDelivery
  private let failures: OutboxFailures
  /// Why the outbox could not be emptied when that was last tried.
  private var lastDelay: Status?
  /// Rows that are being sent now.
  private var sending: Set<Int64> = []

  init(_ context: DeviceContext, _ delivery: any MessageDelivery) {
    self.context = context
    self.delivery = delivery
    failures = OutboxFailures(context)
  }

  /// Sends what waits up to a message that has just been put there.
  ///
  /// - Returns: whether the server has it.
  /// - Throws: what is wrong with the message; `ClientError.unlinked`, and then it is taken back.
  func send(_ id: MessageID) async throws -> SentMessage {
    lastDelay = nil
    do {
      let isSent = try await flush(until: id)
      return SentMessage(id: id, isSent: isSent, delay: isSent ? nil : lastDelay)
    } catch ClientError.unlinked {
      // It would wait for ever.
      try context.write { records in
        try takeBack(id, records)
        try records.removeMessage(id, by: context.account)
      }
      throw ClientError.unlinked
    } catch let error as ClientError where error.isPassing {
      // It is stored, and goes out when the file can be written again.
      return SentMessage(id: id, isSent: false, delay: error)
    }
  }

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
  func flush(until id: MessageID? = nil) async throws -> Bool {
    var wanted: Bool?
    var last: Int64 = 0
    var waiting: Set<[UInt8]> = []
    while true {
      let rows = try context.read { try $0.outgoing(after: last, limit: 20) }
      guard !rows.isEmpty else { return try wanted ?? isSent(id) }
      for (sequence, message) in rows {
        last = sequence
        guard message.retryAt <= context.now.seconds, !waiting.contains(message.place) else {
          waiting.insert(message.place)
          continue
        }
        guard sending.insert(sequence).inserted else { continue }
        defer { sending.remove(sequence) }
        do {
          try await deliver(message, at: sequence)
          if message.messageID == id?.bytes { wanted = true }
        } catch ClientError.unlinked {
          throw ClientError.unlinked
        } catch {
          if let status = error as? Status { lastDelay = status }
          let isWanted = message.messageID == id?.bytes
          switch try failures.note(
            OutboxFailure(error), of: message, at: sequence, isWanted: isWanted)
          {
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

  /// Sends one message, and takes it out.
  private func deliver(_ message: OutgoingMessage, at sequence: Int64) async throws {
    guard message.hasRecipient else {
      return try context.write { try $0.removeOutgoing(sequence) }
    }
    let time = try await delivery.deliver(message) { encrypted, records in
      try records.replaceOutgoing(sequence, with: encrypted)
    }
    try finish(message, at: sequence, serverTime: time)
  }

  /// Whether a message that another call has sent, or is sending, has reached the server.
  private func isSent(_ id: MessageID?) throws -> Bool {
    guard let id else { return true }
    return try context.read { records in
      let waiting = try records.outgoing()
      guard !waiting.contains(where: { $0.value.messageID == id.bytes }) else { return false }
      return try records.message(id, by: context.account)?.state != .failed
    }
  }

  private func finish(
    _ message: OutgoingMessage, at sequence: Int64, serverTime: ProtoTimestamp?
  ) throws {
    // The server knows a message that is sent again by its identifier.
    try context.write(.repeatable) { records in
      try records.removeOutgoing(sequence)
      guard let id = MessageID(message.messageID) else { return }
      try records.update(id, by: context.account) { stored in
        guard stored.state == .pending else { return false }
        stored.state = .sent
        stored.serverTime = serverTime
        return true
      }
    }
  }

  /// The messages that wait to be sent, in order; copies for the other devices are left out.
  func waitingMessages() throws -> [WaitingMessage] {
    try context.read { records in
      try records.outgoing().compactMap { $0.value.waiting(from: context.account) }
    }
  }

  /// Sends what waits now, whatever pause it was in.
  ///
  /// - Returns: why the rest waits on; nil if nothing waits.
  func retry() async throws -> Status? {
    try context.write { records in
      for (sequence, message) in try records.outgoing() where message.retryAt != 0 {
        var message = message
        message.retryAt = 0
        try records.replaceOutgoing(sequence, with: message)
      }
    }
    lastDelay = nil
    try await flush()
    return try waitingMessages().isEmpty ? nil : lastDelay
  }

  /// Drops a message that waits to be sent; in the history it counts as failed.
  func drop(_ id: MessageID) throws -> Bool {
    try context.write { records in
      guard try takeBack(id, records) else { return false }
      try records.update(id, by: context.account) { stored in
        stored.state = .failed
        return true
      }
      return true
    }
  }

  /// Takes a message out of the outbox, with the copies for the other devices.
  ///
  /// - Returns: false if it is not there.
  @discardableResult
  private func takeBack(_ id: MessageID, _ records: Records) throws -> Bool {
    var found = false
    for (sequence, message) in try records.outgoing()
    where message.content?.carries(id) ?? false && !sending.contains(sequence) {
      try records.removeOutgoing(sequence)
      found = true
    }
    return found
  }
}

extension OutgoingMessage {
  /// The conversation in which it has its place; messages of one are sent in order.
  fileprivate var place: [UInt8] { groupID.isEmpty ? recipientID : groupID }

  /// Whether it says where it is to be sent.
  fileprivate var hasRecipient: Bool {
    GroupID(groupID) != nil || AccountID(recipientID) != nil
  }
}

internal import Protobuf
internal import RPC
internal import SignalProtocol

/// What is kept of failures: when a message is tried again, or that it is given up.
final class OutboxFailures {
  private let context: DeviceContext

  init(_ context: DeviceContext) { self.context = context }

  /// Keeps what a failure means for a message.
  ///
  /// - Returns: the failure; a final one also where the server has been in trouble for too long.
  func note(
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
    try context.write { records in
      try records.removeOutgoing(sequence)
      guard let id = MessageID(message.messageID) else { return }
      let failed = try records.update(id, by: context.account) { stored in
        stored.state = .failed
        return true
      }
      guard failed != nil, tellingInbox else { return }
      try records.tell(
        .progress(
          .init(
            messageIDs: [id.description], accountID: context.account.description, state: .failed,
            time: context.timestamp)))
    }
  }

  /// Has a message tried again after some seconds.
  private func postpone(_ sequence: Int64, by seconds: Int64) throws {
    try changeWaiting(sequence) { $0.retryAt = context.now.seconds + seconds }
  }

  /// Has a message at which the server failed tried again later, as it is: what it was encrypted to
  /// may have been stored.
  ///
  /// - Returns: false if that has gone on for too long.
  private func postponeAfterTrouble(_ sequence: Int64) throws -> Bool {
    let now = context.now.seconds
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
    try context.write { records in
      let rows = try records.outgoing(after: sequence - 1, limit: 1)
      guard var message = rows.first(where: { $0.sequence == sequence })?.value else { return }
      change(&message)
      try records.replaceOutgoing(sequence, with: message)
    }
  }
}

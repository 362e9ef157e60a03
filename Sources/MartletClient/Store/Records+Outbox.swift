internal import Protobuf

/// What waits to be sent, in order.
extension Records {
  /// Has a message wait to be sent.
  func appendOutgoing(_ message: OutgoingMessage) throws { try append(message, to: "outbox") }

  /// What waits after a place, in order.
  func outgoing(
    after sequence: Int64 = 0, limit: Int = .max
  ) throws -> [(sequence: Int64, value: OutgoingMessage)] {
    try rows(of: "outbox", as: OutgoingMessage.self, after: sequence, limit: limit)
  }

  /// Replaces what waits in a place.
  func replaceOutgoing(_ sequence: Int64, with message: OutgoingMessage) throws {
    try replace(sequence, with: message, in: "outbox")
  }

  /// Removes what waits in a place.
  func removeOutgoing(_ sequence: Int64) throws { try remove(sequence, from: "outbox") }

  /// Tells the own other devices of something.
  ///
  /// - Parameters:
  ///   - action: what.
  ///   - own: the account.
  ///   - time: when it was done.
  /// - Throws: errors of the store.
  func appendSync(_ action: Sync.Action, own: AccountID, at time: ProtoTimestamp) throws {
    let id = MessageID.random()
    try appendOutgoing(
      OutgoingMessage(
        recipientID: own.bytes, messageID: id.bytes,
        content: Content(id: id.bytes, writtenAt: time, body: .sync(Sync(action: action)))))
  }
}

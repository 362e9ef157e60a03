internal import Protobuf

/// Keeps what a message of the outbox was encrypted to, in the transaction that has encrypted it.
typealias OutgoingKeeper = (OutgoingMessage, Records) throws -> Void

/// What brings messages of the outbox to the server.
protocol MessageDelivery: AnyObject {
  /// Brings a message to the server.
  ///
  /// - Parameters:
  ///   - message: what is to be sent; if it was encrypted before, it is sent as it is.
  ///   - keep: is given the message once it is encrypted.
  /// - Returns: when the server took it; nil if nobody had to be told.
  /// - Throws: what `OutboxFailure` knows how to judge.
  func deliver(
    _ message: OutgoingMessage, keeping keep: OutgoingKeeper
  ) async throws -> ProtoTimestamp?
}

/// What brings messages of the outbox to groups.
protocol GroupDelivery: AnyObject {
  /// Refuses messages to a group that this device is no member of, and those that only its
  /// administrators may send.
  ///
  /// - Throws: `ClientError.noGroup`, `.notPermitted`, errors of the store.
  func requireMember(of id: GroupID, saying content: Content, _ records: Records) throws

  /// Brings a message to its group.
  ///
  /// - Throws: `ClientError.noGroup`, `.devicesKeepChanging`, a `Status`.
  func deliver(
    _ message: OutgoingMessage, to id: GroupID, keeping keep: OutgoingKeeper
  ) async throws -> ProtoTimestamp?
}

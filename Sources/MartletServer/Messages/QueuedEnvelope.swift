internal import Postgres

/// A row of a device's queue: it is committed, and not acknowledged yet.
struct QueuedEnvelope: Sendable {
  /// What the row holds.
  enum Kind: Int16, Sendable {
    case message = 1
    case deliveryReceipt = 2
    case readReceipt = 3
  }

  let sequence: Int64
  let kind: Kind
  let messageID: Identifier
  let sender: Identifier
  let senderDevice: UInt8
  let payload: [UInt8]
  let urgent: Bool
  let ephemeral: Bool
  let serverTime: Timestamp
}

extension QueuedEnvelope {
  /// The columns that a queue is read with, in the order of `init(_:)`.
  static let columns =
    "sequence, kind, message_id, sender_id, sender_device, payload, urgent, ephemeral, server_time"

  /// An envelope from a row of `columns`.
  init(_ row: Row) throws {
    let (sequence, kind, message, sender, device, payload, urgent, ephemeral, time) =
      try row.decode(
        Int64.self, Int16.self, [UInt8].self, [UInt8].self, Int16.self, [UInt8].self, Bool.self,
        Bool.self, Timestamp.self)
    guard let kind = Kind(rawValue: kind), let message = Identifier(message),
      let sender = Identifier(sender)
    else { throw PostgresError.unexpectedColumn("envelope of kind \(kind)") }
    self.init(
      sequence: sequence, kind: kind, messageID: message, sender: sender,
      senderDevice: UInt8(truncatingIfNeeded: device), payload: payload, urgent: urgent,
      ephemeral: ephemeral, serverTime: time)
  }
}

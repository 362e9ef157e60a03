internal import Postgres

/// A row of a device's queue: it is committed, and not acknowledged yet.
struct QueuedEnvelope: Sendable {
  /// What the row holds.
  enum Kind: Int16, Sendable {
    case message = 1
    case deliveryReceipt = 2
    case readReceipt = 3
    case call = 9
    case callChange = 10
  }

  let sequence: Int64
  let kind: Kind
  let messageID: Identifier
  let sender: Identifier
  let senderDevice: DeviceNumber
  let payload: [UInt8]
  let urgent: Bool
  let ephemeral: Bool
  let serverTime: Timestamp
}

extension QueuedEnvelope {
  /// The columns that a queue is read with, in the order of `init(_:from:)`.
  static let columns =
    "sequence, kind, message_id, sender_id, sender_device, payload, urgent, ephemeral, server_time"

  /// An envelope from a row that ends with `columns`.
  ///
  /// - Parameters:
  ///   - row: the row.
  ///   - first: where they begin.
  /// - Throws: `PostgresError.unexpectedColumn`.
  init(_ row: Row, from first: Int = 0) throws {
    let (sequence, kind, message, sender, device, payload, urgent, ephemeral, time) =
      try row.decode(
        from: first,
        Int64.self, Int16.self, Identifier.self, Identifier.self, DeviceNumber.self, [UInt8].self,
        Bool.self, Bool.self, Timestamp.self)
    guard let kind = Kind(rawValue: kind) else {
      throw PostgresError.unexpectedColumn("envelope of kind \(kind)")
    }
    self.init(
      sequence: sequence, kind: kind, messageID: message, sender: sender, senderDevice: device,
      payload: payload, urgent: urgent, ephemeral: ephemeral, serverTime: time)
  }
}

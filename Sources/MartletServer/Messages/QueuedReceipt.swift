internal import Postgres

/// A receipt that was just put in a queue.
struct QueuedReceipt: Sendable {
  /// Whom it is for, and what their stream is sent.
  let delivery: (recipient: Address, envelope: QueuedEnvelope)

  /// A receipt from a row of recipient, device and an envelope's columns.
  init(_ row: Row) throws {
    let (account, device, sequence, kind, id, sender, _, payload, _, _, time) = try row.decode(
      [UInt8].self, Int16.self, Int64.self, Int16.self, [UInt8].self, [UInt8].self, Int16.self,
      [UInt8].self, Bool.self, Bool.self, Timestamp.self)
    try self.init(account, device, sequence, kind, id, sender, payload, time)
  }

  /// The count, and the receipt where there is one, from a row of both.
  static func marked(_ row: Row) throws -> (count: Int64, receipt: QueuedReceipt?) {
    let (count, account, device, sequence, kind, id, sender, _, payload, _, _, time) =
      try row.decode(
        Int64.self, [UInt8]?.self, Int16?.self, Int64?.self, Int16?.self, [UInt8]?.self,
        [UInt8]?.self, Int16?.self, [UInt8]?.self, Bool?.self, Bool?.self, Timestamp?.self)
    guard let account, let device, let sequence, let kind, let id, let sender, let payload,
      let time
    else { return (count, nil) }
    return (count, try QueuedReceipt(account, device, sequence, kind, id, sender, payload, time))
  }

  private init(
    _ account: [UInt8], _ device: Int16, _ sequence: Int64, _ kind: Int16, _ id: [UInt8],
    _ sender: [UInt8], _ payload: [UInt8], _ time: Timestamp
  ) throws {
    guard let account = Identifier(account), let kind = QueuedEnvelope.Kind(rawValue: kind),
      let id = Identifier(id), let sender = Identifier(sender)
    else { throw PostgresError.unexpectedColumn("receipt of kind \(kind)") }
    delivery = (
      Address(account: account, device: UInt8(truncatingIfNeeded: device)),
      QueuedEnvelope(
        sequence: sequence, kind: kind, messageID: id, sender: sender, senderDevice: 0,
        payload: payload, urgent: false, ephemeral: false, serverTime: time)
    )
  }
}

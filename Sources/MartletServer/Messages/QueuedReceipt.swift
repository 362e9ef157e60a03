internal import Postgres

/// A receipt that was just put in a queue.
struct QueuedReceipt: Sendable {
  /// The columns that receipts are read with, in the order of `init(_:from:)`.
  static let columns = "recipient_id, device_id, \(QueuedEnvelope.columns)"

  /// Whom it is for, and what their stream is sent.
  let delivery: (recipient: Address, envelope: QueuedEnvelope)

  /// A receipt from a row of `columns`.
  init(_ row: Row) throws {
    let (account, device) = try row.leading(Identifier.self, DeviceNumber.self)
    delivery = (Address(account: account, device: device), try QueuedEnvelope(row, from: 2))
  }

  /// The count, and the receipt if there is one, from a row of both.
  static func marked(_ row: Row) throws -> (count: Int64, receipt: QueuedReceipt?) {
    let (count, account, device) = try row.leading(
      Int64.self, Identifier?.self, DeviceNumber?.self)
    guard let account, let device else { return (count, nil) }
    let recipient = Address(account: account, device: device)
    return (count, QueuedReceipt(delivery: (recipient, try QueuedEnvelope(row, from: 3))))
  }

  private init(delivery: (recipient: Address, envelope: QueuedEnvelope)) {
    self.delivery = delivery
  }
}

/// A place in the order of events: a transaction and a position in it.
struct EventCursor: Sendable, Hashable {
  /// The place before every event.
  static let beginning = EventCursor(transaction: 0, position: 0)

  let transaction: Int64
  let position: Int64

  init(transaction: Int64, position: Int64) {
    self.transaction = transaction
    self.position = position
  }

  /// The place that 16 bytes stand for; nil if they stand for none.
  init?(_ bytes: [UInt8]) {
    guard let id = Identifier(bytes), let transaction = Int64(exactly: id.high),
      let position = Int64(exactly: id.low)
    else { return nil }
    self.init(transaction: transaction, position: position)
  }

  /// 16 bytes that order as the events do.
  var bytes: [UInt8] { transaction.bigEndianBytes + position.bigEndianBytes }
}

extension EventCursor: Comparable {
  /// Orders as the feed does.
  static func < (left: EventCursor, right: EventCursor) -> Bool {
    (left.transaction, left.position) < (right.transaction, right.position)
  }
}

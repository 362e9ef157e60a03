internal import Postgres

/// An entry of a group's log: it is committed, and never changes.
struct GroupEntry: StatementOwner, Sendable {
  /// What an entry is.
  enum Kind: Int16, Sendable {
    case commit = 1
    case proposal = 2
    case application = 3
    case metadata = 4
    case undone = 5
  }

  let group: Identifier
  let sequence: Int64
  let kind: Kind
  let epoch: Int64
  /// Who sent it; nil for the server.
  let sender: Address?
  /// The sender's identifier of an application message.
  let messageID: Identifier?
  let payload: [UInt8]
  let serverTime: Timestamp
}

extension GroupEntry {
  private static let names = [
    "group_id", "sequence", "kind", "epoch", "sender_id", "sender_device", "message_id", "payload",
    "server_time",
  ]

  /// The columns that a log `m` is read with, in the order of `init(_:from:)`.
  static let columns = names.map { "m.\($0)" }.joined(separator: ", ")

  private static let insert = Statement(
    """
    INSERT INTO group_messages (\(names.joined(separator: ", ")))
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    """)

  /// Every statement, for the test that explains each.
  static let statements = [insert]

  /// An entry from a row that ends with `columns`.
  ///
  /// - Parameters:
  ///   - row: the row.
  ///   - first: where they begin.
  /// - Throws: `PostgresError.unexpectedColumn`.
  init(_ row: Row, from first: Int = 0) throws {
    let (group, sequence, kind, epoch, account, device, message, payload, time) = try row.decode(
      from: first,
      Identifier.self, Int64.self, Int16.self, Int64.self, Identifier?.self, DeviceNumber?.self,
      Identifier?.self, [UInt8].self, Timestamp.self)
    guard let kind = Kind(rawValue: kind) else {
      throw PostgresError.unexpectedColumn("group entry of kind \(kind)")
    }
    self.init(
      group: group, sequence: sequence, kind: kind, epoch: epoch,
      sender: account.map { Address(account: $0, device: device ?? .every) },
      messageID: message, payload: payload, serverTime: time)
  }

  /// Writes the entry with the next statement of a transaction.
  func insert(in transaction: Transaction) {
    transaction.enqueue(
      Self.insert, group, sequence, kind.rawValue, epoch, sender?.account, sender?.device,
      messageID, payload, serverTime)
  }
}

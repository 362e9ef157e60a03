internal import Postgres

/// An entry of a group's log: it is committed, and never changes.
struct GroupEntry: Sendable {
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
  /// The columns that a log is read with, in the order of `init(_:)`.
  static let columns =
    """
    m.group_id, m.sequence, m.kind, m.epoch, m.sender_id, m.sender_device, m.message_id, m.payload,
    m.server_time
    """

  /// An entry from a row of `columns`.
  init(_ row: Row) throws {
    let (group, sequence, kind, epoch, sender, device, message, payload, time) = try row.decode(
      [UInt8].self, Int64.self, Int16.self, Int64.self, [UInt8]?.self, Int16?.self,
      [UInt8]?.self, [UInt8].self, Timestamp.self)
    try self.init(group, sequence, kind, epoch, (sender, device), message, payload, time)
  }

  /// The end of a device's part of the log, and an entry, from a row of both.
  static func afterEnd(_ row: Row) throws -> (end: Int64?, entry: GroupEntry) {
    let (end, group, sequence, kind, epoch, sender, device, message, payload, time) =
      try row.decode(
        Int64?.self, [UInt8].self, Int64.self, Int16.self, Int64.self, [UInt8]?.self,
        Int16?.self, [UInt8]?.self, [UInt8].self, Timestamp.self)
    return (
      end, try GroupEntry(group, sequence, kind, epoch, (sender, device), message, payload, time)
    )
  }

  private init(
    _ group: [UInt8], _ sequence: Int64, _ kind: Int16, _ epoch: Int64,
    _ sender: (account: [UInt8]?, device: Int16?), _ message: [UInt8]?, _ payload: [UInt8],
    _ time: Timestamp
  ) throws {
    guard let group = Identifier(group), let kind = Kind(rawValue: kind) else {
      throw PostgresError.unexpectedColumn("group entry of kind \(kind)")
    }
    let account = sender.account.flatMap { Identifier($0) }
    self.init(
      group: group, sequence: sequence, kind: kind, epoch: epoch,
      sender: account.map {
        Address(account: $0, device: UInt8(truncatingIfNeeded: sender.device ?? 0))
      },
      messageID: message.flatMap { Identifier($0) }, payload: payload, serverTime: time)
  }
}

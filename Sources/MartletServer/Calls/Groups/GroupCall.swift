internal import MLSCore
internal import Postgres

/// A group's call as its row has it, but for the state of its participants' MLS group.
struct GroupCall: Sendable, Hashable {
  let id: Identifier
  let group: Identifier
  let starter: Address
  let epoch: Int64
  let startedAt: Timestamp
  /// Until when it rings; nil in a group that is too large for that.
  let ringUntil: Timestamp?
  /// The database's time when this was read.
  let now: Timestamp

  /// The columns that it is read with, in the order of `init(_:)`.
  static let columns = """
    id, group_id, starter_id, starter_device, epoch, started_at, ring_until, clock_timestamp()
    """

  /// A call from a row of `columns`.
  ///
  /// - Throws: `PostgresError.unexpectedColumn`.
  init(_ row: Row) throws {
    let (id, group, starter, device, epoch, startedAt, ringUntil, now) = try row.decode(
      Identifier.self, Identifier.self, Identifier.self, DeviceNumber.self, Int64.self,
      Timestamp.self, Timestamp?.self, Timestamp.self)
    self.id = id
    self.group = group
    self.starter = Address(account: starter, device: device)
    self.epoch = epoch
    self.startedAt = startedAt
    self.ringUntil = ringUntil
    self.now = now
  }

  /// The identifier of the participants' MLS group.
  static func mlsGroup(of call: Identifier, in group: Identifier) -> Identifier {
    .derived("martlet call", group.bytes, call.bytes)
  }
}

/// A device with a leaf in the MLS group of a call.
struct GroupCallParticipant: Sendable, Hashable {
  let address: Address
  let leaf: LeafIndex
  /// Its latest stream.
  let stream: Identifier
  /// The last epoch that it has the keys of, as it says.
  let acknowledged: Int64
  /// Whether the others are to remove it.
  let isGone: Bool
}

/// What a device's account is to a group whose call it wants to have to do with.
struct GroupCallMembership: Sendable, Hashable {
  /// The group's epoch.
  let epoch: Int64
  /// Accounts of the group.
  let accountCount: Int64
}

internal import MLSCore
internal import Postgres

/// Rows of groups' calls and of their participants.
enum GroupCallStore: StatementOwner {
  private static let select = Statement(
    "SELECT \(GroupCall.columns) FROM group_calls WHERE group_id = $1")
  private static let lock = Statement(
    "SELECT \(GroupCall.columns) FROM group_calls WHERE group_id = $1 FOR UPDATE")
  private static let state = Statement("SELECT state, tree FROM group_calls WHERE id = $1")
  private static let entrance = Statement(
    "SELECT epoch, group_info, tree FROM group_calls WHERE id = $1")
  private static let insert = Statement(
    """
    INSERT INTO group_calls
      (id, group_id, starter_id, starter_device, state, tree, group_info, ring_until)
    VALUES ($1, $2, $3, $4, $5, $6, $7,
      CASE WHEN $8 THEN clock_timestamp() + $9::bigint * interval '1 us' END)
    ON CONFLICT DO NOTHING
    RETURNING \(GroupCall.columns)
    """)
  private static let advance = Statement(
    """
    UPDATE group_calls SET epoch = epoch + 1, state = $2, tree = $3, group_info = $4,
      empty_since = NULL
    WHERE id = $1
    """)
  // A member whose account was invited and has not accepted, or that is about to go, takes no part.
  private static let membership = Statement(
    """
    SELECT g.epoch, (SELECT count(DISTINCT m.account_id) FROM group_members m WHERE m.group_id = $1)
    FROM group_chats g
    WHERE g.id = $1
      AND EXISTS (SELECT FROM group_members m WHERE m.group_id = $1 AND m.account_id = $2
        AND m.device_id = $3)
      AND NOT EXISTS (SELECT FROM group_invitations i
        WHERE i.group_id = $1 AND i.account_id = $2)
      AND NOT EXISTS (SELECT FROM group_removals r
        WHERE r.group_id = $1 AND r.account_id = $2 AND r.device_id IN (0, $3))
    """)

  private static let participants = Statement(
    """
    SELECT p.account_id, p.device_id, p.leaf_index, p.stream_id, p.acknowledged_epoch,
      p.is_gone OR NOT EXISTS (SELECT FROM group_members m WHERE m.group_id = c.group_id
        AND m.account_id = p.account_id AND m.device_id = p.device_id)
    FROM group_call_participants p JOIN group_calls c ON c.id = p.call_id
    WHERE p.call_id = $1 ORDER BY p.leaf_index
    """)
  private static let join = Statement(
    """
    INSERT INTO group_call_participants
      (call_id, account_id, device_id, leaf_index, stream_id, acknowledged_epoch)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (call_id, account_id, device_id) DO UPDATE
    SET leaf_index = excluded.leaf_index, stream_id = excluded.stream_id,
      acknowledged_epoch = excluded.acknowledged_epoch, is_gone = false,
      joined_at = excluded.joined_at, seen_at = excluded.seen_at
    """)
  private static let remove = Statement(
    """
    DELETE FROM group_call_participants p
    USING unnest($2::bytea[], $3::smallint[]) AS i (account_id, device_id)
    WHERE p.call_id = $1 AND p.account_id = i.account_id AND p.device_id = i.device_id
    """)
  private static let attach = Statement(
    """
    UPDATE group_call_participants SET stream_id = $4, seen_at = clock_timestamp()
    WHERE call_id = $1 AND account_id = $2 AND device_id = $3 AND NOT is_gone
    """)
  private static let acknowledge = Statement(
    """
    UPDATE group_call_participants
    SET acknowledged_epoch = greatest(acknowledged_epoch, $4), seen_at = clock_timestamp()
    WHERE call_id = $1 AND account_id = $2 AND device_id = $3
    """)
  private static let leave = Statement(
    """
    UPDATE group_call_participants SET is_gone = true
    WHERE call_id = $1 AND account_id = $2 AND device_id = $3
    """)

  /// Every statement, for the test that explains each.
  static let statements = [
    select, lock, state, entrance, insert, advance, membership, participants, join, remove, attach,
    acknowledge, leave,
  ]

  /// The call of a group; nil if none goes on.
  static func call(of group: Identifier, in session: some Session) async throws -> GroupCall? {
    try await session.row(select, group).map { try GroupCall($0) }
  }

  /// The same, which nobody else changes while the transaction lasts.
  static func locked(
    of group: Identifier, in transaction: Transaction
  ) async throws -> GroupCall? {
    try await transaction.row(lock, group).map { try GroupCall($0) }
  }

  /// The public state and the tree of a call's MLS group.
  static func state(
    of call: Identifier, in transaction: Transaction
  ) async throws -> (state: [UInt8], tree: [UInt8])? {
    try await transaction.row(state, call).map { try $0.decode([UInt8].self, [UInt8].self) }
  }

  /// What a device joins a call by; nil if the call is over.
  static func entrance(
    of call: Identifier, in session: some Session
  ) async throws -> (epoch: Int64, groupInfo: [UInt8], tree: [UInt8])? {
    try await session.row(entrance, call).map {
      try $0.decode(Int64.self, [UInt8].self, [UInt8].self)
    }
  }

  /// Begins a call; nil if one goes on in the group, or has the identifier.
  static func insert(
    _ id: Identifier, in group: Identifier, by starter: Address, state: [UInt8], tree: [UInt8],
    groupInfo: [UInt8], rings: Bool, in transaction: Transaction
  ) async throws -> GroupCall? {
    try await transaction.row(
      insert, id, group, starter.account, starter.device, state, tree, groupInfo, rings,
      Limits.groupRingTime.microseconds
    ).map { try GroupCall($0) }
  }

  /// Writes, with the next statement, the next epoch of a call's MLS group.
  static func advance(
    _ call: Identifier, to state: [UInt8], tree: [UInt8], groupInfo: [UInt8],
    in transaction: Transaction
  ) {
    transaction.enqueue(advance, call, state, tree, groupInfo)
  }

  /// What a device is to a group; nil if it may not take part in its call.
  static func membership(
    of device: Address, in group: Identifier, _ session: some Session
  ) async throws -> GroupCallMembership? {
    try await session.row(membership, group, device.account, device.device).map { row in
      let (epoch, count) = try row.decode(Int64.self, Int64.self)
      return GroupCallMembership(epoch: epoch, accountCount: count)
    }
  }

  /// Who has a leaf in a call's MLS group, from the left.
  static func participants(
    of call: Identifier, in session: some Session
  ) async throws -> [GroupCallParticipant] {
    try await session.rows(participants, call).map { row in
      let (account, device, leaf, stream, acknowledged, isGone) = try row.decode(
        Identifier.self, DeviceNumber.self, Int32.self, Identifier.self, Int64.self, Bool.self)
      return GroupCallParticipant(
        address: Address(account: account, device: device),
        leaf: LeafIndex(rawValue: UInt32(bitPattern: leaf)), stream: stream,
        acknowledged: acknowledged, isGone: isGone)
    }
  }

  /// Writes, with the next statement, that a device takes part.
  static func join(
    _ device: Address, at leaf: UInt32, of call: Identifier, on stream: Identifier, epoch: Int64,
    in transaction: Transaction
  ) {
    transaction.enqueue(
      join, call, device.account, device.device, Int32(bitPattern: leaf), stream, epoch)
  }

  /// Writes, with the next statement, that devices have no leaf any more.
  static func remove(_ devices: [Address], of call: Identifier, in transaction: Transaction) {
    guard !devices.isEmpty else { return }
    transaction.enqueue(remove, call, devices.map(\.account), devices.map(\.device))
  }

  /// Notes the stream of a participant.
  static func attach(
    _ device: Address, to call: Identifier, on stream: Identifier, in session: some Session
  ) async throws {
    try await session.execute(attach, call, device.account, device.device, stream)
  }

  /// Notes that a participant has the keys of an epoch.
  static func acknowledge(
    _ epoch: Int64, by device: Address, of call: Identifier, in session: some Session
  ) async throws {
    try await session.execute(acknowledge, call, device.account, device.device, epoch)
  }

  /// Notes that a participant goes.
  static func leave(
    _ call: Identifier, by device: Address, in session: some Session
  ) async throws {
    try await session.execute(leave, call, device.account, device.device)
  }
}

internal import Postgres

/// Reads the handshake in groups' logs.
enum GroupHandshake: StatementOwner {
  private static let serverProposals = Statement(
    """
    SELECT \(GroupEntry.columns) FROM group_chats g JOIN group_messages m
      ON m.group_id = g.id AND m.kind = 2 AND m.epoch = g.epoch AND m.sender_id IS NULL
    WHERE g.id = $1 ORDER BY m.sequence
    """)
  private static let members = Statement(
    """
    SELECT leaf_index, account_id, device_id FROM group_members
    WHERE group_id = $1 AND leaf_index = ANY ($2) ORDER BY leaf_index
    """)
  private static let page = Statement(
    """
    SELECT \(GroupEntry.columns) FROM (
      SELECT l.*, sum(octet_length(l.payload)) OVER (ORDER BY l.sequence)
        - octet_length(l.payload) AS bytes_before
      FROM (SELECT * FROM group_messages
        WHERE group_id = $1 AND sequence > $2 AND sequence <= $3 AND kind IN (1, 2, 5)
        ORDER BY sequence LIMIT $4) l) m
    WHERE m.bytes_before < $5 ORDER BY m.sequence
    """)
  private static let standing = Statement(
    """
    SELECT g.epoch, g.last_sequence, g.swept_sequence, c.starts_at, c.acknowledged, c.ends_at
    FROM group_cursors c JOIN group_chats g ON g.id = c.group_id
    WHERE c.account_id = $1 AND c.device_id = $2 AND c.group_id = $3
      AND \(GroupInvitations.isAnswered)
    """)
  private static let startOfEpoch = Statement(
    """
    SELECT sequence FROM group_messages
    WHERE group_id = $1 AND epoch = $2 AND kind = 1 AND NOT is_undone
    """)
  private static let proposalCount = Statement(
    """
    SELECT count(*) FROM group_messages
    WHERE group_id = $1 AND kind = 2 AND epoch = $2 AND sender_id IS NOT NULL
    """)

  /// Every statement, for the test that explains each.
  static let statements = [
    serverProposals, members, page, standing, startOfEpoch, proposalCount,
  ]

  /// How far a device may read a group's handshake.
  struct Standing: Sendable {
    let epoch: Int64
    let lastSequence: Int64
    /// The last entry of the handshake that has been removed.
    let sweptSequence: Int64
    let start: Int64
    let acknowledged: Int64
    /// The last entry that the device gets; nil while it is a member.
    let end: Int64?
  }

  /// How far a device may read; nil if it is no member and was none.
  static func standing(
    of address: Address, in group: Identifier, _ session: some Session
  ) async throws -> Standing? {
    guard let row = try await session.row(standing, address.account, address.device, group) else {
      return nil
    }
    let (epoch, last, swept, start, acknowledged, end) = try row.decode(
      Int64.self, Int64.self, Int64.self, Int64.self, Int64.self, Int64?.self)
    return Standing(
      epoch: epoch, lastSequence: last, sweptSequence: swept, start: start,
      acknowledged: acknowledged, end: end)
  }

  /// Handshake after an entry up to another, as many as fit a page.
  static func page(
    of group: Identifier, after sequence: Int64, upTo last: Int64, in session: some Session
  ) async throws -> [GroupEntry] {
    try await session.rows(
      page, group, sequence, last, Int64(Limits.groupPage), Limits.groupPageByteCount
    ).map { try GroupEntry($0) }
  }

  /// The commit that has ended an epoch; nil if it is not there.
  static func end(
    of epoch: Int64, in group: Identifier, _ session: some Session
  ) async throws -> Int64? {
    try await session.row(startOfEpoch, group, epoch)?.only(Int64.self)
  }

  /// What the server has proposed in a group's current epoch.
  static func serverProposals(
    in group: Identifier, _ session: some Session
  ) async throws -> [GroupEntry] {
    try await session.rows(serverProposals, group).map { try GroupEntry($0) }
  }

  /// Proposals of members in an epoch.
  static func proposalCount(
    in group: Identifier, epoch: Int64, _ session: some Session
  ) async throws -> Int64 {
    try await session.row(proposalCount, group, epoch)?.only(Int64.self) ?? 0
  }

  /// Whose some leaves are.
  static func members(
    of group: Identifier, at leaves: [UInt32], in session: some Session
  ) async throws -> [(leaf: UInt32, address: Address)] {
    let places = leaves.map { Int32(bitPattern: $0) }
    return try await session.rows(members, group, places).map { row in
      let leaf = try row.leading(Int32.self)
      let (account, device) = try row.decode(from: 1, Identifier.self, DeviceNumber.self)
      return (UInt32(bitPattern: leaf), Address(account: account, device: device))
    }
  }
}

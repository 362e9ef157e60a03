internal import Postgres

/// Reads groups' logs and the cursors in them.
struct GroupLog: StatementOwner, Sendable {
  /// Entries in order, and whether there are more.
  struct Page: Sendable {
    var entries: [GroupEntry] = []
    var hasMore = false
    /// The last entry that the asking device gets; nil while it is a member.
    var end: Int64?
  }

  // As many entries as fit, but at least one.
  private static let page = Statement(
    """
    SELECT \(GroupEntry.columns) FROM (
      SELECT l.*, sum(octet_length(l.payload)) OVER (ORDER BY l.sequence)
        - octet_length(l.payload) AS bytes_before
      FROM (SELECT * FROM group_messages
        WHERE group_id = $1 AND sequence > $2 ORDER BY sequence LIMIT $3) l) m
    WHERE m.bytes_before < $4 ORDER BY m.sequence
    """)
  // The same for a device: no further than the commit that removes it.
  private static let devicePage = Statement(
    """
    SELECT m.ends_at, \(GroupEntry.columns) FROM (
      SELECT l.*, c.ends_at, sum(octet_length(l.payload)) OVER (ORDER BY l.sequence)
        - octet_length(l.payload) AS bytes_before
      FROM group_cursors c CROSS JOIN LATERAL (SELECT * FROM group_messages g
        WHERE g.group_id = $1 AND g.sequence > $2 AND g.sequence <= coalesce(c.ends_at, $6)
        ORDER BY g.sequence LIMIT $3) l
      WHERE c.account_id = $4 AND c.device_id = $5 AND c.group_id = $1
        AND \(GroupInvitations.isAnswered)) m
    WHERE m.bytes_before < $7 ORDER BY m.sequence
    """)
  // What a device has not acknowledged, of all its groups.
  private static let unread = Statement(
    """
    SELECT \(GroupEntry.columns) FROM (
      SELECT l.*, sum(octet_length(l.payload)) OVER (ORDER BY l.group_id, l.sequence)
        - octet_length(l.payload) AS bytes_before
      FROM (SELECT e.* FROM group_cursors c CROSS JOIN LATERAL (SELECT * FROM group_messages g
          WHERE g.group_id = c.group_id AND g.sequence > c.acknowledged
            AND g.sequence <= coalesce(c.ends_at, $4)
          ORDER BY g.sequence LIMIT $3) e
        WHERE c.account_id = $1 AND c.device_id = $2 AND c.group_id <> ALL ($6)
          AND \(GroupInvitations.isAnswered)
        ORDER BY e.group_id, e.sequence LIMIT $3) l) m
    WHERE m.bytes_before < $5 ORDER BY m.group_id, m.sequence
    """)
  // Ciphertexts only of what the device has not acknowledged, as in direct conversations.
  static let history = Statement(
    """
    SELECT message_id, sender_id, sender_device, sequence, server_time, payload FROM (
      SELECT l.*, sum(coalesce(octet_length(l.payload), 0)) OVER (ORDER BY l.sequence DESC)
        - coalesce(octet_length(l.payload), 0) AS bytes_before
      FROM (SELECT m.message_id, m.sender_id, m.sender_device, m.sequence, m.server_time,
          CASE WHEN m.sequence > c.acknowledged THEN m.payload END AS payload
        FROM group_cursors c JOIN group_messages m ON m.group_id = c.group_id
        WHERE c.group_id = $1 AND c.account_id = $2 AND c.device_id = $3
          AND m.sequence > coalesce(c.member_since, c.starts_at) AND m.sequence < $4
          AND m.kind = 3
          AND (c.ends_at IS NULL OR m.sequence <= c.ends_at)
          AND \(GroupInvitations.isAnswered)
          AND NOT EXISTS (SELECT FROM deleted_messages d WHERE d.account_id = $2
            AND d.sender_id = m.sender_id AND d.message_id = m.message_id)
        ORDER BY m.sequence DESC LIMIT $5) l) h
    WHERE bytes_before < $6 ORDER BY sequence DESC
    """)
  private static let cursorsOfDevice = """
    SELECT c.group_id, c.acknowledged, c.ends_at, g.last_sequence
    FROM group_cursors c JOIN group_chats g ON g.id = c.group_id
    WHERE c.account_id = $1 AND c.device_id = $2 AND \(GroupInvitations.isAnswered)
    """
  private static let cursors = Statement("\(cursorsOfDevice) ORDER BY c.group_id")
  private static let cursor = Statement("\(cursorsOfDevice) AND c.group_id = $3")
  static let ends = Statement(
    """
    SELECT account_id, device_id, ends_at FROM group_cursors
    WHERE group_id = $1 AND ends_at IS NOT NULL
    """)
  private static let lastSequences = Statement(
    "SELECT id, last_sequence FROM group_chats WHERE id = ANY ($1)")
  private static let started = Statement(
    """
    SELECT DISTINCT account_id, device_id FROM group_cursors
    WHERE created_at > now() - $1::bigint * interval '1 us'
    """)

  /// Every statement, for the test that explains each.
  static let statements = [
    page, devicePage, unread, history, cursors, cursor, ends, lastSequences, started,
  ]

  let database: Database

  /// Entries after a sequence, whoever gets them.
  func page(of group: Identifier, after sequence: Int64) async throws -> Page {
    let limit = Limits.groupPage
    let entries = try await database.rows(
      Self.page, group, sequence, Int64(limit), Limits.groupPageByteCount
    ).map { try GroupEntry($0) }
    let bytes = entries.reduce(0) { $0 + Int64($1.payload.count) }
    return Page(
      entries: entries,
      hasMore: entries.count >= limit || bytes >= Limits.groupPageByteCount)
  }

  /// Entries after a sequence that a device gets.
  func page(
    of group: Identifier, after sequence: Int64, for address: Address,
    limit: Int = Limits.groupPage
  ) async throws -> Page {
    let rows = try await database.rows(
      Self.devicePage, group, sequence, Int64(limit), address.account,
      address.device, Int64.max, Limits.groupPageByteCount)
    var page = Page()
    var bytes: Int64 = 0
    for row in rows {
      page.end = try row.leading(Int64?.self)
      let entry = try GroupEntry(row, from: 1)
      page.entries.append(entry)
      bytes += Int64(entry.payload.count)
    }
    page.hasMore = rows.count >= limit || bytes >= Limits.groupPageByteCount
    return page
  }

  /// Entries that a device has not acknowledged, group by group, but for those of some groups.
  func unread(
    by address: Address, except excluded: [[UInt8]] = [], limit: Int,
    byteCount: Int64 = Limits.groupPageByteCount
  ) async throws -> Page {
    let entries = try await database.rows(
      Self.unread, address.account, address.device, Int64(limit), Int64.max,
      byteCount, excluded
    ).map { try GroupEntry($0) }
    let bytes = entries.reduce(0) { $0 + Int64($1.payload.count) }
    return Page(entries: entries, hasMore: entries.count >= limit || bytes >= byteCount)
  }

  /// The cursors of a device.
  func cursors(of address: Address) async throws -> [GroupCursor] {
    try await database.rows(Self.cursors, address.account, address.device)
      .map { try Self.cursor(from: $0) }
  }

  /// The cursor of a device in a group; nil if it has none.
  func cursor(of address: Address, in group: Identifier) async throws -> GroupCursor? {
    try await database.row(
      Self.cursor, address.account, address.device, group
    ).map { try Self.cursor(from: $0) }
  }

  /// Devices that have been removed from a group, and the last entry that each gets.
  func ends(in group: Identifier) async throws -> [(Address, Int64)] {
    try await database.rows(Self.ends, group).map { row in
      let (account, device, end) = try row.decode(
        Identifier.self, DeviceNumber.self, Int64.self)
      return (Address(account: account, device: device), end)
    }
  }

  /// How far the logs of some groups go; groups that are gone are left out.
  func lastSequences(of groups: [Identifier]) async throws -> [Identifier: Int64] {
    var found: [Identifier: Int64] = [:]
    for row in try await database.rows(Self.lastSequences, groups) {
      let (id, last) = try row.decode(Identifier.self, Int64.self)
      found[id] = last
    }
    return found
  }

  /// Devices that groups have added lately.
  func started(within span: Duration) async throws -> [Address] {
    try await database.rows(Self.started, span.microseconds).map { try Address($0) }
  }

  private static func cursor(from row: Row) throws -> GroupCursor {
    let (group, acknowledged, end, last) = try row.decode(
      Identifier.self, Int64.self, Int64?.self, Int64.self)
    return GroupCursor(group: group, acknowledged: acknowledged, end: end, last: last)
  }
}

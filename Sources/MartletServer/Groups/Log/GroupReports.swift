internal import Postgres

/// What members report of commits that they refuse, and of their epochs.
enum GroupReports: StatementOwner {
  private static let insert = Statement(
    """
    INSERT INTO group_reports (group_id, kind, place, account_id, device_id, digest)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (group_id, kind, place, account_id, device_id)
    DO UPDATE SET digest = excluded.digest
    """)
  private static let commit = Statement(
    """
    SELECT m.epoch, m.sender_id, m.sender_device, m.is_undone, c.acknowledged,
      (SELECT min(u.sequence) FROM group_messages u
        WHERE u.group_id = $1 AND u.kind = 5 AND u.sequence > m.sequence)
    FROM group_messages m
    JOIN group_cursors c ON c.account_id = $3 AND c.device_id = $4 AND c.group_id = $1
      AND c.starts_at < $2
    WHERE m.group_id = $1 AND m.sequence = $2 AND m.kind = 1
    """)
  private static let refusing = Statement(
    """
    SELECT account_id, device_id FROM group_reports
    WHERE group_id = $1 AND kind = 1 AND place = $2
    """)
  // Accounts that have moved a cursor past the commit, which those have that joined by it in any
  // case and do not count, or have sent something in a later epoch.
  private static let taking = Statement(
    """
    SELECT c.account_id FROM group_cursors c
    WHERE c.group_id = $1 AND c.starts_at < $2 AND c.acknowledged >= $2
    UNION
    SELECT m.sender_id FROM group_messages m
    WHERE m.group_id = $1 AND m.sequence > $2 AND m.epoch > $3 AND m.kind IN (2, 3)
      AND m.sender_id IS NOT NULL
    """)
  private static let compare = Statement(
    """
    SELECT count(DISTINCT account_id) FILTER (WHERE digest = $3),
      count(DISTINCT account_id) FILTER (WHERE digest <> $3)
    FROM group_reports WHERE group_id = $1 AND kind = 2 AND place = $2
    """)
  private static let undo = Statement(
    """
    UPDATE group_messages SET is_undone = true
    WHERE group_id = $1 AND sequence >= $2 AND kind = 1 AND NOT is_undone
    """)
  private static let endAdded = Statement(
    """
    UPDATE group_cursors SET ends_at = $3
    WHERE group_id = $1 AND starts_at >= $2 AND ends_at IS NULL
      AND NOT (account_id, device_id) IN (SELECT * FROM unnest($4::bytea[], $5::smallint[]))
    """)
  private static let resumeRemoved = Statement(
    """
    UPDATE group_cursors SET ends_at = NULL WHERE group_id = $1 AND ends_at >= $2
      AND (account_id, device_id) IN (SELECT * FROM unnest($3::bytea[], $4::smallint[]))
    RETURNING account_id, device_id
    """)

  /// Every statement, for the test that explains each.
  static let statements = [
    insert, commit, refusing, taking, compare, undo, endAdded, resumeRemoved,
  ]

  /// What a report is about.
  enum Kind: Int16, Sendable {
    /// A commit that is refused.
    case refusal = 1
    /// An epoch's authenticator.
    case authenticator = 2
  }

  /// A commit in the log, and how a device stands to it.
  struct Commit: Sendable {
    let epoch: Int64
    let committer: Address
    let isUndone: Bool
    /// How far the device has handled the log.
    let acknowledged: Int64
    /// The entry that has undone it, or a later one.
    let undoneAt: Int64?
  }

  /// Notes a report of a device, in place of its former one.
  static func insert(
    _ kind: Kind, at place: Int64, in group: Identifier, by address: Address, digest: [UInt8] = [],
    _ transaction: Transaction
  ) async throws {
    try await transaction.execute(
      insert, group, kind.rawValue, place, address.account, address.device, digest)
  }

  /// A commit that a device has got; nil if there is none such.
  static func commit(
    at sequence: Int64, in group: Identifier, for address: Address, _ session: some Session
  ) async throws -> Commit? {
    guard
      let row = try await session.row(commit, group, sequence, address.account, address.device)
    else { return nil }
    let (epoch, account, device, isUndone, acknowledged, undoneAt) = try row.decode(
      Int64.self, Identifier.self, DeviceNumber.self, Bool.self, Int64.self, Int64?.self)
    return Commit(
      epoch: epoch, committer: Address(account: account, device: device), isUndone: isUndone,
      acknowledged: acknowledged, undoneAt: undoneAt)
  }

  /// The devices that refuse a commit.
  static func refusing(
    _ sequence: Int64, in group: Identifier, _ session: some Session
  ) async throws -> [Address] {
    try await session.rows(refusing, group, sequence).map { try Address($0) }
  }

  /// The accounts that have taken a commit of an epoch.
  static func taking(
    _ sequence: Int64, of epoch: Int64, in group: Identifier, _ session: some Session
  ) async throws -> Set<Identifier> {
    Set(
      try await session.rows(taking, group, sequence, epoch).map { try $0.only(Identifier.self) })
  }

  /// How many accounts report the same of an epoch, and how many something else.
  static func compare(
    _ digest: [UInt8], of epoch: Int64, in group: Identifier, _ session: some Session
  ) async throws -> (agreeing: Int64, differing: Int64) {
    try await session.row(compare, group, epoch, digest)?.decode(Int64.self, Int64.self) ?? (0, 0)
  }

  /// Marks a commit, and those after it, as undone with the next statement.
  static func undo(from sequence: Int64, in group: Identifier, _ transaction: Transaction) {
    transaction.enqueue(undo, group, sequence)
  }

  /// Ends, with the next statement, the log of devices that undone commits have added.
  static func endAdded(
    since sequence: Int64, at end: Int64, but members: [Address], in group: Identifier,
    _ transaction: Transaction
  ) {
    transaction.enqueue(
      endAdded, group, sequence, end, members.map(\.account), members.map(\.device))
  }

  /// Resumes the log of members that undone commits have removed.
  ///
  /// - Returns: them.
  static func resumeRemoved(
    since sequence: Int64, among members: [Address], in group: Identifier,
    _ transaction: Transaction
  ) async throws -> [Address] {
    try await transaction.rows(
      resumeRemoved, group, sequence, members.map(\.account), members.map(\.device)
    ).map { try Address($0) }
  }
}

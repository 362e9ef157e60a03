internal import Postgres

/// Rows of profiles.
enum ProfileStore: StatementOwner {
  private static let select = Statement(
    "SELECT version, sealed FROM profiles WHERE account_id = $1 FOR UPDATE")
  private static let insert = Statement(
    """
    INSERT INTO profiles (account_id, version, sealed, sealed_picture) VALUES ($1, 1, $2, $3)
    ON CONFLICT DO NOTHING
    """)
  private static let update = Statement(
    """
    UPDATE profiles SET version = version + 1, sealed = $2, sealed_picture = $3
    WHERE account_id = $1
    """)
  private static let page = Statement(
    """
    SELECT p.account_id, p.version, p.sealed, octet_length(p.sealed_picture)
    FROM profiles p
    WHERE p.account_id = ANY ($1) AND octet_length(p.sealed) > 0
      AND NOT EXISTS (SELECT FROM contacts c
        WHERE c.account_id = p.account_id AND c.other_id = $2 AND c.standing = 3)
    ORDER BY p.account_id
    """)
  private static let picture = Statement(
    """
    SELECT p.version, p.sealed_picture FROM profiles p
    WHERE p.account_id = $1 AND octet_length(p.sealed_picture) > 0
      AND NOT EXISTS (SELECT FROM contacts c
        WHERE c.account_id = p.account_id AND c.other_id = $2 AND c.standing = 3)
    """)

  /// Every statement, for the test that explains each.
  static let statements = [select, insert, update, page, picture]

  /// A profile as others get it.
  struct Profile: Sendable {
    let account: [UInt8]
    let version: Int64
    let sealed: [UInt8]
    let pictureByteCount: Int32
  }

  /// An account's own profile, locked; version 0 if there is none.
  static func own(
    _ account: Identifier, in transaction: Transaction
  ) async throws -> (version: Int64, sealed: [UInt8]) {
    try await transaction.row(select, account)?.decode(Int64.self, [UInt8].self) ?? (0, [])
  }

  /// Replaces a profile that was read in the same transaction.
  ///
  /// - Parameters:
  ///   - version: what was read.
  ///   - sealed: the profile.
  ///   - picture: its picture; empty for none.
  ///   - account: whose.
  ///   - transaction: where it was read.
  /// - Returns: whether it was replaced: another may have been made meanwhile where there was none.
  /// - Throws: `PostgresError`.
  static func replace(
    _ version: Int64, with sealed: [UInt8], _ picture: [UInt8], of account: Identifier,
    in transaction: Transaction
  ) async throws -> Bool {
    try await transaction.execute(version == 0 ? insert : update, account, sealed, picture) == 1
  }

  /// Profiles of accounts, as another account may see them.
  static func profiles(
    of accounts: [[UInt8]], for caller: Identifier, in session: some Session
  ) async throws -> [Profile] {
    try await session.rows(page, accounts, caller).map { row in
      let (account, version, sealed, count) = try row.decode(
        [UInt8].self, Int64.self, [UInt8].self, Int32.self)
      return Profile(
        account: account, version: version, sealed: sealed, pictureByteCount: count)
    }
  }

  /// The picture of a profile, as another account may see it; nil if there is none.
  static func picture(
    of account: Identifier, for caller: Identifier, in session: some Session
  ) async throws -> (version: Int64, sealed: [UInt8])? {
    try await session.row(picture, account, caller)?.decode(Int64.self, [UInt8].self)
  }
}

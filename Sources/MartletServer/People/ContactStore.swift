internal import Postgres

/// What an account is to another.
enum ContactStanding: Int16, Sendable {
  /// It has written, and waits to be accepted.
  case asking = 1
  /// It may write.
  case accepted
  /// Nothing of it arrives.
  case blocked
}

/// Rows of what accounts are to each other.
enum ContactStore: StatementOwner {
  /// Whether an account, `$1`, may have an opinion of another, `$2`: it has one already, or of
  /// fewer than it may.
  static let hasRoom = hasRoom("$1::bytea", for: "$2::bytea")

  /// The same of accounts that are written otherwise.
  static func hasRoom(_ account: String, for other: String) -> String {
    """
    (SELECT count(*) < \(Limits.contacts) FROM (SELECT FROM contacts
      WHERE account_id = \(account) AND other_id <> \(other) LIMIT \(Limits.contacts)) others)
    """
  }

  private static let set = Statement(
    """
    INSERT INTO contacts AS c (account_id, other_id, standing)
    SELECT $1::bytea, a.id, $3 FROM accounts a
    WHERE a.id = $2::bytea AND \(hasRoom)
    ON CONFLICT (account_id, other_id) DO UPDATE
      SET standing = excluded.standing, requested_at = now(), request_count = 0, request_id = NULL
    """)
  private static let isFull = Statement(
    "SELECT NOT \(hasRoom) FROM accounts WHERE id = $2::bytea")
  private static let delete = Statement(
    "DELETE FROM contacts WHERE account_id = $1 AND other_id = $2")
  private static let list = Statement(
    """
    SELECT other_id, standing FROM contacts
    WHERE account_id = $1 AND other_id > $2 ORDER BY other_id LIMIT $3
    """)

  /// Every statement, for the test that explains each.
  static let statements = [set, isFull, delete, list]

  /// Says what an account is to another.
  ///
  /// - Returns: false if there is no such account.
  /// - Throws: `Refusal.constraintViolated` if there are too many already, `PostgresError`.
  static func set(
    _ standing: ContactStanding, of other: Identifier, for account: Identifier,
    in session: some Session
  ) async throws -> Bool {
    if try await session.execute(set, account, other, standing.rawValue) == 1 { return true }
    guard try await session.row(isFull, account, other)?.only(Bool.self) == true else {
      return false
    }
    throw Refusal.constraintViolated(
      field: "account_id",
      "makes more than \(Limits.contacts) contacts of the account; forget some first")
  }

  /// Makes an account a stranger.
  static func forget(
    _ other: Identifier, for account: Identifier, in session: some Session
  ) async throws {
    try await session.execute(delete, account, other)
  }

  /// What accounts are to one of them, by identifier.
  static func list(
    for account: Identifier, after: Identifier?, limit: Int, in session: some Session
  ) async throws -> [(other: Identifier, standing: ContactStanding)] {
    let start = after?.bytes ?? [UInt8](repeating: 0, count: Identifier.byteCount)
    return try await session.rows(list, account, start, Int64(limit)).compactMap { row in
      let (other, standing) = try row.decode(Identifier.self, Int16.self)
      return ContactStanding(rawValue: standing).map { (other, $0) }
    }
  }
}

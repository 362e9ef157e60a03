internal import Postgres

/// Rows of user names.
enum UserNameStore: StatementOwner {
  // One account claims one name at a time: two that it asks for at once come one after the other.
  private static let lock = Statement(
    "SELECT true FROM accounts WHERE id = $1 FOR NO KEY UPDATE")
  private static let claim = Statement(
    """
    INSERT INTO user_names AS n (name_hash, account_id) VALUES ($1, $2)
    ON CONFLICT (name_hash) DO UPDATE
      SET account_id = excluded.account_id, former_id = NULL, released_at = NULL
    WHERE n.account_id = $2
      OR n.account_id IS NULL AND (n.former_id = $2
        OR n.released_at < now() - $3::bigint * interval '1 us')
    """)
  private static let release = Statement(
    """
    UPDATE user_names SET account_id = NULL, former_id = $1, released_at = now()
    WHERE account_id = $1 AND name_hash IS DISTINCT FROM $2
    """)
  private static let exists = Statement("SELECT true FROM user_names WHERE account_id = $1")
  // Whoever was accepted finds the account whatever its policy is.
  private static let find = Statement(
    """
    SELECT n.account_id FROM user_names n
    LEFT JOIN contact_settings s ON s.account_id = n.account_id
    LEFT JOIN contacts c ON c.account_id = n.account_id AND c.other_id = $2
    WHERE n.name_hash = $1 AND n.account_id IS NOT NULL
      AND (n.account_id = $2 OR c.standing = 2
        OR coalesce(c.standing, 1) = 1 AND coalesce(s.policy, 1) = 1)
    """)

  static let expiries = [Expiry("user_names", "released_at", after: Limits.userNameHold)]

  /// Every statement, for the test that explains each.
  static let statements = [lock, claim, release, exists, find]

  /// Gives an account a name in place of the one that it has.
  ///
  /// - Returns: false if the name is not to be had; then the transaction must not be committed.
  /// - Throws: `Refusal.deviceRevoked` if there is no such account.
  static func claim(
    _ hash: [UInt8], for account: Identifier, in transaction: Transaction
  ) async throws -> Bool {
    guard try await transaction.row(lock, account) != nil else { throw Refusal.deviceRevoked }
    try await transaction.execute(release, account, hash)
    return try await transaction.execute(
      claim, hash, account, Limits.userNameHold.microseconds) == 1
  }

  /// Takes an account's name away, and holds it back.
  ///
  /// - Returns: whether it had one.
  @discardableResult
  static func release(
    of account: Identifier, in transaction: Transaction
  ) async throws -> Bool {
    try await transaction.execute(release, account, [UInt8]?.none) == 1
  }

  /// Whether an account has a name.
  static func hasOne(_ account: Identifier, in session: some Session) async throws -> Bool {
    try await session.row(exists, account) != nil
  }

  /// Whom a name leads to, for an account that looks it up; nil for nobody.
  static func find(
    _ hash: [UInt8], for caller: Identifier, in session: some Session
  ) async throws -> Identifier? {
    try await session.row(find, hash, caller)?.only(Identifier.self)
  }
}

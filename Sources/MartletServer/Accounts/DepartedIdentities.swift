internal import Postgres

/// Identity keys of deleted accounts, for as long as a group's tree or log may hold what they
/// signed.
enum DepartedIdentities: StatementOwner {
  /// Rows that one sweep looks at.
  static let batch: Int64 = 200

  private static let insert = Statement(
    """
    INSERT INTO departed_identities (account_id, identity_key)
    SELECT $1::bytea, $2::bytea
    WHERE EXISTS (SELECT FROM group_members m WHERE m.account_id = $1::bytea)
    ON CONFLICT DO NOTHING
    """)
  // Those that were looked at longest ago: all take turns.
  private static let check = Statement(
    """
    UPDATE departed_identities d SET checked_at = now(),
      leaf_seen_at = CASE WHEN EXISTS
        (SELECT FROM group_members m WHERE m.account_id = d.account_id)
        THEN now() ELSE d.leaf_seen_at END
    WHERE d.account_id = ANY (ARRAY(SELECT o.account_id FROM departed_identities o
      WHERE o.checked_at < now() ORDER BY o.checked_at LIMIT $1))
    """)
  private static let delete = Statement(
    """
    DELETE FROM departed_identities d
    WHERE d.leaf_seen_at < now() - $1::bigint * interval '1 us'
      AND (SELECT count(*) FROM group_members m WHERE m.account_id = d.account_id) = 0
    """)

  /// Every statement, for the test that explains each.
  static let statements = [insert, check, delete]

  /// Removes the keys that no group needs any more.
  ///
  /// - Parameters:
  ///   - lifetime: how long groups' logs are kept.
  ///   - session: where.
  /// - Throws: `PostgresError`.
  static func sweep(after lifetime: Duration, in session: some Session) async throws {
    try await session.execute(check, batch)
    try await session.execute(delete, lifetime.microseconds)
  }

  /// Keeps the identity key of a deleted account, if groups know it.
  static func insert(
    _ account: Identifier, identityKey: [UInt8], in transaction: Transaction
  ) async throws {
    try await transaction.execute(insert, account, identityKey)
  }
}

internal import Postgres

/// Deleted accounts of tenants of which something is still left: revocations for two hours, and
/// what groups need until the account's leaves, and what they signed, have gone from them.
enum Purges: StatementOwner {
  /// Accounts that one sweep looks at.
  private static let batch: Int64 = 200

  // Those that were looked at longest ago: all take turns.
  private static let take = Statement(
    """
    UPDATE purges SET checked_at = now()
    WHERE account_id = ANY (ARRAY(SELECT q.account_id FROM purges q
      WHERE q.checked_at < now() ORDER BY q.checked_at LIMIT $1))
    RETURNING account_id
    """)
  private static let finish = Statement(
    """
    WITH gone AS (
      DELETE FROM purges p WHERE p.account_id = ANY ($1)
        AND NOT EXISTS (SELECT FROM revocations r WHERE r.account_id = p.account_id)
        AND NOT EXISTS (SELECT FROM group_members m WHERE m.account_id = p.account_id)
        AND NOT EXISTS (SELECT FROM departed_identities d WHERE d.account_id = p.account_id)
      RETURNING p.issuer, p.account_id, p.external_id)
    INSERT INTO events (issuer, kind, account_id, external_id)
    SELECT issuer, 5, account_id, external_id FROM gone
    """)

  /// Every statement, for the test that explains each.
  static let statements = [take, finish]

  /// Tells tenants of accounts of which nothing is left.
  static func finish(in transaction: Transaction) async throws {
    let accounts = try await transaction.rows(take, batch).map { try $0.only([UInt8].self) }
    guard !accounts.isEmpty else { return }
    try await transaction.execute(finish, accounts)
  }
}

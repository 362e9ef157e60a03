internal import Postgres

/// Rows of visits.
enum VisitStore: StatementOwner {
  private static let add = Statement(
    """
    INSERT INTO visits AS v (account_id, count, visited_at) VALUES ($1, 1, now())
    ON CONFLICT (account_id) DO UPDATE SET count = v.count + 1, visited_at = now()
    RETURNING count
    """)

  /// Every statement, for the test that explains each.
  static let statements = [add]

  /// Visits are forgotten a day after the last one.
  static let expiries = [Expiry("visits", "visited_at", after: .seconds(86_400))]

  /// Counts one more; how many there are.
  static func add(to account: Identifier, in database: Database) async throws -> Int64 {
    try await database.row(add, account)?.only(Int64.self) ?? 0
  }
}

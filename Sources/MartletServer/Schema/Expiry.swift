internal import Postgres

/// Says that rows of a table go once a time in them has passed, or is so long ago.
struct Expiry: Sendable {
  /// Rows that one statement removes at most: locks and their transaction stay short.
  private static let batch: Int64 = 1000

  /// Removes a batch.
  let statement: Statement
  private let lifetime: Duration

  /// An expiry.
  ///
  /// - Parameters:
  ///   - table: whose rows go; it has an index that begins with the column.
  ///   - column: the time.
  ///   - lifetime: how long after it.
  init(_ table: String, _ column: String, after lifetime: Duration = .zero) {
    self.lifetime = lifetime
    // Named by their place in the table, the rows are found without reading it.
    statement = Statement(
      """
      DELETE FROM \(table) WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM \(table) WHERE \(column) < now() - $2::bigint * interval '1 us'
        ORDER BY \(column) LIMIT $1))
      """)
  }

  /// Removes a batch of the oldest rows.
  ///
  /// - Parameters:
  ///   - transaction: where.
  ///   - lifetime: how long after the time, if a setting says so.
  /// - Returns: whether there may be more.
  /// - Throws: `PostgresError`.
  func sweep(
    in transaction: Transaction, after lifetime: Duration? = nil
  ) async throws -> Bool {
    try await transaction.execute(
      statement, Self.batch, (lifetime ?? self.lifetime).microseconds) >= Self.batch
  }
}

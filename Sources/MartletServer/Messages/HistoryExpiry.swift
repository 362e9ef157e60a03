internal import Postgres

/// Removes the metadata of messages that have been kept for as long as the operator says.
enum HistoryExpiry: StatementOwner {
  private static let tables = [
    Expiry("messages", "server_time"), Expiry("read_receipts", "read_at"),
    Expiry("deleted_messages", "created_at"),
  ]

  /// Every statement, for the test that explains each.
  static let statements = tables.map(\.statement)

  /// A step for each table: removes a batch, and tells whether there may be more.
  static func steps(
    after lifetime: Duration
  ) -> [@Sendable (Transaction) async throws -> Bool] {
    tables.map { table in { try await table.sweep(in: $0, after: lifetime) } }
  }
}

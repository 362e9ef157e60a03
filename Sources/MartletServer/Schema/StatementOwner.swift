internal import Postgres

/// Whoever has statements: a test explains each of them on a filled database.
protocol StatementOwner {
  /// Every statement.
  static var statements: [Statement] { get }
  /// What of its tables goes by itself; the sweeper removes it.
  static var expiries: [Expiry] { get }
}

extension StatementOwner {
  static var expiries: [Expiry] { [] }
}

internal import Postgres

/// Rows of the streams that applications have ended. Nodes hear of them by a notification, which
/// may be lost, and read what is new here each second.
enum Disconnections: StatementOwner {
  /// The end of the streams of a device, or of all of an account's.
  struct Entry: Sendable {
    let account: Identifier
    /// Which; `every` means all of the account.
    let device: DeviceNumber
    let createdAt: Timestamp
  }

  private static let insert = Statement(
    "INSERT INTO disconnections (account_id, device_id) VALUES ($1, $2)")
  private static let select = Statement(
    """
    SELECT account_id, device_id, created_at FROM disconnections
    WHERE created_at > now() - $1::bigint * interval '1 us'
    """)

  static let expiries = [
    Expiry("disconnections", "created_at", after: Limits.disconnectionLifetime)
  ]
  /// Every statement, for the test that explains each.
  static let statements = [insert, select]

  /// Notes that streams are to end.
  static func insert(
    _ account: Identifier, device: DeviceNumber, in session: some Session
  ) async throws {
    try await session.execute(insert, account, device)
  }

  /// Those of some time, which may be known already.
  static func recent(in session: some Session) async throws -> [Entry] {
    try await session.rows(select, Limits.disconnectionLifetime.microseconds).map { row in
      let (account, device, time) = try row.decode(
        Identifier.self, DeviceNumber.self, Timestamp.self)
      return Entry(account: account, device: device, createdAt: time)
    }
  }
}

internal import Postgres
internal import Synchronization

/// Accounts that the operator has suspended, as this node knows them: at most a second late.
///
/// A suspended account's devices may not call. What others send to it waits, as it does for a
/// device that is switched off.
final class Suspensions: StatementOwner, Sendable {
  // Transactions commit in another order than their clocks say: look back some seconds.
  private static let changes = Statement(
    """
    SELECT account_id, ended_at IS NULL, changed_at FROM suspensions
    WHERE changed_at > coalesce($1::timestamptz - interval '30 s', '-infinity')
    """)
  private static let insert = Statement(
    """
    INSERT INTO suspensions (account_id) SELECT id FROM accounts WHERE id = $1
    ON CONFLICT (account_id) DO UPDATE SET changed_at = clock_timestamp(), ended_at = NULL
    """)
  private static let end = Statement(
    """
    UPDATE suspensions SET changed_at = clock_timestamp(), ended_at = clock_timestamp()
    WHERE account_id = $1 AND ended_at IS NULL
    """)

  /// Those that are over are kept until every node has read that they are.
  static let expiries = [Expiry("suspensions", "ended_at", after: .seconds(3600))]

  private static let select = Statement(
    "SELECT true FROM suspensions WHERE account_id = $1 AND ended_at IS NULL")

  /// Every statement, for the test that explains each.
  static let statements = [changes, insert, end, select]

  private struct State {
    var accounts: Set<Identifier> = []
    var readUpTo: Timestamp?
  }

  private let database: Database
  private let state = Mutex(State())

  /// None until they are read.
  init(in database: Database) { self.database = database }

  /// Whether an account is suspended.
  func contains(_ account: Identifier) -> Bool {
    state.withLock { $0.accounts.contains(account) }
  }

  /// Reads what has changed since the last time.
  ///
  /// - Returns: accounts that are suspended now and were not.
  /// - Throws: `PostgresError`.
  func read() async throws -> [Identifier] {
    let rows = try await database.rows(Self.changes, state.withLock { $0.readUpTo })
    let changes = try rows.map { try $0.decode(Identifier.self, Bool.self, Timestamp.self) }
    return state.withLock { state in
      var new: [Identifier] = []
      for (account, isSuspended, time) in changes {
        state.readUpTo = max(state.readUpTo ?? time, time)
        if !isSuspended {
          state.accounts.remove(account)
        } else if state.accounts.insert(account).inserted {
          new.append(account)
        }
      }
      return new
    }
  }

  /// Whether an account is suspended, as the database has it.
  static func holds(_ account: Identifier, in session: some Session) async throws -> Bool {
    try await session.row(select, account) != nil
  }

  /// Suspends an account.
  ///
  /// - Returns: whether there is one.
  static func suspend(_ account: Identifier, in session: some Session) async throws -> Bool {
    try await session.execute(insert, account) == 1
  }

  /// Lets an account in again.
  ///
  /// - Returns: whether it was suspended.
  static func resume(_ account: Identifier, in session: some Session) async throws -> Bool {
    try await session.execute(end, account) == 1
  }
}

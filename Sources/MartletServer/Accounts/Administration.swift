package import Postgres

/// What an operator sees and does, beside the nodes that serve.
///
/// Nodes learn within a second what was changed here.
package enum Administration: StatementOwner {
  private static let accountColumns = """
    a.id, a.created_at, a.external_issuer, a.external_id,
    (SELECT count(*) FROM devices d WHERE d.account_id = a.id),
    (SELECT max(d.last_seen)::timestamptz FROM devices d WHERE d.account_id = a.id),
    (SELECT count(*) > 0 FROM suspensions s WHERE s.account_id = a.id AND s.ended_at IS NULL)
    """
  private static let accounts = Statement(
    """
    SELECT \(accountColumns) FROM accounts a WHERE a.id > $1 ORDER BY a.id LIMIT $2
    """)
  private static let between = Statement(
    """
    SELECT \(accountColumns) FROM accounts a WHERE a.id BETWEEN $1 AND $2 ORDER BY a.id LIMIT 2
    """)
  private static let invites = Statement(
    """
    SELECT code_hash, created_at, expires_at FROM invites
    WHERE expires_at > now() AND used_by IS NULL ORDER BY expires_at
    """)
  private static let revokeInvite = Statement(
    "DELETE FROM invites WHERE code_hash = $1 AND used_by IS NULL")
  private static let nodes = Statement(
    "SELECT id, seen_at, seen_at > clock_timestamp() - interval '10 s' FROM nodes ORDER BY id")
  private static let tables = Statement(
    """
    SELECT t.name,
      (SELECT greatest(c.reltuples, 0)::bigint FROM pg_class c WHERE c.oid = t.name::regclass)
    FROM unnest(ARRAY['accounts', 'devices', 'conversations', 'messages', 'group_chats'])
      AS t (name)
    ORDER BY t.name
    """)
  private static let size = Statement("SELECT pg_database_size(current_database())")

  private static let isEmpty = Statement("SELECT to_regclass('accounts') IS NULL")

  /// Every statement, for the test that explains each.
  static let statements = [accounts, between, invites, revokeInvite, nodes, tables, size, isEmpty]

  /// An account, as an operator sees it.
  package struct Account: Sendable {
    package let id: Identifier
    package let registeredAt: Timestamp
    /// The host application's issuer and user; nil without one.
    package let externalIssuer: String?
    package let externalID: String?
    package let devices: Int64
    /// The day on which a device last authenticated; nil if there is none.
    package let lastSeen: Timestamp?
    package let isSuspended: Bool

    fileprivate init(_ row: Row) throws {
      (id, registeredAt, externalIssuer, externalID, devices, lastSeen, isSuspended) =
        try row.decode(
          Identifier.self, Timestamp.self, String?.self, String?.self, Int64.self,
          Timestamp?.self, Bool.self)
    }
  }

  /// Counts about one account.
  package struct AccountCounts: Sendable {
    package let sent: Int64
    package let received: Int64
    package let queued: Int64
    package let conversations: Int64
  }

  /// An invitation that may still be used.
  package struct Invite: Sendable {
    /// SHA-256 of the code, which nobody knows any more.
    package let hash: [UInt8]
    package let madeAt: Timestamp
    package let expiresAt: Timestamp
  }

  /// A node that has been there within the hour.
  package struct NodeEntry: Sendable {
    package let id: Identifier
    package let seenAt: Timestamp
    /// Whether it was there within ten seconds.
    package let isThere: Bool
  }

  /// Accounts in the order of their identifiers.
  ///
  /// - Parameters:
  ///   - account: the one before the first; nil begins at the beginning.
  ///   - limit: how many at most.
  ///   - session: where they are read.
  /// - Returns: the accounts; fewer than the limit at the end.
  /// - Throws: `PostgresError`.
  package static func accounts(
    after account: Identifier?, limit: Int64, in session: some Session
  ) async throws -> [Account] {
    try await session.rows(accounts, account ?? Identifier(high: 0, low: 0), limit).map(
      Account.init)
  }

  /// The accounts, two at most, whose identifiers lie between two.
  package static func accounts(
    from first: Identifier, to last: Identifier, in session: some Session
  ) async throws -> [Account] {
    try await session.rows(between, first, last).map(Account.init)
  }

  /// Counts about an account; nil if there is none.
  package static func counts(
    of account: Identifier, in session: some Session
  ) async throws -> AccountCounts? {
    try await AccountsStore.statistics(of: account, in: session).map {
      AccountCounts(
        sent: $0.sent, received: $0.received, queued: $0.queued, conversations: $0.conversations)
    }
  }

  /// Keeps an account's devices from calling.
  ///
  /// - Returns: whether there is such an account.
  package static func suspend(
    _ account: Identifier, in session: some Session
  ) async throws -> Bool {
    try await Suspensions.suspend(account, in: session)
  }

  /// Lets a suspended account in again.
  ///
  /// - Returns: whether it was suspended.
  package static func resume(
    _ account: Identifier, in session: some Session
  ) async throws -> Bool {
    try await Suspensions.resume(account, in: session)
  }

  /// Deletes an account with every row of it, as its own device could.
  package static func delete(_ account: Identifier, in database: Database) async throws {
    let mark = try await AccountClearing.clear(account, in: database)
    try await database.transaction {
      try await AccountsStore.delete(account, clearedUpTo: mark, in: $0)
    }
  }

  /// Invitations that may still be used, the first to expire first.
  package static func invites(in session: some Session) async throws -> [Invite] {
    try await session.rows(invites).map { row in
      let (hash, madeAt, expiresAt) = try row.decode(
        [UInt8].self, Timestamp.self, Timestamp.self)
      return Invite(hash: hash, madeAt: madeAt, expiresAt: expiresAt)
    }
  }

  /// Makes an invitation count no longer.
  ///
  /// - Returns: whether it was there, and unused.
  package static func revokeInvite(
    _ hash: [UInt8], in session: some Session
  ) async throws -> Bool {
    try await session.execute(revokeInvite, hash) == 1
  }

  /// The nodes of this database.
  package static func nodes(in session: some Session) async throws -> [NodeEntry] {
    try await session.rows(nodes).map { row in
      let (id, seenAt, isThere) = try row.decode(Identifier.self, Timestamp.self, Bool.self)
      return NodeEntry(id: id, seenAt: seenAt, isThere: isThere)
    }
  }

  /// How many rows tables have, as PostgreSQL last counted them, by name.
  package static func rowEstimates(
    in session: some Session
  ) async throws -> [(table: String, rows: Int64)] {
    try await session.rows(tables).map { try $0.decode(String.self, Int64.self) }
  }

  /// Whether a database has no tables of the service's yet.
  package static func isEmpty(_ session: some Session) async throws -> Bool {
    try await session.row(isEmpty)?.only(Bool.self) ?? true
  }

  /// Bytes that the database takes on disk.
  package static func byteCount(in session: some Session) async throws -> Int64 {
    try await session.row(size)?.only(Int64.self) ?? 0
  }
}

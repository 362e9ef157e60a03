internal import Postgres

/// Accounts as the back end of their issuer sees them: what is another tenant's is not there.
enum TenantAccounts: StatementOwner {
  /// An account and its user.
  struct Entry: Sendable, Hashable {
    let account: Identifier
    let externalID: String
  }

  /// A device of an account.
  struct Device: Sendable {
    let number: DeviceNumber
    let linkedDay: Timestamp
    let lastSeenDay: Timestamp
  }

  /// What the server knows of an account.
  struct Details: Sendable {
    let registeredDay: Timestamp
    let isSuspended: Bool
    let hasUserName: Bool
    let devices: [Device]
  }

  /// Counts about a tenant.
  struct Counts: Sendable {
    let accounts: Int64
    let suspended: Int64
    let devices: Int64
    let active: Int64
    let provisioned: Int64
  }

  private static let byAccount = Statement(
    "SELECT id, external_id FROM accounts WHERE external_issuer = $1 AND id = ANY ($2)")
  private static let byUser = Statement(
    "SELECT id, external_id FROM accounts WHERE external_issuer = $1 AND external_id = ANY ($2)")
  private static let owner = Statement(
    "SELECT external_issuer, external_id FROM accounts WHERE id = $1")
  private static let details = Statement(
    """
    SELECT date_trunc('day', a.created_at, 'UTC'),
      EXISTS (SELECT FROM suspensions s WHERE s.account_id = a.id AND s.ended_at IS NULL),
      EXISTS (SELECT FROM user_names n WHERE n.account_id = a.id)
    FROM accounts a WHERE a.id = $1
    """)
  private static let devices = Statement(
    """
    SELECT id, date_trunc('day', created_at, 'UTC'), last_seen::timestamp AT TIME ZONE 'UTC'
    FROM devices WHERE account_id = $1 ORDER BY id
    """)
  private static let counts = Statement(
    """
    SELECT count(*),
      count(*) FILTER (WHERE EXISTS
        (SELECT FROM suspensions s WHERE s.account_id = a.id AND s.ended_at IS NULL)),
      coalesce(sum((SELECT count(*) FROM devices d WHERE d.account_id = a.id)), 0)::bigint,
      count(*) FILTER (WHERE EXISTS
        (SELECT FROM devices d WHERE d.account_id = a.id AND d.last_seen > current_date - 30)),
      (SELECT count(*) FROM invites i
        WHERE i.external_issuer = $1 AND i.used_by IS NULL AND i.expires_at > now())
    FROM accounts a WHERE a.external_issuer = $1
    """)
  private static let deleteInvites = Statement(
    """
    DELETE FROM invites WHERE external_issuer = $1 AND external_id = $2 AND used_by IS NULL
    """)
  private static let insertInvite = Statement(
    """
    INSERT INTO invites (code_hash, expires_at, external_issuer, external_id)
    VALUES ($1, now() + $2::bigint * interval '1 us', $3, $4) RETURNING expires_at
    """)

  /// Every statement, for the test that explains each.
  static let statements = [
    byAccount, byUser, owner, details, devices, counts, deleteInvites, insertInvite,
  ]

  /// The accounts of a tenant among some.
  static func entries(
    of issuer: String, accounts: [[UInt8]], in session: some Session
  ) async throws -> [Entry] {
    try await entries(session.rows(byAccount, issuer, accounts))
  }

  /// The accounts of some of a tenant's users.
  static func entries(
    of issuer: String, users: [String], in session: some Session
  ) async throws -> [Entry] {
    try await entries(session.rows(byUser, issuer, users))
  }

  private static func entries(_ rows: [Row]) throws -> [Entry] {
    try rows.map { row in
      let (account, user) = try row.decode(Identifier.self, String.self)
      return Entry(account: account, externalID: user)
    }
  }

  /// The user whose account it is; nil if it is no host application's.
  static func owner(
    of account: Identifier, in session: some Session
  ) async throws -> HostTokens.User? {
    guard let row = try await session.row(owner, account) else { return nil }
    let (issuer, subject) = try row.decode(String?.self, String?.self)
    guard let issuer, let subject else { return nil }
    return HostTokens.User(issuer: issuer, subject: subject)
  }

  /// What the server knows of an account; nil if there is none.
  static func details(
    of account: Identifier, in session: some Session
  ) async throws -> Details? {
    guard let row = try await session.row(details, account) else { return nil }
    let (day, isSuspended, hasUserName) = try row.decode(Timestamp.self, Bool.self, Bool.self)
    let devices = try await session.rows(devices, account).map { row in
      let (number, linked, seen) = try row.decode(
        DeviceNumber.self, Timestamp.self, Timestamp.self)
      return Device(number: number, linkedDay: linked, lastSeenDay: seen)
    }
    return Details(
      registeredDay: day, isSuspended: isSuspended, hasUserName: hasUserName, devices: devices)
  }

  /// Counts about a tenant.
  static func counts(of issuer: String, in session: some Session) async throws -> Counts {
    let row = try await session.row(counts, issuer)
    guard
      let (accounts, suspended, devices, active, provisioned) = try row?.decode(
        Int64.self, Int64.self, Int64.self, Int64.self, Int64.self)
    else { return Counts(accounts: 0, suspended: 0, devices: 0, active: 0, provisioned: 0) }
    return Counts(
      accounts: accounts, suspended: suspended, devices: devices, active: active,
      provisioned: provisioned)
  }

  /// Stores the hash of a user's code in place of former ones.
  ///
  /// - Returns: until when it counts.
  static func replaceInvite(
    _ hash: [UInt8], of user: HostTokens.User, in transaction: Transaction
  ) async throws -> Timestamp? {
    try await withdrawInvites(of: user, in: transaction)
    return try await transaction.row(
      insertInvite, hash, Limits.provisionLifetime.microseconds, user.issuer, user.subject
    )?.only(Timestamp.self)
  }

  /// Makes codes of a user that were not used count no longer.
  static func withdrawInvites(
    of user: HostTokens.User, in transaction: Transaction
  ) async throws {
    try await transaction.execute(deleteInvites, user.issuer, user.subject)
  }
}

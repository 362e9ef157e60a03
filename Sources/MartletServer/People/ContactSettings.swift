internal import Postgres

/// Who may write to an account without having been accepted by it.
enum ContactPolicyRule: Int16, Sendable {
  case everyone = 1
  case linkOnly
  case nobody
}

/// Rows of what accounts ask of those who write to them.
enum ContactSettingsStore: StatementOwner {
  private static let setPolicy = Statement(
    """
    INSERT INTO contact_settings (account_id, policy) VALUES ($1, $2)
    ON CONFLICT (account_id) DO UPDATE SET policy = excluded.policy
    """)
  private static let setToken = Statement(
    """
    INSERT INTO contact_settings (account_id, token_hash) VALUES ($1, $2)
    ON CONFLICT (account_id) DO UPDATE SET token_hash = excluded.token_hash
    """)
  private static let select = Statement(
    "SELECT policy, token_hash IS NOT NULL FROM contact_settings WHERE account_id = $1")

  /// Every statement, for the test that explains each.
  static let statements = [setPolicy, setToken, select]

  /// Says who may write.
  static func set(
    _ policy: ContactPolicyRule, of account: Identifier, in session: some Session
  ) async throws {
    try await session.execute(setPolicy, account, policy.rawValue)
  }

  /// Replaces the hash of the token that links carry.
  static func setToken(
    _ hash: [UInt8], of account: Identifier, in session: some Session
  ) async throws {
    try await session.execute(setToken, account, hash)
  }

  /// Who may write, and whether links carry a token.
  static func settings(
    of account: Identifier, in session: some Session
  ) async throws -> (policy: ContactPolicyRule, hasToken: Bool) {
    guard let row = try await session.row(select, account) else { return (.everyone, false) }
    let (policy, hasToken) = try row.decode(Int16.self, Bool.self)
    return (ContactPolicyRule(rawValue: policy) ?? .everyone, hasToken)
  }
}

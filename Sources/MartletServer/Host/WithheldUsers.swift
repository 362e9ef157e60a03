internal import Cryptography
internal import Postgres

/// Users of host applications that may not register, whatever token they show: those that were
/// suspended or purged. The database has them as HMACs under a key that all nodes share.
final class WithheldUsers: StatementOwner, Sendable {
  private static let selectKey = Statement(
    "SELECT secret FROM server_keys WHERE purpose = 'withheld-users'")
  private static let insertKey = Statement(
    """
    INSERT INTO server_keys (purpose, secret) VALUES ('withheld-users', $1)
    ON CONFLICT DO NOTHING
    """)
  private static let select = Statement("SELECT true FROM withheld_users WHERE user_hash = $1")
  private static let insert = Statement(
    "INSERT INTO withheld_users (user_hash) VALUES ($1) ON CONFLICT DO NOTHING")
  private static let delete = Statement("DELETE FROM withheld_users WHERE user_hash = $1")

  /// Every statement, for the test that explains each.
  static let statements = [selectKey, insertKey, select, insert, delete]

  private let key: SharedKey<SecretBytes>

  init(in database: Database) {
    key = SharedKey(Self.selectKey, orMakeBy: Self.insertKey, in: database) { $0 }
  }

  /// Whether a user may not register.
  func contains(_ user: HostTokens.User, in session: some Session) async throws -> Bool {
    let hash = try await hash(user)
    return try await session.row(Self.select, hash) != nil
  }

  /// Keeps a user from registering.
  func insert(_ user: HostTokens.User, in session: some Session) async throws {
    let hash = try await hash(user)
    try await session.execute(Self.insert, hash)
  }

  /// Lets a user register.
  func remove(_ user: HostTokens.User, in session: some Session) async throws {
    let hash = try await hash(user)
    try await session.execute(Self.delete, hash)
  }

  /// The issuer's length comes first: no two pairs are the same bytes.
  private func hash(_ user: HostTokens.User) async throws -> [UInt8] {
    let issuer = Array(user.issuer.utf8)
    let text = UInt32(clamping: issuer.count).bigEndianBytes + issuer + Array(user.subject.utf8)
    let key = try await key.current()
    return MessageAuthentication(.sha256).tag(text.bytes, key: key.bytes)
  }
}

internal import Cryptography
internal import Postgres

/// The key that user names are stored under. All nodes have the same one; it is not rotated, since
/// the names that it hides are not known.
final class UserNameKey: StatementOwner, Sendable {
  private static let select = Statement(
    "SELECT secret FROM server_keys WHERE purpose = 'user-names'")
  private static let insert = Statement(
    """
    INSERT INTO server_keys (purpose, secret) VALUES ('user-names', $1)
    ON CONFLICT DO NOTHING
    """)

  /// Every statement, for the test that explains each.
  static let statements = [select, insert]

  private let key: SharedKey<SecretBytes>

  init(in database: Database) {
    key = SharedKey(Self.select, orMakeBy: Self.insert, in: database) { $0 }
  }

  /// The key; the first node that asks for it makes it.
  func current() async throws -> SecretBytes { try await key.current() }
}

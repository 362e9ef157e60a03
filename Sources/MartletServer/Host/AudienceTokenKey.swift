internal import Cryptography
internal import Postgres

/// The key that tokens for other services are signed with. All nodes have the same one.
final class AudienceTokenKey: StatementOwner, Sendable {
  private static let select = Statement(
    "SELECT secret FROM server_keys WHERE purpose = 'audience-tokens'")
  private static let insert = Statement(
    """
    INSERT INTO server_keys (purpose, secret) VALUES ('audience-tokens', $1)
    ON CONFLICT DO NOTHING
    """)

  /// Every statement, for the test that explains each.
  static let statements = [select, insert]

  private let key: SharedKey<SigningKey>

  init(in database: Database) {
    key = SharedKey(Self.select, orMakeBy: Self.insert, in: database) {
      try SigningKey(.ed25519, rawRepresentation: $0)
    }
  }

  /// The key; the first node that asks for it makes it.
  func current() async throws -> SigningKey { try await key.current() }

  /// A key's name in key sets and tokens.
  static func identifier(of key: SigningKey) -> String {
    let digest = HashFunction.sha256.hash(key.verificationKey.rawRepresentation)
    return Array(digest.prefix(8)).hexadecimal
  }
}

internal import Cryptography
internal import Postgres
internal import Synchronization

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

  private let database: Database
  private let known = Mutex<SigningKey?>(nil)

  init(in database: Database) { self.database = database }

  /// The key; the first node that asks for it makes it.
  func current() async throws -> SigningKey {
    if let key = known.withLock({ $0 }) { return key }
    let bytes = try await SharedKey.read(Self.select, orMakeBy: Self.insert, in: database)
    let key = try SigningKey(.ed25519, rawRepresentation: bytes)
    known.withLock { $0 = key }
    return key
  }

  /// A key's name in key sets and tokens.
  static func identifier(of key: SigningKey) -> String {
    let digest = HashFunction.sha256.hash(key.verificationKey.rawRepresentation)
    return Array(digest.prefix(8)).hexadecimal
  }
}

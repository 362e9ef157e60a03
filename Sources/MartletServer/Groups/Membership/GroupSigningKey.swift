internal import Cryptography
internal import MLSCore
internal import Postgres

/// The key with which the server proposes removals: an external sender of every group.
///
/// All nodes have the same one. It must outlive every group, so it is not rotated.
final class GroupSigningKey: StatementOwner, Sendable {
  /// Who the server is in groups.
  static let identity = Array("martlet".utf8)

  private static let select = Statement(
    "SELECT private_key FROM server_signing_keys WHERE purpose = 'groups'")
  private static let insert = Statement(
    """
    INSERT INTO server_signing_keys (purpose, private_key) VALUES ('groups', $1)
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

  /// The server as the external_senders of a group must name it.
  func sender() async throws -> ExternalSender {
    ExternalSender(
      signatureKey: try await current().verificationKey.rawRepresentation,
      credential: .basic(identity: Self.identity))
  }
}

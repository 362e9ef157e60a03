internal import Cryptography
internal import MLSCore
internal import Postgres
internal import Synchronization

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

  /// The server as the external_senders of a group must name it.
  func sender() async throws -> ExternalSender {
    ExternalSender(
      signatureKey: try await current().verificationKey.rawRepresentation,
      credential: .basic(identity: Self.identity))
  }
}

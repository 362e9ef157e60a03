internal import Cryptography
internal import Postgres

/// Finds objects for whoever knows their capabilities.
struct MediaReader: StatementOwner, Sendable {
  private static let select = Statement(
    """
    SELECT capability_hash, byte_count, expires_at FROM encrypted_media
    WHERE id = $1 AND state = 'complete' AND (expires_at IS NULL OR expires_at > now())
    """)

  /// Every statement, for the test that explains each.
  static let statements = [select]

  /// What no capability hashes to, for objects that there are not: they take as long to refuse.
  private static let nobody = [UInt8](repeating: 0, count: 32)

  /// An object that may be read.
  struct Found: Sendable {
    let id: Identifier
    let byteCount: Int64
    let expiresAt: Timestamp?
  }

  let database: Database

  /// The object that a capability opens; nil if there is none, or if it is another's.
  func find(_ id: Identifier, capability: [UInt8]) async throws -> Found? {
    let row = try await database.row(Self.select, id)
    let found = try row?.decode([UInt8].self, Int64.self, Timestamp?.self)
    let expected = found?.0 ?? Self.nobody
    let shown = HashFunction.sha256.hash(capability)
    guard constantTimeEqual(shown.bytes, expected.bytes), let found else { return nil }
    return Found(id: id, byteCount: found.1, expiresAt: found.2)
  }
}

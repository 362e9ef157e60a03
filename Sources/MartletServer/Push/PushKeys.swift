internal import Cryptography
internal import Postgres
internal import Synchronization

/// Keys that push services of browsers know the server by. All nodes have the same ones.
///
/// Source: RFC 8292.
final class PushKeys: StatementOwner, Sendable {
  /// A key.
  struct Key: Sendable {
    let id: Int32
    let signingKey: SigningKey

    /// An uncompressed point.
    var publicKey: [UInt8] { signingKey.verificationKey.rawRepresentation }
  }

  private static let selectNewest = Statement(
    "SELECT id, secret, public_key FROM push_keys ORDER BY id DESC LIMIT 1")
  private static let select = Statement(
    "SELECT id, secret, public_key FROM push_keys WHERE id = $1")
  private static let insertFirst = Statement(
    """
    INSERT INTO push_keys (secret, public_key)
    SELECT $1::bytea, $2::bytea WHERE NOT EXISTS (SELECT FROM push_keys)
    """)
  private static let insert = Statement(
    "INSERT INTO push_keys (secret, public_key) VALUES ($1, $2)")
  /// Any number that other locks on the database do not have.
  private static let lock = Statement("SELECT pg_advisory_xact_lock(7274201955)")
  private static let deleteUnused = Statement(
    """
    DELETE FROM push_keys k WHERE k.id < (SELECT max(id) FROM push_keys)
      AND (SELECT min(n.created_at) FROM push_keys n WHERE n.id > k.id)
        < now() - $1::bigint * interval '1 us'
      AND NOT EXISTS (SELECT FROM push_endpoints e WHERE e.push_key_id = k.id)
    """)

  /// Every statement, for the test that explains each.
  static let statements = [selectNewest, select, insertFirst, insert, lock, deleteUnused]

  private let database: Database
  private let sealing: SealingKey
  private let known = Mutex<[Int32: Key]>([:])

  init(in database: Database, sealing: SealingKey) {
    self.database = database
    self.sealing = sealing
  }

  /// The key that new subscriptions are made with; the first node that asks makes the first one.
  func newest() async throws -> Key {
    if let key = try await read(Self.selectNewest) { return key }
    try await add(by: Self.insertFirst)
    guard let key = try await read(Self.selectNewest) else {
      throw Refusal.overloaded(retryAfter: .seconds(1))
    }
    return key
  }

  /// The key of a number; nil if there is none, or none any more.
  func key(_ id: Int32) async throws -> Key? {
    if let key = known.withLock({ $0[id] }) { return key }
    return try await read(Self.select, id)
  }

  /// Makes another key. Those before it stay as long as endpoints need them.
  func rotate() async throws { try await add(by: Self.insert) }

  /// Deletes keys that nobody needs any more.
  static func deleteOld(in transaction: Transaction) async throws {
    try await transaction.execute(deleteUnused, Limits.pushKeyGrace.microseconds)
  }

  private func add(by statement: Statement) async throws {
    var random = SystemRandom()
    let secret = random.bytes(SignatureScheme.ecdsaP256SHA256.privateKeyByteCount)
    let key = try SigningKey(.ecdsaP256SHA256, rawRepresentation: SecretBytes(secret))
    let publicKey = key.verificationKey.rawRepresentation
    let sealed = try await sealing.forSealing().seal(secret, for: .pushKey, of: publicKey)
    try await database.transaction { transaction in
      _ = try await transaction.rows(Self.lock)
      try await transaction.execute(statement, sealed, publicKey)
    }
  }

  private func read(_ statement: Statement, _ id: Int32? = nil) async throws -> Key? {
    let row =
      if let id { try await database.row(statement, id) } else {
        try await database.row(statement)
      }
    guard let (id, sealed, publicKey) = try row?.decode(Int32.self, [UInt8].self, [UInt8].self)
    else { return nil }
    guard let storageKey = try await sealing.forOpening() else { return nil }
    let secret = try storageKey.open(sealed, for: .pushKey, of: publicKey)
    let key = Key(
      id: id,
      signingKey: try SigningKey(.ecdsaP256SHA256, rawRepresentation: SecretBytes(secret)))
    known.withLock { $0[id] = key }
    return key
  }
}

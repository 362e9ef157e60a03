package import Cryptography
package import Postgres
internal import Synchronization

/// The key that seals what the database is to keep and a copy of it is not to give away: where
/// devices are woken, and the secrets of webhooks. It is kept outside of the database.
package struct StorageKey: Sendable {
  /// What is sealed, and of what: one thing cannot take another's place.
  enum Purpose: String, Sendable {
    case pushEndpoint = "push-endpoint"
    case pushKey = "push-key"
    case webhook
  }

  private let secret: SecretBytes

  /// Takes a key.
  ///
  /// - Parameter secret: 32 secret bytes.
  /// - Throws: `wrongByteCount`.
  package init(_ secret: SecretBytes) throws(CryptographyError) {
    guard secret.count == XChaCha20Poly1305.keyByteCount else { throw .invalidPrivateKey }
    self.secret = secret
  }

  /// Seals bytes: a nonce, the ciphertext, and its tag.
  func seal(_ plaintext: [UInt8], for purpose: Purpose, of owner: [UInt8] = []) throws -> [UInt8] {
    var random = SystemRandom()
    let nonce = random.bytes(XChaCha20Poly1305.nonceByteCount)
    let label = Array(purpose.rawValue.utf8) + [0] + owner
    return nonce
      + (try XChaCha20Poly1305.seal(
        plaintext.bytes, key: secret, nonce: nonce.bytes, associatedData: label.bytes))
  }

  /// Opens what `seal` has made for the same purpose.
  ///
  /// - Throws: `authenticationFailed`.
  func open(_ sealed: [UInt8], for purpose: Purpose, of owner: [UInt8] = []) throws -> [UInt8] {
    let nonce = Array(sealed.prefix(XChaCha20Poly1305.nonceByteCount))
    let label = Array(purpose.rawValue.utf8) + [0] + owner
    return try XChaCha20Poly1305.open(
      Array(sealed.dropFirst(nonce.count)).bytes, key: secret, nonce: nonce.bytes,
      associatedData: label.bytes)
  }

  /// What tells it from another key, and nothing about it: 32 bytes.
  var fingerprint: [UInt8] {
    MessageAuthentication(.sha256).tag(Array("Martlet storage key".utf8).bytes, key: secret.bytes)
  }
}

/// Another key has sealed what the database holds.
package struct StorageKeyMismatch: Error, CustomStringConvertible {
  /// What the operator can do about it.
  package var description: String {
    "the database was sealed by another storage key: give this server the file of the others, or "
      + "have what is sealed forgotten with `martletd forget-sealed`"
  }
}

/// A storage key on a database: which key seals there is settled by the first that does.
package final class SealingKey: StatementOwner, Sendable {
  private static let select = Statement(
    "SELECT secret FROM server_keys WHERE purpose = 'storage-key'")
  private static let insert = Statement(
    """
    INSERT INTO server_keys (purpose, secret) VALUES ('storage-key', $1)
    ON CONFLICT DO NOTHING
    """)
  private static let delete = Statement("DELETE FROM server_keys WHERE purpose = 'storage-key'")

  /// Every statement, for the test that explains each.
  static let statements = [select, insert, delete]

  private let key: StorageKey
  private let database: Database
  private let isChecked = Mutex(false)

  /// A key that is not held against the database's yet.
  package init(_ key: StorageKey, in database: Database) {
    self.key = key
    self.database = database
  }

  /// The key, to seal something with.
  ///
  /// - Throws: `StorageKeyMismatch` if another one has sealed what the database holds.
  package func forSealing() async throws -> StorageKey {
    if isChecked.withLock({ $0 }) { return key }
    try await database.execute(Self.insert, key.fingerprint)
    guard let key = try await forOpening() else { throw StorageKeyMismatch() }
    return key
  }

  /// The key, to open something with; nil if nothing was ever sealed.
  ///
  /// - Throws: `StorageKeyMismatch` if another one has sealed what the database holds.
  package func forOpening() async throws -> StorageKey? {
    if isChecked.withLock({ $0 }) { return key }
    guard let known = try await database.row(Self.select)?.only([UInt8].self) else { return nil }
    guard known == key.fingerprint else { throw StorageKeyMismatch() }
    isChecked.withLock { $0 = true }
    return key
  }

  /// Forgets which key it was, for one that is lost.
  static func forget(in transaction: Transaction) async throws {
    try await transaction.execute(delete)
  }
}

internal import Cryptography
internal import Postgres
internal import Synchronization

/// The keys that tokens for other services are signed with: one, and while keys change the one
/// before or after it. All nodes have the same ones.
///
/// A new key is published for a while before it signs, so that whoever remembers the set of keys
/// has it by then; the one before it stays published while its tokens count.
final class AudienceTokenKeys: StatementOwner, Sendable {
  /// A key, and for how long it had been published when it was read.
  private struct Entry: Sendable {
    let key: SigningKey
    let age: Duration
  }

  private struct Known: Sendable {
    let entries: [Entry]
    let readAt: ContinuousClock.Instant
  }

  private static let select = Statement(
    """
    SELECT secret, (extract(epoch FROM now() - created_at) * 1e6)::bigint FROM server_keys
    WHERE purpose IN ('audience-tokens', 'audience-tokens-2')
    ORDER BY created_at DESC, purpose DESC
    """)
  private static let insertFirst = Statement(
    """
    INSERT INTO server_keys (purpose, secret) VALUES ('audience-tokens', $1)
    ON CONFLICT DO NOTHING
    """)
  /// Any number that other locks on the database do not have.
  private static let lock = Statement("SELECT pg_advisory_xact_lock(7274201956)")
  private static let deleteOld = Statement(
    """
    DELETE FROM server_keys k USING server_keys n
    WHERE k.purpose IN ('audience-tokens', 'audience-tokens-2')
      AND n.purpose IN ('audience-tokens', 'audience-tokens-2') AND k.created_at < n.created_at
      AND n.created_at < now() - $1::bigint * interval '1 us'
    """)
  private static let insert = Statement(
    """
    INSERT INTO server_keys (purpose, secret)
    SELECT p.purpose, $1::bytea FROM unnest(ARRAY['audience-tokens', 'audience-tokens-2'])
      AS p (purpose)
    WHERE NOT EXISTS (SELECT FROM server_keys k WHERE k.purpose = p.purpose)
    ORDER BY p.purpose LIMIT 1
    """)

  /// Every statement, for the test that explains each.
  static let statements = [select, insertFirst, lock, deleteOld, insert]

  private let database: Database
  private let known = Mutex<Known?>(nil)

  init(in database: Database) { self.database = database }

  /// The key that signs now: the newest that has been published for long enough.
  func current() async throws -> SigningKey {
    let entries = try await read()
    let entry = entries.first { $0.age >= Limits.audienceKeyNotice } ?? entries.last
    guard let entry else { throw Refusal.overloaded(retryAfter: .seconds(1)) }
    return entry.key
  }

  /// The keys whose tokens count, or will: the newest first.
  func published() async throws -> [SigningKey] {
    let entries = try await read()
    guard let newest = entries.first, newest.age < Self.retirement else {
      return entries.prefix(1).map(\.key)
    }
    return entries.map(\.key)
  }

  /// Makes another key, unless keys are just changing.
  ///
  /// - Returns: whether there is another one.
  static func rotate(in database: Database) async throws -> Bool {
    var random = SystemRandom()
    let secret = random.bytes(32)
    return try await database.transaction { transaction in
      _ = try await transaction.rows(lock)
      try await deleteOld(in: transaction)
      return try await transaction.execute(insert, secret) == 1
    }
  }

  /// Deletes the key whose tokens do not count any more.
  static func deleteOld(in transaction: Transaction) async throws {
    try await transaction.execute(deleteOld, retirement.microseconds)
  }

  /// A key's name in key sets and tokens.
  static func identifier(of key: SigningKey) -> String {
    let digest = HashFunction.sha256.hash(key.verificationKey.rawRepresentation)
    return Array(digest.prefix(8)).hexadecimal
  }

  /// The age of a key at which the one before it is published no more.
  private static let retirement = Limits.audienceKeyNotice + Limits.audienceKeyNotice

  private func read() async throws -> [Entry] {
    if let known = known.withLock({ $0 }),
      known.readAt.duration(to: .now) < Limits.audienceKeyReading
    {
      return known.entries
    }
    var entries = try await select()
    if entries.isEmpty {
      var random = SystemRandom()
      try await database.execute(Self.insertFirst, random.bytes(32))
      entries = try await select()
    }
    let found = entries
    known.withLock { $0 = Known(entries: found, readAt: .now) }
    return found
  }

  private func select() async throws -> [Entry] {
    try await database.rows(Self.select).map { row in
      let (secret, age) = try row.decode([UInt8].self, Int64.self)
      return Entry(
        key: try SigningKey(.ed25519, rawRepresentation: SecretBytes(secret)),
        age: .microseconds(age))
    }
  }
}

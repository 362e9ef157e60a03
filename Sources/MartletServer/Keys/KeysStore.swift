internal import MLSCore
internal import MartletAPI
internal import Postgres

/// Rows of prekeys.
enum KeysStore: StatementOwner {
  private static let replaceSigned = Statement(
    """
    INSERT INTO signed_prekeys (account_id, device_id, kind, key_id, modes, public_key, signature)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (account_id, device_id, kind) DO UPDATE SET
      key_id = excluded.key_id, modes = excluded.modes, public_key = excluded.public_key,
      signature = excluded.signature
    """)
  private static let insertOneTime = Statement(
    """
    INSERT INTO onetime_prekeys (account_id, device_id, kind, key_id, public_key, signature)
    SELECT $1, $2, $3, key_id, public_key, signature
    FROM unnest($4::bigint[], $5::bytea[], $6::bytea[]) WITH ORDINALITY
      AS keys (key_id, public_key, signature, number)
    ORDER BY number
    """)
  private static let counts = Statement(
    """
    SELECT count(*) FILTER (WHERE kind = 'ec'), count(*) FILTER (WHERE kind = 'kem'),
      (SELECT count(*) FROM key_packages
        WHERE account_id = $1 AND device_id = $2 AND NOT is_last_resort),
      (SELECT count(*) FROM key_packages
        WHERE account_id = $1 AND device_id = $2 AND NOT is_last_resort
          AND cipher_suite = ANY ($3)),
      EXISTS (SELECT 1 FROM signed_prekeys
        WHERE account_id = $1 AND device_id = $2 AND kind = 'last-resort-kem')
    FROM onetime_prekeys WHERE account_id = $1 AND device_id = $2
    """)
  private static let longLived = Statement(
    """
    SELECT a.identity_key, s.modes, s.key_id, s.public_key, k.key_id, k.public_key
    FROM accounts a
    JOIN signed_prekeys s ON s.account_id = a.id AND s.device_id = $2 AND s.kind = 'signed'
    LEFT JOIN signed_prekeys k
      ON k.account_id = a.id AND k.device_id = $2 AND k.kind = 'last-resort-kem'
    WHERE a.id = $1
    """)
  static let bundles = Statement(
    """
    SELECT d.id, d.registration_id, s.key_id, s.modes, s.public_key, s.signature,
      k.key_id, k.public_key, k.signature
    FROM devices d
    JOIN signed_prekeys s
      ON s.account_id = d.account_id AND s.device_id = d.id AND s.kind = 'signed'
    LEFT JOIN signed_prekeys k
      ON k.account_id = d.account_id AND k.device_id = d.id AND k.kind = 'last-resort-kem'
    WHERE d.account_id = $1 AND d.id = coalesce($2, d.id) ORDER BY d.id
    """)
  // A key that another transaction is about to take is passed over, not waited for.
  static let takeOneTime = Statement(
    """
    WITH oldest AS (
      SELECT $1::bytea AS account_id, wanted.device_id, wanted.kind, found.sequence
      FROM (SELECT device_id, kind
        FROM unnest($2::smallint[]) device_id, unnest('{ec,kem}'::text[]) kind) wanted,
      LATERAL (
        SELECT o.sequence FROM onetime_prekeys o
        WHERE o.account_id = $1 AND o.device_id = wanted.device_id AND o.kind = wanted.kind
        ORDER BY o.sequence LIMIT 1 FOR UPDATE SKIP LOCKED) found)
    DELETE FROM onetime_prekeys o USING oldest
    WHERE o.account_id = $1 AND o.device_id = oldest.device_id AND o.kind = oldest.kind
      AND o.sequence = oldest.sequence
    RETURNING o.device_id, o.kind, o.key_id, o.public_key, o.signature
    """)

  /// Every statement, for the test that explains each.
  static let statements = [
    replaceSigned, insertOneTime, counts, longLived, bundles, takeOneTime,
  ]

  static func replace(
    _ key: SignedPreKey, of address: Address, in transaction: Transaction
  ) async throws {
    try await transaction.execute(
      replaceSigned, address.account, address.device, "signed", Int64(key.id),
      Int16(truncatingIfNeeded: key.modes), key.publicKey, key.signature)
  }

  static func replace(
    lastResort key: KEMPreKey, of address: Address, in transaction: Transaction
  ) async throws {
    try await transaction.execute(
      replaceSigned, address.account, address.device, "last-resort-kem",
      Int64(key.id), Int16(0), key.publicKey, key.signature)
  }

  static func insert(
    _ keys: [OneTimePreKey], of address: Address, in transaction: Transaction
  ) async throws {
    guard !keys.isEmpty else { return }
    try await transaction.execute(
      insertOneTime, address.account, address.device, "ec",
      keys.map { Int64($0.id) }, keys.map(\.publicKey), keys.map { _ in [UInt8]() })
  }

  static func insert(
    _ keys: [KEMPreKey], of address: Address, in transaction: Transaction
  ) async throws {
    guard !keys.isEmpty else { return }
    try await transaction.execute(
      insertOneTime, address.account, address.device, "kem",
      keys.map { Int64($0.id) }, keys.map(\.publicKey), keys.map(\.signature))
  }

  /// The long-lived keys of a device, as far as they are compared.
  struct LongLivedKeys {
    let identityKey: [UInt8]
    let modes: UInt32
    let signed: (id: UInt32, publicKey: [UInt8])
    /// Nil if the device has no ML-KEM.
    let lastResort: (id: UInt32, publicKey: [UInt8])?
  }

  /// The long-lived keys of a device; nil if there is no such device.
  static func longLivedKeys(
    of address: Address, in session: some Session
  ) async throws -> LongLivedKeys? {
    guard let row = try await session.row(longLived, address.account, address.device) else {
      return nil
    }
    let (identityKey, modes, signedID, signed, kemID, kem) = try row.decode(
      [UInt8].self, Int16.self, Int64.self, [UInt8].self, Int64?.self, [UInt8]?.self)
    return LongLivedKeys(
      identityKey: identityKey, modes: UInt32(modes),
      signed: (UInt32(truncatingIfNeeded: signedID), signed),
      lastResort: kemID.flatMap { id in kem.map { (UInt32(truncatingIfNeeded: id), $0) } })
  }

  /// How many one-time keys of each kind a device has.
  static func counts(of address: Address, in session: some Session) async throws -> PreKeyCounts {
    try await stock(of: address, in: session).counts
  }

  /// Whether a device should upload more prekeys; one without ML-KEM needs none of that kind.
  static func isLow(_ address: Address, in session: some Session) async throws -> Bool {
    let (counts, hasKEM) = try await stock(of: address, in: session)
    return counts.oneTimePrekeys < UInt32(Limits.lowOneTimeKeys)
      || hasKEM && counts.oneTimeKemPrekeys < UInt32(Limits.lowOneTimeKEMKeys)
  }

  private static func stock(
    of address: Address, in session: some Session
  ) async throws -> (counts: PreKeyCounts, hasKEM: Bool) {
    guard
      let row = try await session.row(
        counts, address.account, address.device, postQuantumSuites)
    else { return (PreKeyCounts(), false) }
    let (prekeys, kem, packages, postQuantum, hasKEM) = try row.decode(
      Int64.self, Int64.self, Int64.self, Int64.self, Bool.self)
    let counts = PreKeyCounts(
      oneTimePrekeys: UInt32(clamping: prekeys), oneTimeKemPrekeys: UInt32(clamping: kem),
      keyPackages: UInt32(clamping: packages),
      postQuantumKeyPackages: UInt32(clamping: postQuantum))
    return (counts, hasKEM)
  }

  /// The post-quantum cipher suites that new groups may have.
  private static let postQuantumSuites = CipherSuite.allCases
    .filter { $0.isPostQuantum && $0.isForNewGroups }.map { Int32($0.rawValue) }
}

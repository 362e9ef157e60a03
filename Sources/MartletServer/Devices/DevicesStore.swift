internal import Postgres

/// Rows of devices and of what links them.
enum DevicesStore: StatementOwner {
  /// Idle devices that are removed at once.
  static let idleBatch = 100

  private static let insert = Statement(
    """
    INSERT INTO devices (account_id, id, registration_id, authentication_key, encrypted_name)
    VALUES ($1, $2, $3, $4, $5)
    """)
  private static let freeNumber = Statement(
    """
    SELECT min(number)::smallint FROM generate_series(1, 127) number
    WHERE NOT EXISTS (SELECT FROM devices d WHERE d.account_id = $1 AND d.id = number)
      AND NOT EXISTS
        (SELECT FROM revocations r WHERE r.account_id = $1 AND r.device_id = number)
    """)
  private static let authenticationKey = Statement(
    "SELECT authentication_key FROM devices WHERE account_id = $1 AND id = $2")
  private static let touch = Statement(
    """
    UPDATE devices SET last_seen = current_date
    WHERE account_id = $1 AND id = $2 AND last_seen < current_date
    """)
  private static let lock = Statement(
    "SELECT true FROM devices WHERE account_id = $1 AND id = $2 FOR NO KEY UPDATE")
  // The row is locked first, so that of two who confirm at once the second sees the first one's.
  private static let confirmGeneration = Statement(
    """
    WITH held AS (SELECT generation FROM devices WHERE account_id = $1 AND id = $2
      FOR NO KEY UPDATE)
    UPDATE devices d SET generation = $4::bytea FROM held WHERE d.account_id = $1 AND d.id = $2
    RETURNING held.generation IS NULL OR held.generation IN ($3::bytea, $4::bytea)
    """)
  private static let list = Statement(
    """
    SELECT id, encrypted_name, created_at, last_seen::timestamp AT TIME ZONE 'UTC', registration_id
    FROM devices WHERE account_id = $1 ORDER BY id
    """)
  private static let delete = Statement("DELETE FROM devices WHERE account_id = $1 AND id = $2")
  private static let deleteQueue = Statement(
    "DELETE FROM envelopes WHERE recipient_id = $1 AND device_id = $2")
  private static let idle = Statement(
    """
    SELECT account_id, id FROM devices WHERE last_seen < current_date - $1::integer
    ORDER BY last_seen LIMIT \(idleBatch)
    """)

  private static let insertLinkToken = Statement(
    """
    INSERT INTO link_tokens (token_hash, account_id, expires_at)
    VALUES ($1, $2, now() + $3::bigint * interval '1 us') RETURNING expires_at
    """)
  private static let takeLinkToken = Statement(
    "DELETE FROM link_tokens WHERE token_hash = $1 AND expires_at > now() RETURNING account_id")
  private static let insertProvisioning = Statement(
    """
    INSERT INTO provisioning_messages (id, sender_id, ciphertext, expires_at)
    VALUES ($1, $2, $3, now() + $4::bigint * interval '1 us') ON CONFLICT (id) DO NOTHING
    """)
  private static let provisioning = Statement(
    "SELECT id, ciphertext FROM provisioning_messages WHERE id = ANY ($1) AND expires_at > now()")

  static let expiries = [
    Expiry("link_tokens", "expires_at"),
    Expiry("provisioning_messages", "expires_at"),
  ]

  /// Every statement, for the test that explains each.
  static let statements = [
    insert, freeNumber, authenticationKey, touch, lock, confirmGeneration, list, delete,
    deleteQueue, idle, insertLinkToken, takeLinkToken, insertProvisioning, provisioning,
  ]

  /// Removes a device with its keys and queue; its tokens no longer count.
  ///
  /// - Returns: whether there was such a device.
  static func delete(_ address: Address, in transaction: Transaction) async throws -> Bool {
    let number = address.device
    guard try await transaction.execute(delete, address.account, number) == 1 else {
      return false
    }
    try await transaction.execute(deleteQueue, address.account, number)
    try await Revocations.insert(address.account, device: number, in: transaction)
    // After the device is gone: a commit that adds it has either ended by now or fails.
    try await GroupRemovals.insert(address, in: transaction)
    return true
  }

  /// Writes a device without its keys.
  static func insert(
    _ address: Address, registration: UInt32, authenticationKey: [UInt8], encryptedName: [UInt8],
    in transaction: Transaction
  ) async throws {
    try await transaction.execute(
      insert, address.account, address.device, Int16(truncatingIfNeeded: registration),
      authenticationKey, encryptedName)
  }

  /// The least number that no device of an account has, nor one that tokens may still name; nil if
  /// all are taken.
  static func freeNumber(
    of account: Identifier, in transaction: Transaction
  ) async throws -> DeviceNumber? {
    try await transaction.row(freeNumber, account)?.only(DeviceNumber?.self) ?? nil
  }

  /// The key with which a device answers challenges; nil if there is no such device.
  static func authenticationKey(
    of address: Address, in session: some Session
  ) async throws -> [UInt8]? {
    try await session.row(authenticationKey, address.account, address.device)?.only([UInt8].self)
  }

  /// Notes that a device was there today.
  static func touch(_ address: Address, in session: some Session) async throws {
    try await session.execute(touch, address.account, address.device)
  }

  /// Keeps others from changing what belongs to a device while the transaction lasts.
  static func lock(_ address: Address, in transaction: Transaction) async throws {
    _ = try await transaction.row(lock, address.account, address.device)
  }

  /// Exchanges the generation of a device's stored state.
  ///
  /// - Returns: whether the former one was `current` or already `next`; nil if there is no such
  ///   device.
  static func confirmGeneration(
    of address: Address, current: [UInt8], next: [UInt8], in session: some Session
  ) async throws -> Bool? {
    try await session.row(confirmGeneration, address.account, address.device, current, next)?
      .only(Bool.self)
  }

  /// A device as its account's own devices see it.
  struct Listed: Sendable {
    let number: DeviceNumber
    let encryptedName: [UInt8]
    let linkedAt: Timestamp
    let lastSeen: Timestamp
    let registration: UInt32
  }

  /// The devices of an account, by number.
  static func list(of account: Identifier, in session: some Session) async throws -> [Listed] {
    try await session.rows(list, account).map { row in
      let (number, name, linkedAt, lastSeen, registration) = try row.decode(
        DeviceNumber.self, [UInt8].self, Timestamp.self, Timestamp.self, Int16.self)
      return Listed(
        number: number, encryptedName: name, linkedAt: linkedAt, lastSeen: lastSeen,
        registration: UInt32(registration))
    }
  }

  /// Devices that have not called for as long as idle devices may be silent; up to `idleBatch`.
  static func idle(in transaction: Transaction) async throws -> [Address] {
    try await transaction.rows(idle, Int32(Limits.idleDeviceDays)).map { try Address($0) }
  }

  /// Stores the hash of a link token.
  ///
  /// - Returns: when it expires.
  static func insertLinkToken(
    _ hash: [UInt8], of account: Identifier, in transaction: Transaction
  ) async throws -> Timestamp? {
    try await transaction.row(insertLinkToken, hash, account, Limits.linkLifetime.microseconds)?
      .only(Timestamp.self)
  }

  /// Uses up a link token.
  ///
  /// - Returns: whose it was; nil if there is no such token.
  static func takeLinkToken(
    _ hash: [UInt8], in transaction: Transaction
  ) async throws -> Identifier? {
    try await transaction.row(takeLinkToken, hash)?.only(Identifier.self)
  }

  /// Leaves a provisioning message.
  static func insertProvisioning(
    _ id: [UInt8], from sender: Identifier, ciphertext: [UInt8], in session: some Session
  ) async throws {
    try await session.execute(
      insertProvisioning, id, sender, ciphertext, Limits.linkLifetime.microseconds)
  }

  /// Those of some provisioning messages that there are.
  static func provisioning(
    _ ids: Set<Identifier>, in session: some Session
  ) async throws -> [(id: Identifier, ciphertext: [UInt8])] {
    try await session.rows(provisioning, Array(ids)).map { row in
      try row.decode(Identifier.self, [UInt8].self)
    }
  }
}

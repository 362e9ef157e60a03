internal import Postgres

/// Rows of devices and of what links them.
enum DevicesStore: StatementOwner {
  /// Idle devices that are removed at once.
  static let idleBatch = 100

  static let insert = Statement(
    """
    INSERT INTO devices (account_id, id, registration_id, authentication_key, encrypted_name)
    VALUES ($1, $2, $3, $4, $5)
    """)
  static let freeNumber = Statement(
    """
    SELECT min(number)::smallint FROM generate_series(1, 127) number
    WHERE NOT EXISTS (SELECT FROM devices d WHERE d.account_id = $1 AND d.id = number)
      AND NOT EXISTS
        (SELECT FROM revocations r WHERE r.account_id = $1 AND r.device_id = number)
    """)
  static let authenticationKey = Statement(
    "SELECT authentication_key FROM devices WHERE account_id = $1 AND id = $2")
  static let touch = Statement(
    """
    UPDATE devices SET last_seen = current_date
    WHERE account_id = $1 AND id = $2 AND last_seen < current_date
    """)
  static let lock = Statement(
    "SELECT true FROM devices WHERE account_id = $1 AND id = $2 FOR NO KEY UPDATE")
  // The row is locked first, so that of two who confirm at once the second sees the first one's.
  static let confirmGeneration = Statement(
    """
    WITH held AS (SELECT generation FROM devices WHERE account_id = $1 AND id = $2
      FOR NO KEY UPDATE)
    UPDATE devices d SET generation = $4::bytea FROM held WHERE d.account_id = $1 AND d.id = $2
    RETURNING held.generation IS NULL OR held.generation IN ($3::bytea, $4::bytea)
    """)
  static let list = Statement(
    """
    SELECT id, encrypted_name, created_at, last_seen::timestamp AT TIME ZONE 'UTC', registration_id
    FROM devices WHERE account_id = $1 ORDER BY id
    """)
  static let delete = Statement("DELETE FROM devices WHERE account_id = $1 AND id = $2")
  static let deleteQueue = Statement(
    "DELETE FROM envelopes WHERE recipient_id = $1 AND device_id = $2")
  static let idle = Statement(
    """
    SELECT account_id, id FROM devices WHERE last_seen < current_date - $1::integer
    ORDER BY last_seen LIMIT \(idleBatch)
    """)

  static let insertLinkToken = Statement(
    """
    INSERT INTO link_tokens (token_hash, account_id, expires_at)
    VALUES ($1, $2, now() + $3::bigint * interval '1 us') RETURNING expires_at
    """)
  static let takeLinkToken = Statement(
    "DELETE FROM link_tokens WHERE token_hash = $1 AND expires_at > now() RETURNING account_id")
  static let insertProvisioning = Statement(
    """
    INSERT INTO provisioning_messages (id, sender_id, ciphertext, expires_at)
    VALUES ($1, $2, $3, now() + $4::bigint * interval '1 us') ON CONFLICT (id) DO NOTHING
    """)
  static let provisioning = Statement(
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
    try await transaction.execute(GroupRemovals.insertDevice, address.account, number)
    return true
  }
}

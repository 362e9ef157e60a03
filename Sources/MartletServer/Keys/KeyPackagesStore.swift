internal import Postgres

/// Rows of MLS KeyPackages.
enum KeyPackagesStore: StatementOwner {
  static let insert = Statement(
    """
    INSERT INTO key_packages (account_id, device_id, is_last_resort, cipher_suite, reference,
      key_package, expires_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    """)
  static let deleteLastResort = Statement(
    """
    DELETE FROM key_packages
    WHERE account_id = $1 AND device_id = $2 AND is_last_resort AND cipher_suite = $3
    """)
  static let devices = Statement(
    """
    SELECT d.account_id, d.id FROM devices d WHERE d.account_id = ANY ($1)
    ORDER BY d.account_id, d.id
    """)
  static let accounts = Statement("SELECT id FROM accounts WHERE id = ANY ($1)")
  static let take = Statement(
    """
    WITH oldest AS (
      SELECT wanted.account_id, wanted.device_id, found.sequence
      FROM unnest($1::bytea[], $2::smallint[]) AS wanted (account_id, device_id),
      LATERAL (
        SELECT k.sequence FROM key_packages k
        WHERE k.account_id = wanted.account_id AND k.device_id = wanted.device_id
          AND NOT k.is_last_resort AND k.cipher_suite = $3 AND k.expires_at > now()
        ORDER BY k.sequence LIMIT 1 FOR UPDATE SKIP LOCKED) found)
    DELETE FROM key_packages k USING oldest
    WHERE k.account_id = oldest.account_id AND k.device_id = oldest.device_id
      AND NOT k.is_last_resort AND k.cipher_suite = $3 AND k.sequence = oldest.sequence
    RETURNING k.account_id, k.device_id, k.key_package
    """)
  static let lastResort = Statement(
    """
    SELECT k.account_id, k.device_id, k.key_package
    FROM unnest($1::bytea[], $2::smallint[]) AS wanted (account_id, device_id)
    JOIN key_packages k ON k.account_id = wanted.account_id AND k.device_id = wanted.device_id
    WHERE k.is_last_resort AND k.cipher_suite = $3 AND k.expires_at > now()
    """)

  static let expiries = [Expiry("key_packages", "expires_at")]

  /// Every statement, for the test that explains each.
  static let statements = [
    insert, deleteLastResort, devices, accounts, take, lastResort,
  ]
}

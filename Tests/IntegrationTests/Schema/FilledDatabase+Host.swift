extension FilledDatabase {
  /// Statements that fill the tables of host applications.
  static let fillingHost = [
    """
    INSERT INTO events (issuer, kind, account_id, external_id, occurred_at)
    SELECT 'https://host' || n % 4, 1 + n % 15, hashed(n % 5000), 'user' || n % 5000,
      now() - n * interval '1 s'
    FROM generate_series(1, 20000) n
    """,
    """
    INSERT INTO event_consumers (issuer, name)
    SELECT 'https://host' || n % 4, 'consumer' || n FROM generate_series(1, 20) n
    """,
    """
    INSERT INTO webhooks (id, issuer, url, secret)
    SELECT hashed(n), 'https://host' || n % 4, 'https://host/' || n, hashed(n) || hashed(-n)
    FROM generate_series(1, 20) n
    """,
    """
    INSERT INTO purges (account_id, issuer, external_id, checked_at)
    SELECT hashed(-n), 'https://host' || n % 4, 'user' || n, now() - n * interval '1 s'
    FROM generate_series(1, 5000) n
    """,
    """
    INSERT INTO withheld_users (user_hash)
    SELECT hashed(n) || hashed(-n) FROM generate_series(1, 5000) n
    """,
    """
    INSERT INTO disconnections (account_id, device_id, created_at)
    SELECT account_id, id, now() - id * interval '1 s' FROM devices
    """,
    """
    INSERT INTO push_keys (secret, public_key)
    SELECT decode(repeat('00', 72), 'hex'), decode(repeat('00', 65), 'hex')
    FROM generate_series(1, 3) n
    """,
    """
    INSERT INTO push_endpoints (account_id, device_id, kind, push_key_id, origin, sealed)
    SELECT account_id, id, 1, 1 + row_number() OVER () % 3, 'https://push.example',
      decode(repeat('00', 300), 'hex')
    FROM devices
    """,
    """
    INSERT INTO push_jobs (account_id, device_id, due_at, is_urgent)
    SELECT account_id, device_id, now() + id * interval '1 s', true
    FROM push_endpoints
    """,
  ]
}

extension FilledDatabase {
  /// Statements that fill the tables of people.
  static let fillingPeople = [
    """
    INSERT INTO user_names (name_hash, account_id, former_id, released_at)
    SELECT hashed(n) || hashed(-n), CASE WHEN n <= 4000 THEN hashed(n) END,
      CASE WHEN n > 4000 THEN hashed(n) END,
      CASE WHEN n > 4000 THEN now() - n * interval '1 s' END
    FROM generate_series(1, 5000) n
    """,
    """
    INSERT INTO contact_settings (account_id, policy, token_hash)
    SELECT hashed(n), 1 + n % 3, hashed(n) || hashed(-n) FROM generate_series(1, 5000) n
    """,
    """
    INSERT INTO contacts (account_id, other_id, standing, requested_at)
    SELECT hashed(n), hashed(1 + (n + m * 7) % 5000), 1 + m % 3, now() - n * interval '1 s'
    FROM generate_series(1, 5000) n, generate_series(1, 10) m
    """,
    """
    INSERT INTO profiles (account_id, version, sealed, sealed_picture)
    SELECT hashed(n), 1, repeat('p', 552)::bytea, repeat('p', 200)::bytea
    FROM generate_series(1, 5000) n
    """,
    """
    INSERT INTO recoveries (id, account_id, verification_key, contents)
    SELECT hashed(-n), hashed(n), hashed(n) || hashed(-n), repeat('r', 552)::bytea
    FROM generate_series(1, 5000) n
    """,
    """
    INSERT INTO user_presence (topic, account_id, device_id, node_id, stream_id, sealed, farewell,
      is_live, changed_at)
    SELECT hashed(-n), hashed(1 + n % 5000), 1, hashed(n % 200), hashed(n), repeat('p', 296)::bytea,
      repeat('p', 296)::bytea, n % 2 = 0, now() - n * interval '1 s'
    FROM generate_series(1, 20000) n
    """,
    """
    INSERT INTO group_invitations (group_id, account_id, inviter_id, state, created_at)
    SELECT m.group_id, m.account_id, hashed(1), 1 + min(m.leaf_index) % 3,
      now() - min(m.leaf_index) * interval '1 hour'
    FROM group_members m JOIN accounts a ON a.id = m.account_id
    WHERE m.leaf_index % 5 = 0 GROUP BY m.group_id, m.account_id
    """,
  ]
}

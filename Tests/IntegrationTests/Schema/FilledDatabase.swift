internal import Postgres
internal import Reactor
internal import ServiceTesting

/// A database as a busy server leaves it: every table that grows is large enough that reading all
/// of it is worse than an index.
enum FilledDatabase {
  /// Statements that fill it, one after the other. Account `n` is the hash of its number.
  private static let filling = [
    "CREATE FUNCTION hashed(n bigint) RETURNS bytea IMMUTABLE LANGUAGE sql AS "
      + "'SELECT decode(md5(n::text), ''hex'')'",
    """
    INSERT INTO accounts (id, identity_key)
    SELECT hashed(n), hashed(n) || hashed(-n) FROM generate_series(1, 5000) n
    """,
    """
    INSERT INTO departed_identities (account_id, identity_key, leaf_seen_at, checked_at)
    SELECT hashed(-n), hashed(n) || hashed(-n), now() - n * interval '1 s',
      now() - n * interval '1 s'
    FROM generate_series(1, 20000) n
    """,
    """
    INSERT INTO devices (account_id, id, registration_id, authentication_key, encrypted_name,
      last_seen)
    SELECT hashed(n), d, n % 16384, hashed(n) || hashed(-n), '', current_date - n::int % 40
    FROM generate_series(1, 5000) n, generate_series(1, 2) d
    """,
    """
    INSERT INTO revocations (account_id, device_id, revoked_at)
    SELECT hashed(n), 3, now() - n * interval '1 s' FROM generate_series(1, 5000) n
    """,
    """
    INSERT INTO suspensions (account_id, changed_at, ended_at)
    SELECT hashed(n), now() - n * interval '1 s', now() - n * interval '1 s'
    FROM generate_series(1, 5000) n
    """,
    "INSERT INTO server_secrets SELECT 'access-token', n, hashed(n) || hashed(-n) "
      + "FROM generate_series(1, 3) n",
    """
    INSERT INTO invites (code_hash, expires_at, used_by)
    SELECT hashed(n) || hashed(-n), now() + n * interval '1 s', hashed(n)
    FROM generate_series(1, 5000) n
    """,
    """
    INSERT INTO link_tokens SELECT hashed(n) || hashed(-n), hashed(n), now() + n * interval '1 s'
    FROM generate_series(1, 5000) n
    """,
    """
    INSERT INTO provisioning_messages
    SELECT hashed(-n), hashed(n), hashed(n), now() + n * interval '1 s'
    FROM generate_series(1, 5000) n
    """,
    """
    INSERT INTO idempotent_requests (scope, request_id, digest, response, created_at)
    SELECT hashed(n % 5000), hashed(-n), hashed(n) || hashed(-n), '', now() - n * interval '1 s'
    FROM generate_series(1, 20000) n
    """,
    """
    INSERT INTO rate_buckets SELECT hashed(n), 1, now() - n * interval '1 s'
    FROM generate_series(1, 20000) n
    """,
    """
    INSERT INTO signed_prekeys (account_id, device_id, kind, key_id, modes, public_key, signature)
    SELECT account_id, id, kind, 1, CASE kind WHEN 'signed' THEN 2 ELSE 0 END,
      repeat('k', CASE kind WHEN 'signed' THEN 32 ELSE 1568 END)::bytea, repeat('s', 64)::bytea
    FROM devices, unnest('{signed,last-resort-kem}'::text[]) kind
    """,
    """
    INSERT INTO onetime_prekeys (account_id, device_id, kind, key_id, public_key, signature)
    SELECT account_id, id, 'ec', n, repeat('k', 32)::bytea, ''
    FROM devices, generate_series(1, 5) n
    """,
    """
    INSERT INTO key_packages (account_id, device_id, is_last_resort, cipher_suite, reference,
      key_package, expires_at)
    SELECT account_id, id, n = 1, 1, account_id::bytea || hashed(n), repeat('k', 300)::bytea,
      now() + n * interval '1 d'
    FROM devices, generate_series(1, 3) n
    """,
    """
    INSERT INTO conversations SELECT hashed(-n), 'direct', now() FROM generate_series(1, 10000) n
    """,
    """
    INSERT INTO conversation_participants (conversation_id, account_id, peer_id)
    SELECT hashed(-n), hashed(1 + n % 5000), hashed(1 + (n * 7 + 1) % 5000)
    FROM generate_series(1, 10000) n
    """,
    """
    INSERT INTO messages (sender_id, id, sender_device, conversation_id, server_time, expires_at)
    SELECT hashed(1 + n % 5000), hashed(1000000 + n), 1, hashed(-1 - n % 10000),
      now() - (50000 - n) * interval '1 s',
      CASE WHEN n % 50 = 0 THEN now() + n * interval '1 s' END
    FROM generate_series(1, 50000) n
    """,
    """
    INSERT INTO deleted_messages (account_id, sender_id, message_id)
    SELECT hashed(1 + n % 5000), hashed(1 + n % 5000), hashed(1000000 + n)
    FROM generate_series(1, 20000) n
    """,
    """
    INSERT INTO read_receipts (reader_id, sender_id, message_id, read_at)
    SELECT hashed(1 + n % 4999), hashed(1 + n % 5000), hashed(1000000 + n), now()
    FROM generate_series(1, 20000) n
    """,
    """
    INSERT INTO envelopes (recipient_id, device_id, kind, message_id, sender_id, sender_device,
      payload, urgent, ephemeral, server_time, expires_at)
    SELECT hashed(1 + n % 5000), 1 + n % 2, 1, hashed(1000000 + n), hashed(1 + (n * 7) % 5000), 1,
      repeat('c', 300)::bytea, true, false, now() - (100000 - n) * interval '1 s',
      CASE WHEN n % 50 = 0 THEN now() + n * interval '1 s' END
    FROM generate_series(1, 100000) n
    """,
    """
    INSERT INTO encrypted_media (id, account_id, state, class, byte_count, written,
      capability_hash, sha256, lifetime, expires_at)
    SELECT hashed(2000000 + n), CASE WHEN n % 20 > 0 THEN hashed(1 + n % 5000) END,
      CASE WHEN n % 20 = 0 THEN 'deleting' WHEN n % 3 = 0 THEN 'pending' ELSE 'complete' END,
      1, 1000, 1000, hashed(n) || hashed(-n), hashed(n) || hashed(-n), interval '30 d',
      CASE WHEN n % 20 > 0 THEN now() + n * interval '1 s' END
    FROM generate_series(1, 50000) n
    """,
    """
    INSERT INTO media_parts (object_id, upload_id, etags, tail)
    SELECT id, 'upload', E'etag\\n', 'tail' FROM encrypted_media WHERE state = 'pending'
    """,
    """
    INSERT INTO media_days (account_id, began_at, byte_count)
    SELECT hashed(n), now() - n * interval '1 s', n FROM generate_series(1, 5000) n
    """,
    "INSERT INTO nodes SELECT hashed(n) FROM generate_series(1, 3) n",
  ]

  /// The groups' part: group `n` is the hash of its number below -1,000,000.
  private static let fillingGroups = [
    """
    INSERT INTO conversations
    SELECT hashed(-1000000 - n), 'group', now() FROM generate_series(1, 5000) n
    """,
    """
    INSERT INTO group_chats (id, cipher_suite, epoch, last_sequence, last_message_at,
      run_account_id, run_epoch, created_at)
    SELECT hashed(-1000000 - n), 1, 5, 20, now(), hashed(n), 0, now()
    FROM generate_series(1, 5000) n
    """,
    """
    INSERT INTO group_members (group_id, leaf_index, account_id, device_id)
    SELECT hashed(-1000000 - n), m, hashed(1 + (n * 7 + m) % 5000), 1
    FROM generate_series(1, 5000) n, generate_series(0, 9) m
    """,
    """
    INSERT INTO group_removals (group_id, account_id, device_id, proposed_epoch)
    SELECT group_id, account_id, device_id, 5 FROM group_members WHERE leaf_index = 3
    """,
    """
    INSERT INTO mls_group_states (group_id, epoch, state, tree, group_info)
    SELECT hashed(-1000000 - n), e, hashed(n), hashed(n), hashed(n)
    FROM generate_series(1, 5000) n, generate_series(3, 5) e
    """,
    """
    INSERT INTO mls_welcome_messages (account_id, device_id, group_id, epoch, sequence, sender_id,
      sender_device, secrets, server_time)
    SELECT account_id, device_id, group_id, 5, 20, account_id, 1, hashed(1),
      now() - leaf_index * interval '1 h'
    FROM group_members WHERE leaf_index < 3
    """,
    """
    INSERT INTO group_cursors (account_id, device_id, group_id, starts_at, acknowledged, ends_at,
      created_at)
    SELECT account_id, device_id, group_id, 1, 10, CASE WHEN leaf_index = 9 THEN 20 END,
      now() - leaf_index * interval '1 h'
    FROM group_members
    """,
    """
    INSERT INTO group_messages (group_id, sequence, kind, epoch, sender_id, sender_device,
      message_id, payload, server_time)
    SELECT hashed(-1000000 - n), s, CASE WHEN s <= 5 THEN 1 ELSE 3 END, least(s, 5),
      hashed(1 + (n * 7) % 5000), 1, CASE WHEN s > 5 THEN hashed(s) END, repeat('c', 300)::bytea,
      now() - (20 - s) * interval '1 h'
    FROM generate_series(1, 5000) n, generate_series(1, 20) s
    """,
    """
    INSERT INTO group_reports (group_id, kind, place, account_id, device_id, digest, created_at)
    SELECT group_id, 1, 20, account_id, device_id, '', now() - leaf_index * interval '1 h'
    FROM group_members WHERE leaf_index < 4
    """,
  ]

  private static let fillingCalls = [
    """
    INSERT INTO calls (id, caller_id, caller_device, callee_id, callee_device, status, end_reason,
      is_silent, started_at, ring_until, answered_at, over_at)
    SELECT hashed(-3000000 - n), hashed(1 + n % 5000), 1, hashed(1 + (n * 7 + 1) % 5000), 1,
      CASE WHEN n % 100 = 0 THEN 1 WHEN n % 100 = 1 THEN 2 ELSE 8 END,
      CASE WHEN n % 100 > 1 THEN 1 ELSE 0 END, n % 100 = 0, now() - n * interval '1 min',
      now() + (1 - n) * interval '1 min',
      CASE WHEN n % 100 > 0 THEN now() - n * interval '1 min' END,
      CASE WHEN n % 100 > 1 THEN now() - n * interval '1 min' END
    FROM generate_series(1, 40000) n WHERE 1 + n % 5000 <> 1 + (n * 7 + 1) % 5000
    """,
    """
    INSERT INTO call_ice_candidates (call_id, is_from_caller, device_id, sequence, payload,
      created_at)
    SELECT id, s % 2 = 0, 1, s, repeat('c', 300)::bytea, now() - s * interval '1 s'
    FROM calls, generate_series(1, 20) s WHERE status < 3
    """,
    """
    INSERT INTO group_calls (id, group_id, starter_id, starter_device, epoch, state, tree,
      group_info, ring_until, empty_since)
    SELECT hashed(-4000000 - n), hashed(-1000000 - n), hashed(n), 1, 300, repeat('s', 500)::bytea,
      repeat('t', 5000)::bytea, repeat('i', 500)::bytea, now(),
      CASE WHEN n % 100 = 0 THEN now() END
    FROM generate_series(1, 3000) n
    """,
    """
    INSERT INTO group_call_participants (call_id, account_id, device_id, leaf_index, stream_id,
      acknowledged_epoch, is_gone, seen_at)
    SELECT hashed(-4000000 - n), hashed(1 + (n * 7 + m) % 5000), 1, m, hashed(n), 300, m = 9,
      now() - m * interval '1 s'
    FROM generate_series(1, 3000) n, generate_series(0, 9) m
    """,
    """
    INSERT INTO group_call_commits (call_id, epoch, account_id, device_id, payload)
    SELECT hashed(-4000000 - n), e, hashed(n), 1, repeat('c', 800)::bytea
    FROM generate_series(1, 300) n, generate_series(44, 299) e
    """,
    """
    INSERT INTO group_call_payloads (call_id, account_id, device_id, sender_id, sender_device,
      payload, created_at)
    SELECT hashed(-4000000 - n), hashed(1 + (n * 7 + m) % 5000), 1, hashed(n), 1,
      repeat('c', 300)::bytea, now() - m * interval '1 s'
    FROM generate_series(1, 1000) n, generate_series(0, 9) m
    """,
  ]

  /// A filled database of its own.
  static func make() async throws -> Database {
    let configuration = try await TestCluster.shared.makeDatabase()
    let database = Database(configuration, loops: try .shared())
    let all = filling + fillingGroups + fillingCalls + fillingPeople + fillingHost
    for statement in all + ["ANALYZE"] {
      try await database.execute(Statement(statement))
    }
    return database
  }
}

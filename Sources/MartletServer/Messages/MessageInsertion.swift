/// The statement that stores messages, and decides which of strangers' messages come through.
///
/// What is withheld takes the same way as every other message, so that the time tells its sender
/// nothing: its copies are written into a queue that no device has, from which the next sweep
/// removes them.
enum MessageInsertion {
  /// Whether the recipient's settings let a stranger's message in.
  private static let isAdmitted = """
    (s.policy IS NULL OR s.policy = 1 OR s.policy = 2 AND s.token_hash = r.token_hash)
    """

  /// Whether an account that has asked may do so again.
  private static func mayAsk(_ row: String) -> String {
    "\(row).request_count < $17 "
      + "AND \(row).requested_at <= now() - $18::bigint * interval '1 us'"
  }

  // The same message again, for devices that have changed or because its answer was lost, counts
  // once. What is refused anyhow locks no row, and contacts are counted for a stranger's first
  // message only: what differs from other messages is two rows that are looked up. An account that
  // the recipient has accepted since this node looked comes through.
  private static let asked = """
    INSERT INTO contacts AS c (account_id, other_id, standing, request_count, request_id)
    SELECT DISTINCT ON (r.recipient_id, r.sender_id) r.recipient_id, r.sender_id, 1, 1, r.id
    FROM copies r
    LEFT JOIN contacts k ON k.account_id = r.recipient_id AND k.other_id = r.sender_id
    LEFT JOIN contact_settings s ON s.account_id = r.recipient_id
    WHERE r.token_hash IS NOT NULL AND r.is_first AND CASE k.standing
        WHEN 2 THEN true
        WHEN 3 THEN false
        WHEN 1 THEN \(isAdmitted) AND (k.request_id = r.id OR \(mayAsk("k")))
        ELSE \(isAdmitted) AND EXISTS (SELECT FROM accounts a WHERE a.id = r.sender_id)
          AND \(ContactStore.hasRoom("r.recipient_id", for: "r.sender_id")) END
    ORDER BY r.recipient_id, r.sender_id, r.place
    ON CONFLICT (account_id, other_id) DO UPDATE SET
      request_count = c.request_count
        + CASE WHEN c.standing = 2 OR c.request_id = excluded.request_id THEN 0 ELSE 1 END,
      requested_at = CASE WHEN c.standing = 2 OR c.request_id = excluded.request_id
        THEN c.requested_at ELSE now() END,
      request_id = excluded.request_id
    WHERE c.standing = 2 OR c.standing = 1 AND (c.request_id = excluded.request_id
      OR \(mayAsk("c")))
    RETURNING account_id, other_id, request_id, standing
    """

  // One row a copy; a message without copies has one row without a device. Messages whose
  // recipient's devices have changed give no row, those that are there already one that says so.
  // No step joins two sets of rows: the planner expects ten in each, and would compare them all.
  static func sql(_ onConflict: String) -> String {
    """
    WITH copies AS (
      SELECT c.* FROM unnest($1::bytea[], $2::bytea[], $3::smallint[], $4::bytea[], $5::bytea[],
          $6::bigint[], $7::boolean[], $8::boolean[], $9::timestamptz[], $10::boolean[],
          $11::smallint[], $12::bytea[], $15::boolean[], $16::bytea[]) WITH ORDINALITY
        AS c (id, sender_id, sender_device, recipient_id, conversation_id, version, urgent,
          ephemeral, expires_at, is_first, device_id, payload, is_kept_from, token_hash, place)
      JOIN accounts a ON a.id = c.recipient_id AND a.devices_version = c.version),
    asked AS (\(asked)),
    judged AS (
      SELECT copies.*, is_kept_from OR token_hash IS NOT NULL
        AND (recipient_id, sender_id, id) NOT IN
          (SELECT account_id, other_id, request_id FROM asked)
        AND (recipient_id, sender_id) NOT IN
          (SELECT account_id, other_id FROM asked WHERE standing = 2) AS is_withheld
      FROM copies),
    stored AS (
      INSERT INTO messages (sender_id, id, sender_device, conversation_id, server_time, expires_at,
        is_withheld)
      SELECT sender_id, id, sender_device, conversation_id, $13, expires_at, is_withheld
      FROM judged WHERE is_first AND NOT ephemeral ORDER BY place
      \(onConflict)
      RETURNING sender_id, id),
    queued AS (
      INSERT INTO envelopes (recipient_id, device_id, kind, message_id, sender_id, sender_device,
        payload, urgent, ephemeral, server_time, expires_at)
      SELECT CASE WHEN is_withheld THEN substring(sha256(recipient_id) FOR 16)
          ELSE recipient_id END,
        device_id, 1, id, sender_id, sender_device, payload, urgent, ephemeral, $13,
        CASE WHEN is_withheld THEN now() WHEN ephemeral
          THEN least(expires_at, now() + $14::bigint * interval '1 us') ELSE expires_at END
      FROM judged
      WHERE device_id IS NOT NULL
        AND (ephemeral OR (sender_id, id) IN (SELECT sender_id, id FROM stored))
      ORDER BY place
      RETURNING sender_id, message_id, device_id, sequence)
    SELECT sender_id, message_id, device_id, sequence, true,
      (sender_id, message_id) IN (SELECT sender_id, id FROM judged WHERE is_withheld)
    FROM queued
    UNION ALL
    SELECT sender_id, id, NULL, NULL,
      ephemeral OR (sender_id, id) IN (SELECT sender_id, id FROM stored), is_withheld
    FROM judged
    WHERE is_first AND (device_id IS NULL
      OR NOT ephemeral AND (sender_id, id) NOT IN (SELECT sender_id, id FROM stored))
    """
  }
}

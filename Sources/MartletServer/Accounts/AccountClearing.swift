internal import Postgres

/// Deletes what an account may have much of, in steps that are each short, before the account
/// itself is deleted in one transaction: others' messages are not kept waiting.
///
/// A clearing that is interrupted leaves the account in being, with less of its past; deleting it
/// again goes on.
enum AccountClearing: StatementOwner {
  /// Rows that one step deletes at most.
  private static let step: Int64 = 500
  /// How many times as long as a step takes, nothing is deleted after it: others' statements are to
  /// be done, too.
  private static let rest = 2
  /// Accounts whose queues one step looks through: 10,000 envelopes a device at most.
  private static let peersAtOnce: Int64 = 10

  private static let mark = Statement("SELECT nextval('envelope_sequence')")
  private static let peers = Statement(
    """
    SELECT DISTINCT p.peer_id FROM conversation_participants p
    WHERE p.account_id = $1 AND p.peer_id > $2 AND p.peer_id <> $1 ORDER BY p.peer_id LIMIT $3
    """)
  private static let sent = Statement(
    "DELETE FROM envelopes WHERE recipient_id = ANY ($2) AND sender_id = $1")

  // Each takes rows by their place in the table, and is run until it finds none.
  private static let queue = Statement(
    """
    DELETE FROM envelopes e USING (SELECT recipient_id, device_id, sequence FROM envelopes
      WHERE recipient_id = $1 ORDER BY recipient_id, device_id, sequence LIMIT $2) old
    WHERE e.recipient_id = $1 AND e.device_id = old.device_id AND e.sequence = old.sequence
    """)
  private static let own = Statement(
    """
    DELETE FROM messages WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM messages WHERE sender_id = $1 LIMIT $2))
    """)
  private static let received = Statement(
    """
    DELETE FROM messages WHERE ctid = ANY (ARRAY(
      SELECT m.ctid FROM conversation_participants p
      JOIN conversations c ON c.id = p.conversation_id AND c.kind <> 'group'
      CROSS JOIN LATERAL (SELECT q.ctid FROM messages q
        WHERE q.conversation_id = p.conversation_id LIMIT $2) m
      WHERE p.account_id = $1 LIMIT $2))
    """)
  private static let receipts = Statement(
    """
    DELETE FROM read_receipts WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM read_receipts WHERE sender_id = $1 LIMIT $2))
    """)
  private static let reads = Statement(
    """
    DELETE FROM read_receipts WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM read_receipts WHERE reader_id = $1 LIMIT $2))
    """)
  private static let hidden = Statement(
    """
    DELETE FROM deleted_messages WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM deleted_messages WHERE account_id = $1 LIMIT $2))
    """)

  /// Every statement, for the test that explains each.
  static let statements = [mark, peers, sent, queue, own, received, receipts, reads, hidden]

  /// Deletes what an account may have much of.
  ///
  /// - Returns: the last envelope of before: what the account has left in others' queues up to it
  ///   is gone.
  /// - Throws: `PostgresError`, `CancellationError`.
  static func clear(_ account: Identifier, in database: Database) async throws -> Int64 {
    let mark = try await database.row(mark)?.only(Int64.self) ?? 0
    var last: [UInt8] = []
    while true {
      let start = ContinuousClock.now
      let peers = try await database.rows(peers, account, last, peersAtOnce).map {
        try $0.only([UInt8].self)
      }
      guard let next = peers.last else { break }
      last = next
      _ = try await database.retrying { try await database.execute(sent, account, peers) }
      try await rest(since: start)
    }
    for statement in [queue, own, received, receipts, reads, hidden] {
      var start = ContinuousClock.now
      while try await database.retrying({ try await database.execute(statement, account, step) })
        > 0
      {
        try await rest(since: start)
        start = .now
      }
    }
    return mark
  }

  private static func rest(since start: ContinuousClock.Instant) async throws {
    try await Task.sleep(for: start.duration(to: .now) * rest)
  }
}

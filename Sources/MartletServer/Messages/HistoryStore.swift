internal import Postgres

/// Reads and marks the metadata of past messages.
enum HistoryStore: StatementOwner {
  private static let page = Statement(
    """
    SELECT m.id, m.sender_id, m.sender_device, m.sequence, m.server_time, m.delivered_at,
      CASE WHEN mine.read_receipts THEN
        (SELECT min(r.read_at) FROM read_receipts r
          JOIN accounts reader ON reader.id = r.reader_id AND reader.read_receipts
          WHERE r.sender_id = m.sender_id AND r.message_id = m.id
            AND (NOT r.is_private OR r.reader_id = $2)) END
    FROM messages m
    JOIN accounts mine ON mine.id = $2
    WHERE m.conversation_id = $1 AND m.sequence < $3
      AND (NOT m.is_withheld OR m.sender_id = $2)
      AND (m.expires_at IS NULL OR m.expires_at > now())
      AND EXISTS (SELECT FROM conversation_participants p
        WHERE p.conversation_id = $1 AND p.account_id = $2)
      AND NOT EXISTS (SELECT FROM deleted_messages d
        WHERE d.account_id = $2 AND d.sender_id = m.sender_id AND d.message_id = m.id)
    ORDER BY m.sequence DESC LIMIT $4
    """)
  private static let queued = Statement(
    """
    SELECT e.sender_id, e.message_id, e.payload FROM \(QueueStore.named) WHERE e.kind = 1
    """)
  private static let queuedByteCounts = Statement(
    """
    SELECT e.sender_id, e.message_id, octet_length(e.payload) FROM \(QueueStore.named)
    WHERE e.kind = 1
    """)
  private static let hide = Statement(
    """
    INSERT INTO deleted_messages (account_id, sender_id, message_id)
    SELECT $1, m.sender_id, m.id FROM messages m
    WHERE m.conversation_id = $2 AND m.sender_id = ANY ($3) AND m.id = ANY ($4)
    ORDER BY m.sender_id, m.id
    ON CONFLICT DO NOTHING
    """)
  private static let withdraw = Statement(
    """
    DELETE FROM envelopes e USING devices d, unnest($3::bytea[]) AS wanted (id)
    WHERE d.account_id = $1 AND e.recipient_id = $1 AND e.device_id = d.id
      AND e.message_id = wanted.id AND e.sender_id = $2 AND e.kind = 1
    """)
  // A receipt goes to the sender's devices where both sides have not switched receipts off, and the
  // reader has accepted the sender.
  private static let markRead = Statement(
    """
    WITH marked AS (
      INSERT INTO read_receipts (reader_id, sender_id, message_id, read_at, is_private)
      SELECT $1::bytea, m.sender_id, m.id, $5,
        EXISTS (SELECT FROM accounts a WHERE (a.id = $1 OR a.id = $2) AND NOT a.read_receipts)
          OR coalesce((SELECT c.standing FROM contacts c
            WHERE c.account_id = $1 AND c.other_id = $2), $6::smallint) <> 2
      FROM messages m
      WHERE m.sender_id = $2 AND m.id = ANY ($3) AND m.conversation_id = $4
        AND NOT m.is_withheld
      ORDER BY m.id
      ON CONFLICT DO NOTHING RETURNING message_id, is_private),
    receipts AS (
      INSERT INTO envelopes (recipient_id, device_id, kind, message_id, sender_id, sender_device,
        payload, urgent, ephemeral, server_time)
      SELECT d.account_id, d.id, 3, uuid_send(gen_random_uuid()), $1, 0,
        string_agg(k.message_id::bytea, ''::bytea), false, false, $5
      FROM marked k
      JOIN accounts reader ON reader.id = $1 AND reader.read_receipts
      JOIN accounts sender ON sender.id = $2 AND sender.read_receipts
      JOIN devices d ON d.account_id = $2
      WHERE NOT k.is_private
      GROUP BY d.account_id, d.id
      RETURNING \(QueuedReceipt.columns))
    SELECT (SELECT count(*) FROM marked), r.* FROM (SELECT true) one LEFT JOIN receipts r ON true
    """)
  private static let settings = Statement("UPDATE accounts SET read_receipts = $2 WHERE id = $1")

  /// Every statement, for the test that explains each.
  static let statements = [
    page, queued, queuedByteCounts, hide, withdraw, markRead, settings,
  ]

  /// What is kept of a past message.
  struct Entry: Sendable {
    let id: [UInt8]
    let sender: [UInt8]
    let senderDevice: DeviceNumber
    let sequence: Int64
    let serverTime: Timestamp
    let deliveredAt: Timestamp?
    let readAt: Timestamp?
  }

  /// The last messages of a conversation below a sequence, as an account sees them.
  static func page(
    of conversation: Identifier, for account: Identifier, before sequence: Int64, limit: Int,
    in session: some Session
  ) async throws -> [Entry] {
    try await session.rows(page, conversation, account, sequence, Int64(limit)).map { row in
      let (id, sender, device, sequence, time, delivered, read) = try row.decode(
        [UInt8].self, [UInt8].self, DeviceNumber.self, Int64.self, Timestamp.self,
        Timestamp?.self, Timestamp?.self)
      return Entry(
        id: id, sender: sender, senderDevice: device, sequence: sequence, serverTime: time,
        deliveredAt: delivered, readAt: read)
    }
  }

  /// Ciphertexts of messages that still wait for a device.
  static func queued(
    _ ids: [[UInt8]], for address: Address, in session: some Session
  ) async throws -> [(sender: [UInt8], id: [UInt8], ciphertext: [UInt8])] {
    try await session.rows(queued, address.account, address.device, ids).map { row in
      try row.decode([UInt8].self, [UInt8].self, [UInt8].self)
    }
  }

  /// How many bytes those ciphertexts have.
  static func queuedByteCounts(
    _ ids: [[UInt8]], for address: Address, in session: some Session
  ) async throws -> [(sender: [UInt8], id: [UInt8], count: Int32)] {
    try await session.rows(queuedByteCounts, address.account, address.device, ids).map { row in
      try row.decode([UInt8].self, [UInt8].self, Int32.self)
    }
  }

  /// Hides messages of some senders from an account.
  ///
  /// - Returns: how many were not hidden before.
  static func hide(
    _ ids: [[UInt8]], of senders: [Identifier], in conversation: Identifier,
    from account: Identifier, _ transaction: Transaction
  ) async throws -> Int {
    try await transaction.execute(hide, account, conversation, senders, ids)
  }

  /// Takes messages of a sender out of the queues of an account.
  static func withdraw(
    _ ids: [[UInt8]], of sender: Identifier, from recipient: Identifier,
    in transaction: Transaction
  ) async throws {
    try await transaction.execute(withdraw, recipient, sender, ids)
  }

  /// Notes that messages were read, and leaves receipts.
  ///
  /// - Returns: how many were not read before, and the receipts.
  static func markRead(
    _ ids: [[UInt8]], of sender: Identifier, in conversation: Identifier, by reader: Identifier,
    at time: Timestamp, strangersStanding: Int16, _ transaction: Transaction
  ) async throws -> (count: Int64, receipts: [QueuedReceipt]) {
    let rows = try await transaction.rows(
      markRead, reader, sender, ids, conversation, time, strangersStanding)
    let marked = try rows.map { try QueuedReceipt.marked($0) }
    return (marked.last?.count ?? 0, marked.compactMap(\.receipt))
  }

  /// Says whether an account sends and gets receipts.
  static func setReadReceipts(
    _ isOn: Bool, of account: Identifier, in transaction: Transaction
  ) async throws {
    try await transaction.execute(settings, account, isOn)
  }
}

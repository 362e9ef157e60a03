internal import Postgres

/// Stores messages, many with one statement.
struct MessageStore: Sendable {
  // Items whose recipient's devices have changed give no row. An item that is there already gives a
  // row without a sequence, and so does one without copies.
  static let insert = Statement(
    """
    WITH items AS (
      SELECT i.* FROM unnest($1::bytea[], $2::bytea[], $3::smallint[], $4::bytea[], $5::bytea[],
          $6::bigint[], $7::boolean[], $8::boolean[], $9::timestamptz[]) WITH ORDINALITY
        AS i (id, sender_id, sender_device, recipient_id, conversation_id, version, urgent,
          ephemeral, expires_at, number)
      JOIN accounts a ON a.id = i.recipient_id AND a.devices_version = i.version),
    stored AS (
      INSERT INTO messages (sender_id, id, sender_device, conversation_id, server_time, expires_at)
      SELECT sender_id, id, sender_device, conversation_id, $10, expires_at
      FROM items WHERE NOT ephemeral ORDER BY number
      ON CONFLICT (sender_id, id) DO NOTHING
      RETURNING sender_id, id),
    fresh AS (
      SELECT i.* FROM items i LEFT JOIN stored s ON s.sender_id = i.sender_id AND s.id = i.id
      WHERE i.ephemeral OR s.id IS NOT NULL),
    queued AS (
      INSERT INTO envelopes (recipient_id, device_id, kind, message_id, sender_id, sender_device,
        payload, urgent, ephemeral, server_time, expires_at)
      SELECT f.recipient_id, c.device_id, 1, f.id, f.sender_id, f.sender_device, c.payload,
        f.urgent, f.ephemeral, $10, f.expires_at
      FROM unnest($11::bigint[], $12::smallint[], $13::bytea[]) WITH ORDINALITY
        AS c (number, device_id, payload, place)
      JOIN fresh f ON f.number = c.number ORDER BY c.place
      RETURNING recipient_id, device_id, sender_id, message_id, sequence)
    SELECT i.number, f.number IS NOT NULL, q.device_id, q.sequence
    FROM items i
    LEFT JOIN fresh f ON f.number = i.number
    LEFT JOIN queued q ON q.recipient_id = i.recipient_id AND q.sender_id = i.sender_id
      AND q.message_id = i.id
    ORDER BY i.number, q.sequence
    """)
  static let serverTime = Statement(
    "SELECT server_time FROM messages WHERE sender_id = $1 AND id = $2")

  private let database: Database
  private let delivery: Delivery
  private let now: @Sendable () -> Timestamp

  init(database: Database, delivery: Delivery, now: @escaping @Sendable () -> Timestamp) {
    self.database = database
    self.delivery = delivery
    self.now = now
  }

  /// Stores a batch, and hands it to the streams that are open.
  ///
  /// An item that fails the statement fails alone: the others are stored one by one.
  func store(_ batch: [PendingMessage]) async -> [Result<PendingMessage.Outcome, any Error>] {
    await StoredBatch(insert: insert) { outcome in
      if case .stored(let time) = outcome { .duplicate(time) } else { outcome }
    }.store(batch) { MessageKey(sender: $0.sender.account, id: $0.id) }
  }

  @Sendable private func insert(_ batch: [PendingMessage]) async throws -> [PendingMessage.Outcome]
  {
    let time = now()
    var numbers: [Int64] = []
    var devices: [Int16] = []
    var payloads: [[UInt8]] = []
    for (index, message) in batch.enumerated() {
      for copy in message.copies {
        numbers.append(Int64(index + 1))
        devices.append(Int16(copy.device))
        payloads.append(copy.ciphertext)
      }
    }
    let rows = try await database.rows(
      Self.insert, batch.map(\.id.bytes), batch.map(\.sender.account.bytes),
      batch.map { Int16($0.sender.device) }, batch.map(\.recipient.bytes),
      batch.map(\.conversation?.bytes), batch.map(\.devicesVersion), batch.map(\.urgent),
      batch.map(\.ephemeral), batch.map(\.expiresAt), time, numbers, devices, payloads)
    return try await outcomes(of: rows, batch, at: time)
  }

  private func outcomes(
    of rows: [Row], _ batch: [PendingMessage], at time: Timestamp
  ) async throws -> [PendingMessage.Outcome] {
    var outcomes = [PendingMessage.Outcome](repeating: .stale, count: batch.count)
    var duplicates: [Int] = []
    var handed: [(recipient: Address, envelope: QueuedEnvelope)] = []
    for row in rows {
      let (number, isFresh, device, sequence) = try row.decode(
        Int64.self, Bool.self, Int16?.self, Int64?.self)
      let index = Int(number) - 1
      guard batch.indices.contains(index) else { continue }
      guard isFresh else {
        duplicates.append(index)
        continue
      }
      outcomes[index] = .stored(time)
      guard let device, let sequence else { continue }
      let message = batch[index]
      let recipient = Address(
        account: message.recipient, device: UInt8(truncatingIfNeeded: device))
      guard let copy = message.copies.first(where: { $0.device == recipient.device }) else {
        continue
      }
      handed.append(
        (
          recipient,
          QueuedEnvelope(
            sequence: sequence, kind: .message, messageID: message.id,
            sender: message.sender.account, senderDevice: message.sender.device,
            payload: copy.ciphertext, urgent: message.urgent, ephemeral: message.ephemeral,
            serverTime: time)
        ))
    }
    delivery.deliver(handed)
    for index in duplicates {
      let message = batch[index]
      let row = try await database.row(
        Self.serverTime, message.sender.account.bytes, message.id.bytes)
      outcomes[index] = .duplicate(try row?.only(Timestamp.self) ?? time)
    }
    return outcomes
  }
}

/// Names a message: identifiers are unique for their sender.
private struct MessageKey: Hashable {
  let sender: Identifier
  let id: Identifier
}

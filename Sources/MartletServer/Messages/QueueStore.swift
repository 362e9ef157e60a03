internal import CoreMetrics
internal import Postgres
internal import Reactor

/// Reads the queues of devices, and deletes what they acknowledge.
struct QueueStore: StatementOwner, Sendable {
  private static let select = Statement(
    """
    SELECT \(QueuedEnvelope.columns) FROM envelopes
    WHERE recipient_id = $1 AND device_id = $2 AND sequence <> ALL ($3)
      AND (expires_at IS NULL OR expires_at > now())
    ORDER BY sequence LIMIT $4
    """)
  // The same for one reply: as many as fit, but at least one.
  private static let page = Statement(
    """
    SELECT \(QueuedEnvelope.columns) FROM (
      SELECT q.*, sum(octet_length(q.payload)) OVER (ORDER BY q.sequence)
        - octet_length(q.payload) AS bytes_before
      FROM (SELECT \(QueuedEnvelope.columns) FROM envelopes
        WHERE recipient_id = $1 AND device_id = $2 AND (expires_at IS NULL OR expires_at > now())
        ORDER BY sequence LIMIT $3) q) e
    WHERE e.bytes_before < $4 ORDER BY e.sequence
    """)
  private static let find = Statement("SELECT e.sequence FROM \(named)")
  /// Envelopes `e` of a device, $1 and $2, by the identifiers of their messages, $3. One by one:
  /// for all at once PostgreSQL would read the whole queue.
  static let named = """
    (SELECT DISTINCT id FROM unnest($3::bytea[]) AS u (id)) AS wanted
    CROSS JOIN LATERAL (
      SELECT q.* FROM envelopes q
      WHERE q.recipient_id = $1 AND q.device_id = $2 AND q.message_id = wanted.id
      OFFSET 0) e
    """
  // One clock for the streams of every node.
  private static let time = Statement("SELECT clock_timestamp()")
  private static let pending = Statement(
    """
    SELECT i.account_id, i.device_id
    FROM unnest($1::bytea[], $2::smallint[]) AS i (account_id, device_id)
    WHERE EXISTS (SELECT FROM envelopes e
      WHERE e.recipient_id = i.account_id AND e.device_id = i.device_id
        AND (e.expires_at IS NULL OR e.expires_at > now()))
    """)
  // Deletes what was acknowledged, notes what is delivered for the first time, and leaves one
  // receipt for each device of each sender who was accepted: nobody else learns of it.
  private static let delete = Statement(
    """
    WITH gone AS (
      DELETE FROM envelopes e
      USING unnest($1::bytea[], $2::smallint[], $3::bigint[])
        AS a (recipient_id, device_id, sequence)
      WHERE e.recipient_id = a.recipient_id AND e.device_id = a.device_id
        AND e.sequence = a.sequence
      RETURNING e.recipient_id, e.kind, e.message_id, e.sender_id, e.ephemeral),
    delivered AS (
      UPDATE messages m SET delivered_at = $4 FROM gone g
      WHERE m.sender_id = g.sender_id AND m.id = g.message_id AND m.delivered_at IS NULL
        AND g.kind = 1 AND NOT g.ephemeral AND g.sender_id <> g.recipient_id
        AND coalesce((SELECT c.standing FROM contacts c
          WHERE c.account_id = g.recipient_id AND c.other_id = g.sender_id), $5::smallint) = 2
      RETURNING m.sender_id, m.id, g.recipient_id)
    INSERT INTO envelopes (recipient_id, device_id, kind, message_id, sender_id, sender_device,
      payload, urgent, ephemeral, server_time)
    SELECT d.account_id, d.id, 2, uuid_send(gen_random_uuid()), v.recipient_id, 0,
      string_agg(v.id::bytea, ''::bytea), false, false, $4
    FROM delivered v JOIN devices d ON d.account_id = v.sender_id
    GROUP BY d.account_id, d.id, v.recipient_id
    RETURNING \(QueuedReceipt.columns)
    """)

  /// Every statement, for the test that explains each.
  static let statements = [select, page, find, pending, delete, time]

  private let database: Database
  private let notifier: any QueueNotifier
  private let depths: QueueDepths
  private let now: @Sendable () -> Timestamp
  /// What an account is to another that has no opinion of it, as `contacts` has it.
  private let strangersStanding: Int16

  init(
    database: Database, notifier: any QueueNotifier, depths: QueueDepths,
    now: @escaping @Sendable () -> Timestamp, strangersStanding: Int16
  ) {
    self.database = database
    self.notifier = notifier
    self.depths = depths
    self.now = now
    self.strangersStanding = strangersStanding
  }

  /// The oldest of a queue.
  ///
  /// - Parameters:
  ///   - address: whose.
  ///   - excluded: sequences that are on their way already.
  ///   - limit: how many at most.
  /// - Returns: them, in order.
  /// - Throws: `PostgresError`.
  func oldest(
    of address: Address, excluding excluded: [Int64], limit: Int
  ) async throws -> [QueuedEnvelope] {
    try await database.rows(
      Self.select, address.account, address.device, excluded, Int64(limit)
    ).map { try QueuedEnvelope($0) }
  }

  /// The oldest of a queue that fit a reply.
  ///
  /// - Parameters:
  ///   - address: whose.
  ///   - limit: how many at most.
  /// - Returns: them, in order, and whether there are or may be more.
  /// - Throws: `PostgresError`.
  func page(
    of address: Address, limit: Int
  ) async throws -> (envelopes: [QueuedEnvelope], hasMore: Bool) {
    let envelopes = try await database.rows(
      Self.page, address.account, address.device, Int64(limit + 1),
      Limits.pageByteCount
    ).map { try QueuedEnvelope($0) }
    let bytes = envelopes.reduce(0) { $0 + Int64($1.payload.count) }
    return (
      Array(envelopes.prefix(limit)), envelopes.count > limit || bytes >= Limits.pageByteCount
    )
  }

  /// The database's clock.
  func time() async throws -> Timestamp? {
    try await database.row(Self.time)?.only(Timestamp.self)
  }

  /// Where envelopes stand in a queue; what is not there is left out.
  func sequences(of ids: [Identifier], in address: Address) async throws -> [Int64] {
    try await database.rows(
      Self.find, address.account, address.device, ids
    ).map { try $0.only(Int64.self) }
  }

  /// Which of some queues are not empty.
  func pending(among addresses: [Address]) async throws -> Set<Address> {
    let rows = try await database.rows(
      Self.pending, addresses.map(\.account), addresses.map(\.device))
    return Set(try rows.map { try Address($0) })
  }

  /// Deletes a batch of acknowledged envelopes, and sends the receipts.
  func acknowledge(_ batch: [Acknowledged]) async -> [Result<Void, any Error>] {
    // In the order of the queues, so that devices which acknowledge the same messages wait for each
    // other and hardly ever both.
    let envelopes = batch.flatMap { item in item.sequences.map { (item.address, $0) } }
      .sorted { $0.1 < $1.1 }
    do {
      let time = now()
      let rows = try await database.retrying {
        try await database.rows(
          Self.delete, envelopes.map(\.0.account), envelopes.map(\.0.device),
          envelopes.map(\.1), time, strangersStanding)
      }
      notifier.deliver(try rows.map { try QueuedReceipt($0).delivery })
    } catch {
      return batch.map { _ in .failure(error) }
    }
    for item in batch { depths.release(item.address, count: item.sequences.count) }
    return batch.map { _ in .success(()) }
  }
}

extension QueueStore {
  /// Has acknowledgements written in batches, one batch at a time on each loop.
  func batchers(
    on loops: EventLoopGroup, metrics: any MetricsFactory
  ) -> PerLoop<Batcher<Acknowledged, Void>> {
    let batches = BatchMetrics(of: "acknowledgements", factory: metrics)
    return PerLoop(loops) { loop in
      Batcher(
        on: loop,
        batch: BatchLimits(count: Limits.batch, weight: Limits.acknowledgementBatch),
        waiting: BatchLimits(count: Limits.waitingAppends, weight: Limits.waitingAcknowledgements),
        gathering: .anyone(Limits.acknowledgementGathering), weighing: { $0.sequences.count },
        metrics: batches
      ) { await self.acknowledge($0) }
    }
  }
}

/// What a device has acknowledged.
struct Acknowledged: Sendable {
  let address: Address
  let sequences: [Int64]
}

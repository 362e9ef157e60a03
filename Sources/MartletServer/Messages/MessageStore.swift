internal import CoreMetrics
internal import Postgres
internal import Reactor
internal import Synchronization

/// Stores messages, many with one statement.
final class MessageStore: StatementOwner, Sendable {
  private static let insert = Statement(
    MessageInsertion.sql("ON CONFLICT (sender_id, id) DO NOTHING"))
  /// For messages of which none is stored yet, or the whole statement fails: PostgreSQL need not
  /// look for each of them first, nor note that none was there.
  private static let insertNew = Statement(MessageInsertion.sql(""))
  private static let serverTime = Statement(
    "SELECT server_time, conversation_id FROM messages WHERE sender_id = $1 AND id = $2")

  static let expiries = [Expiry("messages", "expires_at")]

  /// Every statement, for the test that explains each.
  static let statements = [insert, insertNew, serverTime]

  /// How long batches are expected to hold messages that are stored already, after one did.
  private static let wariness = Duration.seconds(1)

  private let database: Database
  private let notifier: any QueueNotifier
  private let now: @Sendable () -> Timestamp
  private let waryUntil = Mutex(ContinuousClock.now)

  init(database: Database, notifier: any QueueNotifier, now: @escaping @Sendable () -> Timestamp) {
    self.database = database
    self.notifier = notifier
    self.now = now
  }

  /// Stores a batch, and hands it to the streams that are open.
  ///
  /// An item that fails the statement fails alone: the others are stored one by one.
  func store(_ batch: [PendingMessage]) async -> [Result<PendingMessage.Outcome, any Error>] {
    let results = await StoredBatch(insert: insert) { outcome, first, repeated in
      if let difference = repeated.difference(from: first.conversation) {
        return .conflict(difference)
      }
      return if case .stored(let time, _) = outcome { .duplicate(time) } else { outcome }
    }.store(batch) { MessageKey($0) }
    // What may have been committed while its answer was lost stands in queues that nobody was told
    // of: later messages of the same sender must not overtake it.
    notifier.wake(
      zip(batch, results).flatMap { message, result -> [Address] in
        guard case .failure(let error as PostgresError) = result, error.mayHaveCommitted else {
          return []
        }
        return message.addresses
      })
    return results
  }

  @Sendable private func insert(_ batch: [PendingMessage]) async throws -> [PendingMessage.Outcome]
  {
    let time = now()
    let copies = batch.flatMap { message in
      message.copies.isEmpty
        ? [MessageRow(message: message, copy: nil, isFirst: true)]
        : message.copies.enumerated().map {
          MessageRow(message: message, copy: $1, isFirst: $0 == 0)
        }
    }
    func rows(_ statement: Statement) async throws -> [Row] {
      try await database.rows(
        statement, copies.map(\.message.id), copies.map(\.message.sender.account),
        copies.map(\.message.sender.device), copies.map(\.message.recipient),
        copies.map(\.message.conversation), copies.map(\.message.devicesVersion),
        copies.map(\.message.urgent), copies.map(\.message.ephemeral),
        copies.map(\.message.expiresAt), copies.map(\.isFirst),
        copies.map { $0.copy.map(\.device) }, copies.map(\.copy?.ciphertext), time,
        Limits.ephemeralLifetime.microseconds, copies.map { $0.message.admission == .withheld },
        copies.map(\.message.admission.tokenHash), Int16(clamping: Limits.requestCount),
        Limits.requestInterval.microseconds)
    }
    let isWary = waryUntil.withLock { .now < $0 }
    do {
      return try await outcomes(of: rows(isWary ? Self.insert : Self.insertNew), batch, at: time)
    } catch let error as PostgresError where !isWary && error.isViolation(of: "messages_pkey") {
      waryUntil.withLock { $0 = .now + Self.wariness }
      return try await outcomes(of: rows(Self.insert), batch, at: time)
    }
  }

  private func outcomes(
    of rows: [Row], _ batch: [PendingMessage], at time: Timestamp
  ) async throws -> [PendingMessage.Outcome] {
    let places = Dictionary(
      uniqueKeysWithValues: zip(batch.map { MessageKey($0) }, batch.indices))
    var outcomes = [PendingMessage.Outcome](repeating: .stale, count: batch.count)
    var duplicates: [Int] = []
    var handed: [(recipient: Address, envelope: QueuedEnvelope)] = []
    for row in rows {
      let (sender, id, device, sequence, isStored, isWithheld) = try row.decode(
        Identifier.self, Identifier.self, DeviceNumber?.self, Int64?.self, Bool.self, Bool.self)
      guard let place = places[MessageKey(sender: sender, id: id)] else { continue }
      guard isStored else {
        duplicates.append(place)
        continue
      }
      outcomes[place] = .stored(time, isWithheld: isWithheld)
      guard !isWithheld, let device, let sequence else { continue }
      let message = batch[place]
      guard let copy = message.copies.first(where: { $0.device == device }) else { continue }
      handed.append(
        (
          Address(account: message.recipient, device: device),
          QueuedEnvelope(
            sequence: sequence, kind: .message, messageID: id, sender: sender,
            senderDevice: message.sender.device, payload: copy.ciphertext, urgent: message.urgent,
            ephemeral: message.ephemeral, serverTime: time)
        ))
    }
    // First those whose first answer was lost: nobody may have been told of them.
    notifier.wake(duplicates.flatMap { batch[$0].addresses })
    notifier.deliver(handed)
    for place in duplicates {
      let row = try await database.row(
        Self.serverTime, batch[place].sender.account, batch[place].id)
      let (storedAt, conversation) =
        try row?.decode(Timestamp.self, Identifier?.self) ?? (time, batch[place].conversation)
      outcomes[place] =
        batch[place].difference(from: conversation).map { .conflict($0) } ?? .duplicate(storedAt)
    }
    return outcomes
  }
}

extension MessageStore {
  /// Has messages stored in batches, one batch at a time on each loop.
  func batchers(
    on loops: EventLoopGroup, metrics: any MetricsFactory
  ) -> PerLoop<Batcher<PendingMessage, PendingMessage.Outcome>> {
    let batches = BatchMetrics(of: "messages", factory: metrics)
    return PerLoop(loops) { loop in
      Batcher(
        on: loop,
        batch: BatchLimits(count: Limits.batch, weight: Limits.batchByteCount),
        waiting: BatchLimits(count: Limits.waitingAppends, weight: Limits.waitingByteCount),
        gathering: .returning(Limits.appendGathering), weighing: { $0.byteCount }, metrics: batches
      ) { await self.store($0) }
    }
  }
}

/// What the statement is given of a message for each of its copies.
private struct MessageRow {
  let message: PendingMessage
  let copy: PendingMessage.Copy?
  /// Whether it is the message's first row.
  let isFirst: Bool
}

/// Names a message: identifiers are unique for their sender.
private struct MessageKey: Hashable {
  let sender: Identifier
  let id: Identifier
}

extension MessageKey {
  init(_ message: PendingMessage) { self.init(sender: message.sender.account, id: message.id) }
}

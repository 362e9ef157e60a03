internal import Postgres
internal import Reactor
internal import Synchronization

/// How long the queues of devices are, as far as this node knows, so that none grows for ever.
///
/// A count is read when it is first needed and after a minute; in between, this node adds what it
/// appends and takes off what is acknowledged here. A queue that seems full is counted again before
/// a sender is refused, once a second at the most.
final class QueueDepths: StatementOwner, Sendable {
  /// Every statement, for the test that explains each.
  static let statements = [count]

  private struct Depth {
    /// Envelopes that were counted, and those that were stored here since.
    var count = 0
    var countedAt: ContinuousClock.Instant?
    /// Envelopes that are about to be stored here.
    var reserved = 0
    /// Envelopes that were stored here, ever: what a count that is under way may have missed.
    var stored = 0

    func isKnown(at now: ContinuousClock.Instant, for age: Duration) -> Bool {
      countedAt.map { $0.duration(to: now) < age } ?? false
    }
  }

  private static let remembered = 200_000
  private static let lifetime = Duration.seconds(60)

  private static let count = Statement(
    """
    SELECT i.account_id, i.device_id, (SELECT count(*) FROM
      (SELECT 1 FROM envelopes e WHERE e.recipient_id = i.account_id
        AND e.device_id = i.device_id LIMIT 10001) waiting)
    FROM unnest($1::bytea[], $2::smallint[]) AS i (account_id, device_id)
    """)

  private let limit: Int
  private let lookUps: LookUps<Address, Int>
  private let depths = Mutex<[Address: Depth]>([:])
  private let reads = Mutex<[Address: Task<Void, any Error>]>([:])

  init(database: Database, loops: EventLoopGroup, limit: Int) {
    self.limit = limit
    lookUps = LookUps(on: loops) { addresses in
      let rows = try await database.rows(
        Self.count, addresses.map(\.account), addresses.map(\.device))
      return Dictionary(
        uniqueKeysWithValues: try rows.map { row in
          let (account, device, count) = try row.decode(
            Identifier.self, DeviceNumber.self, Int64.self)
          return (Address(account: account, device: device), Int(count))
        })
    }
  }

  /// Makes room for one envelope more, which is then stored or given up.
  ///
  /// - Throws: `Refusal.rateLimited` where the queue is full.
  func reserve(_ address: Address) async throws {
    if take(address) { return }
    // Nobody knows, the count is old, or the queue seems full.
    let now = ContinuousClock.now
    let isFresh = depths.withLock { $0[address]?.isKnown(at: now, for: .seconds(1)) ?? false }
    if !isFresh { try await read(address) }
    guard take(address) else {
      throw Refusal.rateLimited("the recipient's queue is full", retryAfter: .seconds(60))
    }
  }

  /// An envelope that room was made for is in the queue.
  func store(_ address: Address) {
    depths.withLock { depths in
      guard let depth = depths[address] else { return }
      depths[address]?.reserved = max(0, depth.reserved - 1)
      depths[address]?.count += 1
      depths[address]?.stored += 1
    }
  }

  /// An envelope that room was made for was not stored.
  func giveUp(_ address: Address) {
    depths.withLock { depths in
      if let depth = depths[address] { depths[address]?.reserved = max(0, depth.reserved - 1) }
    }
  }

  /// Envelopes were acknowledged here.
  func release(_ address: Address, count: Int) {
    depths.withLock { depths in
      if let depth = depths[address] { depths[address]?.count = max(0, depth.count - count) }
    }
  }

  private func take(_ address: Address) -> Bool {
    let now = ContinuousClock.now
    return depths.withLock { depths in
      guard let depth = depths[address], depth.isKnown(at: now, for: Self.lifetime),
        depth.count + depth.reserved < limit
      else { return false }
      depths[address]?.reserved += 1
      return true
    }
  }

  /// Forgets every other queue that nobody is about to store in.
  private func forgetSome(_ depths: inout [Address: Depth]) {
    var keeps = false
    depths = depths.filter { entry in
      guard entry.value.reserved == 0 else { return true }
      keeps.toggle()
      return keeps
    }
  }

  /// Counts a queue; whoever asks meanwhile waits for the same count.
  private func read(_ address: Address) async throws {
    let task = reads.withLock { reads in
      if let task = reads[address] { return task }
      let task = Task { [self] in
        defer { self.reads.withLock { $0[address] = nil } }
        try await count(address)
      }
      reads[address] = task
      return task
    }
    try await task.value
  }

  private func count(_ address: Address) async throws {
    let before = depths.withLock { $0[address]?.stored ?? 0 }
    let count = try await lookUps.find(address) ?? 0
    depths.withLock { depths in
      if depths.count >= Self.remembered { forgetSome(&depths) }
      var depth = depths[address] ?? Depth()
      // What was stored meanwhile may have been counted or not: rather twice than not at all.
      depth.count = count + depth.stored - before
      depth.countedAt = .now
      depths[address] = depth
    }
  }
}

internal import Postgres
internal import Synchronization

/// How long the queues of devices are, as far as this node knows, so that none grows for ever.
///
/// A count is read when it is first needed and after a minute; in between, this node adds what it
/// appends and takes off what is acknowledged here. A queue that seems full is counted again before
/// a sender is refused, once a second at the most.
final class QueueDepths: Sendable {
  private struct Depth {
    var count: Int
    var countedAt: ContinuousClock.Instant
  }

  private static let remembered = 200_000
  private static let lifetime = Duration.seconds(60)

  static let count = Statement(
    """
    SELECT count(*) FROM
      (SELECT FROM envelopes WHERE recipient_id = $1 AND device_id = $2 LIMIT 10001) waiting
    """)

  private let database: Database
  private let limit: Int
  private let depths = Mutex<[Address: Depth]>([:])

  init(database: Database, limit: Int) {
    self.database = database
    self.limit = limit
  }

  /// Makes room for one envelope more.
  ///
  /// - Throws: `Refusal.rateLimited` where the queue is full.
  func reserve(_ address: Address) async throws {
    if take(address, youngerThan: Self.lifetime) { return }
    // Nobody knows, the count is old, or the queue seems full.
    if depth(address, youngerThan: .seconds(1)) == nil {
      let row = try await database.row(
        Self.count, address.account.bytes, Int16(address.device))
      let count = try row?.only(Int64.self) ?? 0
      depths.withLock { depths in
        if depths.count >= Self.remembered { depths.removeAll() }
        depths[address] = Depth(count: Int(count), countedAt: .now)
      }
    }
    guard take(address, youngerThan: Self.lifetime) else {
      throw Refusal.rateLimited("the recipient's queue is full", retryAfter: .seconds(60))
    }
  }

  /// Envelopes that were acknowledged here, or never stored.
  func release(_ address: Address, count: Int = 1) {
    depths.withLock { depths in
      if let depth = depths[address] { depths[address]?.count = max(0, depth.count - count) }
    }
  }

  private func take(_ address: Address, youngerThan age: Duration) -> Bool {
    let now = ContinuousClock.now
    return depths.withLock { depths in
      guard let depth = depths[address], depth.countedAt.duration(to: now) < age,
        depth.count < limit
      else { return false }
      depths[address]?.count += 1
      return true
    }
  }

  private func depth(_ address: Address, youngerThan age: Duration) -> Int? {
    let now = ContinuousClock.now
    return depths.withLock { depths in
      guard let depth = depths[address], depth.countedAt.duration(to: now) < age else {
        return nil
      }
      return depth.count
    }
  }
}

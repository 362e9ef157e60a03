internal import Cryptography
package import Postgres
internal import Synchronization

/// Keys that the nodes share to authenticate what they have issued themselves.
///
/// A key is used for an hour and known for three, so that what it authenticated can run out. A
/// stolen copy of the database is worth nothing once those have passed.
package final class ServerSecrets: StatementOwner, Sendable {
  /// What a key authenticates.
  package enum Purpose: String, Sendable {
    /// Access tokens.
    case accessToken = "access-token"
    /// Challenges.
    case challenge
  }

  /// A key of HMAC-SHA-256.
  struct Key: Sendable {
    let epoch: Int32
    let secret: SecretBytes
    let ages: Aging
  }

  /// How old a key is: what the database said, and the time since by no clock that can be set.
  struct Aging: Sendable {
    let age: Duration
    let readAt = ContinuousClock.now

    var now: Duration { age + readAt.duration(to: .now) }
  }

  static let rotation = Duration.seconds(3600)
  static let retention = Duration.seconds(3 * 3600)
  /// How often the database is asked for keys that are not known.
  private static let readInterval = Duration.seconds(1)

  private static let select = Statement(
    """
    SELECT epoch, secret, (extract(epoch FROM clock_timestamp() - created_at) * 1e6)::bigint
    FROM server_secrets WHERE purpose = $1 ORDER BY epoch DESC
    """)
  private static let insert = Statement(
    """
    INSERT INTO server_secrets (purpose, epoch, secret)
    SELECT $1, coalesce(max(epoch), 0) + 1, $2 FROM server_secrets WHERE purpose = $1
    ON CONFLICT DO NOTHING
    """)
  private static let delete = Statement(
    "DELETE FROM server_secrets WHERE created_at < now() - $1::bigint * interval '1 us'")

  /// Every statement, for the test that explains each.
  static let statements = [select, insert, delete]

  private struct State {
    /// The newest first.
    var keys: [Key] = []
    /// When the last read began.
    var readAt: ContinuousClock.Instant?
    /// A read that has not begun.
    var nextRead: Task<Void, any Error>?

    /// Takes in what was read. A read that began before another one and ended after it takes
    /// nothing away again.
    mutating func take(_ read: [Key]) {
      let epochs = Set(read.map(\.epoch))
      keys = (read + keys.filter { !epochs.contains($0.epoch) && $0.ages.now < retention })
        .sorted { $0.epoch > $1.epoch }
    }
  }

  private let database: Database
  private let purpose: Purpose
  private let state = Mutex(State())

  /// The keys of one purpose; none is read before the first is needed.
  package init(_ purpose: Purpose, in database: Database) {
    self.database = database
    self.purpose = purpose
  }

  /// The key to authenticate with now; makes a new one where the last is an hour old.
  func current() async throws -> Key {
    if let key = newest() { return key }
    try await read()
    if let key = newest() { return key }
    var random = SystemRandom()
    try await database.execute(Self.insert, purpose.rawValue, random.bytes(32))
    try await Self.deleteOld(in: database)
    try await read()
    guard let key = newest() else { throw Refusal.overloaded(retryAfter: .seconds(1)) }
    return key
  }

  /// The key of an epoch; nil if there is none.
  ///
  /// For a key that is not known the database is asked, once a second at the most. Who comes in
  /// between waits, since another node may just have made it.
  func key(epoch: Int32) async throws -> Key? {
    if let key = known(epoch) { return key }
    try await nextRead().value
    return known(epoch)
  }

  /// The read that begins next: all who wait for one share it.
  private func nextRead() -> Task<Void, any Error> {
    state.withLock { state in
      if let next = state.nextRead { return next }
      let start = state.readAt.map { $0 + Self.readInterval }
      let next = Task {
        if let start { try await Task.sleep(until: start, clock: .continuous) }
        self.state.withLock { $0.nextRead = nil }
        try await self.read()
      }
      state.nextRead = next
      return next
    }
  }

  /// The key of an epoch, where it is in memory.
  func known(_ epoch: Int32) -> Key? {
    state.withLock { state in state.keys.first { $0.epoch == epoch } }
  }

  /// Deletes the keys of any purpose that authenticate nothing any more.
  static func deleteOld(in session: some Session) async throws {
    try await session.execute(delete, retention.microseconds)
  }

  /// Makes another key, which nodes use at the latest when the one that they use is an hour old.
  static func rotate(_ purpose: Purpose, in session: some Session) async throws {
    var random = SystemRandom()
    try await session.execute(insert, purpose.rawValue, random.bytes(32))
  }

  private func newest() -> Key? {
    state.withLock { state in
      guard let key = state.keys.first, key.ages.now < Self.rotation else { return nil }
      return key
    }
  }

  private func read() async throws {
    state.withLock { $0.readAt = .now }
    let rows = try await database.rows(Self.select, purpose.rawValue)
    var keys: [Key] = []
    for row in rows {
      let (epoch, secret, age) = try row.decode(Int32.self, [UInt8].self, Int64.self)
      guard .microseconds(age) < Self.retention else { continue }
      keys.append(
        Key(
          epoch: epoch, secret: SecretBytes(secret), ages: Aging(age: .microseconds(age))))
    }
    state.withLock { $0.take(keys) }
  }
}

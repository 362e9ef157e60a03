internal import Postgres
internal import Synchronization

/// Which devices accounts have, as this node last read it.
///
/// What it says may be old. The statement that stores messages compares the version, so that an old
/// answer costs another round and never a wrong delivery.
final class DeviceDirectory: StatementOwner, Sendable {
  /// The devices of an account at a version.
  struct Entry: Sendable {
    let version: Int64
    /// Number and registration identifier of each device, by number.
    let devices: [(number: DeviceNumber, registration: UInt16)]
  }

  /// Accounts that are remembered; beyond, those that rest are forgotten and read again.
  private static let limit = 100_000

  private static let select = Statement(
    """
    SELECT a.devices_version, d.id, d.registration_id
    FROM accounts a JOIN devices d ON d.account_id = a.id WHERE a.id = $1 ORDER BY d.id
    """)

  /// Every statement, for the test that explains each.
  static let statements = [select]

  private let database: Database
  private let entries = Mutex(RecentCache<Identifier, Entry>(limit: limit))

  init(database: Database) { self.database = database }

  /// The devices of an account, from memory where it is known.
  func devices(of account: Identifier) async throws -> Entry? {
    if let entry = known(account) { return entry }
    return try await read(account)
  }

  /// The devices of an account, where they are in memory.
  func known(_ account: Identifier) -> Entry? { entries.withLock { $0.use(account) } }

  /// The devices of an account as the database has them; nil if there is no such account.
  func read(_ account: Identifier) async throws -> Entry? {
    let rows = try await database.rows(Self.select, account)
    var version: Int64 = 0
    var devices: [(number: DeviceNumber, registration: UInt16)] = []
    for row in rows {
      let (current, number, registration) = try row.decode(
        Int64.self, DeviceNumber.self, Int16.self)
      version = current
      devices.append(
        (number, UInt16(truncatingIfNeeded: registration)))
    }
    guard !rows.isEmpty else {
      entries.withLock { $0.remove(account) }
      return nil
    }
    let entry = Entry(version: version, devices: devices)
    entries.withLock { $0.insert(entry, for: account) }
    return entry
  }
}

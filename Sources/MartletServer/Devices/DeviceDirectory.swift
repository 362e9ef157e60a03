internal import Postgres
internal import Reactor
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
    fileprivate(set) var devices: [(number: DeviceNumber, registration: UInt16)]
  }

  /// Accounts that are remembered; beyond, those that rest are forgotten and read again.
  private static let limit = 100_000

  private static let select = Statement(
    """
    SELECT a.id, a.devices_version, d.id, d.registration_id
    FROM accounts a JOIN devices d ON d.account_id = a.id WHERE a.id = ANY ($1)
    ORDER BY a.id, d.id
    """)

  /// Every statement, for the test that explains each.
  static let statements = [select]

  private let entries = Mutex(RecentCache<Identifier, Entry>(limit: limit))
  private let lookUps: LookUps<Identifier, Entry>

  init(database: Database, loops: EventLoopGroup) {
    lookUps = LookUps(on: loops) { accounts in
      var found: [Identifier: Entry] = [:]
      for row in try await database.rows(Self.select, accounts) {
        let (account, version, number, registration) = try row.decode(
          Identifier.self, Int64.self, DeviceNumber.self, Int16.self)
        found[account, default: Entry(version: version, devices: [])].devices.append(
          (number, UInt16(truncatingIfNeeded: registration)))
      }
      return found
    }
  }

  /// The devices of an account, from memory where it is known.
  func devices(of account: Identifier) async throws -> Entry? {
    if let entry = known(account) { return entry }
    return try await read(account)
  }

  /// The devices of an account, where they are in memory.
  func known(_ account: Identifier) -> Entry? { entries.withLock { $0.use(account) } }

  /// The devices of an account as the database has them; nil if there is no such account.
  func read(_ account: Identifier) async throws -> Entry? {
    guard let entry = try await lookUps.find(account) else {
      entries.withLock { $0.remove(account) }
      return nil
    }
    entries.withLock { $0.insert(entry, for: account) }
    return entry
  }
}

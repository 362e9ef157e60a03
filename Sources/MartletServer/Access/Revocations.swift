package import Postgres
internal import Synchronization

/// Devices whose tokens no longer count, as this node knows them: at most a second late.
package final class Revocations: StatementOwner, Sendable {
  /// How long a revocation is kept: until every token of the device has expired.
  static let retention = Duration.seconds(2 * 3600)

  private static let select = Statement(
    """
    SELECT account_id, device_id, revoked_at FROM revocations
    WHERE revoked_at > coalesce($1, now() - $2::bigint * interval '1 us')
    """)
  private static let insert = Statement(
    """
    INSERT INTO revocations (account_id, device_id) VALUES ($1, $2)
    ON CONFLICT (account_id, device_id) DO UPDATE SET revoked_at = clock_timestamp()
    """)

  /// When revocations go; the sweeper removes them after what they name.
  static let expiry = Expiry("revocations", "revoked_at", after: retention)

  /// Every statement, for the test that explains each.
  static let statements = [select, insert, expiry.statement]

  private struct State {
    var devices: Set<Address> = []
    var accounts: Set<Identifier> = []
    var readUpTo: Timestamp?

    mutating func insert(_ account: Identifier, _ device: DeviceNumber) {
      if device == .every {
        accounts.insert(account)
      } else {
        devices.insert(Address(account: account, device: device))
      }
    }
  }

  private let database: Database
  private let state = Mutex(State())

  /// None until they are read.
  package init(in database: Database) { self.database = database }

  /// Makes tokens of a device count no longer.
  ///
  /// - Parameters:
  ///   - account: whose.
  ///   - device: which; `every` means all devices of the account.
  ///   - transaction: the one that removes it.
  /// - Throws: `PostgresError`.
  static func insert(
    _ account: Identifier, device: DeviceNumber, in transaction: Transaction
  ) async throws {
    try await transaction.execute(insert, account, device)
  }

  /// Whether tokens of a device no longer count.
  func contains(_ address: Address) -> Bool {
    state.withLock {
      $0.devices.contains(address) || $0.accounts.contains(address.account)
    }
  }

  /// Takes in a revocation.
  ///
  /// - Parameters:
  ///   - account: whose.
  ///   - device: which; 0 means every device of the account.
  func add(_ account: Identifier, device: DeviceNumber) {
    state.withLock { $0.insert(account, device) }
  }

  /// Reads what other nodes have revoked since the last time.
  ///
  /// - Returns: what was read, which may be known already: account and device, 0 for all of it.
  package func read() async throws -> [(account: Identifier, device: DeviceNumber)] {
    // Transactions commit in another order than their clocks say: look back some seconds.
    let start = state.withLock { $0.readUpTo }?.adding(.seconds(-30))
    let (found, latest) = try await rows(since: start)
    for (account, device) in found { add(account, device: device) }
    if let latest { state.withLock { $0.readUpTo = latest } }
    return found
  }

  /// Forgets those whose tokens have all expired.
  func expire() async throws {
    let before = state.withLock { $0 }
    let (found, latest) = try await rows(since: nil)
    state.withLock { state in
      // What was taken in while the database was asked stays.
      var fresh = State(
        devices: state.devices.subtracting(before.devices),
        accounts: state.accounts.subtracting(before.accounts), readUpTo: latest)
      for (account, device) in found { fresh.insert(account, device) }
      state = fresh
    }
  }

  /// Reads those since a time, or all whose tokens may count.
  private func rows(
    since start: Timestamp?
  ) async throws -> ([(account: Identifier, device: DeviceNumber)], Timestamp?) {
    var found: [(account: Identifier, device: DeviceNumber)] = []
    var latest: Timestamp?
    for row in try await database.rows(
      Self.select, start, Self.retention.microseconds)
    {
      let (account, device, time) = try row.decode(
        Identifier.self, DeviceNumber.self, Timestamp.self)
      found.append((account, device))
      latest = max(latest ?? time, time)
    }
    return (found, latest)
  }
}

internal import Postgres
internal import Synchronization

/// Gathers how far devices have handled groups' logs, and moves many cursors with one statement.
///
/// What a crash loses is delivered again.
final class GroupAcknowledgements: StatementOwner, Sendable {
  /// Every statement, for the test that explains each.
  static let statements = [update]

  private struct Key: Hashable, Comparable {
    let address: Address
    let group: Identifier

    static func < (left: Key, right: Key) -> Bool {
      (left.address.account, left.address.device, left.group)
        < (right.address.account, right.address.device, right.group)
    }
  }

  // Rows are locked in order, so that two nodes that move the same cursors wait for each other.
  private static let update = Statement(
    """
    WITH moved AS (
      SELECT c.account_id, c.device_id, c.group_id, least(a.sequence, g.last_sequence) AS sequence
      FROM unnest($1::bytea[], $2::smallint[], $3::bytea[], $4::bigint[])
        AS a (account_id, device_id, group_id, sequence)
      JOIN group_cursors c ON c.account_id = a.account_id AND c.device_id = a.device_id
        AND c.group_id = a.group_id
      JOIN group_chats g ON g.id = a.group_id
      ORDER BY c.account_id, c.device_id, c.group_id FOR UPDATE OF c)
    UPDATE group_cursors c SET acknowledged = m.sequence FROM moved m
    WHERE c.account_id = m.account_id AND c.device_id = m.device_id AND c.group_id = m.group_id
      AND c.acknowledged < m.sequence
    """)

  private let database: Database
  private let gathered = Mutex<[Key: Int64]>([:])

  init(database: Database) { self.database = database }

  /// Notes what a device has handled; it is written soon.
  ///
  /// - Returns: whether so much is gathered that it must be written now.
  func note(_ group: Identifier, upTo sequence: Int64, by address: Address) -> Bool {
    let key = Key(address: address, group: group)
    return gathered.withLock { gathered in
      gathered[key] = max(gathered[key] ?? 0, sequence)
      return gathered.count >= Limits.gatheredAcknowledgements
    }
  }

  /// What a device has handled and is not written yet; nil if nothing.
  func noted(_ group: Identifier, by address: Address) -> Int64? {
    gathered.withLock { $0[Key(address: address, group: group)] }
  }

  /// Writes what was gathered.
  func flush() async throws {
    let taken = gathered.withLock { gathered in
      defer { gathered = [:] }
      return gathered
    }
    var rest = taken.sorted { $0.key < $1.key }[...]
    while !rest.isEmpty {
      let batch = rest.prefix(Limits.acknowledgementBatch)
      do {
        try await database.execute(
          Self.update, batch.map(\.key.address.account),
          batch.map(\.key.address.device), batch.map(\.key.group),
          batch.map(\.value))
      } catch {
        giveBack(rest)
        throw error
      }
      rest = rest.dropFirst(batch.count)
    }
  }

  private func giveBack(_ rest: ArraySlice<(key: Key, value: Int64)>) {
    gathered.withLock { gathered in
      for (key, value) in rest { gathered[key] = max(gathered[key] ?? 0, value) }
    }
  }
}

internal import Postgres
internal import Synchronization

/// Removes objects that have had their time, and files that belong to none.
///
/// Several nodes may do so at once: what one has removed, another passes over.
final class MediaSweeper: StatementOwner, Sendable {
  private static let expire = Statement(
    """
    UPDATE encrypted_media SET state = 'deleting', account_id = NULL, expires_at = NULL
    WHERE id = ANY (ARRAY(SELECT id FROM encrypted_media WHERE expires_at < now()
      ORDER BY expires_at LIMIT $1))
    """)
  private static let due = Statement(
    "SELECT id FROM encrypted_media WHERE state = 'deleting' AND id > $1 ORDER BY id LIMIT $2")
  private static let remove = Statement(
    "DELETE FROM encrypted_media WHERE id = ANY ($1) AND state = 'deleting'")
  private static let known = Statement("SELECT id FROM encrypted_media WHERE id = ANY ($1)")

  /// Every statement, for the test that explains each.
  static let statements = [expire, due, remove, known]

  private let database: Database
  private let storage: any MediaStorage
  private let clock: ClockWatch
  /// When the storage was last looked through.
  private let lookedAt = Mutex<ContinuousClock.Instant?>(nil)

  init(database: Database, storage: any MediaStorage, clock: ClockWatch) {
    self.database = database
    self.storage = storage
    self.clock = clock
  }

  /// Removes what is due. A node whose clock disagrees with the database's removes nothing.
  func sweep() async throws {
    guard !clock.isOff else { return }
    while try await database.execute(Self.expire, Limits.sweptObjects) >= Limits.sweptObjects {
      try Task.checkCancellation()
    }
    try await removeDue()
    let now = ContinuousClock.now
    let isTime = lookedAt.withLock { last in
      if let last, last.duration(to: now) < Limits.strayFileInterval { return false }
      last = now
      return true
    }
    if isTime { try await removeStrays() }
  }

  /// Removes the files and then the rows of deleted objects.
  func removeDue() async throws {
    var last: [UInt8] = []
    while true {
      let rows = try await database.rows(Self.due, last, Limits.sweptObjects)
      let ids = try rows.map { try $0.only(Identifier.self) }
      guard let end = ids.last else { return }
      try await remove(ids)
      last = end.bytes
    }
  }

  /// Removes the files and then the rows of some deleted objects.
  func remove(_ ids: [Identifier]) async throws {
    try await storage.remove(ids)
    try await database.execute(Self.remove, ids)
  }

  /// Removes files without rows that nobody has written for an hour.
  func removeStrays() async throws {
    for first in UInt8.min...UInt8.max {
      let old = try await storage.old(beginning: first)
      for start in stride(from: 0, to: old.count, by: Int(Limits.sweptObjects)) {
        let part = Array(old[start..<min(start + Int(Limits.sweptObjects), old.count)])
        let known = try await database.rows(Self.known, part).map {
          try $0.only(Identifier.self)
        }
        try await storage.remove(part.filter { !known.contains($0) })
      }
      try Task.checkCancellation()
    }
  }
}

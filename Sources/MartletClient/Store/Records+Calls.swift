internal import Foundation
internal import GRDB
internal import MartletAPI
internal import Protobuf

/// Calls that ring or go on.
extension Records {
  /// A call; nil if this device knows none of this identifier.
  func call(_ id: CallID) throws -> StoredCall? {
    let sealed = try Data.fetchOne(
      database, sql: "SELECT value FROM calls WHERE id = ?", arguments: [Data(id.bytes)])
    return try sealed.map { try open($0, as: StoredCall.self, "calls", id.bytes) }
  }

  /// Every call.
  func calls() throws -> [(id: CallID, call: StoredCall)] {
    try Row.fetchAll(database, sql: "SELECT id, value FROM calls ORDER BY ring_until")
      .compactMap { row in
        guard let id = CallID(Array(row["id"] as Data)) else { return nil }
        return (id, try open(row["value"], as: StoredCall.self, "calls", id.bytes))
      }
  }

  /// Keeps a call.
  func setCall(_ id: CallID, _ call: StoredCall) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO calls (id, ring_until, value) VALUES (?, ?, ?)",
      arguments: [
        Data(id.bytes), call.state?.ringUntil?.seconds ?? 0, try seal(call, "calls", id.bytes),
      ])
  }

  /// Removes a call.
  func removeCall(_ id: CallID) throws {
    try database.execute(sql: "DELETE FROM calls WHERE id = ?", arguments: [Data(id.bytes)])
  }

  /// Removes calls that have stopped ringing long ago, of whose end nobody has told.
  func removeOldCalls(before time: Int64) throws {
    try database.execute(sql: "DELETE FROM calls WHERE ring_until < ?", arguments: [time])
  }
}

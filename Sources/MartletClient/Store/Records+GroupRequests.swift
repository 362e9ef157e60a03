internal import Foundation
internal import GRDB

/// Invitations to groups that wait to be accepted.
extension Records {
  /// Every one.
  func groupRequests() throws -> [(group: GroupID, request: StoredGroupRequest)] {
    try Row.fetchAll(database, sql: "SELECT group_id, value FROM group_requests")
      .compactMap { row in
        guard let id = GroupID(Array(row["group_id"] as Data)) else { return nil }
        return (
          id, try open(row["value"], as: StoredGroupRequest.self, "group_requests", id.bytes)
        )
      }
  }

  /// Keeps one.
  func setGroupRequest(_ id: GroupID, _ request: StoredGroupRequest) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO group_requests (group_id, value) VALUES (?, ?)",
      arguments: [Data(id.bytes), try seal(request, "group_requests", id.bytes)])
  }

  /// Removes one.
  func removeGroupRequest(_ id: GroupID) throws {
    try database.execute(
      sql: "DELETE FROM group_requests WHERE group_id = ?", arguments: [Data(id.bytes)])
  }
}

internal import Foundation
internal import GRDB

/// Files on their way to the server, each found by what it is read from.
extension Records {
  /// The upload of a file; nil if there is none.
  func upload(of source: [UInt8]) throws -> StoredUpload? {
    let sealed = try Data.fetchOne(
      database, sql: "SELECT value FROM media_uploads WHERE source = ?",
      arguments: [Data(source)])
    return try sealed.map { try open($0, as: StoredUpload.self, "media_uploads", source) }
  }

  /// Every upload, with what it is of.
  func uploads() throws -> [(source: [UInt8], upload: StoredUpload)] {
    try Row.fetchAll(database, sql: "SELECT source, value FROM media_uploads").map { row in
      let source = Array(row["source"] as Data)
      return (source, try open(row["value"], as: StoredUpload.self, "media_uploads", source))
    }
  }

  /// Keeps the upload of a file.
  func setUpload(of source: [UInt8], _ upload: StoredUpload, at now: Int64) throws {
    try database.execute(
      sql: """
        INSERT INTO media_uploads (source, object_id, began_at, value) VALUES (?, ?, ?, ?)
        ON CONFLICT (source) DO UPDATE SET object_id = excluded.object_id, value = excluded.value
        """,
      arguments: [
        Data(source), upload.objectID.isEmpty ? nil : Data(upload.objectID), now,
        try seal(upload, "media_uploads", source),
      ])
  }

  /// Forgets the upload of a file.
  func removeUpload(of source: [UInt8]) throws {
    try database.execute(
      sql: "DELETE FROM media_uploads WHERE source = ?", arguments: [Data(source)])
  }

  /// Forgets the upload of an object, which a message refers to from now on.
  func removeUpload(object: [UInt8]) throws {
    try database.execute(
      sql: "DELETE FROM media_uploads WHERE object_id = ?", arguments: [Data(object)])
  }

  /// Forgets uploads that began before a time: the server has given them up.
  func removeUploads(before time: Int64) throws {
    try database.execute(
      sql: "DELETE FROM media_uploads WHERE began_at < ?", arguments: [time])
  }
}

internal import Postgres

/// What the store has of uploads, and the rest that it does not take yet.
struct S3Parts: StatementOwner, Sendable {
  private static let insert = Statement(
    """
    INSERT INTO media_parts (object_id) SELECT id FROM encrypted_media WHERE id = $1
    ON CONFLICT DO NOTHING
    """)
  private static let select = Statement(
    "SELECT upload_id, etags, tail, is_direct FROM media_parts WHERE object_id = $1")
  private static let setUpload = Statement(
    "UPDATE media_parts SET upload_id = $2 WHERE object_id = $1 AND upload_id = ''")
  private static let addPart = Statement(
    "UPDATE media_parts SET etags = etags || $2 || E'\\n', tail = '' WHERE object_id = $1")
  private static let setTail = Statement(
    "UPDATE media_parts SET tail = $2 WHERE object_id = $1")
  private static let setDirect = Statement(
    "UPDATE media_parts SET is_direct = true WHERE object_id = $1 AND NOT is_direct")
  private static let forget = Statement("DELETE FROM media_parts WHERE object_id = $1")

  /// Every statement, for the test that explains each.
  static let statements = [insert, select, setUpload, addPart, setTail, setDirect, forget]

  /// What is there of an upload.
  struct State: Sendable {
    /// How the store names it; empty until it has a part.
    let uploadID: String
    /// What the store says of each part, in order.
    let etags: [String]
    /// The bytes after the last part.
    let tail: [UInt8]
    /// Whether the client sends parts itself.
    let isDirect: Bool

    /// Bytes of an object that are there; its last part may be short.
    func byteCount(of whole: Int64) -> Int64 {
      min(Int64(etags.count) * Limits.storePart, whole) + Int64(tail.count)
    }
  }

  let database: Database

  /// What is there of an upload, of which a row is made.
  func begin(_ id: Identifier) async throws -> State {
    if let state = try await state(of: id) { return state }
    try await database.execute(Self.insert, id)
    return try await state(of: id)
      ?? State(uploadID: "", etags: [], tail: [], isDirect: false)
  }

  /// What is there of an upload; nil if nothing is.
  func state(of id: Identifier) async throws -> State? {
    guard let row = try await database.row(Self.select, id) else { return nil }
    let (uploadID, etags, tail, isDirect) = try row.decode(
      String.self, String.self, [UInt8].self, Bool.self)
    return State(
      uploadID: uploadID, etags: etags.split(separator: "\n").map(String.init), tail: tail,
      isDirect: isDirect)
  }

  /// Keeps how the store names an upload; what another stream has kept counts.
  ///
  /// - Returns: how it is named.
  func setUpload(_ uploadID: String, of id: Identifier) async throws -> String {
    try await database.execute(Self.setUpload, id, uploadID)
    return try await state(of: id)?.uploadID ?? uploadID
  }

  /// Notes that the client sends parts itself.
  func setDirect(_ id: Identifier) async throws {
    try await database.execute(Self.setDirect, id)
  }

  /// Counts a part that the store has.
  ///
  /// - Returns: false if another stream writes the upload now, or if it is gone.
  func add(_ etag: String, at place: UploadPlace) async throws -> Bool {
    try await database.transaction { transaction in
      guard try await MediaStore.advance(place, in: transaction) else { return false }
      try await transaction.execute(Self.addPart, place.id, etag)
      return true
    }
  }

  /// Keeps the bytes after the last part, and counts them.
  ///
  /// - Returns: false if another stream writes the upload now, or if it is gone.
  func setTail(_ tail: [UInt8], at place: UploadPlace) async throws -> Bool {
    try await database.transaction { transaction in
      guard try await MediaStore.advance(place, in: transaction) else { return false }
      try await transaction.execute(Self.setTail, place.id, tail)
      return true
    }
  }

  /// Forgets an upload that has become an object.
  func forget(_ id: Identifier) async throws { try await database.execute(Self.forget, id) }
}

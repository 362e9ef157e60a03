internal import Postgres

/// Rows of objects that are uploaded; each is found by its account.
struct MediaStore: StatementOwner, Sendable {
  private static let insert = Statement(
    """
    INSERT INTO encrypted_media (id, account_id, state, class, byte_count, capability_hash,
      lifetime, expires_at)
    VALUES ($1, $2, 'pending', $3, $4, $5, $6::bigint * interval '1 us',
      now() + $7::bigint * interval '1 us')
    RETURNING expires_at
    """)
  private static let begin = Statement(
    """
    UPDATE encrypted_media SET writer = writer + 1
    WHERE id = $1 AND account_id = $2 AND state = 'pending' AND expires_at > now()
    RETURNING byte_count, written, writer
    """)
  private static let advance = Statement(
    """
    UPDATE encrypted_media
    SET written = $4, expires_at = now() + $5::bigint * interval '1 us'
    WHERE id = $1 AND account_id = $2 AND state = 'pending' AND writer = $3
    """)
  private static let select = Statement(
    """
    SELECT state, class, byte_count, written, sha256, expires_at FROM encrypted_media
    WHERE id = $1 AND account_id = $2 AND state <> 'deleting'
      AND (expires_at IS NULL OR expires_at > now())
    """)
  private static let complete = Statement(
    """
    UPDATE encrypted_media
    SET state = 'complete', sha256 = $3, writer = writer + 1, expires_at = now() + lifetime
    WHERE id = $1 AND account_id = $2 AND state = 'pending' AND written = byte_count
    RETURNING expires_at
    """)
  private static let replace = Statement(
    """
    UPDATE encrypted_media SET state = 'deleting', account_id = NULL, expires_at = NULL
    WHERE account_id = $1 AND state = 'complete' AND class = 2 AND id <> $2
    """)
  private static let delete = Statement(
    """
    UPDATE encrypted_media SET state = 'deleting', account_id = NULL, expires_at = NULL
    WHERE id = $1 AND account_id = $2 AND state = $3
      AND (expires_at IS NULL OR expires_at > now())
    RETURNING byte_count - written, created_at
    """)
  private static let keep = Statement(
    """
    UPDATE encrypted_media SET expires_at = CASE WHEN class <> 2 THEN
      now() + least($3, CASE class WHEN 1 THEN $4 ELSE $5 END)::bigint * interval '1 us' END
    WHERE id = $1 AND account_id = $2 AND state = 'complete'
      AND (expires_at IS NULL OR expires_at > now())
    RETURNING expires_at
    """)
  private static let lockAccount = Statement("SELECT id FROM accounts WHERE id = $1 FOR UPDATE")
  private static let deleteAll = Statement(
    """
    UPDATE encrypted_media SET state = 'deleting', account_id = NULL, expires_at = NULL
    WHERE account_id = $1
    """)

  /// Every statement, for the test that explains each.
  static let statements = [
    insert, begin, advance, select, complete, replace, delete, keep, lockAccount, deleteAll,
  ]

  let database: Database

  /// Reserves an object's row.
  ///
  /// - Returns: when its upload is given up.
  static func insert(
    _ object: NewMedia, as id: Identifier, in transaction: Transaction
  ) async throws -> Timestamp? {
    try await transaction.row(
      insert, id, object.account, object.kind.rawValue, object.byteCount, object.capabilityHash,
      object.lifetime.map(\.microseconds), Limits.pendingUploadLifetime.microseconds
    )?.only(Timestamp.self)
  }

  /// Makes the caller the one that writes an upload.
  ///
  /// - Returns: how the upload stands; nil if there is none.
  func begin(_ id: Identifier, of account: Identifier) async throws -> UploadPlace? {
    guard let row = try await database.row(Self.begin, id, account) else { return nil }
    let (byteCount, written, writer) = try row.decode(Int64.self, Int64.self, Int64.self)
    return UploadPlace(
      id: id, account: account, byteCount: byteCount, written: written, writer: writer)
  }

  /// Says how many bytes of an upload are on disk.
  ///
  /// - Returns: false if another stream writes it now, or if it is gone.
  func advance(_ place: UploadPlace) async throws -> Bool {
    try await Self.advance(place, in: database)
  }

  /// The same in a transaction.
  static func advance(_ place: UploadPlace, in session: some Session) async throws -> Bool {
    try await session.execute(
      advance, place.id, place.account, place.writer, place.written,
      Limits.pendingUploadLifetime.microseconds) == 1
  }

  /// How an object of an account stands; nil if there is none.
  func state(of id: Identifier, of account: Identifier) async throws -> MediaState? {
    guard let row = try await database.row(Self.select, id, account) else { return nil }
    let (state, kind, byteCount, written, hash, expiresAt) = try row.decode(
      String.self, Int16.self, Int64.self, Int64.self, [UInt8]?.self, Timestamp?.self)
    return MediaState(
      isComplete: state == "complete", kind: MediaKind(rawValue: kind) ?? .message,
      byteCount: byteCount, written: written, sha256: hash, expiresAt: expiresAt)
  }

  /// Opens an object to downloads; of a profile, the former one goes.
  ///
  /// - Returns: when it goes; no value if it was not there to be completed.
  func complete(
    _ id: Identifier, of account: Identifier, sha256: [UInt8], kind: MediaKind
  ) async throws -> Timestamp?? {
    try await database.transaction { transaction in
      guard let row = try await transaction.row(Self.complete, id, account, sha256) else {
        return nil
      }
      if kind == .profile { try await transaction.execute(Self.replace, account, id) }
      return .some(try row.only(Timestamp?.self))
    }
  }

  /// Gives up an upload, and what of its reservation was not used.
  ///
  /// - Returns: false if there is none.
  func abort(_ id: Identifier, of account: Identifier) async throws -> Bool {
    try await database.transaction { transaction in
      guard let row = try await transaction.row(Self.delete, id, account, "pending") else {
        return false
      }
      let (unused, createdAt) = try row.decode(Int64.self, Timestamp.self)
      try await MediaQuota.giveBack(unused, since: createdAt, to: account, in: transaction)
      return true
    }
  }

  /// Takes a complete object from everybody.
  ///
  /// - Returns: false if there is none.
  func delete(_ id: Identifier, of account: Identifier) async throws -> Bool {
    try await database.row(Self.delete, id, account, "complete") != nil
  }

  /// Sets how long a complete object is kept.
  ///
  /// - Returns: when it goes; no value if there is none.
  func keep(
    _ id: Identifier, of account: Identifier, for lifetime: Duration, policy: MediaPolicy
  ) async throws -> Timestamp?? {
    try await database.row(
      Self.keep, id, account, lifetime.microseconds, policy.lifetime.microseconds,
      Limits.archiveLifetimeLimit.microseconds
    ).map { try $0.only(Timestamp?.self) }
  }

  /// Takes every object of an account from everybody, before the account is deleted. No upload
  /// begins any more once its row is locked.
  static func delete(allOf account: Identifier, in transaction: Transaction) async throws {
    _ = try await transaction.row(lockAccount, account)
    try await transaction.execute(deleteAll, account)
  }
}

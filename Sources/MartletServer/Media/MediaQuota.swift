internal import Postgres

/// How much an account stores, and whether it may store more.
struct MediaQuota: StatementOwner, Sendable {
  // The row of the day is locked until the transaction ends: reservations of an account take turns.
  private static let reserve = Statement(
    """
    INSERT INTO media_days AS d (account_id, byte_count) VALUES ($1, $2)
    ON CONFLICT (account_id) DO UPDATE SET
      byte_count = $2 + CASE WHEN d.began_at > now() - $3::bigint * interval '1 us'
        THEN d.byte_count ELSE 0 END,
      began_at = CASE WHEN d.began_at > now() - $3::bigint * interval '1 us'
        THEN d.began_at ELSE now() END
    RETURNING byte_count, began_at + $3::bigint * interval '1 us'
    """)
  private static let giveBack = Statement(
    """
    UPDATE media_days SET byte_count = greatest(0, byte_count - $2)
    WHERE account_id = $1 AND began_at <= $3
    """)
  private static let day = Statement(
    """
    SELECT byte_count, began_at + $2::bigint * interval '1 us' FROM media_days
    WHERE account_id = $1 AND began_at > now() - $2::bigint * interval '1 us'
    """)
  private static let stored = Statement(
    """
    SELECT
      coalesce(sum(greatest(byte_count, $2)) FILTER (WHERE state = 'complete'), 0)::bigint,
      coalesce(sum(greatest(byte_count, $2)) FILTER (WHERE state = 'pending'), 0)::bigint,
      count(*) FILTER (WHERE state = 'pending')
    FROM encrypted_media
    WHERE account_id = $1 AND state <> 'deleting' AND (expires_at IS NULL OR expires_at > now())
    """)

  static let expiries = [Expiry("media_days", "began_at", after: Limits.mediaDayLifetime)]
  /// Every statement, for the test that explains each.
  static let statements = [reserve, giveBack, day, stored]

  /// Why an object is not stored.
  enum Excess: Error {
    case stored(used: Int64)
    case day(used: Int64, resetsAt: Timestamp)
    case pending
  }

  let policy: MediaPolicy

  /// Reserves room for an object.
  ///
  /// - Throws: `Excess`; `Refusal.deviceRevoked` if the account is gone.
  func reserve(_ object: NewMedia, in transaction: Transaction) async throws {
    let counted = Self.counted(object.byteCount)
    let row: Row?
    do {
      row = try await transaction.row(
        Self.reserve, object.account, counted, Limits.mediaDayLifetime.microseconds)
    } catch  where error.isViolation(of: "media_days_account_id_fkey") {
      throw Refusal.deviceRevoked
    }
    if let (today, resetsAt) = try row?.decode(Int64.self, Timestamp.self),
      today > policy.dailyLimit
    {
      throw Excess.day(used: today - counted, resetsAt: resetsAt)
    }
    let usage = try await Self.stored(by: object.account, in: transaction)
    guard usage.pending < Limits.pendingUploads else { throw Excess.pending }
    let used = usage.stored + usage.reserved
    guard used + counted <= policy.accountLimit else { throw Excess.stored(used: used) }
  }

  /// Gives back what an aborted upload has not used, unless it was reserved in a former day: what
  /// that has counted is not given to this one.
  static func giveBack(
    _ unused: Int64, since createdAt: Timestamp, to account: Identifier,
    in transaction: Transaction
  ) async throws {
    try await transaction.execute(giveBack, account, unused, createdAt)
  }

  /// What an account stores.
  struct Usage: Sendable {
    let stored: Int64
    let reserved: Int64
    let pending: Int64
  }

  /// What an account stores and has reserved.
  static func stored(by account: Identifier, in session: some Session) async throws -> Usage {
    guard let row = try await session.row(stored, account, Limits.countedMedia) else {
      return Usage(stored: 0, reserved: 0, pending: 0)
    }
    let (stored, reserved, pending) = try row.decode(Int64.self, Int64.self, Int64.self)
    return Usage(stored: stored, reserved: reserved, pending: pending)
  }

  /// What an account has reserved in the day that runs, and when that ends; nil if nothing.
  static func day(
    of account: Identifier, in session: some Session
  ) async throws -> (byteCount: Int64, resetsAt: Timestamp)? {
    try await session.row(day, account, Limits.mediaDayLifetime.microseconds)?
      .decode(Int64.self, Timestamp.self)
  }

  private static func counted(_ byteCount: Int64) -> Int64 { max(byteCount, Limits.countedMedia) }
}

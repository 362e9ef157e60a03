internal import Postgres

/// Token buckets that all nodes share: exact under concurrency, since each take is one statement.
struct RateBuckets: StatementOwner, Sendable {
  // A bucket is full before it is first asked. What is taken is taken only where a whole token is
  // there; else the row keeps its count, and the reply tells the time until one is.
  private static let take = Statement(
    """
    INSERT INTO rate_buckets AS b (scope, tokens, refilled_at)
    SELECT scope, $2 - 1, now() FROM unnest($1::bytea[]) scope ORDER BY scope
    ON CONFLICT (scope) DO UPDATE SET
      tokens = least($2, b.tokens + extract(epoch FROM now() - b.refilled_at) / $3)
        - 1,
      refilled_at = now()
    WHERE least($2, b.tokens + extract(epoch FROM now() - b.refilled_at) / $3) >= 1
    RETURNING scope
    """)
  private static let wait = Statement(
    """
    SELECT max((1 - tokens) * $2 - extract(epoch FROM now() - refilled_at)::float8)
    FROM rate_buckets WHERE scope = ANY ($1)
    """)

  static let expiries = [Expiry("rate_buckets", "refilled_at", after: Limits.bucketLifetime)]

  /// Every statement, for the test that explains each.
  static let statements = [take, wait]

  /// Takes one token of each of some buckets, or of none.
  ///
  /// - Parameters:
  ///   - scopes: the buckets.
  ///   - what: what there is too much of, for the caller to read.
  ///   - burst: tokens that a full bucket has.
  ///   - interval: time in which one comes back.
  ///   - transaction: rolled back by what is thrown, which gives the taken tokens back.
  /// - Throws: `Refusal.rateLimited` where one is empty.
  static func take(
    _ scopes: [[UInt8]], of what: String, burst: Int, interval: Duration,
    in transaction: Transaction
  ) async throws {
    guard burst > 0, !scopes.isEmpty else { return }
    let seconds = interval / .seconds(1)
    let taken = try await transaction.rows(Self.take, scopes, Double(burst), seconds)
    guard taken.count < scopes.count else { return }
    let row = try await transaction.row(Self.wait, scopes, seconds)
    let delay = try row?.only(Double?.self) ?? nil
    throw Refusal.rateLimited("too many \(what)", retryAfter: .seconds(max(1, delay ?? 1)))
  }
}

internal import Synchronization

/// Token buckets for sending, one for each pair of accounts, kept by this node.
final class SendLimiter: Sendable {
  private struct Pair: Hashable {
    let sender: Identifier
    let recipient: Identifier
  }

  private struct Bucket {
    var tokens: Double
    var refilledAt: ContinuousClock.Instant
  }

  private let burst: Double
  private let interval: Duration
  /// Those that rest are forgotten beyond the limit: a full bucket, or better too lenient a limit
  /// than memory without one.
  private let buckets = Mutex(RecentCache<Pair, Bucket>(limit: Limits.rememberedSenders))

  /// Full buckets.
  ///
  /// - Parameters:
  ///   - burst: tokens in a full bucket; 0 limits nothing.
  ///   - interval: time in which one comes back.
  init(burst: Int, interval: Duration) {
    self.burst = Double(burst)
    self.interval = interval
  }

  /// Takes one token.
  ///
  /// - Throws: `Refusal.rateLimited` where there is none.
  func take(from sender: Identifier, to recipient: Identifier, at now: ContinuousClock.Instant)
    throws(Refusal)
  {
    guard burst > 0 else { return }
    let pair = Pair(sender: sender, recipient: recipient)
    let delay = buckets.withLock { buckets -> Duration? in
      var bucket = buckets.use(pair) ?? Bucket(tokens: burst, refilledAt: now)
      bucket.tokens = tokens(in: bucket, at: now)
      bucket.refilledAt = now
      guard bucket.tokens >= 1 else {
        buckets.insert(bucket, for: pair)
        return interval * (1 - bucket.tokens)
      }
      bucket.tokens -= 1
      buckets.insert(bucket, for: pair)
      return nil
    }
    guard let delay else { return }
    throw .rateLimited("too many messages were sent to this account", retryAfter: delay)
  }

  private func tokens(in bucket: Bucket, at now: ContinuousClock.Instant) -> Double {
    min(burst, bucket.tokens + bucket.refilledAt.duration(to: now) / interval)
  }
}

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
  private let buckets = Mutex<[Pair: Bucket]>([:])

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
      if buckets.count >= Limits.rememberedSenders { forgetFull(&buckets, at: now) }
      var bucket = buckets[pair] ?? Bucket(tokens: burst, refilledAt: now)
      bucket.tokens = tokens(in: bucket, at: now)
      bucket.refilledAt = now
      guard bucket.tokens >= 1 else {
        buckets[pair] = bucket
        return interval * (1 - bucket.tokens)
      }
      bucket.tokens -= 1
      buckets[pair] = bucket
      return nil
    }
    guard let delay else { return }
    throw .rateLimited("too many messages were sent to this account", retryAfter: delay)
  }

  private func tokens(in bucket: Bucket, at now: ContinuousClock.Instant) -> Double {
    min(burst, bucket.tokens + bucket.refilledAt.duration(to: now) / interval)
  }

  /// Drops buckets that are full again, and where all are in use, all: better too lenient a limit
  /// than memory without one.
  private func forgetFull(_ buckets: inout [Pair: Bucket], at now: ContinuousClock.Instant) {
    buckets = buckets.filter { tokens(in: $0.value, at: now) < burst }
    if buckets.count >= Limits.rememberedSenders { buckets.removeAll() }
  }
}

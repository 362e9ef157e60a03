/// How often one unary call has been made, and whether it may be made again.
struct Retries {
  /// How often a call that no server processed is made again.
  static let unprocessedLimit = 3

  private let policy: RetryPolicy
  private let mayRepeat: Bool
  private var attempts = 0
  private var unprocessed = 0

  init(policy: RetryPolicy, method: MethodDescriptor) {
    self.policy = policy
    self.mayRepeat = method.idempotency != .unknown
  }

  /// How long to wait before the call is made again.
  ///
  /// - Throws: the failure itself, as the caller is to see it, where it is not made again.
  mutating func delay(after error: any Error, deadline: Deadline?) throws -> Duration {
    attempts += 1
    var generator = SystemRandomNumberGenerator()
    if let failure = error as? UnprocessedCall {
      unprocessed += 1
      guard unprocessed <= Self.unprocessedLimit else { throw failure.status }
      return .zero
    }
    guard let status = error as? Status, mayRepeat, policy.codes.contains(status.code),
      attempts < policy.maximumAttempts
    else { throw error }
    let delay = policy.backoff.delay(afterFailures: attempts, using: &generator)
    if let deadline, deadline.remaining <= delay { throw status }
    return delay
  }
}

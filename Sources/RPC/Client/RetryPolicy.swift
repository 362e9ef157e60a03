/// When a unary call that failed is made again.
///
/// Only methods that are declared idempotent are repeated by policy. A call that the server
/// certainly did not process (a refused stream, a GOAWAY below it) is repeated whatever the method.
public struct RetryPolicy: Sendable, Hashable {
  /// How often a call is made at the most, the first time included.
  public var maximumAttempts: Int
  /// The codes after which it is made again.
  public var codes: Set<Status.Code>
  /// How long to wait in between.
  public var backoff: Backoff

  /// A policy; three attempts on `.unavailable` unless said otherwise.
  public init(
    maximumAttempts: Int = 3, codes: Set<Status.Code> = [.unavailable],
    backoff: Backoff = Backoff(initial: .milliseconds(50), maximum: .seconds(2))
  ) {
    self.maximumAttempts = maximumAttempts
    self.codes = codes
    self.backoff = backoff
  }

  /// Never.
  public static let never = RetryPolicy(maximumAttempts: 1)
}

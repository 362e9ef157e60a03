/// Waiting times that grow, with jitter, so that many clients do not come back at once.
///
/// Source: gRPC, "Connection Backoff Protocol".
public struct Backoff: Sendable, Hashable {
  /// The first wait.
  public var initial: Duration
  /// The longest wait.
  public var maximum: Duration
  /// By how much each wait is longer than the one before.
  public var multiplier: Double
  /// How far a wait may lie from its nominal length, as a fraction of it.
  public var jitter: Double

  /// A series of waits.
  public init(
    initial: Duration = .seconds(1), maximum: Duration = .seconds(120), multiplier: Double = 1.6,
    jitter: Double = 0.2
  ) {
    self.initial = initial
    self.maximum = maximum
    self.multiplier = multiplier
    self.jitter = jitter
  }

  /// The wait after a number of failures, 1 or more.
  package func delay(
    afterFailures failures: Int, using generator: inout some RandomNumberGenerator
  ) -> Duration {
    var nominal = initial
    for _ in 1..<max(failures, 1) where nominal < maximum { nominal = nominal * multiplier }
    return min(nominal, maximum) * Double.random(in: 1 - jitter...1 + jitter, using: &generator)
  }
}

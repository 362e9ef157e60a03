/// The instant by which a call must have ended.
public struct Deadline: Sendable, Hashable, Comparable {
  /// The instant, on the clock that goes on while the machine sleeps.
  public let instant: ContinuousClock.Instant

  /// At an instant.
  public init(_ instant: ContinuousClock.Instant) { self.instant = instant }

  /// So much time from now.
  public static func after(_ timeout: Duration) -> Deadline { Deadline(.now + timeout) }

  /// The time that is left; negative once it has passed.
  public var remaining: Duration { ContinuousClock.now.duration(to: instant) }

  /// Whether the one comes before the other.
  public static func < (left: Deadline, right: Deadline) -> Bool { left.instant < right.instant }
}

/// A moment, in whole seconds since 1970 (UTC). The caller brings it: nothing here reads a clock.
public struct UnixTime: Sendable, Hashable, Comparable {
  /// Seconds since 1970.
  public let seconds: Int64

  /// The moment `seconds` after 1970 began.
  public init(seconds: Int64) { self.seconds = seconds }

  /// Whether `left` is earlier.
  public static func < (left: UnixTime, right: UnixTime) -> Bool { left.seconds < right.seconds }
}

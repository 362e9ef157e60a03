internal import Glibc

/// A point in time, in microseconds: PostgreSQL's `timestamptz`.
package struct Timestamp: Sendable, Hashable, Comparable {
  /// Microseconds from 1970 to 2000, where PostgreSQL counts from.
  static let postgresEpoch: Int64 = 946_684_800_000_000

  /// Microseconds since 1970-01-01 00:00 UTC.
  package var microsecondsSince1970: Int64

  /// Whole seconds since then.
  package var secondsSince1970: Int64 { microsecondsSince1970 / 1_000_000 }

  /// A time.
  package init(microsecondsSince1970: Int64) {
    self.microsecondsSince1970 = microsecondsSince1970
  }

  /// The time on this machine's clock.
  package static func now() -> Timestamp {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(
      microsecondsSince1970: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
  }

  /// The time so much later; the earliest or latest there is where it would be beyond.
  package func adding(_ duration: Duration) -> Timestamp {
    let (seconds, attoseconds) = duration.components
    let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
    guard !overflow else { return Timestamp(microsecondsSince1970: seconds < 0 ? .min : .max) }
    let (sum, isBeyond) = microsecondsSince1970.addingReportingOverflow(
      whole + attoseconds / 1_000_000_000_000)
    return Timestamp(microsecondsSince1970: isBeyond ? (seconds < 0 ? .min : .max) : sum)
  }

  /// Whether the one comes before the other.
  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.microsecondsSince1970 < right.microsecondsSince1970
  }
}

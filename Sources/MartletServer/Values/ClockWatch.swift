internal import Postgres
internal import Synchronization

/// Compares this machine's clock with the database's.
///
/// What the node issues is stamped by its own clock. If the two differ by minutes, tokens count for
/// too long or not at all, and messages bear wrong times: the node is of no use until one of the
/// clocks is set right.
final class ClockWatch: Sendable {
  private struct State {
    var isOff = false
    /// What the operator is to be told, until somebody takes it.
    var complaint: String?
  }

  private let state = Mutex(State())

  /// Whether the clocks differed by more than `Limits.clockTolerance` when they were last compared.
  var isOff: Bool { state.withLock { $0.isOff } }

  /// Takes in what the database's clock said.
  ///
  /// - Parameters:
  ///   - time: the database's clock.
  ///   - before: this machine's, before the database was asked.
  ///   - after: this machine's, once it had answered.
  func compare(_ time: Timestamp, between before: Timestamp, and after: Timestamp) {
    let (direction, microseconds) =
      time < before
      ? ("ahead of", before.microsecondsSince1970 - time.microsecondsSince1970)
      : ("behind", max(0, time.microsecondsSince1970 - after.microsecondsSince1970))
    let difference = Duration.microseconds(microseconds)
    let isOff = difference > Limits.clockTolerance
    state.withLock { state in
      if isOff, !state.isOff {
        state.complaint =
          "this machine's clock is \(difference) \(direction) the database's, expected at most "
          + "\(Limits.clockTolerance): nothing is swept, and the node is not ready; synchronise "
          + "both clocks with NTP"
      }
      state.isOff = isOff
    }
  }

  /// What the operator is to be told; once each time that the clocks begin to disagree.
  func takeComplaint() -> String? {
    state.withLock { state in
      defer { state.complaint = nil }
      return state.complaint
    }
  }
}

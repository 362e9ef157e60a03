/// Since when frames of participants cannot be opened.
struct FailingParticipants {
  private struct Failing {
    let since: ContinuousClock.Instant
    var isTold = false
  }

  private var failing: [UInt16: Failing] = [:]

  /// A frame of a participant was opened.
  mutating func noteSuccess(of participant: UInt16) { failing[participant] = nil }

  /// A frame of a participant could not be opened.
  ///
  /// - Returns: whether that is to be told now: once, until one is opened again.
  mutating func noteFailure(of participant: UInt16, at now: ContinuousClock.Instant) -> Bool {
    var known = failing[participant] ?? Failing(since: now)
    let isDue = !known.isTold && now - known.since >= Limits.failureTime
    known.isTold = known.isTold || isDue
    failing[participant] = known
    return isDue
  }

  /// Forgets those who are gone.
  mutating func retain(_ participants: Set<UInt16>) {
    failing = failing.filter { participants.contains($0.key) }
  }
}

/// How many messages the handlers of a connection take in one round of its loop's events.
///
/// A peer may send thousands of small messages at once. A handler that finds them all there would
/// keep everybody else waiting, so the rest waits for the next rounds.
struct Turns {
  /// Messages taken in the round.
  var taken = 0
  /// Calls whose readers wait for a later round, in order.
  var waiting: [ServerCall] = []
  private var round: UInt64 = 0

  /// Whether one more may be taken.
  @inline(__always)
  mutating func mayTake(in round: UInt64) -> Bool {
    if self.round != round {
      self.round = round
      taken = 0
    }
    return taken < Limits.messagesPerRound
  }
}

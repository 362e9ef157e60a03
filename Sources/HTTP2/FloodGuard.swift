/// Counts the frames that cost their receiver and do nothing for anybody.
///
/// A balance that useful work and time restore, and that each such frame lowers. Whoever brings it
/// below zero floods. An ordinary client stays far from it: it sends some window updates for each
/// DATA frame that it gets, some pings, and cancels fewer calls than it completes.
struct FloodGuard {
  /// The balance of a peer that has been quiet, and its most.
  static let burst = 2_000
  /// What a second restores.
  static let restoredPerSecond = 500

  /// What frames cost and what useful work restores.
  enum Event: Int {
    /// A frame that changes little: PRIORITY, WINDOW_UPDATE, an unknown or an empty one.
    case idleFrame = -1
    /// A header section for a stream that is gone, from a peer that may have had it on its way.
    case strayHeaders = -4
    /// A frame that must be answered: PING.
    case ping = -3
    /// A frame that changes the session: SETTINGS.
    case settings = -10
    /// A stream was reset because the peer broke its rules, or opened one too many.
    case resetForPeer = -5
    /// A header section over the limit.
    case headersTooLarge = -20
    /// Data came, or a DATA frame left.
    case data = 2
    /// A call ran to its end.
    case completed = 3
  }

  /// What the cancellation of a call costs. It has a balance of its own, which data does not
  /// restore: each cancelled call has cost its receiver something, whatever came with it.
  static let resetCost = 2
  /// Inflated bytes that cost a point.
  static let inflatedByteCountPerPoint = 64 << 10
  /// How many times its own bytes a message may inflate to before that costs anything.
  static let freeInflation = 16

  private var balance = Self.burst
  private var resetBalance = Self.burst
  private var restoredAt: UInt64 = 0

  /// Counts an event.
  ///
  /// - Returns: false once the peer floods.
  mutating func record(_ event: Event) -> Bool {
    balance = min(balance + event.rawValue, Self.burst)
    return balance >= 0
  }

  /// Counts a call that the peer ended before its time.
  ///
  /// - Returns: false once the peer floods.
  mutating func recordReset() -> Bool {
    resetBalance -= Self.resetCost
    return resetBalance >= 0
  }

  /// Counts a call that ran to its end.
  mutating func recordCompletion() {
    balance = min(balance + Event.completed.rawValue, Self.burst)
    resetBalance = min(resetBalance + Event.completed.rawValue, Self.burst)
  }

  /// Counts what a compressed message inflated to.
  ///
  /// - Parameters:
  ///   - byteCount: bytes that came out.
  ///   - compressedByteCount: bytes that came in.
  /// - Returns: false once the peer floods.
  mutating func recordInflation(byteCount: Int, of compressedByteCount: Int) -> Bool {
    let charged = max(0, byteCount - Self.freeInflation * compressedByteCount)
    balance -= charged / Self.inflatedByteCountPerPoint
    return balance >= 0
  }

  /// Counts header bytes that were decoded and thrown away.
  ///
  /// - Returns: false once the peer floods.
  mutating func recordIgnoredHeader(byteCount: Int) -> Bool {
    balance -= 1 + byteCount >> 10
    return balance >= 0
  }

  /// Counts bytes of frames that are of no known type.
  ///
  /// - Returns: false once the peer floods.
  mutating func recordUnknown(byteCount: Int) -> Bool {
    balance -= 1 + byteCount >> 4
    return balance >= 0
  }

  /// Restores what the time since the last call restores.
  ///
  /// - Parameter now: nanoseconds on a clock that does not go back.
  mutating func restore(now: UInt64) {
    guard restoredAt != 0 else {
      restoredAt = now
      return
    }
    let points = Int((now - restoredAt) / (1_000_000_000 / UInt64(Self.restoredPerSecond)))
    guard points > 0 else { return }
    balance = min(balance + points, Self.burst)
    resetBalance = min(resetBalance + points, Self.burst)
    restoredAt = now
  }
}

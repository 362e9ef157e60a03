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
    /// A call was ended before its time, by the peer.
    case resetByPeer = -2
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

  private var balance = Self.burst
  private var restoredAt: UInt64 = 0

  /// Counts an event.
  ///
  /// - Returns: false once the peer floods.
  mutating func record(_ event: Event) -> Bool {
    balance = min(balance + event.rawValue, Self.burst)
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
    restoredAt = now
  }
}

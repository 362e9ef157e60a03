/// Counts pings that come more often than they need to.
///
/// Source: gRPC, "Keepalive", server enforcement.
struct PingPolicy {
  /// Pings that may come too early before the connection is closed.
  static let allowedStrikes = 2

  private let minimumInterval: UInt64
  private var strikes = 0
  private var lastPing: UInt64?

  /// - Parameter minimumInterval: nanoseconds between pings on a connection where nothing happens.
  init(minimumInterval: UInt64) { self.minimumInterval = minimumInterval }

  /// Something was sent to the peer: pings may measure its way.
  mutating func sentData() {
    strikes = 0
    lastPing = nil
  }

  /// A ping came.
  ///
  /// - Parameter now: nanoseconds on a clock that does not go back.
  /// - Returns: false where it is one too many.
  mutating func allows(now: UInt64) -> Bool {
    defer { lastPing = now }
    if let lastPing, now - lastPing < minimumInterval { strikes += 1 }
    return strikes <= Self.allowedStrikes
  }
}

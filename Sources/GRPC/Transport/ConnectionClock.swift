internal import Reactor

/// Decides from the time what a connection is due to do: nothing reads a clock in here.
///
/// Instants are nanoseconds on a clock that does not go back.
struct ConnectionClock {
  /// How long a connection may take for each thing; nil is without limit.
  ///
  /// One for all connections of a server: an idle connection keeps a reference to it.
  final class Limits: Sendable {
    /// From its beginning to the peer's SETTINGS, the TLS handshake included.
    let setup: Duration
    /// Silence after which the peer is asked for a sign of life.
    let keepAliveInterval: Duration?
    /// How long the peer may take to give it.
    let keepAliveTimeout: Duration
    /// Time without calls after which the connection is closed.
    let idle: Duration?
    /// Time after which the connection is closed, calls running to their end.
    let age: Duration?
    /// How long output may wait without any of it leaving.
    let stall: Duration
    /// Whether a connection without calls is asked for a sign of life.
    let keepsAliveWithoutCalls: Bool

    init(
      setup: Duration, keepAliveInterval: Duration?, keepAliveTimeout: Duration, idle: Duration?,
      age: Duration?, stall: Duration, keepsAliveWithoutCalls: Bool
    ) {
      self.setup = setup
      self.keepAliveInterval = keepAliveInterval
      self.keepAliveTimeout = keepAliveTimeout
      self.idle = idle
      self.age = age
      self.stall = stall
      self.keepsAliveWithoutCalls = keepsAliveWithoutCalls
    }
  }

  /// What is due.
  enum Action: Equatable {
    /// Ask for a sign of life.
    case ping
    /// Say goodbye, let calls run to their end.
    case drain(reason: String)
    /// Close at once.
    case close(reason: String)
  }

  private let limits: Limits
  private var setupBy: UInt64?
  private var ageBy: UInt64?
  private var lastHeard: UInt64
  private var pingSentAt: UInt64?
  private var idleSince: UInt64?
  private var stalledSince: UInt64?

  init(limits: Limits, now: UInt64) {
    self.limits = limits
    setupBy = now &+ limits.setup.nanoseconds
    ageBy = limits.age.map { now &+ $0.nanoseconds }
    lastHeard = now
    idleSince = now
  }

  /// The peer's SETTINGS came.
  mutating func setUp() { setupBy = nil }

  /// A frame came from the peer, or a part of its data; not just some bytes.
  mutating func heard(now: UInt64) {
    lastHeard = now
    pingSentAt = nil
  }

  /// How many calls are open.
  mutating func calls(_ count: Int, now: UInt64) {
    if count > 0 { idleSince = nil } else if idleSince == nil { idleSince = now }
  }

  /// Whether output waits for the peer to read.
  mutating func output(waits: Bool, now: UInt64) {
    if !waits { stalledSince = nil } else if stalledSince == nil { stalledSince = now }
  }

  /// Some of the output left.
  mutating func outputMoved(now: UInt64) { if stalledSince != nil { stalledSince = now } }

  /// When to look again; nil if nothing is ever due.
  var next: UInt64? {
    var earliest = UInt64.max
    for instant in [setupBy, ageBy, idleBy, stallBy, keepAliveBy] {
      if let instant { earliest = min(earliest, instant) }
    }
    return earliest == UInt64.max ? nil : earliest
  }

  /// What is due by now.
  mutating func check(now: UInt64) -> Action? {
    if let setupBy, setupBy <= now { return .close(reason: "no HTTP/2 SETTINGS came in time") }
    if let stallBy, stallBy <= now { return .close(reason: "peer does not read") }
    if let ageBy, ageBy <= now {
      self.ageBy = nil
      return .drain(reason: "max_age")
    }
    if let idleBy, idleBy <= now {
      idleSince = UInt64.max / 2
      return .drain(reason: "max_idle")
    }
    if let keepAliveBy, keepAliveBy <= now {
      guard pingSentAt == nil else { return .close(reason: "peer gives no sign of life") }
      pingSentAt = now
      return .ping
    }
    return nil
  }

  private var idleBy: UInt64? {
    guard let idle = limits.idle, let idleSince else { return nil }
    return idleSince &+ idle.nanoseconds
  }

  private var stallBy: UInt64? { stalledSince.map { $0 &+ limits.stall.nanoseconds } }

  private var keepAliveBy: UInt64? {
    guard setupBy == nil, let interval = limits.keepAliveInterval else { return nil }
    if let pingSentAt { return pingSentAt &+ limits.keepAliveTimeout.nanoseconds }
    guard limits.keepsAliveWithoutCalls || idleSince == nil else { return nil }
    return lastHeard &+ interval.nanoseconds
  }
}

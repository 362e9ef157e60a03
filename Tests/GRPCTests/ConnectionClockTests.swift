internal import Testing

@testable internal import GRPC

@Suite("A connection's clock")
struct ConnectionClockTests {
  private static let second: UInt64 = 1_000_000_000

  private static func clock(
    idle: Duration? = nil, age: Duration? = nil, withoutCalls: Bool = true
  ) -> ConnectionClock {
    ConnectionClock(
      limits: ConnectionClock.Limits(
        setup: .seconds(10), keepAliveInterval: .seconds(60), keepAliveTimeout: .seconds(20),
        idle: idle, age: age, stall: .seconds(30), keepsAliveWithoutCalls: withoutCalls),
      now: 0)
  }

  private static func expect(
    _ clock: inout ConnectionClock, at now: UInt64, _ action: ConnectionClock.Action?
  ) {
    let due = clock.check(now: now)
    #expect(due == action)
  }

  @Test("A connection that is not set up in time is closed")
  func setup() {
    var clock = Self.clock()
    #expect(clock.next == 10 * Self.second)
    Self.expect(&clock, at: 9 * Self.second, nil)
    Self.expect(&clock, at: 10 * Self.second, .close(reason: "no HTTP/2 SETTINGS came in time"))
  }

  @Test("A silent peer is pinged, and closed where it does not answer")
  func keepAlive() {
    var clock = Self.clock()
    clock.setUp()
    Self.expect(&clock, at: 60 * Self.second, .ping)
    #expect(clock.next == 80 * Self.second)
    Self.expect(&clock, at: 80 * Self.second, .close(reason: "peer gives no sign of life"))
  }

  @Test("A peer that answers its ping lives on")
  func answered() {
    var clock = Self.clock()
    clock.setUp()
    Self.expect(&clock, at: 60 * Self.second, .ping)
    clock.heard(now: 61 * Self.second)
    Self.expect(&clock, at: 80 * Self.second, nil)
    #expect(clock.next == 121 * Self.second)
  }

  @Test("A client without calls is left alone where it says so")
  func withoutCalls() {
    var clock = Self.clock(withoutCalls: false)
    clock.setUp()
    #expect(clock.next == nil)
    clock.calls(1, now: 0)
    #expect(clock.next == 60 * Self.second)
  }

  @Test("Idle and age drain a connection, each once")
  func drains() {
    var idle = Self.clock(idle: .seconds(5))
    idle.setUp()
    Self.expect(&idle, at: 5 * Self.second, .drain(reason: "max_idle"))
    Self.expect(&idle, at: 6 * Self.second, nil)
    var old = Self.clock(age: .seconds(7))
    old.setUp()
    Self.expect(&old, at: 7 * Self.second, .drain(reason: "max_age"))
    Self.expect(&old, at: 8 * Self.second, nil)
  }

  @Test("Output that does not move closes the connection")
  func stall() {
    var clock = Self.clock()
    clock.setUp()
    clock.output(waits: true, now: 0)
    Self.expect(&clock, at: 29 * Self.second, nil)
    Self.expect(&clock, at: 30 * Self.second, .close(reason: "peer does not read"))
  }

  @Test("Pings that come too often are counted, and data forgives them")
  func pings() {
    var policy = PingPolicy(minimumInterval: 10 * Self.second)
    let verdicts = (0...PingPolicy.allowedStrikes + 1).map { _ in policy.allows(now: 1) }
    #expect(verdicts.last == false)
    #expect(!verdicts.dropLast().contains(false))
    policy.sentData()
    let forgiven = policy.allows(now: 3)
    #expect(forgiven)
  }
}

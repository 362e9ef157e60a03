internal import HTTP2
internal import RPC
internal import Reactor

/// One connection at a server, with its calls.
///
/// Touched on its loop only.
// Sendable: handed to its loop in closures, and touched there only.
final class ServerConnection: SessionDriverOwner, SessionOwner, TimerTarget, @unchecked Sendable {
  let loop: EventLoop
  var pool: HandlerPool { server.pool }
  /// What its calls hold; made with the first call, since most connections are idle.
  lazy var budget = MemoryBudget(
    limit: configuration.maximumBufferedByteCount, partOf: server.budget)
  private(set) var peer: Peer
  var configuration: ServerConfiguration { server.configuration }

  private let driver: SessionDriver
  private let server: ServerLoop
  private var session: ServerSession?
  @safe @exclusivity(unchecked) private var pings: PingPolicy
  @safe @exclusivity(unchecked) private var toStart: [ServerCall] = []
  @safe @exclusivity(unchecked) private var toWatch: [ServerCall] = []
  /// The path that was called last, and its handler: most calls are of a few methods.
  @safe @exclusivity(unchecked) private var lastPath: [UInt8] = []
  @safe @exclusivity(unchecked) private var lastHandler: MethodHandler?
  @safe @exclusivity(unchecked) private var calls = 0
  /// Goes off at the first deadline of its calls, or before.
  @safe @exclusivity(unchecked) private var deadlineTimer: Timer?
  @safe @exclusivity(unchecked) private var handlers = 0
  private var drainState = DrainState.none

  private enum DrainState {
    case none
    /// The first GOAWAY went out; the last follows when the peer has seen it.
    case announced
    case final
  }

  init(_ link: Link, peer: Peer, server: ServerLoop) {
    self.peer = peer
    self.server = server
    loop = server.loop
    driver = SessionDriver(link, on: loop, limits: server.clockLimits)
    pings = PingPolicy(
      minimumInterval: server.configuration.minimumPingInterval.nanoseconds)
  }

  /// Starts to read.
  func start() { driver.start(self) }

  // MARK: What the driver tells

  func makeSession() throws -> Session {
    let session = try ServerSession(
      configuration: server.sessionConfiguration, owner: self, memory: server.sessionMemory)
    self.session = session
    return session
  }

  func established() {
    guard let identity = driver.peerCertificate else { return }
    peer = Peer(address: peer.address, identity: identity, isSecure: true)
  }

  func advanced() {
    var index = 0
    while index < toStart.count {
      toStart[index].start()
      index += 1
    }
    toStart.removeAll(keepingCapacity: index <= Limits.keptCallPlaces)
    guard !toWatch.isEmpty else { return }
    for call in toWatch { call.watch() }
    toWatch.removeAll(keepingCapacity: toWatch.count <= Limits.keptCallPlaces)
  }

  func shouldDrain(reason: String) { drain(reason: reason) }

  func closed(_: String) {
    if let deadlineTimer { loop.cancel(deadlineTimer) }
    deadlineTimer = nil
    session = nil
    server.closed(self)
  }

  // MARK: What the session tells

  func opened(_ stream: HTTP2Stream) -> (any StreamOwner)? {
    // A handler may outlive its stream: whoever resets and opens anew waits for it.
    guard handlers < configuration.maximumConcurrentCalls else { return nil }
    calls += 1
    if calls == 1 { driver.calls(calls) }
    return ServerCall(stream, of: self)
  }

  func receivedSettings() { driver.setUp() }

  func receivedPong() {
    guard case .announced = drainState else { return }
    drainState = .final
    session?.goAway()
    driver.flushSoon()
  }

  func receivedPing() {
    guard !pings.allows(now: loop.now) else { return }
    session?.goAway(.enhanceYourCalm, debugData: "too_many_pings")
    driver.closeSoon()
  }

  func receivedGoAway(_: ErrorCode, debugData _: [UInt8]) {}

  func streamClosed() {
    calls -= 1
    if calls == 0 { driver.calls(calls) }
  }

  // MARK: What calls tell

  /// Runs a call's handler once what came has been read.
  func startSoon(_ call: ServerCall) { toStart.append(call) }

  /// Watches that a call's request is completed, once what came has been read.
  func watchSoon(_ call: ServerCall) { toWatch.append(call) }

  /// Ends a call whose deadline comes, in time.
  ///
  /// One timer for all calls: most end long before it goes off, and set none of their own.
  func watchDeadline(_ instant: UInt64) {
    if let deadlineTimer {
      guard instant < deadlineTimer.instant else { return }
      loop.cancel(deadlineTimer)
    }
    let delay = instant > loop.now ? instant - loop.now : 0
    deadlineTimer = loop.schedule(after: .nanoseconds(Int64(clamping: delay)), self)
  }

  /// The code that serves a path, where it is the one that was called last.
  func lastHandler(for path: Span<UInt8>) -> MethodHandler? {
    path.isEqual(to: lastPath) ? lastHandler : nil
  }

  /// The code that serves a path.
  func handler(for path: [UInt8]) throws(Status) -> MethodHandler {
    let handler = try server.router.handler(String(decoding: path, as: UTF8.self))
    lastPath = path
    lastHandler = handler
    return handler
  }

  func handlerStarted() { handlers += 1 }

  func handlerEnded() { handlers -= 1 }

  /// Sends what is queued at the end of the loop's round.
  func flushSoon() {
    pings.sentData()
    driver.flushSoon()
  }

  // MARK: Time

  func fired(_: Timer) {
    deadlineTimer = nil
    var next = UInt64.max
    for case let call as ServerCall in session?.streamOwners ?? [] {
      next = min(next, call.checkDeadline())
    }
    if next < UInt64.max { watchDeadline(next) }
  }

  // MARK: The end

  /// Takes no new calls; closes when the open ones have ended.
  ///
  /// A first GOAWAY announces it without refusing what is on its way; the ping behind it shows when
  /// the peer has seen it, and then the last GOAWAY names the last call that is served.
  func drain(reason: String) {
    guard case .none = drainState else { return }
    guard let session, driver.isEstablished else { return driver.close(reason) }
    drainState = .announced
    session.announceGoAway()
    session.ping()
    driver.flushSoon()
  }

  /// Ends every call and the connection.
  func close() { driver.close("server closed") }
}

extension ServerConfiguration {
  /// What a connection's session promises.
  var sessionConfiguration: SessionConfiguration {
    var session = SessionConfiguration()
    session.maximumConcurrentStreams = maximumConcurrentCalls
    session.maximumHeaderListByteCount = maximumMetadataByteCount
    return session
  }

  /// What a connection may take its time for.
  var clockLimits: ConnectionClock.Limits {
    ConnectionClock.Limits(
      setup: setupTimeout, keepAliveInterval: keepAliveInterval,
      keepAliveTimeout: keepAliveTimeout, idle: maximumIdle, age: maximumAge, stall: stallTimeout,
      keepsAliveWithoutCalls: true)
  }
}

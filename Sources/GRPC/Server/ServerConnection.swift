internal import HTTP2
internal import Links
internal import RPC
internal import Reactor

/// One connection at a server, with its calls.
///
/// Touched on its loop only.
// Sendable: handed to its loop in closures, and touched there only.
final class ServerConnection: SessionDriverOwner, SessionOwner, TimerTarget, @unchecked Sendable {
  let loop: EventLoop
  var pool: HandlerPool { server.pool }
  private(set) var peer: Peer
  var configuration: ServerConfiguration { server.configuration }
  var web: WebTerms { server.web }

  private let driver: SessionDriver
  private let memory: SessionMemory
  private let server: ServerLoop
  private var session: ServerSession?
  /// Which client it counts for.
  private var entry: ClientEntry
  private var drainState = DrainState.none
  /// What its calls touch.
  @safe @exclusivity(unchecked) private var state: State

  private struct State {
    /// What its calls hold.
    var budget: MemoryBudget.Share
    var pings: PingPolicy
    var toStart: [ServerCall] = []
    var toWatch: [ServerCall] = []
    /// The path that was called last, and its handler: most calls are of a few methods.
    var lastPath: [UInt8] = []
    var lastHandler: MethodHandler?
    var calls = 0
    /// Goes off at the first deadline of its calls, or before.
    var deadlineTimer: Timer?
    var handlers = 0
    /// Watches that what is queued on its streams leaves; goes on while there are calls.
    var stallTimer: Timer?
    /// Goes off when a connection too many has been told so.
    var refusalTimer: Timer?
    /// Calls that wait until there is room to send: with their handlers, and with their replies.
    var parked: [ServerCall] = []
    var parkedSenders: [ServerCall] = []
    /// Calls whose requests are being decompressed, in order.
    var inflating: [ServerCall] = []
    var turns = Turns()
  }

  private enum DrainState {
    case none
    /// The first GOAWAY went out; the last follows when the peer has seen it.
    case announced
    case final
  }

  init(_ link: Link, peer: Peer, _ entry: ClientEntry, server: ServerLoop) {
    self.peer = peer
    self.entry = entry
    self.server = server
    loop = server.loop
    memory = server.sessionMemory
    state = State(
      budget: MemoryBudget.Share(
        limit: server.configuration.maximumBufferedByteCount, of: server.budget),
      pings: PingPolicy(minimumInterval: server.configuration.minimumPingInterval.nanoseconds))
    driver = SessionDriver(link, on: loop, limits: server.clockLimits)
  }

  /// Counts bytes that its calls hold, more or fewer; false where they are too many now.
  @inline(__always)
  func hold(_ byteCount: Int) -> Bool { state.budget.change(by: byteCount) }

  /// Starts to read.
  func start() {
    if entry.isRefused { endRefusal() }
    driver.start(self)
  }

  // MARK: What the driver tells

  func makeSession() throws -> Session {
    let session = try ServerSession(
      configuration: server.sessionConfiguration, owner: self, memory: memory)
    self.session = session
    return session
  }

  func introduced(by header: ProxyHeader) -> Bool {
    switch header {
    case .proxysOwn: return true
    case .localClient:
      peer = Peer(address: "unix:", isSecure: peer.isSecure)
      return true
    case .client(let address):
      peer = Peer(address: address.description, isSecure: peer.isSecure)
      guard let entry = ClientEntry(of: address, in: server.clients) else { return false }
      self.entry = entry
      if entry.isRefused { endRefusal() }
      return true
    }
  }

  func established() {
    guard let identity = driver.peerCertificate else { return }
    peer = Peer(address: peer.address, identity: identity, isSecure: true)
  }

  func advanced() {
    if !state.parked.isEmpty || !state.parkedSenders.isEmpty { releaseParked() }
    var index = 0
    while index < state.toStart.count {
      state.toStart[index].start()
      index += 1
    }
    state.toStart.removeAll(keepingCapacity: index <= Limits.keptCallPlaces)
    guard !state.toWatch.isEmpty else { return }
    for call in state.toWatch { call.watch() }
    state.toWatch.removeAll(keepingCapacity: state.toWatch.count <= Limits.keptCallPlaces)
  }

  func shouldDrain(reason: String) { drain(reason: reason) }

  func closed(_: String) {
    if let deadlineTimer = state.deadlineTimer { loop.cancel(deadlineTimer) }
    state.deadlineTimer = nil
    if let stallTimer = state.stallTimer { loop.cancel(stallTimer) }
    state.stallTimer = nil
    if let refusalTimer = state.refusalTimer { loop.cancel(refusalTimer) }
    state.refusalTimer = nil
    entry.leave(server.clients)
    if let error = driver.headerError {
      configuration.onRefusedProxy?(peer.address, "\(error)")
    }
    session = nil
    server.closed(self)
  }

  // MARK: What the session tells

  func opened(_ stream: HTTP2Stream) -> (any StreamOwner)? {
    // A handler may outlive its stream: whoever resets and opens anew waits for it.
    guard state.handlers < configuration.maximumConcurrentCalls else { return nil }
    state.calls += 1
    if state.calls == 1 {
      driver.calls(state.calls)
      if state.stallTimer == nil { watchStalls() }
    }
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
    guard !state.pings.allows(now: loop.now) else { return }
    session?.goAway(.enhanceYourCalm, debugData: "too_many_pings")
    driver.closeSoon("too_many_pings")
  }

  func receivedGoAway(_: ErrorCode, debugData _: [UInt8]) {}

  func streamClosed() {
    state.calls -= 1
    if state.calls == 0 { driver.calls(state.calls) }
  }

  // MARK: What calls tell

  /// Runs a call's handler once what came has been read.
  func startSoon(_ call: ServerCall) { state.toStart.append(call) }

  /// Watches that a call's request is completed, once what came has been read.
  func watchSoon(_ call: ServerCall) { state.toWatch.append(call) }

  /// Ends a call whose deadline comes, in time.
  ///
  /// One timer for all calls: most end long before it goes off, and set none of their own.
  func watchDeadline(_ instant: UInt64) {
    if let deadlineTimer = state.deadlineTimer {
      guard instant < deadlineTimer.instant else { return }
      loop.cancel(deadlineTimer)
    }
    let delay = instant > loop.now ? instant - loop.now : 0
    state.deadlineTimer = loop.schedule(after: .nanoseconds(Int64(clamping: delay)), self)
  }

  /// The code that serves a path, where it is the one that was called last.
  func lastHandler(for path: Span<UInt8>) -> MethodHandler? {
    path.isEqual(to: state.lastPath) ? state.lastHandler : nil
  }

  /// The code that serves a path.
  func handler(for path: [UInt8]) throws(Status) -> MethodHandler {
    let handler = try server.router.handler(String(decoding: path, as: UTF8.self))
    state.lastPath = path
    state.lastHandler = handler
    return handler
  }

  func handlerStarted() { state.handlers += 1 }

  func handlerEnded() { state.handlers -= 1 }

  /// Sends what is queued at the end of the loop's round.
  func flushSoon() {
    state.pings.sentData()
    driver.flushSoon()
  }

  // MARK: Time

  func fired(_ timer: Timer) {
    if timer === state.refusalTimer {
      state.refusalTimer = nil
      return calmDown("too many connections")
    }
    guard timer !== state.stallTimer else { return checkStalls() }
    state.deadlineTimer = nil
    var next = UInt64.max
    for case let call as ServerCall in session?.streamOwners ?? [] {
      next = min(next, call.checkDeadline())
    }
    if next < UInt64.max { watchDeadline(next) }
  }

  private func watchStalls() {
    state.stallTimer = loop.schedule(after: configuration.stallTimeout / 2, self)
  }

  /// Ends the calls whose streams have had no window for what is queued on them.
  private func checkStalls() {
    state.stallTimer = nil
    for case let call as ServerCall in session?.streamOwners ?? [] { call.checkStall() }
    if state.calls > 0 { watchStalls() }
  }

  // MARK: The end

  /// What its calls are refused with; nil if they are not.
  var refusal: Status? { entry.isRefused ? configuration.crowdedStatus : nil }

  /// Ends a connection too many, once its client has had the time to hear of it.
  private func endRefusal() {
    state.refusalTimer = loop.schedule(after: Limits.refusalTime, self)
  }

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

  /// Ends every call with a status, then the connection.
  func endCalls() {
    guard let session, driver.isEstablished else { return driver.close("server closed") }
    if case .final = drainState {} else { session.goAway() }
    drainState = .final
    for case let call as ServerCall in session.streamOwners {
      call.fail(Status(.unavailable, "server is shutting down"))
    }
    driver.flushSoon()
  }

  /// Ends the connection of a peer that costs too much, and says so.
  func calmDown(_ reason: String) {
    session?.terminate(.enhanceYourCalm)
    driver.closeSoon(reason)
  }

  /// Ends every call and the connection.
  func close() { driver.close("server closed") }
}

// What waits, for the peer or for its turn.
extension ServerConnection {
  /// Bytes that wait to be sent.
  var queuedByteCount: Int { session?.heldByteCount ?? 0 }

  /// Whether a call may begin, or a reply be queued.
  @inline(__always)
  var mayQueue: Bool {
    !memory.holdsMore(than: Limits.loopOutput) || queuedByteCount <= Limits.fairOutput
  }

  /// Bytes queued on a stream above which its writer waits.
  @inline(__always)
  var streamHighWater: Int {
    // A connection has no more than all of them: the first answers for most.
    !memory.holdsMore(than: Limits.crowdedOutput) || !isCrowded ? Limits.streamHighWater : 0
  }

  private var isCrowded: Bool {
    let queued = queuedByteCount
    return queued > Limits.crowdedOutput
      || queued > Limits.fairOutput && memory.holdsMore(than: Limits.loopOutput)
  }

  /// Sees to it that all connections together do not have too much to send.
  func checkQueues() { server.checkQueues() }

  /// Puts off a call whose handler is to run.
  func park(_ call: ServerCall) { state.parked.append(call) }

  /// Puts off a call that has a reply to send.
  func parkSender(_ call: ServerCall) { state.parkedSenders.append(call) }

  /// A call that was put off has ended: its handler learns that it does not run.
  func unpark(_ call: ServerCall) {
    call.state.isParked = false
    state.parked.removeAll { $0 === call }
    loop.execute { self.pool.run(call) }
  }

  /// Lets some of the calls go on that were put off, if there is room.
  private func releaseParked() {
    guard mayQueue else { return }
    let senders = state.parkedSenders.prefix(Limits.callsReleased)
    state.parkedSenders.removeFirst(senders.count)
    for call in senders { call.wakeWriter() }
    let released = state.parked.prefix(Limits.callsReleased)
    state.parked.removeFirst(released.count)
    for call in released {
      call.state.isParked = false
      pool.run(call)
    }
  }

  var inflater: Inflater { server.inflater }

  /// Whether a handler may take a message in this round.
  @inline(__always)
  var mayTake: Bool { state.turns.mayTake(in: loop.round) }

  /// Counts a message that a handler took.
  @inline(__always)
  func countTaken() { state.turns.taken += 1 }

  /// Gives a call's reader the next message when its turn comes, in a later round.
  func waitForTurn(_ call: ServerCall) {
    guard !call.state.waitsForTurn else { return }
    call.state.waitsForTurn = true
    state.turns.waiting.append(call)
    if state.turns.waiting.count == 1 { loop.executeNextRound(takeTurns) }
  }

  private func takeTurns() {
    var count = 0
    while count < state.turns.waiting.count, mayTake {
      state.turns.waiting[count].state.waitsForTurn = false
      state.turns.waiting[count].wakeReader()
      count += 1
    }
    state.turns.waiting.removeFirst(count)
    if !state.turns.waiting.isEmpty { loop.executeNextRound(takeTurns) }
  }

  /// Whether a request is being decompressed, or waits for it.
  var isInflating: Bool { !state.inflating.isEmpty }

  /// Decompresses a call's request in its turn.
  func inflateSoon(_ call: ServerCall) {
    state.inflating.append(call)
    if state.inflating.count == 1 { inflater.enqueue(self) }
  }

  /// Decompresses a piece of the oldest request.
  ///
  /// - Returns: whether there is more to be done.
  func inflate(_ byteCount: Int) -> Bool {
    state.inflating.removeAll { $0.isInflated }
    if let call = state.inflating.first, !call.continueInflation(byteCount) {
      state.inflating.removeFirst()
    }
    return !state.inflating.isEmpty
  }

  /// Counts what a request was decompressed to.
  func inflated(to byteCount: Int, from compressedByteCount: Int) {
    inflater.spend(byteCount)
    guard let session, !session.mayInflate(to: byteCount, from: compressedByteCount) else { return }
    calmDown("peer sent too much that is compressed")
  }
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

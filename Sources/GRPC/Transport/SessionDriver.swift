internal import HTTP2
internal import Links
internal import RPC
internal import Reactor

/// Who a `SessionDriver` works for: a connection at a server or at a client.
protocol SessionDriverOwner: AnyObject {
  /// The proxy that has connected says for whom; whether to go on.
  func introduced(by header: ProxyHeader) -> Bool
  /// Makes the session that is to speak on the link.
  func makeSession() throws -> Session
  /// The link carries bytes, and who the peer is stands fixed.
  func established()
  /// Bytes were read, or room was made: handlers and callers may go on.
  func advanced()
  /// The clock asks for something other than a ping or the end.
  func shouldDrain(reason: String)
  /// The connection is gone; called once, before the session's streams are closed.
  func closed(_ reason: String)
}

extension SessionDriverOwner {
  /// Whoever expects no proxy goes on with none.
  func introduced(by _: ProxyHeader) -> Bool { false }
}

/// Moves bytes between a link and an HTTP/2 session, and keeps the connection's time.
///
/// Touched on its loop only.
final class SessionDriver: LinkOwner, Flushable, TimerTarget {
  let loop: EventLoop
  private let link: Link
  private var owner: (any SessionDriverOwner)?
  private var session: Session?
  /// Whether the link carries bytes.
  private(set) var isEstablished = false
  private var clock: ConnectionClock
  private var timer: Timer?
  private var willFlush = false
  /// Why the connection is to be closed once what is queued has been sent; nil if it is not.
  private var closeReason: String?
  private var isClosed = false
  /// What had been sent when the clock was last looked at.
  private var sentByteCount = 0

  init(_ link: Link, on loop: EventLoop, limits: ConnectionClock.Limits) {
    self.link = link
    self.loop = loop
    clock = ConnectionClock(limits: limits, now: loop.now)
  }

  /// Starts to read.
  func start(_ owner: any SessionDriverOwner) {
    self.owner = owner
    do {
      // Made before the handshake: the large buffers of both, of which little is used, would else
      // stand in memory that the handshake has filled and let go.
      session = try owner.makeSession()
      try link.start(self)
      rearm()
    } catch {
      close("\(error)")
    }
  }

  /// What the peer's certificate says; nil if it showed none.
  var peerCertificate: Peer.Identity? { link.peerCertificate.map(Peer.Identity.init) }

  /// Why what came instead of a proxy's header is none; nil if none was expected.
  var headerError: ProxyHeaderError? { link.headerError }

  /// The peer's SETTINGS came.
  func setUp() {
    clock.setUp()
    rearm()
  }

  /// How many calls are open.
  func calls(_ count: Int) {
    clock.calls(count, now: loop.now)
    rearm()
  }

  /// Closes once what came has been read and the answer has been sent.
  func closeSoon(_ reason: String = "connection ended") {
    if closeReason == nil { closeReason = reason }
    flushSoon()
  }

  /// Sends what is queued at the end of the loop's round.
  func flushSoon() {
    guard !willFlush, !isClosed else { return }
    willFlush = true
    loop.scheduleFlush(self)
  }

  // MARK: What the link tells

  func introduced(by header: ProxyHeader) -> Bool { owner?.introduced(by: header) ?? false }

  func established() {
    isEstablished = true
    owner?.established()
    flushSoon()
  }

  func received(_ plaintext: Span<UInt8>) {
    guard let session else { return }
    let progress = session.progress
    defer { if session.progress != progress { clock.heard(now: loop.now) } }
    do {
      try session.receive(plaintext, now: loop.now)
    } catch {
      closeReason = "\(error)"
    }
    guard closeReason == nil else { return flush() }
    owner?.advanced()
    flushSoon()
  }

  func drained() {
    clock.output(waits: false, now: loop.now)
    link.setReading(true)
    flushSoon()
  }

  func closed(_ reason: String) { close(reason) }

  // MARK: Output

  func flush() {
    willFlush = false
    guard let session, !isClosed else { return }
    guard isEstablished else {
      if let closeReason { close(closeReason) }
      return
    }
    while link.pendingByteCount < Limits.socketHighWater, !isClosed {
      var buffer: [UInt8] = []
      swap(&buffer, &loop.writeBuffer)
      defer { swap(&buffer, &loop.writeBuffer) }
      buffer.removeAll(keepingCapacity: true)
      do {
        try session.send(to: &buffer, limit: Limits.writeBatchByteCount)
      } catch {
        return close("\(error)")
      }
      guard !buffer.isEmpty else { break }
      link.send(buffer.span)
    }
    guard !isClosed else { return }
    if link.pendingByteCount > 0 {
      clock.output(waits: true, now: loop.now)
      sentByteCount = link.sentByteCount
      rearm()
      if link.pendingByteCount > Limits.unreadOutput { link.setReading(false) }
    }
    if let closeReason { return close(closeReason) }
    owner?.advanced()
    if session.isFinished, link.pendingByteCount == 0 { close("connection ended") }
  }

  // MARK: Time

  private func rearm() {
    guard !isClosed, let next = clock.next else { return }
    if let timer {
      guard next < timer.instant else { return }
      loop.cancel(timer)
    }
    let delay = next > loop.now ? next - loop.now : 0
    timer = loop.schedule(after: .nanoseconds(Int64(clamping: delay)), self)
  }

  func fired(_: Timer) {
    timer = nil
    if link.sentByteCount != sentByteCount {
      sentByteCount = link.sentByteCount
      clock.outputMoved(now: loop.now)
    }
    switch clock.check(now: loop.now) {
    case .ping:
      session?.ping()
      flushSoon()
    case .drain(let reason): owner?.shouldDrain(reason: reason)
    case .close(let reason): close(reason)
    case nil: break
    }
    rearm()
  }

  /// Ends every call and the link.
  func close(_ reason: String) {
    guard !isClosed else { return }
    isClosed = true
    if let timer { loop.cancel(timer) }
    timer = nil
    link.close()
    let owner = self.owner
    self.owner = nil
    owner?.closed(reason)
    session?.closeStreams(.cancel)
    session = nil
  }
}

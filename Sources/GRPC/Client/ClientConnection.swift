internal import HTTP2
internal import Links
internal import RPC
internal import Reactor

/// One connection at a client, with its calls.
///
/// Touched on its loop only.
// Sendable: handed to its loop in closures, and touched there only.
final class ClientConnection: SessionDriverOwner, SessionOwner, @unchecked Sendable {
  /// What a subchannel is told.
  enum Event {
    /// Calls can be made: a client need not wait for the server's SETTINGS (RFC 9113 §3.4).
    case ready
    /// GOAWAY came: no new calls, the open ones go on.
    case goingAway
    /// The connection is gone.
    case closed(reason: String)
  }

  let loop: EventLoop
  let configuration: ChannelConfiguration

  private let driver: SessionDriver
  private let authority: String
  private let events: (ClientConnection, Event) -> Void
  private var session: ClientSession?
  private var calls = 0
  private var isGoingAway = false
  private var lostReason: String?
  /// Whether the server's SETTINGS came, without which it may not speak HTTP/2.
  private(set) var isConfirmed = false

  init(
    _ link: Link, on loop: EventLoop, configuration: ChannelConfiguration, authority: String,
    events: @escaping (ClientConnection, Event) -> Void
  ) {
    self.loop = loop
    self.configuration = configuration
    self.authority = authority
    self.events = events
    driver = SessionDriver(link, on: loop, limits: configuration.clockLimits)
  }

  /// Starts to shake hands.
  func start() { driver.start(self) }

  /// Starts a call; on the loop, once ready.
  ///
  /// - Returns: nil if the connection takes no more calls.
  func open(_ method: MethodDescriptor, options: CallOptions) -> ClientCall? {
    guard let session, !isGoingAway else { return nil }
    var opened: ClientCall?
    let isOpened = session.request(headers(method, options)) { stream in
      let call = ClientCall(stream, on: self, options: options)
      opened = call
      return call
    }
    guard isOpened else { return nil }
    calls += 1
    if calls == 1 { driver.calls(calls) }
    driver.flushSoon()
    return opened
  }

  private func headers(_ method: MethodDescriptor, _ options: CallOptions) -> HeaderBlock {
    var block = HeaderBlock()
    block.append(":method", "POST")
    block.append(":scheme", configuration.tls == nil ? "http" : "https")
    block.append(":path", method.path)
    block.append(":authority", authority)
    block.append("te", "trailers")
    if let deadline = options.deadline {
      block.append("grpc-timeout", Timeout.encode(deadline.remaining))
    }
    block.append("content-type", "application/grpc")
    block.append("user-agent", configuration.userAgent)
    if options.compression == .gzip { block.append("grpc-encoding", "gzip") }
    block.append("grpc-accept-encoding", ResponseHeaders.acceptedEncodings)
    block.append(options.metadata)
    return block
  }

  /// Lets the open calls run to their end, then closes.
  func drain() {
    isGoingAway = true
    session?.goAway()
    driver.flushSoon()
    if calls == 0 { driver.close("channel closed") }
  }

  /// Ends every call and the connection.
  func close(_ reason: String) { driver.close(reason) }

  // MARK: What calls tell

  func flushSoon() { driver.flushSoon() }

  func callEnded() {
    calls -= 1
    if calls == 0 { driver.calls(calls) }
    if isGoingAway, calls == 0 { driver.closeSoon() }
  }

  /// What a stream that ended without a status means.
  ///
  /// Source: gRPC over HTTP/2, "Errors".
  func failure(ofStreamClosedWith code: ErrorCode) -> any Error {
    if let lostReason { return Status(.unavailable, "connection lost: \(lostReason)") }
    switch code {
    case .refusedStream:
      return UnprocessedCall(status: Status(.unavailable, "server refused the stream"))
    case .cancel: return Status(.cancelled, "server cancelled the stream")
    case .enhanceYourCalm: return Status(.resourceExhausted, "server asks to enhance its calm")
    case .inadequateSecurity: return Status(.permissionDenied, "server asks for more security")
    default: return Status(.internal, "server reset the stream: \(code)")
    }
  }

  // MARK: What the driver tells

  func makeSession() throws -> Session {
    var session = SessionConfiguration()
    session.maximumHeaderListByteCount = configuration.maximumMetadataByteCount
    let made = try ClientSession(configuration: session, owner: self)
    self.session = made
    return made
  }

  func established() { events(self, .ready) }

  func advanced() {}

  func shouldDrain(reason _: String) {
    events(self, .goingAway)
    drain()
  }

  func closed(_ reason: String) {
    lostReason = reason
    session = nil
    events(self, .closed(reason: reason))
  }

  // MARK: What the session tells

  func opened(_: HTTP2Stream) -> (any StreamOwner)? { nil }

  func receivedSettings() {
    isConfirmed = true
    driver.setUp()
  }

  func receivedPong() {}

  func receivedPing() {}

  func receivedGoAway(_ code: ErrorCode, debugData _: [UInt8]) {
    isGoingAway = true
    events(self, .goingAway)
    if calls == 0 { driver.closeSoon() }
  }

  func streamClosed() {}
}

extension ChannelConfiguration {
  fileprivate var clockLimits: ConnectionClock.Limits {
    ConnectionClock.Limits(
      setup: connectTimeout, keepAliveInterval: keepAliveInterval,
      keepAliveTimeout: keepAliveTimeout, idle: maximumIdle, age: nil, stall: .seconds(60),
      keepsAliveWithoutCalls: keepsAliveWithoutCalls)
  }
}

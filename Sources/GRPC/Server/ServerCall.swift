internal import HTTP2
internal import Protobuf
internal import RPC
internal import Reactor
internal import Synchronization

/// One call at a server: a stream of HTTP/2 below, a handler's `ServerStream` above.
///
/// Life: head → (request complete, where there is only one) → handler runs → status sent → closed.
/// Its state is touched on its loop only; a handler that runs elsewhere hops. Exclusive access to
/// what each frame touches is not checked at run time: what is lent is a struct to its own methods.
// Sendable: everything that changes is touched on the loop's thread only, which is asserted.
final class ServerCall: StreamOwner, TimerTarget, @unchecked Sendable {
  let connection: ServerConnection
  let loop: EventLoop
  let stream: HTTP2Stream

  @safe @exclusivity(unchecked) var head = RequestHead()
  @safe @exclusivity(unchecked) var handler: MethodHandler?
  /// What the handler is given; it holds the call, which therefore lets go of it then.
  @safe @exclusivity(unchecked) var context: ServerContext?
  @safe @exclusivity(unchecked) var phase = Phase.head
  @safe @exclusivity(unchecked) private var worker: HandlerPool.Worker?
  @safe @exclusivity(unchecked) private var isRunning = false
  @safe @exclusivity(unchecked) var inbound: InboundMessages
  @safe @exclusivity(unchecked) var outbound = Outbound()
  /// A request that is being decompressed, or has been and was not taken yet.
  @safe @exclusivity(unchecked) var inflation: Inflation?
  /// How it is answered, where it came in a protocol that browsers speak: set before its handler
  /// runs, and never again.
  @safe @exclusivity(unchecked) var web: WebReply?
  /// Whether it waits for room to send before its handler runs.
  @safe @exclusivity(unchecked) var isParked = false
  /// Whether its reader has been put off to a later round.
  @safe @exclusivity(unchecked) var waitsForTurn = false
  /// Whether the request that was taken last came compressed; handlers may ask from anywhere.
  let lastWasCompressed = Atomic(false)
  /// By when the call must have ended, on the loop's clock.
  @safe @exclusivity(unchecked) private var endsBy = UInt64.max
  @safe @exclusivity(unchecked) private var requestTimer: Timer?
  @safe @exclusivity(unchecked) private var willBeWatched = false

  enum Phase {
    /// The header section is being read.
    case head
    /// The request of a method that has only one is being read.
    case request
    /// The handler runs.
    case handling
    /// The status has been queued, or the stream is gone.
    case ended
  }

  init(_ stream: HTTP2Stream, of connection: ServerConnection) {
    self.stream = stream
    self.connection = connection
    loop = connection.loop
    inbound = InboundMessages(limit: connection.configuration.maximumMessageByteCount)
    watchSoon()
  }

  // MARK: What HTTP/2 tells

  func received(_ field: FieldName, name: Span<UInt8>, value: Span<UInt8>) {
    guard case .head = phase else { return }
    if case .path = field, let known = connection.lastHandler(for: value) {
      handler = known
    } else {
      head.append(field, name: name, value: value)
    }
  }

  func receivedSection(isTrailers: Bool, isTooLarge: Bool) {
    guard case .head = phase, !isTrailers else { return }
    if isTooLarge {
      let limit = connection.configuration.maximumMetadataByteCount
      head.refuse(
        .status(Status(.resourceExhausted, "metadata exceeds the limit of \(limit) bytes")))
    }
    head.complete()
    if !head.isGRPC, !openWeb() { return }
    if let fault = head.fault { return refuse(fault) }
    if handler == nil {
      do {
        handler = try connection.handler(for: head.path)
      } catch {
        return refuse(.status(error))
      }
    }
    begin()
  }

  func received(data: Span<UInt8>) {
    guard phase.takesRequests else { return stream.consume(data.count) }
    let before = inbound.bufferedByteCount
    do {
      try inbound.append(data, isGzip: head.encoding == .gzip)
    } catch {
      return fail(error)
    }
    guard connection.budget.change(by: inbound.bufferedByteCount - before) else {
      return fail(Status(.resourceExhausted, "too many bytes of requests wait to be handled"))
    }
    consume()
    watchSoon()
    wakeReader()
  }

  func receivedEnd() {
    guard phase.takesRequests else { return }
    guard inbound.end() else {
      return fail(Status(.internal, "request ended within a message"))
    }
    if requestTimer != nil { watch() }
    if case .request = phase { connection.startSoon(self) }
    wakeReader()
  }

  func drained() { wakeWriter() }

  func closed(_: ErrorCode) {
    end()
    worker?.cancel()
  }

  // MARK: Time

  func fired(_ timer: Timer) {
    guard timer === requestTimer else { return }
    requestTimer = nil
    // Within a header section nothing else can come on the connection.
    if case .head = phase { return connection.close() }
    fail(Status(.deadlineExceeded, "request did not arrive in time"))
  }

  /// Fails the call where its deadline has passed.
  ///
  /// - Returns: when that will be, on the loop's clock; the end of time where there is no deadline.
  func checkDeadline() -> UInt64 {
    guard endsBy <= loop.now else { return endsBy }
    endsBy = UInt64.max
    fail(Status(.deadlineExceeded, "deadline passed"))
    return endsBy
  }

  /// Whether a section or a message has begun that must be completed, or a single request is
  /// awaited.
  private var awaitsBytes: Bool {
    switch phase {
    case .request: !inbound.hasEnded
    case .handling: inbound.isWithinMessage
    case .head: true
    case .ended: false
    }
  }

  /// Begins to watch, once what came has been read, where there is something to watch.
  private func watchSoon() {
    guard !willBeWatched, awaitsBytes != (requestTimer != nil) else { return }
    willBeWatched = true
    connection.watchSoon(self)
  }

  /// Watches that a message which has begun is completed, and a single request sent.
  func watch() {
    willBeWatched = false
    let waits = awaitsBytes
    if waits, requestTimer == nil {
      requestTimer = loop.schedule(after: connection.configuration.requestTimeout, self)
    } else if !waits, let timer = requestTimer {
      loop.cancel(timer)
      requestTimer = nil
    }
  }

  // MARK: Beginning and end

  private func begin() {
    guard let method = handler?.method else { return }
    let deadline = head.timeout.map { Deadline.after($0) }
    if let timeout = head.timeout {
      endsBy = loop.now &+ timeout.nanoseconds
      connection.watchDeadline(endsBy)
    }
    context = ServerContext(
      method: method, metadata: head.metadata, deadline: deadline, peer: connection.peer,
      stream: self)
    outbound.acceptsGzip = head.acceptsGzip
    if method.kind.hasSingleRequest {
      phase = .request
      watchSoon()
    } else {
      phase = .handling
      watchSoon()
      connection.startSoon(self)
    }
  }

  /// Runs the handler; on the loop, once.
  func start() {
    guard phase.takesRequests, !isRunning else { return }
    phase = .handling
    isRunning = true
    connection.handlerStarted()
    connection.pool.run(self)
  }

  /// Runs the handler and queues the call's outcome; called by the worker.
  func handle(in worker: HandlerPool.Worker) async {
    self.worker = worker
    var status = Status.ok
    if case .handling = phase, let handler = handler.take(), let context = context.take() {
      do {
        try await handler.serve(self, context)
      } catch {
        status = Status(describing: error)
      }
    }
    context = nil
    finish(status)
  }

  /// The handler is done.
  private func finish(_ status: Status) {
    assert(loop.isCurrent)
    connection.handlerEnded()
    isRunning = false
    worker = nil
    if case .ended = phase { return }
    sendStatus(status)
    end()
  }

  /// Fails the call from within the transport, whatever its handler does.
  func fail(_ status: Status) {
    if case .ended = phase { return }
    sendStatus(status)
    end()
    worker?.cancel()
  }

  /// Ends the call if the peer has given no window for what waits to be sent.
  func checkStall() {
    guard stream.checkStall() else { return }
    stream.reset(.enhanceYourCalm)
    connection.flushSoon()
    end()
    worker?.cancel()
  }

  private func refuse(_ fault: RequestHead.Fault) {
    switch fault {
    case .status(let status): sendStatus(status)
    }
    end()
  }

  /// Lets go of what only a running call needs; whoever waits learns that it is over.
  func end() {
    if case .ended = phase { return }
    phase = .ended
    if inbound.bufferedByteCount > 0 {
      _ = connection.budget.change(by: -inbound.bufferedByteCount)
    }
    dropInflation()
    stream.consume(inbound.drop())
    if isParked { connection.unpark(self) }
    if let requestTimer { loop.cancel(requestTimer) }
    endsBy = UInt64.max
    requestTimer = nil
    if !isRunning { context = nil }
    // An error is an object: made where somebody waits for it only.
    if inbound.hasReader { inbound.resumeReader(.failure(CancellationError())) }
    if !outbound.writers.isEmpty { outbound.writers.resume(.failure(CancellationError())) }
  }
}

extension ServerCall.Phase {
  /// Whether requests are kept.
  var takesRequests: Bool {
    switch self {
    case .request, .handling: true
    case .head, .ended: false
    }
  }
}

internal import HTTP2
internal import Protobuf
internal import RPC
internal import Reactor
internal import Synchronization

/// One call at a server: a stream of HTTP/2 below, a handler's `ServerStream` above.
///
/// What happens to it is decided by its `ServerCallState`; here it is done. Touched on its loop
/// only; a handler that runs elsewhere hops. Exclusive access to the state is not checked at run
/// time: each frame touches it, and it is lent to its own methods only, which call nobody.
// Sendable: everything that changes is touched on the loop's thread only, which is asserted.
final class ServerCall: StreamOwner, TimerTarget, @unchecked Sendable {
  let connection: ServerConnection
  let loop: EventLoop
  let stream: HTTP2Stream

  @safe @exclusivity(unchecked) var state: ServerCallState
  var handler: MethodHandler?
  /// What the handler is given; it holds the call, which therefore lets go of it then.
  private var context: ServerContext?
  private var worker: HandlerPool.Worker?
  /// A request that is being decompressed, or has been and was not taken yet.
  var inflation: Inflation?
  /// How it is answered, where it came in a protocol that browsers speak: set before its handler
  /// runs, and never again.
  var web: WebReply?
  /// Whether the request that was taken last came compressed; handlers may ask from anywhere.
  let lastWasCompressed = Atomic(false)
  private var requestTimer: Timer?

  init(_ stream: HTTP2Stream, of connection: ServerConnection) {
    self.stream = stream
    self.connection = connection
    loop = connection.loop
    state = ServerCallState(messageLimit: connection.configuration.maximumMessageByteCount)
    watchSoon()
  }

  // MARK: What HTTP/2 tells

  func received(_ field: FieldName, name: Span<UInt8>, value: Span<UInt8>) {
    guard state.isInHead else { return }
    if case .path = field, let known = connection.lastHandler(for: value) {
      handler = known
    } else {
      state.head.append(field, name: name, value: value)
    }
  }

  func receivedSection(isTrailers: Bool, isTooLarge: Bool) {
    let limit = isTooLarge ? connection.configuration.maximumMetadataByteCount : nil
    guard state.receivedSection(isTrailers: isTrailers, exceededLimit: limit) else { return }
    if !state.head.isGRPC, !openWeb() { return }
    if let fault = state.head.fault { return refuse(fault) }
    if let refusal = connection.refusal { return refuse(.status(refusal)) }
    if handler == nil {
      do {
        handler = try connection.handler(for: state.head.path)
      } catch {
        return refuse(.status(error))
      }
    }
    begin()
  }

  func received(data: Span<UInt8>) {
    do {
      guard let growth = try state.received(data: data) else { return stream.consume(data.count) }
      guard connection.hold(growth) else {
        return fail(Status(.resourceExhausted, "too many bytes of requests wait to be handled"))
      }
    } catch {
      return fail(error)
    }
    consume()
    watchSoon()
    wakeReader()
  }

  func receivedEnd() {
    do {
      guard let starts = try state.receivedEnd() else { return }
      if requestTimer != nil { watch() }
      if starts { connection.startSoon(self) }
      wakeReader()
    } catch {
      fail(error)
    }
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
    if state.isInHead { return connection.close() }
    fail(Status(.deadlineExceeded, "request did not arrive in time"))
  }

  /// Fails the call where its deadline has passed.
  ///
  /// - Returns: when that will be, on the loop's clock; the end of time where there is no deadline.
  func checkDeadline() -> UInt64 {
    if state.takeDeadline(now: loop.now) { fail(Status(.deadlineExceeded, "deadline passed")) }
    return state.deadline
  }

  /// Begins to watch, once what came has been read, where there is something to watch.
  private func watchSoon() {
    if state.needsWatch(isWatched: requestTimer != nil) { connection.watchSoon(self) }
  }

  /// Watches that a message which has begun is completed, and a single request sent.
  func watch() {
    switch state.watch(isWatched: requestTimer != nil) {
    case .begin:
      requestTimer = loop.schedule(after: connection.configuration.requestTimeout, self)
    case .end: endWatch()
    case .asIs: break
    }
  }

  private func endWatch() {
    if let requestTimer { loop.cancel(requestTimer) }
    requestTimer = nil
  }

  // MARK: Beginning and end

  private func begin() {
    guard let method = handler?.method else { return }
    let deadline = state.head.timeout.map { Deadline.after($0) }
    var endsBy = UInt64.max
    if let timeout = state.head.timeout {
      endsBy = loop.now &+ timeout.nanoseconds
      connection.watchDeadline(endsBy)
    }
    context = ServerContext(
      method: method, metadata: state.head.metadata, deadline: deadline, peer: connection.peer,
      stream: self)
    let starts = state.begin(hasSingleRequest: method.kind.hasSingleRequest, endsBy: endsBy)
    watchSoon()
    if starts { connection.startSoon(self) }
  }

  /// Runs the handler; on the loop, once.
  func start() {
    guard state.start() else { return }
    connection.handlerStarted()
    connection.pool.run(self)
  }

  /// Runs the handler and queues the call's outcome; called by the worker.
  func handle(in worker: HandlerPool.Worker) async {
    self.worker = worker
    var status = Status.ok
    if !state.isEnded, let handler = handler.take(), let context = context.take() {
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
    worker = nil
    guard state.handlerEnded() else { return }
    sendStatus(status)
    end()
  }

  /// Fails the call from within the transport, whatever its handler does.
  func fail(_ status: Status) {
    guard !state.isEnded else { return }
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
    guard let remains = state.end() else { return }
    if remains.heldByteCount > 0 { _ = connection.hold(-remains.heldByteCount) }
    dropInflation()
    stream.consume(remains.consumedByteCount)
    if remains.wasParked { connection.unpark(self) }
    endWatch()
    if !state.isRunning { context = nil }
    state.resumeAll()
  }
}

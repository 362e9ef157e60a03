internal import HTTP2
internal import RPC

/// What a call at a server has come to: what was read of it, what was sent, and what comes next.
///
/// Life: head → request (until it is complete, where there is only one) → handling → ended. The
/// handler may run on after the end. It is told what happened and returns what its owner is to do;
/// it knows neither stream, connection nor clock.
///
/// What comes in a wrong order is of three kinds. What the peer may do at any time, such as data
/// after the end, is passed over. What the peer may not do fails the call, with a status. What only
/// an owner could do wrong, such as starting a handler twice, is refused by returning false.
struct ServerCallState: ~Copyable {
  private(set) var phase = Phase.head
  /// Whether the handler runs, also when the call has ended.
  private(set) var isRunning = false
  var head = RequestHead()
  var inbound: InboundMessages
  var outbound = Outbound()
  /// Whether it waits for room to send before its handler runs.
  var isParked = false
  /// Whether its reader has been put off to a later round.
  var waitsForTurn = false
  /// By when the call must have ended, on its loop's clock.
  private var endsBy = UInt64.max
  private var willBeWatched = false

  enum Phase {
    /// The header section is being read.
    case head
    /// The request of a method that has only one is being read.
    case request
    /// The handler runs, or is about to.
    case handling
    /// The status has been queued, or the stream is gone.
    case ended
  }

  /// - Parameter messageLimit: bytes that a request may have, decompressed.
  init(messageLimit: Int) { inbound = InboundMessages(limit: messageLimit) }

  var isInHead: Bool { if case .head = phase { true } else { false } }

  var isEnded: Bool { if case .ended = phase { true } else { false } }

  /// Whether requests are kept.
  var takesRequests: Bool {
    switch phase {
    case .request, .handling: true
    case .head, .ended: false
    }
  }

  // MARK: The request

  /// A header or trailer section is complete.
  ///
  /// - Parameters:
  ///   - isTrailers: whether it came after the body.
  ///   - exceededLimit: what it may have, where it has more.
  /// - Returns: whether the head has been read and is to be acted on.
  mutating func receivedSection(isTrailers: Bool, exceededLimit: Int?) -> Bool {
    guard case .head = phase, !isTrailers else { return false }
    if let limit = exceededLimit {
      head.refuse(
        .status(Status(.resourceExhausted, "metadata exceeds the limit of \(limit) bytes")))
    }
    head.complete()
    return true
  }

  /// The head is in order, and its method known.
  ///
  /// - Parameters:
  ///   - hasSingleRequest: whether the method takes one request, which is awaited first.
  ///   - endsBy: when the call's deadline passes; the end of time where it has none.
  /// - Returns: whether the handler is to be started.
  mutating func begin(hasSingleRequest: Bool, endsBy: UInt64) -> Bool {
    self.endsBy = endsBy
    outbound.acceptsGzip = head.acceptsGzip
    phase = hasSingleRequest ? .request : .handling
    return !hasSingleRequest
  }

  /// A part of the body came.
  ///
  /// - Returns: how many bytes more are held; nil if the part is passed over.
  /// - Throws: what the call fails with.
  mutating func received(data: Span<UInt8>) throws(Status) -> Int? {
    guard takesRequests else { return nil }
    let before = inbound.bufferedByteCount
    try inbound.append(data, isGzip: head.encoding == .gzip)
    return inbound.bufferedByteCount - before
  }

  /// The peer sends nothing more.
  ///
  /// - Returns: whether the handler is to be started; nil if that is of no interest any more.
  /// - Throws: what the call fails with.
  mutating func receivedEnd() throws(Status) -> Bool? {
    guard takesRequests else { return nil }
    guard inbound.end() else { throw Status(.internal, "request ended within a message") }
    if case .request = phase { return true }
    return false
  }

  enum Taken {
    /// The oldest request, as it came.
    case frame(MessageDeframer.Frame)
    /// There are no more.
    case atEnd
    /// None has come yet.
    case later
    /// The call is over.
    case ended
  }

  /// Takes the next request.
  mutating func take() -> Taken {
    if case .ended = phase { return .ended }
    if let frame = inbound.takeFrame() { return .frame(frame) }
    return inbound.hasEnded ? .atEnd : .later
  }

  // MARK: The handler

  /// The handler is about to run: whether it may.
  mutating func start() -> Bool {
    guard takesRequests, !isRunning else { return false }
    phase = .handling
    isRunning = true
    return true
  }

  /// The handler has returned: whether its outcome is still wanted.
  mutating func handlerEnded() -> Bool {
    isRunning = false
    return !isEnded
  }

  /// What a call leaves behind that its owner gives back.
  struct Remains {
    /// Bytes that it held.
    let heldByteCount: Int
    /// Bytes of whose room the peer has not been told.
    let consumedByteCount: Int
    /// Whether it waited for room to send.
    let wasParked: Bool
  }

  /// Ends the call; nil if it has ended.
  mutating func end() -> Remains? {
    if case .ended = phase { return nil }
    phase = .ended
    endsBy = UInt64.max
    let held = inbound.bufferedByteCount
    return Remains(
      heldByteCount: held, consumedByteCount: inbound.drop(), wasParked: isParked)
  }

  /// Tells whoever waits, after the end, that nothing comes.
  mutating func resumeAll() {
    // An error is an object: made where somebody waits for it only.
    if inbound.hasReader { inbound.resumeReader(.failure(CancellationError())) }
    if !outbound.writers.isEmpty { outbound.writers.resume(.failure(CancellationError())) }
  }

  // MARK: The reply

  /// The response's metadata is about to go out, unless it has.
  ///
  /// - Parameter isHeldBack: whether it goes out with the whole response.
  /// - Returns: whether it is to be sent, which is said once.
  /// - Throws: what the call fails with: there is more than can be sent.
  mutating func takeHeaders(isHeldBack: Bool) throws(Status) -> Bool {
    guard !outbound.headersWereSent, !isEnded else { return false }
    let limit = Limits.sentSectionByteCount / 2
    let byteCount = outbound.metadata.isEmpty ? 0 : outbound.metadata.headerListByteCount
    guard byteCount <= limit else {
      outbound.metadata = Metadata()
      throw Status(
        .internal, "response metadata of \(byteCount) bytes exceeds the limit of \(limit)")
    }
    guard !isHeldBack else { return false }
    outbound.headersWereSent = true
    outbound.announcesGzip = outbound.compression == .gzip && outbound.acceptsGzip
    return true
  }

  // MARK: Time

  /// When the call must have ended, on its loop's clock; `UInt64.max` if it has no deadline, or
  /// `takeDeadline` has said that it passed.
  var deadline: UInt64 { endsBy }

  /// Whether the deadline has passed, which is said once.
  mutating func takeDeadline(now: UInt64) -> Bool {
    guard endsBy <= now else { return false }
    endsBy = UInt64.max
    return true
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

  /// Whether the owner is to call `watch` once what came has been read.
  mutating func needsWatch(isWatched: Bool) -> Bool {
    guard !willBeWatched, awaitsBytes != isWatched else { return false }
    willBeWatched = true
    return true
  }

  enum Watch {
    case begin
    case end
    case asIs
  }

  /// What is to be done about the watch over what has to be completed.
  mutating func watch(isWatched: Bool) -> Watch {
    willBeWatched = false
    return awaitsBytes == isWatched ? .asIs : isWatched ? .end : .begin
  }
}

extension ServerCallState {
  /// What a call sends.
  struct Outbound: ~Copyable {
    var metadata = Metadata()
    var trailers = Metadata()
    fileprivate(set) var headersWereSent = false
    fileprivate(set) var acceptsGzip = false
    var compression = Compression.identity
    /// Whether the response's `grpc-encoding` says gzip.
    fileprivate(set) var announcesGzip = false
    var writers = WriterQueue()
  }
}

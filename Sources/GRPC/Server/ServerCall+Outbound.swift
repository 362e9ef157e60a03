internal import HTTP2
internal import Protobuf
internal import RPC
internal import Reactor
internal import Synchronization

extension ServerCall {
  /// What a call sends.
  struct Outbound: ~Copyable {
    var metadata = Metadata()
    var trailers = Metadata()
    var headersWereSent = false
    var acceptsGzip = false
    var compression = Compression.identity
    /// Whether the response's `grpc-encoding` says gzip.
    var announcesGzip = false
    var writers = WriterQueue()
  }

  func wakeWriter() { outbound.writers.resume(.success(())) }

  /// Queues a reply; on the loop.
  private func queue(_ encode: (inout [UInt8]) -> Void) throws {
    if case .ended = phase { throw CancellationError() }
    sendHeaders()
    if case .ended = phase { throw CancellationError() }
    if let web, web.isBare { return web.hold(encode) }
    let isGzip = outbound.announcesGzip && outbound.compression == .gzip
    try stream.writeMessage(isGzip: isGzip, encode)
    connection.flushSoon()
  }

  func sendAtOnce(_ encode: (inout [UInt8]) -> Void) throws -> SendProgress {
    guard loop.isCurrent, connection.mayQueue, web == nil || jsonOptions == nil
    else { return .notSent }
    try queue(encode)
    guard stream.queuedByteCount > connection.streamHighWater else { return .sent }
    connection.checkQueues()
    return .queueIsFull
  }

  func send(_ message: some Message) async throws {
    let text = try jsonText(of: message)
    try await waitForTurn()
    try await loop.run { [self] in
      Result {
        try queue { buffer in
          if let text {
            buffer.append(contentsOf: text.utf8)
          } else {
            message.encode(appendingTo: &buffer)
          }
        }
      }
    }.get()
    try await waitForRoom()
  }

  func waitForRoom() async throws {
    if loop.isCurrent, stream.queuedByteCount <= connection.streamHighWater { return }
    try await wait { $0.stream.queuedByteCount <= $0.connection.streamHighWater }
  }

  /// Waits until the connection has room for a reply that is not encoded yet.
  private func waitForTurn() async throws {
    while true {
      if loop.isCurrent, connection.mayQueue { return }
      try await wait { call in
        guard !call.connection.mayQueue else { return true }
        call.connection.parkSender(call)
        return false
      }
      // Elsewhere than on the loop the answer may be old; then one reply more is queued.
      guard loop.isCurrent else { return }
    }
  }

  /// Waits until the call is woken, unless a condition holds already.
  private func wait(unless holds: @escaping @Sendable (ServerCall) -> Bool) async throws {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation {
        (continuation: CheckedContinuation<Void, any Error>) in
        onLoop { call in
          if case .ended = call.phase {
            continuation.resume(throwing: CancellationError())
          } else if holds(call) {
            continuation.resume()
          } else {
            call.outbound.writers.park(continuation)
          }
        }
      }
    } onCancel: {
      loop.execute { [self] in outbound.writers.resume(.failure(CancellationError())) }
    }
  }

  /// Puts a call off whose connection has too much to send, before its handler runs.
  ///
  /// - Returns: whether it waits now.
  func parkIfCrowded() -> Bool {
    guard !connection.mayQueue else { return false }
    if case .ended = phase { return false }
    isParked = true
    connection.park(self)
    return true
  }

  /// Sends the response metadata where it has not gone yet.
  func sendHeaders() {
    guard !outbound.headersWereSent else { return }
    if case .ended = phase { return }
    let byteCount = outbound.metadata.isEmpty ? 0 : outbound.metadata.headerListByteCount
    guard byteCount <= Limits.sentSectionByteCount / 2 else {
      outbound.metadata = Metadata()
      let limit = Limits.sentSectionByteCount / 2
      return fail(
        Status(.internal, "response metadata of \(byteCount) bytes exceeds the limit of \(limit)"))
    }
    if let web, web.isBare { return }
    outbound.headersWereSent = true
    outbound.announcesGzip = outbound.compression == .gzip && outbound.acceptsGzip
    if let web {
      stream.respond(web.headers(outbound.metadata, isGzip: outbound.announcesGzip))
    } else if outbound.metadata.isEmpty, !outbound.announcesGzip {
      stream.respond(ResponseHeaders.plain)
    } else {
      stream.respond(ResponseHeaders.initial(outbound.metadata, isGzip: outbound.announcesGzip))
    }
    connection.flushSoon()
  }

  /// Queues the call's outcome: alone where nothing was sent, as trailers otherwise.
  func sendStatus(_ status: Status) {
    if let web {
      sendStatus(status, as: web)
    } else if outbound.headersWereSent {
      stream.finish(trailers: ResponseHeaders.trailers(status, outbound.trailers))
    } else {
      stream.respondOnly(
        ResponseHeaders.trailersOnly(status, outbound.metadata, outbound.trailers))
    }
    connection.flushSoon()
  }
}

extension ServerCall: ServerStream {
  func receive() async throws -> [UInt8]? { try await nextRequest() }

  func receiveOnlyAtOnce() throws -> [UInt8]? {
    guard loop.isCurrent, inbound.isExactlyOne else { return nil }
    return try take()?.get()
  }

  func receiveOnly() async throws -> [UInt8] {
    guard let message = try await nextRequest() else {
      throw Status(.unimplemented, "expected one request message, got none")
    }
    guard try await nextRequest() == nil else {
      throw Status(.unimplemented, "expected one request message, got more")
    }
    return message
  }

  func setResponseMetadata(_ metadata: Metadata) { onLoop { $0.outbound.metadata = metadata } }

  func sendResponseMetadata() { onLoop { $0.sendHeaders() } }

  func setTrailers(_ metadata: Metadata) { onLoop { $0.outbound.trailers = metadata } }

  var lastRequestWasCompressed: Bool { lastWasCompressed.load(ordering: .relaxed) }

  func setCompression(_ compression: Compression) {
    onLoop { $0.outbound.compression = compression }
  }
}

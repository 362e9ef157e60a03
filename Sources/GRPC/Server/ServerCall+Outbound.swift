internal import HTTP2
internal import Protobuf
internal import RPC
internal import Reactor
internal import Synchronization

extension ServerCall {
  func wakeWriter() { state.outbound.writers.resume(.success(())) }

  /// Queues a reply; on the loop.
  private func queue(_ encode: (inout [UInt8]) -> Void) throws {
    if state.isEnded { throw CancellationError() }
    sendHeaders()
    if state.isEnded { throw CancellationError() }
    if let web, web.isBare { return web.hold(encode) }
    let isGzip = state.outbound.announcesGzip && state.outbound.compression == .gzip
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
      try await Waiter<Void>.wait { waiter in
        onLoop { call in
          if call.state.isEnded {
            waiter.resume(with: .failure(CancellationError()))
          } else if holds(call) {
            waiter.resume(with: .success(()))
          } else {
            call.state.outbound.writers.park(waiter)
          }
        }
      }
    } onCancel: {
      loop.execute { [self] in state.outbound.writers.resume(.failure(CancellationError())) }
    }
  }

  /// Puts a call off whose connection has too much to send, before its handler runs.
  ///
  /// - Returns: whether it waits now.
  func parkIfCrowded() -> Bool {
    guard !connection.mayQueue else { return false }
    if state.isEnded { return false }
    state.isParked = true
    connection.park(self)
    return true
  }

  /// Sends the response metadata where it has not gone yet.
  func sendHeaders() {
    do {
      guard try state.takeHeaders(isHeldBack: web?.isBare ?? false) else { return }
    } catch {
      return fail(error)
    }
    let isGzip = state.outbound.announcesGzip
    if let web {
      stream.respond(web.headers(state.outbound.metadata, isGzip: isGzip))
    } else if state.outbound.metadata.isEmpty, !isGzip {
      stream.respond(ResponseHeaders.plain)
    } else {
      stream.respond(ResponseHeaders.initial(state.outbound.metadata, isGzip: isGzip))
    }
    connection.flushSoon()
  }

  /// Queues the call's outcome: alone where nothing was sent, as trailers otherwise.
  func sendStatus(_ status: Status) {
    if let web {
      sendStatus(status, as: web)
    } else if state.outbound.headersWereSent {
      stream.finish(trailers: ResponseHeaders.trailers(status, state.outbound.trailers))
    } else {
      stream.respondOnly(
        ResponseHeaders.trailersOnly(status, state.outbound.metadata, state.outbound.trailers))
    }
    connection.flushSoon()
  }
}

extension ServerCall: ServerStream {
  func receive() async throws -> [UInt8]? { try await nextRequest() }

  func receiveOnlyAtOnce() throws -> [UInt8]? {
    guard loop.isCurrent, state.inbound.isExactlyOne else { return nil }
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

  func setResponseMetadata(_ metadata: Metadata) {
    onLoop { $0.state.outbound.metadata = metadata }
  }

  func sendResponseMetadata() { onLoop { $0.sendHeaders() } }

  func setTrailers(_ metadata: Metadata) { onLoop { $0.state.outbound.trailers = metadata } }

  var lastRequestWasCompressed: Bool { lastWasCompressed.load(ordering: .relaxed) }

  func setCompression(_ compression: Compression) {
    onLoop { $0.state.outbound.compression = compression }
  }
}

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
    let isGzip = outbound.announcesGzip && outbound.compression == .gzip
    try stream.writeMessage(isGzip: isGzip, encode)
    connection.flushSoon()
  }

  func sendAtOnce(_ encode: (inout [UInt8]) -> Void) throws -> SendProgress {
    guard loop.isCurrent else { return .notSent }
    try queue(encode)
    return stream.queuedByteCount > Limits.streamHighWater ? .queueIsFull : .sent
  }

  func send(_ message: some Message) async throws {
    try await loop.run { [self] in
      Result { try queue { message.encode(appendingTo: &$0) } }
    }.get()
    try await waitForRoom()
  }

  func waitForRoom() async throws {
    if loop.isCurrent, stream.queuedByteCount <= Limits.streamHighWater { return }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        onLoop { call in call.parkWriter(continuation) }
      }
    } onCancel: {
      loop.execute { [self] in outbound.writers.resume(.failure(CancellationError())) }
    }
  }

  private func parkWriter(_ continuation: CheckedContinuation<Void, any Error>) {
    if case .ended = phase {
      continuation.resume(throwing: CancellationError())
    } else if stream.queuedByteCount <= Limits.streamHighWater {
      continuation.resume()
    } else {
      outbound.writers.park(continuation)
    }
  }

  /// Sends the response metadata where it has not gone yet.
  func sendHeaders() {
    guard !outbound.headersWereSent else { return }
    if case .ended = phase { return }
    outbound.headersWereSent = true
    outbound.announcesGzip = outbound.compression == .gzip && outbound.acceptsGzip
    if outbound.metadata.isEmpty, !outbound.announcesGzip {
      stream.respond(ResponseHeaders.plain)
    } else {
      stream.respond(ResponseHeaders.initial(outbound.metadata, isGzip: outbound.announcesGzip))
    }
    connection.flushSoon()
  }

  /// Queues the call's outcome: alone where nothing was sent, as trailers otherwise.
  func sendStatus(_ status: Status) {
    if outbound.headersWereSent {
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
      throw Status(.internal, "expected one request message, got none")
    }
    guard try await nextRequest() == nil else {
      throw Status(.internal, "expected one request message, got more")
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

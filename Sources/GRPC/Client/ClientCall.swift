internal import HTTP2
internal import Protobuf
internal import RPC
internal import Reactor

/// One call at a client: a stream of HTTP/2 below, a caller's `ClientStream` above.
///
/// What happens to it is decided by its `ClientCallState`; here it is done. Touched on its loop
/// only; a caller that runs elsewhere hops.
// Sendable: everything that changes is touched on the loop's thread only, which is asserted.
final class ClientCall: StreamOwner, TimerTarget, @unchecked Sendable {
  let loop: EventLoop
  private let connection: ClientConnection
  private let stream: HTTP2Stream
  private let recorder: ResponseRecorder?
  private let announcesGzip: Bool

  private var state: ClientCallState
  private var isGzip: Bool
  private var deadlineTimer: Timer?

  init(_ stream: HTTP2Stream, on connection: ClientConnection, options: CallOptions) {
    self.stream = stream
    self.connection = connection
    loop = connection.loop
    recorder = options.response
    announcesGzip = options.compression == .gzip
    isGzip = announcesGzip
    state = ClientCallState(messageLimit: connection.configuration.maximumMessageByteCount)
    if let deadline = options.deadline {
      deadlineTimer = loop.schedule(after: deadline.remaining, self)
    }
  }

  // MARK: What HTTP/2 tells

  func received(_ field: FieldName, name: Span<UInt8>, value: Span<UInt8>) {
    state.received { head, isTrailer in
      head.append(field, name: name, value: value, isTrailer: isTrailer)
    }
  }

  func receivedSection(isTrailers _: Bool, isTooLarge: Bool) {
    guard !isTooLarge else {
      let limit = connection.configuration.maximumMetadataByteCount
      return fail(Status(.resourceExhausted, "metadata exceeds the limit of \(limit) bytes"))
    }
    do {
      if let metadata = try state.receivedSection() { recorder?.record(metadata: metadata) }
    } catch {
      fail(error)
    }
  }

  func received(data: Span<UInt8>) {
    do {
      stream.consume(try state.received(data: data) ?? data.count)
    } catch {
      return fail(error)
    }
    wakeReader()
  }

  func receivedEnd() {
    do {
      guard let status = try state.receivedEnd() else { return }
      recorder?.record(trailers: state.head.trailers)
      end(status.code == .ok ? .success(()) : .failure(status))
    } catch {
      fail(error)
    }
  }

  func drained() { state.writers.resume(.success(())) }

  func closed(_ code: ErrorCode) {
    if !state.isEnded {
      let failure: any Error =
        stream.couldNotSend
        ? Status(.internal, "request metadata is larger than can be sent")
        : connection.failure(ofStreamClosedWith: code)
      end(.failure(failure))
    }
    connection.callEnded()
  }

  func fired(_: Timer) {
    deadlineTimer = nil
    fail(Status(.deadlineExceeded, "deadline passed"))
  }

  // MARK: The end

  /// Ends the call from this side.
  private func fail(_ status: Status) {
    guard !state.isEnded else { return }
    stream.reset(.cancel)
    connection.flushSoon()
    stream.consume(state.inbound.drop())
    end(.failure(status))
  }

  private func end(_ outcome: Result<Void, any Error>) {
    guard state.end(outcome) else { return }
    if let deadlineTimer { loop.cancel(deadlineTimer) }
    deadlineTimer = nil
    wakeReader()
    state.writers.resume(outcome)
  }

  /// The next reply; nil at the end; no result where there is neither yet. On the loop.
  private func take() -> Result<[UInt8]?, any Error>? {
    do {
      switch try state.take() {
      case .message(let message, let byteCount):
        stream.consume(byteCount)
        connection.flushSoon()
        return .success(message)
      case .atEnd: return .success(nil)
      case .failed(let error): return .failure(error)
      case .later: return nil
      }
    } catch {
      // A reply cannot be decompressed: that ends a call that has ended already, too.
      if state.isEnded { state.spoil(error) } else { fail(error) }
      return .failure(error)
    }
  }

  /// Gives a waiting reader what came.
  private func wakeReader() {
    guard state.inbound.hasReader, let result = take() else { return }
    state.inbound.resumeReader(result)
  }

  /// Queues a request; on the loop.
  private func queue(_ message: some Message) throws {
    try state.checkSending()
    try stream.write(message, isGzip: isGzip)
    connection.flushSoon()
  }

  private func park(_ writer: Waiter<Void>) {
    if let outcome = state.outcome {
      writer.resume(with: outcome)
    } else if stream.queuedByteCount <= Limits.streamHighWater {
      writer.resume(with: .success(()))
    } else {
      state.writers.park(writer)
    }
  }

  private func onLoop(_ body: @escaping @Sendable (ClientCall) -> Void) {
    if loop.isCurrent { body(self) } else { loop.execute { [self] in body(self) } }
  }
}

extension ClientCall: ClientStream {
  func send(_ message: some Message) async throws {
    let mustWait = try await loop.run { [self] in
      Result {
        try queue(message)
        return stream.queuedByteCount > Limits.streamHighWater
      }
    }.get()
    guard mustWait else { return }
    try await withTaskCancellationHandler {
      try await Waiter.wait { waiter in onLoop { $0.park(waiter) } }
    } onCancel: {
      cancel()
    }
  }

  func finishSending() async {
    await loop.run { [self] in
      stream.finish()
      connection.flushSoon()
    }
  }

  func receive() async throws -> [UInt8]? {
    if loop.isCurrent, let result = take() { return try result.get() }
    return try await withTaskCancellationHandler {
      try await Waiter.wait { waiter in
        onLoop { call in
          if let result = call.take() {
            waiter.resume(with: result)
          } else {
            call.state.inbound.park(waiter)
          }
        }
      }
    } onCancel: {
      cancel()
    }
  }

  func setCompression(_ compression: Compression) {
    onLoop { $0.isGzip = $0.announcesGzip && compression == .gzip }
  }

  func cancel() { onLoop { $0.fail(Status(.cancelled, "call was cancelled")) } }
}

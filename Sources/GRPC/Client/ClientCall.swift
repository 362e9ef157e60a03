internal import HTTP2
internal import Protobuf
internal import RPC
internal import Reactor

/// One call at a client: a stream of HTTP/2 below, a caller's `ClientStream` above.
///
/// Its state is touched on its loop only; a caller that runs elsewhere hops.
// Sendable: everything that changes is touched on the loop's thread only, which is asserted.
final class ClientCall: StreamOwner, TimerTarget, @unchecked Sendable {
  let loop: EventLoop
  private let connection: ClientConnection
  private let stream: HTTP2Stream
  private let recorder: ResponseRecorder?
  private let announcesGzip: Bool

  private var head = ResponseHead()
  private var hasHead = false
  private var inbound: InboundMessages
  private var writers = WriterQueue()
  private var isGzip: Bool
  private var deadlineTimer: Timer?
  /// How the call ended; nil while it runs. Messages that came before are still read.
  private var outcome: Result<Void, any Error>?

  init(_ stream: HTTP2Stream, on connection: ClientConnection, options: CallOptions) {
    self.stream = stream
    self.connection = connection
    loop = connection.loop
    recorder = options.response
    announcesGzip = options.compression == .gzip
    isGzip = announcesGzip
    inbound = InboundMessages(limit: connection.configuration.maximumMessageByteCount)
    if let deadline = options.deadline {
      deadlineTimer = loop.schedule(after: deadline.remaining, self)
    }
  }

  // MARK: What HTTP/2 tells

  func received(_ field: FieldName, name: Span<UInt8>, value: Span<UInt8>) {
    head.append(field, name: name, value: value, isTrailer: hasHead)
  }

  func receivedSection(isTrailers _: Bool, isTooLarge: Bool) {
    guard !isTooLarge else {
      let limit = connection.configuration.maximumMetadataByteCount
      return fail(Status(.resourceExhausted, "metadata exceeds the limit of \(limit) bytes"))
    }
    guard !hasHead else { return }
    hasHead = true
    if let refusal = head.refusal { return fail(refusal) }
    if head.hasStatus { return head.moveMetadataToTrailers() }
    recorder?.record(metadata: head.metadata)
  }

  func received(data: Span<UInt8>) {
    guard outcome == nil else { return stream.consume(data.count) }
    do {
      try inbound.append(data, isGzip: head.isGzip)
    } catch {
      return fail(error)
    }
    stream.consume(inbound.takeConsumed())
    wakeReader()
  }

  func receivedEnd() {
    guard outcome == nil else { return }
    guard inbound.end() else { return fail(Status(.internal, "response ended within a message")) }
    recorder?.record(trailers: head.trailers)
    let status = head.status
    end(status.code == .ok ? .success(()) : .failure(status))
  }

  func drained() { writers.resume(.success(())) }

  func closed(_ code: ErrorCode) {
    if outcome == nil {
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
    guard outcome == nil else { return }
    stream.reset(.cancel)
    connection.flushSoon()
    stream.consume(inbound.drop())
    end(.failure(status))
  }

  /// A reply cannot be decompressed: that ends a call that has ended already, too.
  private func refuse(_ status: Status) {
    guard outcome != nil else { return fail(status) }
    _ = inbound.drop()
    outcome = .failure(status)
  }

  private func end(_ outcome: Result<Void, any Error>) {
    self.outcome = outcome
    if let deadlineTimer { loop.cancel(deadlineTimer) }
    deadlineTimer = nil
    wakeReader()
    writers.resume(outcome)
  }

  /// The next reply; nil at the end; no result where there is neither yet. On the loop.
  private func take() -> Result<[UInt8]?, any Error>? {
    do {
      if let message = try inbound.takeMessage() {
        stream.consume(inbound.takeConsumed())
        connection.flushSoon()
        return .success(message)
      }
    } catch {
      refuse(error)
    }
    return outcome.map { $0.map { nil } }
  }

  /// Gives a waiting reader what came.
  private func wakeReader() {
    guard inbound.hasReader, let result = take() else { return }
    inbound.resumeReader(result)
  }

  /// Queues a request; on the loop.
  private func queue(_ message: some Message) throws {
    if let outcome {
      try outcome.get()
      throw Status(.ok, "call has ended")
    }
    try stream.write(message, isGzip: isGzip)
    connection.flushSoon()
  }

  private func park(_ writer: Waiter<Void>) {
    if let outcome {
      writer.resume(with: outcome)
    } else if stream.queuedByteCount <= Limits.streamHighWater {
      writer.resume(with: .success(()))
    } else {
      writers.park(writer)
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
            call.inbound.park(waiter)
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

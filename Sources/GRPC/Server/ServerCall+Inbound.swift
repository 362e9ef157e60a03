internal import HTTP2
internal import RPC
internal import Reactor
internal import Synchronization

extension ServerCall {
  /// Gives the client back the room of what was taken.
  func consume() {
    if inflation == nil { stream.consume(state.inbound.takeConsumed()) }
  }

  /// The next request; nil at the end; no result where there is neither yet. On the loop.
  func take() -> Result<[UInt8]?, any Error>? {
    if let inflation, !state.isEnded {
      guard let message = inflation.message else { return nil }
      self.inflation = nil
      return taken(message)
    }
    switch state.take() {
    case .frame(let frame): return take(frame)
    case .atEnd: return .success(nil)
    case .later: return nil
    case .ended: return .failure(CancellationError())
    }
  }

  private func take(_ frame: MessageDeframer.Frame) -> Result<[UInt8]?, any Error>? {
    connection.countTaken()
    lastWasCompressed.store(frame.isCompressed, ordering: .relaxed)
    _ = connection.hold(-frame.bytes.count - Limits.waitingMessageByteCount)
    guard frame.isCompressed else { return taken(frame.bytes) }
    return switch inflate(frame.bytes) {
    case .success(let message): taken(message)
    case .failure(let error): .failure(error)
    case nil: nil
    }
  }

  private func taken(_ message: [UInt8]) -> Result<[UInt8]?, any Error> {
    consume()
    connection.flushSoon()
    return .success(message)
  }

  /// Gives a waiting reader what came, in this round or when it is the connection's turn.
  func wakeReader() {
    guard state.inbound.hasReader else { return }
    guard connection.mayTake else { return connection.waitForTurn(self) }
    if let result = take() { state.inbound.resumeReader(result) }
  }

  /// The next request, for the handler.
  func nextRequest() async throws -> [UInt8]? {
    if loop.isCurrent, connection.mayTake, let result = take() { return try result.get() }
    return try await withTaskCancellationHandler {
      try await Waiter.wait { waiter in
        onLoop { call in
          call.state.inbound.park(waiter)
          call.wakeReader()
        }
      }
    } onCancel: {
      loop.execute { [self] in state.inbound.resumeReader(.failure(CancellationError())) }
    }
  }

  /// Runs code with the call on its loop: at once where the caller is there.
  func onLoop(_ body: @escaping @Sendable (ServerCall) -> Void) {
    if loop.isCurrent { body(self) } else { loop.execute { [self] in body(self) } }
  }
}

internal import Protobuf
internal import RPC
internal import Synchronization

/// Tells once that the server lets a call wait, which a person would take for a program that hangs.
final class SilenceNotice: ClientInterceptor {
  private let waiting = Mutex<(@Sendable () -> Void)?>(nil)

  /// - Parameter tell: is called once at most.
  init(_ tell: @escaping @Sendable () -> Void) { waiting.withLock { $0 = tell } }

  func intercept(
    _ method: MethodDescriptor, options: CallOptions,
    next: @Sendable (MethodDescriptor, CallOptions) async throws -> any ClientStream
  ) async throws -> any ClientStream {
    // A stream may be silent for as long as nothing happens.
    guard method.kind == .unary, waiting.withLock({ $0 != nil }) else {
      return try await next(method, options)
    }
    let patience = Task {
      try await Task.sleep(for: ClientLimits.silence)
      waiting.withLock { $0.take() }?()
    }
    do {
      return WatchedStream(try await next(method, options), patience)
    } catch {
      patience.cancel()
      throw error
    }
  }
}

/// A call that somebody waits for until its first reply.
private final class WatchedStream: ClientStream {
  private let base: any ClientStream
  private let patience: Task<Void, any Error>

  init(_ base: any ClientStream, _ patience: Task<Void, any Error>) {
    self.base = base
    self.patience = patience
  }

  deinit { patience.cancel() }

  func send(_ message: some Message) async throws { try await base.send(message) }

  func finishSending() async { await base.finishSending() }

  func receive() async throws -> [UInt8]? {
    defer { patience.cancel() }
    return try await base.receive()
  }

  func setCompression(_ compression: Compression) { base.setCompression(compression) }

  func cancel() {
    patience.cancel()
    base.cancel()
  }
}

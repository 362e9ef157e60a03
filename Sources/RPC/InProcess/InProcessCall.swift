internal import Protobuf
internal import Synchronization

/// The client's end of a call within this process; owns the handler's task.
final class InProcessCall: ClientStream {
  private let requests = MessagePipe()
  private let replies = MessagePipe()
  private let recorder: ResponseRecorder?
  private let tasks = Mutex<[Task<Void, Never>]>([])
  private let outcome = Mutex<Status?>(nil)

  init(recorder: ResponseRecorder?) { self.recorder = recorder }

  func start(_ handler: MethodHandler, options: CallOptions) {
    let stream = InProcessServerStream(requests: requests, replies: replies, recorder: recorder)
    let context = ServerContext(
      method: handler.method, metadata: options.metadata, deadline: options.deadline,
      peer: Peer(address: "in-process", isSecure: true), stream: stream)
    let serving = Task { [weak self] in
      do {
        try await handler.serve(stream, context)
        stream.finish()
        self?.end(.ok)
      } catch {
        stream.finish()
        self?.end(Status(describing: error))
      }
    }
    tasks.withLock { $0.append(serving) }
    guard let deadline = options.deadline else { return }
    let timer = Task { [weak self] in
      try? await Task.sleep(until: deadline.instant, clock: .continuous)
      guard !Task.isCancelled else { return }
      self?.end(Status(.deadlineExceeded, "deadline passed"))
    }
    tasks.withLock { $0.append(timer) }
  }

  func send(_ message: some Message) async throws {
    do {
      try await requests.send(message.encoded())
    } catch let error as CancellationError {
      // The handler has ended, perhaps before it read anything: the call says how, not that.
      throw outcome.withLock { $0 } ?? error
    }
  }

  func finishSending() async { requests.finish() }

  func receive() async throws -> [UInt8]? {
    try await withTaskCancellationHandler {
      try await replies.receive()
    } onCancel: {
      cancel()
    }
  }

  /// Messages stay in memory, as they are.
  func setCompression(_: Compression) {}

  func cancel() { end(Status(.cancelled, "call was cancelled")) }

  /// Ends the call for both sides; the first status stands.
  private func end(_ status: Status) {
    outcome.withLock { $0 = $0 ?? status }
    requests.finish(throwing: CancellationError())
    replies.finish(throwing: status.code == .ok ? nil : status)
    let ended = tasks.withLock { tasks in
      defer { tasks = [] }
      return tasks
    }
    ended.forEach { $0.cancel() }
  }
}

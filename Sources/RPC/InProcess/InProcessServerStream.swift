internal import Protobuf
internal import Synchronization

/// The server's end of a call within this process.
final class InProcessServerStream: ServerStream {
  private struct State {
    var metadata = Metadata()
    var trailers = Metadata()
    var metadataWasSent = false
  }

  private let requests: MessagePipe
  private let replies: MessagePipe
  private let recorder: ResponseRecorder?
  private let state = Mutex(State())

  init(requests: MessagePipe, replies: MessagePipe, recorder: ResponseRecorder?) {
    self.requests = requests
    self.replies = replies
    self.recorder = recorder
  }

  func receive() async throws -> [UInt8]? { try await requests.receive() }

  func send(_ message: some Message) async throws {
    sendResponseMetadata()
    do {
      try await replies.send(message.encoded())
    } catch is Status {
      throw CancellationError()
    }
  }

  func setResponseMetadata(_ metadata: Metadata) { state.withLock { $0.metadata = metadata } }

  func sendResponseMetadata() {
    let metadata: Metadata? = state.withLock { state in
      guard !state.metadataWasSent else { return nil }
      state.metadataWasSent = true
      return state.metadata
    }
    if let metadata { recorder?.record(metadata: metadata) }
  }

  func setTrailers(_ metadata: Metadata) { state.withLock { $0.trailers = metadata } }

  /// Messages stay in memory, as they are.
  var lastRequestWasCompressed: Bool { false }

  /// Messages stay in memory, as they are.
  func setCompression(_: Compression) {}

  func finish() { recorder?.record(trailers: state.withLock { $0.trailers }) }
}

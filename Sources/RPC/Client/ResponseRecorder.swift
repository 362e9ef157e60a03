internal import Synchronization

/// Keeps the response metadata and the trailers of a call for whoever made it.
public final class ResponseRecorder: Sendable {
  private struct State {
    var metadata = Metadata()
    var trailers = Metadata()
  }

  private let state = Mutex(State())

  /// With nothing recorded.
  public init() {}

  /// What came before the first reply; empty until it has come.
  public var metadata: Metadata { state.withLock { $0.metadata } }

  /// What came with the status; empty until the call has ended.
  public var trailers: Metadata { state.withLock { $0.trailers } }

  package func record(metadata: Metadata) { state.withLock { $0.metadata = metadata } }

  package func record(trailers: Metadata) { state.withLock { $0.trailers = trailers } }
}

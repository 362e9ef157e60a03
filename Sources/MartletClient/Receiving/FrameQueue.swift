internal import MartletAPI
internal import Synchronization

/// Frames that a stream has brought and nobody has handled yet, taken many at a time.
///
/// The server bounds it: it sends no more than a window's worth before acknowledgements come.
final class FrameQueue: Sendable {
  private struct State {
    var frames: [SubscribeResponse] = []
    var end: Result<Void, any Error>?
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  /// Adds a frame.
  func append(_ frame: SubscribeResponse) {
    update { $0.frames.append(frame) }
  }

  /// No more frames come.
  func finish(_ end: Result<Void, any Error>) {
    update { if $0.end == nil { $0.end = end } }
  }

  /// All frames that have come; waits for one where there is none.
  ///
  /// - Returns: nil at the end of the stream.
  /// - Throws: what the stream ended with.
  func next() async throws -> [SubscribeResponse]? {
    while true {
      let (frames, end) = state.withLock { state in
        defer { state.frames = [] }
        return (state.frames, state.end)
      }
      if !frames.isEmpty { return frames }
      if let end {
        try end.get()
        return nil
      }
      await wait()
    }
  }

  private func wait() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isDue = state.withLock { state in
          guard state.frames.isEmpty, state.end == nil else { return true }
          state.waiter = continuation
          return false
        }
        if isDue { continuation.resume() }
      }
    } onCancel: {
      finish(.failure(CancellationError()))
    }
  }

  private func update(_ change: (inout State) -> Void) {
    let waiter = state.withLock { state in
      change(&state)
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume()
  }
}

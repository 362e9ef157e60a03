internal import MartletAPI
internal import RPC

/// What happens to one call, from all sides, in one row.
final class CallInputs: Sendable {
  /// What has happened.
  enum Input: Sendable {
    /// The application says something.
    case command(CallCommand)
    /// The application says no more.
    case commandsEnded
    /// The server says where the call stands, with the answer if this device calls and there is
    /// one.
    case change(CallState, CallAnswer?)
    /// The call of the other side, which this one waits for, is there.
    case crossed(StoredCall)
    /// A frame of signalling, of the stream that is so many after the first.
    case frame(SignalResponse, stream: Int)
    /// That stream has ended.
    case streamEnded(Status?, stream: Int)
    /// Another stream is to be opened.
    case reconnect
    /// Candidates that wait are to go.
    case flush
  }

  private let queue = EventQueue<Input>()

  func append(_ input: Input) { queue.append(input) }

  /// The same, in a while.
  func append(_ input: Input, after pause: Duration) {
    Task {
      try await Task.sleep(for: pause)
      append(input)
    }
  }

  /// What has happened next; waits for it.
  ///
  /// - Throws: `CancellationError`.
  func next() async throws -> Input {
    // The queue is never finished but by cancellation.
    guard let input = try await queue.next() else { throw CancellationError() }
    return input
  }
}

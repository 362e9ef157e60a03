internal import MartletAPI
internal import RPC

/// What happens to one group's call, from all sides, in one row.
final class GroupCallInputs: Sendable {
  /// What has happened.
  enum Input: Sendable {
    /// The application says something.
    case command(GroupCallCommand)
    /// The application says no more.
    case commandsEnded
    /// The group has another epoch.
    case chat(CallChat)
    /// A frame of the stream that is so many after the first.
    case frame(GroupCallResponse, stream: Int)
    /// That stream has ended.
    case streamEnded(Status?, stream: Int)
    /// Another stream is to be opened.
    case reconnect
    /// The server is to be told that this device is there.
    case keepAlive
    /// It is time for what waits.
    case tick
  }

  private let queue = EventQueue<Input>()

  func append(_ input: Input) { queue.append(input) }

  /// The same, in a while.
  @discardableResult
  func append(_ input: Input, after pause: Duration) -> Task<Void, any Error> {
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

internal import RPC

/// What happens to one call, from all sides, in one row.
final class InputQueue<Input: Sendable>: Sendable {
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

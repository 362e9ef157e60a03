/// A task that waits until it is resumed, which has to be done once.
///
/// A checked continuation would be an object more for each wait; and as its size is known only at
/// run time, so would be the place of everything that stands behind it in a struct. Whoever keeps a
/// waiter takes it out of its place before resuming it.
// Sendable: made to be resumed from anywhere.
@safe package struct Waiter<Value: Sendable>: @unchecked Sendable {
  private let continuation: UnsafeContinuation<Value, any Error>

  /// Waits until the waiter that a closure is given is resumed.
  package static func wait(_ park: (Waiter) -> Void) async throws -> Value {
    try await unsafe withUnsafeThrowingContinuation {
      unsafe park(Waiter(continuation: $0))
    }
  }

  /// Lets the task go on with a value or an error.
  package func resume(with result: Result<Value, any Error>) {
    unsafe continuation.resume(with: result)
  }
}

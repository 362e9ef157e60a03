internal import Synchronization

/// A bounded queue of messages from one task to another.
package final class MessagePipe: Sendable {
  /// How many messages wait at the most before their sender does.
  package static let capacity = 16

  private struct State {
    var messages: [[UInt8]] = []
    var end: Result<Void, any Error>?
    var reader: CheckedContinuation<[UInt8]?, any Error>?
    var writers: [CheckedContinuation<Void, any Error>] = []
  }

  private let state = Mutex(State())

  /// An empty queue.
  package init() {}

  /// Adds a message; suspends while the queue is full.
  ///
  /// - Throws: what the queue was finished with.
  package func send(_ message: [UInt8]) async throws {
    while true {
      let wasTaken = try state.withLock { state in
        try state.end?.get()
        guard state.end == nil, state.messages.count < Self.capacity else { return false }
        if let reader = state.reader {
          state.reader = nil
          reader.resume(returning: message)
        } else {
          state.messages.append(message)
        }
        return true
      }
      if wasTaken { return }
      try await withCheckedThrowingContinuation { continuation in
        state.withLock { state in
          if state.end != nil || state.messages.count < Self.capacity {
            continuation.resume()
          } else {
            state.writers.append(continuation)
          }
        }
      }
    }
  }

  /// Takes the oldest message; nil once the queue is finished and empty.
  ///
  /// - Throws: what the queue was finished with.
  package func receive() async throws -> [UInt8]? {
    try await withCheckedThrowingContinuation { continuation in
      state.withLock { state in
        if !state.messages.isEmpty {
          continuation.resume(returning: state.messages.removeFirst())
          state.writers.forEach { $0.resume() }
          state.writers = []
        } else if let end = state.end {
          continuation.resume(with: end.map { nil })
        } else {
          state.reader = continuation
        }
      }
    }
  }

  /// Ends the queue: after what is in it, or at once where it ends in an error.
  package func finish(throwing error: (any Error)? = nil) {
    state.withLock { state in
      guard state.end == nil else { return }
      state.end = error.map { .failure($0) } ?? .success(())
      if error != nil { state.messages = [] }
      state.writers.forEach { $0.resume() }
      state.writers = []
      if let reader = state.reader {
        state.reader = nil
        reader.resume(with: error.map { .failure($0) } ?? .success(nil))
      }
    }
  }
}

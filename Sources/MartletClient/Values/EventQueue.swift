internal import Synchronization

/// What has come from elsewhere and nobody has taken yet, in order; one task takes it.
///
/// Whoever appends bounds it: a stream by its window, an application by what it says.
final class EventQueue<Element: Sendable>: Sendable {
  private struct State {
    var elements: [Element] = []
    var end: Result<Void, any Error>?
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  /// Adds an element.
  func append(_ element: Element) {
    update { $0.elements.append(element) }
  }

  /// No more elements come.
  func finish(_ end: Result<Void, any Error>) {
    update { if $0.end == nil { $0.end = end } }
  }

  /// The first element; waits for one if there is none.
  ///
  /// - Returns: nil at the end.
  /// - Throws: what the queue was finished with; `CancellationError`.
  func next() async throws -> Element? {
    try await take { $0.isEmpty ? nil : $0.removeFirst() }
  }

  /// All elements that have come; waits for one if there is none.
  ///
  /// - Returns: nil at the end.
  /// - Throws: what the queue was finished with; `CancellationError`.
  func nextAll() async throws -> [Element]? {
    try await take { elements in
      defer { elements = [] }
      return elements.isEmpty ? nil : elements
    }
  }

  private func take<Taken: Sendable>(
    _ body: @Sendable (inout [Element]) -> Taken?
  ) async throws -> Taken? {
    while true {
      let (taken, end) = state.withLock { (body(&$0.elements), $0.end) }
      if let taken { return taken }
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
          guard state.elements.isEmpty, state.end == nil else { return true }
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

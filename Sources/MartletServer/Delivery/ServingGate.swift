internal import Synchronization

/// Whether new streams are let in: not once the server is about to stop.
final class ServingGate: Sendable {
  private let state = Mutex(true)

  /// Whether streams are let in.
  var isOpen: Bool { state.withLock { $0 } }

  /// Lets no more in.
  func close() { state.withLock { $0 = false } }

  /// Throws `Refusal.draining` once it is closed.
  func checkIsOpen() throws(Refusal) {
    guard isOpen else { throw .draining }
  }
}

internal import CLinux
internal import Synchronization

/// Gives memory back to the system some time after connections have closed.
///
/// The allocator keeps what is freed for the next round of calls; after many connections have gone,
/// that may be most of what the process holds.
package final class MemoryReturn: TimerTarget, Sendable {
  /// The one of the process, as the allocator is.
  package static let shared = MemoryReturn()

  /// How long connections may go on closing before memory is given back for all of them.
  private static let delay = Duration.seconds(1)

  private let isPending = Mutex(false)

  /// A connection was closed; called on its loop.
  package func connectionClosed(on loop: EventLoop) {
    let isFirst = isPending.withLock { isPending in
      defer { isPending = true }
      return !isPending
    }
    if isFirst { _ = loop.schedule(after: Self.delay, self) }
  }

  package func fired(_: Timer) {
    isPending.withLock { $0 = false }
    Task { await BlockingPool.shared.run { martlet_release_memory() } }
  }
}

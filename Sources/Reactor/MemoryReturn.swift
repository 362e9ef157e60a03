internal import CLinux
internal import Synchronization

/// Gives memory back to the system some time after connections have closed.
///
/// The allocator keeps what is freed for the next round of calls; after many connections have gone,
/// that may be most of what the process holds.
package final class MemoryReturn: Sendable {
  /// The one of the process, as the allocator is.
  package static let shared = MemoryReturn()

  /// How long connections may go on closing before memory is given back for all of them.
  private static let delay = Duration.seconds(1)
  /// How often that is done, one delay apart: what handlers and tasks held of the connections goes
  /// later than these.
  private static let rounds = 3

  /// Rounds that are to come.
  private let pending = Mutex(0)

  /// A connection was closed; called on its loop.
  package func connectionClosed(on loop: EventLoop) {
    let isFirst = pending.withLock { pending in
      defer { pending = Self.rounds }
      return pending == 0
    }
    if isFirst { _ = loop.schedule(after: Self.delay, MemoryReturnRound(loop)) }
  }

  /// A round is due.
  fileprivate func release(on loop: EventLoop) {
    let goesOn = pending.withLock { pending in
      pending -= 1
      return pending > 0
    }
    if goesOn { _ = loop.schedule(after: Self.delay, MemoryReturnRound(loop)) }
    Task { await BlockingPool.shared.run { martlet_release_memory() } }
  }
}

/// Memory that is to be given back, as a timer of a loop.
private final class MemoryReturnRound: TimerTarget {
  private let loop: EventLoop

  init(_ loop: EventLoop) { self.loop = loop }

  func fired(_: Timer) { MemoryReturn.shared.release(on: loop) }
}

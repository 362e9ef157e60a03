package import Reactor
internal import Synchronization

/// An event loop whose time stands still until a test moves it: what a busy machine takes its time
/// for is not taken for a peer's silence.
package final class StillLoop: Sendable {
  /// The loop.
  package let loop: EventLoop
  private let clock: Clock

  private final class Clock: Sendable {
    /// Not 0, which some read as never.
    let nanoseconds = Atomic<UInt64>(1_000_000_000)
  }

  /// Starts a loop.
  ///
  /// - Throws: `ReactorError.system` where the kernel has no descriptor or thread left.
  package init() throws {
    let clock = Clock()
    self.clock = clock
    loop = try EventLoop(name: "martlet-still") { clock.nanoseconds.load(ordering: .relaxed) }
  }

  /// Moves the time on, and waits until the loop has done what is due then.
  ///
  /// - Parameter delay: by how much.
  package func advance(by delay: Duration) async {
    clock.nanoseconds.add(delay.nanoseconds, ordering: .relaxed)
    // The first ends the round in which the clock may have been read already.
    for _ in 0..<2 { await loop.run {} }
  }
}

internal import Synchronization

@testable internal import MartletClient

/// A clock that a test sets forward.
final class HandClock: Sendable {
  private let time = Mutex(Duration.seconds(1_800_000_000))

  var clock: WallClock { WallClock { self.time.withLock(\.self) } }

  func move(by duration: Duration) { time.withLock { $0 += duration } }
}

internal import Reactor

extension EventLoop {
  /// Waits on the loop, where the caller is, until an instant; without the changes of threads that
  /// `Task.sleep` costs. A loop's timers are a millisecond apart at the least.
  func sleep(until instant: ContinuousClock.Instant) async {
    let rest = ContinuousClock.now.duration(to: instant)
    guard rest > .zero else { return }
    await withCheckedContinuation { continuation in
      _ = schedule(after: rest, Alarm(continuation))
    }
  }
}

private final class Alarm: TimerTarget {
  private let continuation: CheckedContinuation<Void, Never>

  init(_ continuation: CheckedContinuation<Void, Never>) { self.continuation = continuation }

  func fired(_ timer: Timer) { continuation.resume() }
}

internal import Reactor

/// One of something for each event loop.
struct PerLoop<Value: Sendable>: Sendable {
  private let values: [(loop: EventLoop, value: Value)]

  init(_ group: EventLoopGroup, _ make: (EventLoop) -> Value) {
    values = group.loops.map { ($0, make($0)) }
  }

  /// That of the loop on which the caller runs; the first one's elsewhere.
  var current: Value {
    for (loop, value) in values where loop.isCurrent { return value }
    return values[0].value
  }
}

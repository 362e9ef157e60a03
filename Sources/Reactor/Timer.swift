/// Something that waits for timers.
package protocol TimerTarget: AnyObject {
  /// A timer's time has come; called on the loop.
  func fired(_ timer: Timer)
}

/// A moment at which a target is to be told; belongs to one loop.
package final class Timer {
  /// When, on the loop's clock: nanoseconds.
  package let instant: UInt64
  @safe @exclusivity(unchecked) private var state: State

  private struct State {
    var target: (any TimerTarget)?
    var position = 0
  }

  init(instant: UInt64, target: any TimerTarget) {
    self.instant = instant
    state = State(target: target)
  }

  /// Whom to tell; nil once fired or cancelled.
  var target: (any TimerTarget)? {
    get { state.target }
    set { state.target = newValue }
  }

  /// Where it stands in its loop's heap.
  fileprivate var position: Int {
    get { state.position }
    set { state.position = newValue }
  }
}

/// Timers by the order in which they are due: a binary heap whose entries know their positions, so
/// that one can be taken out again in O(log n).
struct TimerHeap {
  private var timers: [Timer] = []

  var first: Timer? { timers.first }

  mutating func insert(_ timer: Timer) {
    timer.position = timers.count
    timers.append(timer)
    siftUp(from: timer.position)
  }

  mutating func remove(_ timer: Timer) {
    let position = timer.position
    guard position < timers.count, timers[position] === timer else { return }
    let last = timers.removeLast()
    guard last !== timer else { return }
    place(last, at: position)
    siftUp(from: position)
    siftDown(from: last.position)
  }

  private mutating func place(_ timer: Timer, at position: Int) {
    timers[position] = timer
    timer.position = position
  }

  private mutating func siftUp(from start: Int) {
    var position = start
    let timer = timers[start]
    while position > 0 {
      let parent = (position - 1) / 2
      guard timer.instant < timers[parent].instant else { break }
      place(timers[parent], at: position)
      position = parent
    }
    place(timer, at: position)
  }

  private mutating func siftDown(from start: Int) {
    var position = start
    let timer = timers[start]
    while true {
      var child = 2 * position + 1
      guard child < timers.count else { break }
      if child + 1 < timers.count, timers[child + 1].instant < timers[child].instant { child += 1 }
      guard timers[child].instant < timer.instant else { break }
      place(timers[child], at: position)
      position = child
    }
    place(timer, at: position)
  }
}

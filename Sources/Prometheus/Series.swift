internal import CoreMetrics
internal import Synchronization

/// The values of one metric with one set of labels.
protocol Series: AnyObject, Sendable {
  /// Writes them.
  func write(_ name: String, _ labels: String, to text: inout Exposition)
}

/// A whole number that only grows.
final class Counter: CounterHandler, Series {
  private let value = Atomic<Int64>(0)

  func increment(by amount: Int64) { value.wrappingAdd(amount, ordering: .relaxed) }

  func reset() { value.store(0, ordering: .relaxed) }

  func write(_ name: String, _ labels: String, to text: inout Exposition) {
    text.sample(name, labels, Double(value.load(ordering: .relaxed)))
  }
}

/// A number that only grows.
final class FloatingPointCounter: FloatingPointCounterHandler, Series {
  private let value = Mutex(0.0)

  func increment(by amount: Double) { value.withLock { $0 += amount } }

  func reset() { value.withLock { $0 = 0 } }

  func write(_ name: String, _ labels: String, to text: inout Exposition) {
    text.sample(name, labels, value.withLock { $0 })
  }
}

/// A number that comes and goes.
final class Gauge: MeterHandler, RecorderHandler, Series {
  private let value = Mutex(0.0)

  func set(_ new: Int64) { set(Double(new)) }
  func set(_ new: Double) { value.withLock { $0 = new } }
  func increment(by amount: Double) { value.withLock { $0 += amount } }
  func decrement(by amount: Double) { value.withLock { $0 -= amount } }
  func record(_ new: Int64) { set(new) }
  func record(_ new: Double) { set(new) }

  func write(_ name: String, _ labels: String, to text: inout Exposition) {
    text.sample(name, labels, value.withLock { $0 })
  }
}

/// How often values fell below each of some bounds, and their sum.
final class Histogram: TimerHandler, RecorderHandler, Series {
  /// Bounds that fit times of calls, in seconds.
  static let callTimes = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
  ]

  private struct State {
    /// One more than there are bounds.
    var counts: [Int64]
    var sum = 0.0
  }

  private let bounds: [Double]
  private let state: Mutex<State>

  init(bounds: [Double]) {
    self.bounds = bounds
    state = Mutex(State(counts: Array(repeating: 0, count: bounds.count + 1)))
  }

  func record(_ value: Int64) { record(Double(value)) }

  func record(_ value: Double) {
    let place = bounds.firstIndex { value <= $0 } ?? bounds.count
    state.withLock {
      $0.counts[place] += 1
      $0.sum += value
    }
  }

  func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }

  func write(_ name: String, _ labels: String, to text: inout Exposition) {
    let state = state.withLock { $0 }
    var total: Int64 = 0
    for (bound, count) in zip(bounds, state.counts) {
      total += count
      text.sample(
        "\(name)_bucket", Exposition.adding(("le", Exposition.number(bound)), to: labels),
        Double(total))
    }
    total += state.counts[bounds.count]
    text.sample("\(name)_bucket", Exposition.adding(("le", "+Inf"), to: labels), Double(total))
    text.sample("\(name)_sum", labels, state.sum)
    text.sample("\(name)_count", labels, Double(total))
  }
}

internal import CoreMetrics
internal import Postgres
internal import Reactor

extension Node {
  /// Sets the gauges of this node to what is so now; to be called before they are read.
  package func measure() async {
    let usage = await database.usage
    gauge(.streams, Double(delivery.count))
    gauge(.databaseConnections, Double(usage.connections))
    gauge(.databaseWaiting, Double(usage.waiting))
    if let carrier = wakeups.carrier { gauge(.redisState, Double(carrier.state.rawValue)) }
    gauge(.ready, isReady ? 1 : 0)
    for (number, loop) in loops.loops.enumerated() {
      let start = ContinuousClock.now
      let lag = await loop.run { start.duration(to: .now) }
      gauge(.loopLag, Double(lag.nanoseconds) / 1e9, [("loop", "\(number)")])
    }
  }

  /// Counts a failure of work in the background.
  func noteFailure(of work: String) {
    Counter(
      label: ServerMetric.backgroundFailures.rawValue, dimensions: [("work", work)],
      factory: metrics
    ).increment()
  }

  private func gauge(
    _ metric: ServerMetric, _ value: Double, _ dimensions: [(String, String)] = []
  ) {
    Gauge(label: metric.rawValue, dimensions: dimensions, factory: metrics).record(value)
  }
}

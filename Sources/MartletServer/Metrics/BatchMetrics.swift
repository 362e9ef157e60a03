internal import CoreMetrics
internal import Reactor

/// How large batches are, and how long the database takes for each.
struct BatchMetrics: Sendable {
  private let size: Recorder
  private let time: CoreMetrics.Timer

  /// - Parameters:
  ///   - items: what is in the batches.
  ///   - factory: where they are counted.
  init(of items: String, factory: any MetricsFactory) {
    let dimensions = [("of", items)]
    size = Recorder(
      label: ServerMetric.batchSize.rawValue, dimensions: dimensions, aggregate: true,
      factory: factory)
    time = CoreMetrics.Timer(
      label: ServerMetric.batchTime.rawValue, dimensions: dimensions, factory: factory)
  }

  /// Notes a batch that was handled.
  func note(count: Int, duration: Duration) {
    size.record(count)
    time.recordNanoseconds(duration.nanoseconds)
  }
}

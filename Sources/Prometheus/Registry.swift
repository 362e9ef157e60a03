package import CoreMetrics
internal import Synchronization

/// Metrics in memory, which are written in Prometheus's text format: a back end of swift-metrics.
///
/// Labels of swift-metrics are the names of metrics here, in Prometheus's form:
/// `martlet_calls_total`. A timer or a recorder that aggregates becomes a histogram, in seconds or
/// in its own unit; one that does not becomes a gauge.
package final class Registry: Sendable {
  /// What a name stands for.
  struct Family: Sendable {
    let kind: Kind
    /// By labels as they are written.
    var series: [String: any Series] = [:]
  }

  /// What Prometheus calls it.
  enum Kind: String, Sendable {
    case counter, gauge, histogram
  }

  private let help: [String: String]
  private let bounds: [String: [Double]]
  private let families = Mutex<[String: Family]>([:])

  /// A registry without metrics.
  ///
  /// - Parameters:
  ///   - help: what each metric is, by name.
  ///   - bounds: the upper bounds of histograms' buckets, by name; those of others fit times of
  ///     calls, from 1 ms to 10 s.
  package init(help: [String: String] = [:], bounds: [String: [Double]] = [:]) {
    self.help = help
    self.bounds = bounds
  }

  /// The one series of a name with these labels, made where it is not there.
  ///
  /// A name keeps the kind that it had first: a series of another kind counts for nobody.
  func series<New: Series>(
    _ name: String, _ labels: [(String, String)], as kind: Kind, _ make: () -> New
  ) -> New {
    let key = Exposition.labels(labels)
    return families.withLock { families in
      var family = families[name] ?? Family(kind: kind)
      guard family.kind == kind else { return make() }
      if let known = family.series[key] as? New { return known }
      let new = make()
      family.series[key] = new
      families[name] = family
      return new
    }
  }

  /// Forgets a series.
  func remove(_ series: any Series) {
    families.withLock { families in
      for (name, family) in families {
        for (key, value) in family.series where value === series {
          families[name]?.series[key] = nil
        }
      }
    }
  }

  /// All metrics in the text format 0.0.4, by name and labels.
  ///
  /// Source: https://prometheus.io/docs/instrumenting/exposition_formats.
  package func exposition() -> String {
    let families = families.withLock { $0 }
    var text = Exposition()
    for (name, family) in families.sorted(by: { $0.key < $1.key }) where !family.series.isEmpty {
      text.begin(name, family.kind, help: help[name])
      for (labels, series) in family.series.sorted(by: { $0.key < $1.key }) {
        series.write(name, labels, to: &text)
      }
    }
    return text.text
  }

  fileprivate func histogram(_ name: String, _ labels: [(String, String)]) -> Histogram {
    series(name, labels, as: .histogram) { Histogram(bounds: bounds[name] ?? Histogram.callTimes) }
  }
}

extension Registry: MetricsFactory {
  package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    series(label, dimensions, as: .counter) { Counter() }
  }

  package func makeFloatingPointCounter(
    label: String, dimensions: [(String, String)]
  ) -> any FloatingPointCounterHandler {
    series(label, dimensions, as: .counter) { FloatingPointCounter() }
  }

  package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    series(label, dimensions, as: .gauge) { Gauge() }
  }

  package func makeRecorder(
    label: String, dimensions: [(String, String)], aggregate: Bool
  ) -> any RecorderHandler {
    aggregate
      ? histogram(label, dimensions) : series(label, dimensions, as: .gauge) { Gauge() }
  }

  package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    histogram(label, dimensions)
  }

  package func destroyCounter(_ handler: any CounterHandler) { forget(handler) }

  package func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {
    forget(handler)
  }

  package func destroyMeter(_ handler: any MeterHandler) { forget(handler) }

  package func destroyRecorder(_ handler: any RecorderHandler) { forget(handler) }

  package func destroyTimer(_ handler: any TimerHandler) { forget(handler) }

  private func forget(_ handler: AnyObject) {
    if let series = handler as? any Series { remove(series) }
  }
}

internal import CoreMetrics

extension CaseIterable where Self: RawRepresentable & Hashable, RawValue == String {
  /// Makes a counter for each case.
  ///
  /// - Parameters:
  ///   - metric: what is counted.
  ///   - dimension: what tells the cases apart; its values are their raw values.
  ///   - factory: where it is counted.
  /// - Returns: the counters.
  static func counters(
    of metric: ServerMetric, by dimension: String, factory: any MetricsFactory
  ) -> [Self: Counter] {
    Dictionary(
      uniqueKeysWithValues: allCases.map {
        (
          $0,
          Counter(
            label: metric.rawValue, dimensions: [(dimension, $0.rawValue)], factory: factory)
        )
      })
  }
}

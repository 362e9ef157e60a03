internal import CoreMetrics

/// How many push messages are sent, and what becomes of them.
struct PushMetrics: Sendable {
  private struct Labels: Hashable {
    let kind: PushKind
    let outcome: PushOutcome
  }

  private let pushes: [Labels: Counter]

  /// - Parameter factory: where it is counted.
  init(factory: any MetricsFactory) {
    var pushes: [Labels: Counter] = [:]
    for kind in PushKind.allCases {
      for outcome in PushOutcome.allCases {
        pushes[Labels(kind: kind, outcome: outcome)] = Counter(
          label: ServerMetric.pushes.rawValue,
          dimensions: [("kind", kind.label), ("outcome", outcome.rawValue)], factory: factory)
      }
    }
    self.pushes = pushes
  }

  /// A push message was sent, or tried.
  func note(_ outcome: PushOutcome, _ kind: PushKind) {
    pushes[Labels(kind: kind, outcome: outcome)]?.increment()
  }
}

/// What became of a push message, as it is counted.
enum PushOutcome: String, CaseIterable, Sendable {
  case sent
  case gone
  case refused
  case retried
}

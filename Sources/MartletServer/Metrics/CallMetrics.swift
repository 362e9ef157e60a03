internal import CoreMetrics
package import RPC
internal import Reactor

/// Counts calls by method and status, and times unary ones; the outermost interceptor.
package struct CallMetrics: ServerInterceptor {
  /// The metrics of one method, made before the first call.
  private struct Method: Sendable {
    /// By status code.
    let ended: [CoreMetrics.Counter]
    /// nil of a method that streams: how long it is open says nothing.
    let time: CoreMetrics.Timer?
  }

  private let methods: [String: Method]

  /// Metrics of the methods of some services; those of others are passed over.
  init(_ services: [any ServiceHandler], factory: any MetricsFactory) {
    var methods: [String: Method] = [:]
    for method in services.flatMap({ $0.methods }).map(\.method) {
      methods[method.path] = Method(
        ended: Status.Code.allCases.map { code in
          CoreMetrics.Counter(
            label: ServerMetric.calls.rawValue,
            dimensions: [("method", method.path), ("code", "\(code)")], factory: factory)
        },
        time: method.kind == .unary
          ? CoreMetrics.Timer(
            label: ServerMetric.callTime.rawValue, dimensions: [("method", method.path)],
            factory: factory) : nil)
    }
    self.methods = methods
  }

  /// Runs a call, and counts how it ended.
  package func intercept(
    _ context: ServerContext, next: @Sendable (ServerContext) async throws -> Void
  ) async throws {
    guard let method = methods[context.method.path] else { return try await next(context) }
    let start = ContinuousClock.now
    var code = Status.Code.ok
    defer {
      method.ended[code.rawValue].increment()
      method.time?.recordNanoseconds(start.duration(to: .now).nanoseconds)
    }
    do {
      try await next(context)
    } catch {
      code = (error as? Status)?.code ?? (error is CancellationError ? .cancelled : .unknown)
      throw error
    }
  }
}

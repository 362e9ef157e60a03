package import RPC

extension Node {
  /// What is served to back ends of applications, on a listener of their own.
  package struct BackEnds: Sendable {
    /// The services.
    package let services: [any ServiceHandler]
    /// What every call passes, the first of them outermost.
    package let interceptors: [any ServerInterceptor]
  }

  /// The services for back ends, to be made once.
  ///
  /// - Parameters:
  ///   - identities: who may call.
  ///   - audit: is told of each call once it is over.
  ///   - log: is told of each failure of the server's own.
  /// - Returns: the services, and what their calls pass.
  package func backEnds(
    _ identities: HostIdentities, audit: @escaping @Sendable (HostCall) -> Void,
    log: @escaping @Sendable (FailureReport) -> Void
  ) -> BackEnds {
    let services: [any ServiceHandler] = [
      InternalService(
        database: database, tokens: tokens, delivery: delivery, wakeups: wakeups,
        revoker: revoker, gate: gate),
      OperationsService(node: id, database: database, pushKeys: push?.keys) { self.stopServing() },
    ]
    return BackEnds(
      services: services,
      interceptors: [
        CallMetrics(services, factory: metrics), HostAudit(identities, log: audit),
        RefusalInterceptor(log: log), AccessInterceptor(HostAccess(identities)),
      ])
  }

  /// Sends events to webhooks until the task is cancelled.
  func sendWebhooks(_ log: @escaping @Sendable (FailureReport) -> Void) async {
    await webhooks?.run(report: reporter(of: "webhooks", log))
  }
}

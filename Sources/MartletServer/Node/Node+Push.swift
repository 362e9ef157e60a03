internal import Postgres

extension Node {
  /// What asks services elsewhere of the node's own accord.
  static func outward(
    _ configuration: NodeConfiguration, _ database: Database, node: Identifier,
    now: @escaping @Sendable () -> Timestamp
  ) -> (push: PushParts?, webhooks: WebhookSender?) {
    let sealing = configuration.storageKey.map { SealingKey($0, in: database) }
    return (
      PushParts(
        configuration.push, configuration.egress, sealing, node: node, database: database,
        metrics: PushMetrics(factory: configuration.metrics), now: now),
      WebhookSender(configuration.egress, sealing, database: database, now: now)
    )
  }

  /// Wakes devices until the task is cancelled.
  func wakeDevices(_ log: @escaping @Sendable (FailureReport) -> Void) async {
    let report = reporter(of: "push", log)
    push?.notes.onFailure(report)
    await push?.sender.run(report: report)
  }
}

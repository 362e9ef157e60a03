internal import Egress
internal import Postgres

/// What wakes devices, as one node has it.
struct PushParts: Sendable {
  let notes: PushNotes
  let keys: PushKeys
  let sender: PushSender
  let sealing: SealingKey

  /// What wakes devices by a client; nil without one, or without a key to seal endpoints with.
  init?(
    _ policy: PushPolicy, _ egress: EgressClient?, _ sealing: SealingKey?, node: Identifier,
    database: Database, metrics: PushMetrics, now: @escaping @Sendable () -> Timestamp
  ) {
    guard let egress, let sealing else { return nil }
    notes = PushNotes(node: node, database: database)
    keys = PushKeys(in: database, sealing: sealing)
    self.sealing = sealing
    var carriers: [PushKind: any PushCarrier] = [
      .webPush: WebPushCarrier(keys: keys, contact: policy.contact, now: now)
    ]
    carriers[.apns] = policy.apns.map { APNsCarrier($0, now: now) }
    carriers[.fcm] = policy.fcm.map { FCMCarrier($0, egress, now: now) }
    sender = PushSender(
      egress, database: database, sealing: sealing, carriers: carriers,
      metrics: metrics)
  }
}

internal import Egress
internal import Postgres

/// What wakes devices, as one node has it.
struct PushParts: Sendable {
  let notes: PushNotes
  let keys: PushKeys
  let sender: PushSender
  let storageKey: StorageKey

  /// What wakes devices by a client; nil without one, or without a key to seal endpoints with.
  init?(
    _ policy: PushPolicy, _ egress: EgressClient?, _ storageKey: StorageKey?, node: Identifier,
    database: Database, now: @escaping @Sendable () -> Timestamp
  ) {
    guard let egress, let storageKey else { return nil }
    notes = PushNotes(node: node, database: database)
    keys = PushKeys(in: database, storageKey: storageKey)
    self.storageKey = storageKey
    sender = PushSender(
      egress, database: database, storageKey: storageKey,
      carriers: [1: WebPushCarrier(keys: keys, contact: policy.contact, now: now)])
  }
}

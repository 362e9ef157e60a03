/// What the server promises back ends of applications.
extension Limits {
  /// How long a code for a user counts.
  package static let provisionLifetime = Duration.seconds(24 * 3600)
  /// Accounts of which a node remembers whose they are.
  package static let rememberedOwners = 100_000
  /// Events in a batch.
  package static let eventBatch = 500
  /// Batches that may be on their way to a consumer unacknowledged.
  package static let eventWindow = 4
  /// How often a stream looks for events while there are none.
  static let eventInterval = Duration.milliseconds(250)
  /// How long events are kept.
  package static let eventLifetime = Duration.seconds(30 * 86_400)
  /// Consumers that a tenant may have.
  package static let eventConsumers = 100
  /// How long a consumer that follows nothing is remembered.
  package static let consumerLifetime = Duration.seconds(90 * 86_400)
  /// Events that are counted to tell how far a consumer is behind.
  package static let countedEvents = 10_000
  /// How long a token for another service is good.
  package static let audienceTokenLifetime = Duration.seconds(300)
  /// How long a new key of such tokens is published before it signs, and after that the one before
  /// it.
  static let audienceKeyNotice = Duration.seconds(600)
  /// How long a node works with the keys that it has read.
  static let audienceKeyReading = Duration.seconds(5)
  /// Accounts that are exported at once.
  package static let exports = 2
  /// Rows of an account in a part of its export.
  static let exportedRows = 100
  /// Events in what is sent to a webhook.
  package static let webhookBatch = 100
  /// How often webhooks that have something to be sent are looked for.
  static let webhookInterval = Duration.milliseconds(500)
  /// Webhooks that a node sends to at once.
  static let webhooksAtOnce = 64
  /// How long a node may take to send to a webhook before another one tries.
  static let webhookLease = Duration.seconds(30)
  /// How long a host's keys at a URL are remembered before they are asked for again.
  package static let hostKeysLifetime = Duration.seconds(3600)
  /// How long they count while the URL does not answer.
  package static let hostKeysPatience = Duration.seconds(86_400)
  /// How often they are asked for at the most, whatever keys tokens name.
  package static let hostKeysInterval = Duration.seconds(10)
  /// Bytes of them.
  package static let hostKeysByteCount = 64 << 10
  /// How long nodes that did not hear of it have to end streams that an application has ended.
  static let disconnectionLifetime = Duration.seconds(30)
  /// How long a webhook may fail before it is paused.
  package static let webhookPatience = Duration.seconds(3 * 86_400)
}

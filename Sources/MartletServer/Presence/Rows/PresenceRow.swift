internal import Postgres

/// A device under a topic.
struct PresenceKey: Sendable, Hashable {
  let topic: Identifier
  let publisher: Address
}

/// What a device publishes under a topic, from one stream.
struct PublishedEntry: Sendable {
  let key: PresenceKey
  /// Which stream says so.
  let stream: Identifier
  let sealed: [UInt8]
  /// What will be published when the stream is gone.
  let farewell: [UInt8]
}

/// What watchers are told of a device under a topic.
struct PresenceRow: Sendable, Hashable {
  let key: PresenceKey
  let isLive: Bool
  let sealed: [UInt8]

  /// The columns of `user_presence` that a row is made of.
  static let columns = "topic, account_id, device_id, is_live, sealed"

  init(key: PresenceKey, isLive: Bool, sealed: [UInt8]) {
    self.key = key
    self.isLive = isLive
    self.sealed = sealed
  }

  init(_ row: Row) throws {
    let (topic, account, device, isLive, sealed) = try row.decode(
      Identifier.self, Identifier.self, DeviceNumber.self, Bool.self, [UInt8].self)
    self.init(
      key: PresenceKey(topic: topic, publisher: Address(account: account, device: device)),
      isLive: isLive, sealed: sealed)
  }
}

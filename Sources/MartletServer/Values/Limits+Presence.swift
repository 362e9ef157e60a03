/// What the server promises of presence.
extension Limits {
  /// Bytes of what is published: 256, with nonce and tag.
  package static let sealedPresence = 296
  /// How often a publisher is to say that it is alive.
  package static let heartbeatInterval = Duration.seconds(30)
  /// How long one may be silent before it counts as gone.
  package static let heartbeatLifetime = Duration.seconds(75)
  /// How long the end of a stream waits for another one of the same device.
  package static let presenceHysteresis = Duration.seconds(20)
  /// How long an answer that somebody is there counts: by then the end of it would be known.
  package static let presenceLifetime = Duration.seconds(95)
  /// Changes under a topic that take effect at once.
  package static let presenceBurst = 3
  /// Time after which one more does.
  package static let presenceInterval = Duration.seconds(5)
  /// Topics that a device publishes under.
  package static let publishedTopics = 4
  /// Topics that a stream watches.
  package static let watchedTopics = 500
  /// Streams of a node that watch one topic.
  package static let topicWatchers = 2000
  /// How often what has changed is stored and told.
  static let presenceFlush = Duration.milliseconds(100)
  /// How often a watcher is written to.
  static let watchInterval = Duration.seconds(1)
  /// Entries of a frame to a watcher: 64 KiB hold them.
  static let entriesPerFrame = 150
  /// Entries that one statement stores.
  static let presenceBatch: Int64 = 1000
  /// How long a node may be silent before others publish its farewells: 15 seconds after its end at
  /// the least, since its last sign may have come a second before that.
  static let nodeSilence = Duration.seconds(16)
  /// How often it is looked for such nodes, and for publishers that are silent.
  static let presenceSweep = Duration.seconds(2)
  /// Topics that a device has given up and under which its farewell stays; it has four at a time,
  /// and renews each now and then.
  static let givenUpTopics: Int64 = 8
  /// How long a farewell is kept.
  static let farewellLifetime = Duration.seconds(30 * 86_400)
}

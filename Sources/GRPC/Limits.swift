/// The bounds of this module that are not a matter of configuration, each with its reason.
enum Limits {
  /// Bytes queued on a stream above which its writer waits: a slow reader costs no more than this
  /// and one message.
  static let streamHighWater = 64 << 10
  /// Bytes of a request's path: several times what any method needs.
  static let pathByteCount = 1 << 10
  /// Bytes of `grpc-message` as it stands on the wire: a message for people. nghttp2 sends no
  /// section over 64 KiB.
  static let statusMessageByteCount = 4 << 10
  /// Bytes of a header or trailer section that is sent, each field counted with 32 bytes more.
  static let sentSectionByteCount = 32 << 10
  /// Bytes gathered before they are given to a socket: one write for many frames.
  static let writeBatchByteCount = 64 << 10
  /// Bytes that wait for a socket above which a connection serialises no more frames.
  static let socketHighWater = 256 << 10
  /// Bytes that wait for a socket above which a connection is not read: whoever does not read its
  /// answers is not heard.
  static let unreadOutput = 512 << 10
  /// Bytes reserved for a message before any has come, whatever its prefix claims.
  static let messageReserve = 16 << 10
  /// Bytes reserved for what a stream sends before any of it is there: a small message and its
  /// prefix cost one allocation.
  static let outgoingReserve = 224
  /// Calls that came together for which a connection keeps room.
  static let keptCallPlaces = 64
  /// Calls that wait for a connection at once, for one channel.
  static let waitingCalls = 10_000
  /// How much a gzip message may grow at a step: what bounds the memory of a bomb is the message
  /// limit.
  static let inflateStep = 16 << 10
  /// How much is decompressed in one round of a loop's events: some 0.1 ms of it.
  static let inflationPerRound = 32 << 10
  /// How long the next piece of what waits for its turn waits: the loop decompresses 32 MiB a
  /// second, in a tenth of its time.
  static let inflationPause = Duration.milliseconds(1)
  /// What zlib keeps for a message that is being decompressed: its window and its tables.
  static let inflationStateByteCount = 40 << 10
  /// What a connection may hold while others hold too much: a large message, as a proxy sends one
  /// on each of hundreds of connections.
  static let modestByteCount = 320 << 10
  /// Messages that the handlers of a connection take in one round of a loop's events.
  static let messagesPerRound = 128
  /// What a message that waits costs beside its bytes: its place, its array and the allocator's
  /// share.
  static let waitingMessageByteCount = 128
  /// Bytes that a connection may always have queued to be sent, however much others have.
  static let fairOutput = 32 << 10
  /// Bytes queued on a connection above which each of its streams waits until what it queued has
  /// left.
  static let crowdedOutput = 1 << 20
  /// Bytes queued on all connections of a loop above which each has its fair share alone: calls of
  /// those that have more wait to begin, and to reply.
  static let loopOutput = 6 << 20
  /// Calls that are let go on at once when a connection has room again.
  static let callsReleased = 8
  /// How long calls that ran on after a drain have to hear that they are ended.
  static let farewell = Duration.seconds(1)
  /// Digits of a `grpc-timeout`.
  static let timeoutDigits = 8
  /// Connections that an address may have beyond its limit, to be told so; more are closed without
  /// a word.
  static let refusedConnections = 8
  /// How long a connection too many has to hear that it is one.
  static let refusalTime = Duration.seconds(2)
}

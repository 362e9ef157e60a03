/// The bounds of this module that are not a matter of configuration, each with its reason.
enum Limits {
  /// Bytes queued on a stream above which its writer waits: a slow reader costs no more than this
  /// and one message.
  static let streamHighWater = 64 << 10
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
  /// Digits of a `grpc-timeout`.
  static let timeoutDigits = 8
}

/// The bounds of this module, each with its reason.
enum Limits {
  /// Bytes read from a socket at once: what one wake-up moves through the layers above.
  static let readByteCount = 64 << 10
  /// The same while rounds are long.
  static let leastReadByteCount = 8 << 10
  /// How much more is read at once after a round that was not long.
  static let addedReadByteCount = 512
  /// What makes a round of a loop's events long: others feel it.
  static let longRound = Duration.microseconds(250)
  /// Readiness events taken from the kernel at once.
  static let eventsPerPoll = 256
  /// Connections accepted from one listener before its loop turns to other descriptors.
  static let acceptsPerPoll = 64
  /// Rest for a listener when the process has no descriptor left.
  static let acceptPause = Duration.milliseconds(100)
  /// Threads for what blocks: name resolution and files.
  static let blockingThreadCount = 4
  /// Connections that wait in the kernel to be accepted.
  static let listenBacklog: Int32 = 4096
}

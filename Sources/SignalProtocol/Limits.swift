/// The bounds of sessions, each tested at its value and one past it.
public enum SessionLimits {
  /// How far a message may be ahead of the last one of its chain, the rest of the chain before
  /// included; a jump of this size costs about 6 ms, and 24 ms in a Triple Ratchet. Each
  /// ratchet counts for itself.
  public static let forwardJump = 25_000

  /// How far a message may be ahead in former sessions, all of those that it is tried in together:
  /// whoever has begun many sessions would else have each of them make such a jump.
  public static let archivedForwardJump = 2_000

  /// Keys kept for messages that have not come, per session and ratchet; the oldest go first.
  public static let skippedKeys = 2_000

  /// Keys of each ratchet kept for messages that have not come in all former sessions with a device
  /// together; those of the oldest sessions go first. A record is stored whole with each message.
  public static let archivedSkippedKeys = 2_000

  /// Receiving chains of which keys are kept, per session: the current one and four before it.
  public static let receivingChains = 5

  /// Former sessions kept per device, tried when the current one cannot decrypt.
  public static let archivedSessions = 40

  /// How long a session may wait for its first answer before a new bundle is needed, in seconds:
  /// 30 days.
  public static let unacknowledgedLifetime: Int64 = 30 * 24 * 3600
}

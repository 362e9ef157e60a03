/// The bounds of sessions, each tested at its value and one past it.
public enum SessionLimits {
  /// How far a message may be ahead of the last one of its chain; a jump of this size costs about
  /// 20 ms.
  public static let forwardJump = 25_000

  /// Keys kept for messages that have not come, per session; the oldest go first.
  public static let skippedKeys = 2_000

  /// Receiving chains of which keys are kept, per session: the current one and four before it.
  public static let receivingChains = 5

  /// Former sessions kept per device, tried when the current one cannot decrypt.
  public static let archivedSessions = 40

  /// How long a session may wait for its first answer before a new bundle is needed, in seconds:
  /// 30 days.
  public static let unacknowledgedLifetime: Int64 = 30 * 24 * 3600
}

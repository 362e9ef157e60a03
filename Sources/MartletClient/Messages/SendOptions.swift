/// How a message is sent.
public struct SendOptions: Sendable {
  /// The message that it answers.
  public var replyTo: MessageReference?
  /// How long it is kept once read; nil takes the conversation's timer.
  public var disappearsAfter: Duration?
  /// Whether a sleeping device should be woken for it.
  public var isUrgent = true
  /// Whether it only matters now: it reaches devices that are listening, and no history.
  public var isEphemeral = false
  /// How long the server keeps it for devices that do not fetch it; nil leaves that to the server.
  public var serverLifetime: Duration?

  /// An urgent message that is kept.
  public init() {}
}

/// How far a message has come.
public struct SentMessage: Sendable {
  /// Its identifier.
  public let id: MessageID
  /// Whether the server has it; else it is kept and sent as soon as the server can be reached.
  public let isSent: Bool
  /// Why the server does not have it yet (a `Status`); nil if it does, or if what stands before the
  /// message waits for another try.
  public let delay: (any Error & Sendable)?
}

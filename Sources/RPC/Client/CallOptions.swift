/// What a caller may say of one call.
public struct CallOptions: Sendable {
  /// What goes with the request.
  public var metadata = Metadata()
  /// By when the call must have ended, on this machine's clock; it travels as the time that is
  /// left.
  public var deadline: Deadline?
  /// Whether to wait for a connection rather than fail with `.unavailable` while there is none.
  public var waitsForReady = false
  /// How requests are compressed. Replies come as the server chooses.
  public var compression = Compression.identity
  /// When to repeat a unary call that failed; nil leaves it to the channel.
  public var retryPolicy: RetryPolicy?
  /// Where the response's metadata and trailers are put, for a caller that wants them.
  public var response: ResponseRecorder?

  /// No metadata, no deadline, the channel's own retries.
  public init() {}

  /// A call with a limit of time.
  public init(timeout: Duration) { deadline = .after(timeout) }

  /// A call made on behalf of one that is being served: its deadline travels on.
  public init(onBehalfOf context: ServerContext) { deadline = context.deadline }
}

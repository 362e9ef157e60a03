public import RPC

/// How a channel connects and keeps its connections.
public struct ChannelConfiguration: Sendable {
  /// What the channel trusts and shows; nil speaks plaintext.
  public var tls: ClientTLS?
  /// The `:authority` of calls; nil takes it from the target.
  public var authority: String?
  /// Sent as `user-agent`.
  public var userAgent = "grpc-swift-martlet/1.0"
  /// Bytes that a received message may have, decompressed.
  public var maximumMessageByteCount = 4 << 20
  /// Bytes of a response's metadata, each entry counted with 32 bytes more.
  public var maximumMetadataByteCount = 16 << 10
  /// How long opening a connection may take, the TLS handshake and HTTP/2 SETTINGS included.
  public var connectTimeout = Duration.seconds(20)
  /// How long to wait before connecting again after failures.
  public var backoff = Backoff()
  /// When unary calls are repeated.
  public var retryPolicy = RetryPolicy()
  /// Silence after which the server is pinged while calls are open; nil never pings.
  public var keepAliveInterval: Duration? = .seconds(60)
  /// How long the server may take to answer a ping.
  public var keepAliveTimeout = Duration.seconds(20)
  /// Whether connections without calls are pinged too.
  public var keepsAliveWithoutCalls = false
  /// Time without calls after which a connection is closed; nil keeps it.
  public var maximumIdle: Duration? = .seconds(30 * 60)

  /// The defaults, in plaintext.
  public init() {}
}

public import Protobuf
public import RPC

/// What a server offers and how much it puts up with.
public struct ServerConfiguration: Sendable {
  /// Bytes that a received message may have, decompressed.
  public var maximumMessageByteCount = 4 << 20
  /// Calls that one connection may have open at once.
  public var maximumConcurrentCalls = 256
  /// Connections that the server has open at once; more are closed as they come.
  public var maximumConnections = 65_536
  /// Connections that one client has open at once, by its address of IPv4 or the first 64 bits of
  /// one of IPv6; calls on a few more are refused, others are closed as they come. 0 sets no limit.
  public var maximumConnectionsPerAddress = 0
  /// What calls are refused with on a connection too many.
  public var crowdedStatus = Status(.resourceExhausted, "too many connections from this address")
  /// Whose connections must begin with a header of the PROXY protocol, version 2, that says whose
  /// they are. Nobody else's header is believed.
  public var proxies = ProxyAddresses()
  /// Is told of a proxy's address whose connection is refused, and why.
  public var onRefusedProxy: (@Sendable (_ proxy: String, _ reason: String) -> Void)?
  /// Bytes of a call's metadata, each entry counted with 32 bytes more.
  public var maximumMetadataByteCount = 16 << 10
  /// Bytes of received messages that one connection may have in memory before handlers take them,
  /// each message counted with 128 bytes more.
  public var maximumBufferedByteCount = 64 << 20
  /// The same for all connections of the server, or what four messages may have if that is more.
  /// Once it is used up, connections that hold more than their share of it are refused, and more
  /// than 320 KiB; once twice as much is, those that hold more than their share.
  public var maximumTotalBufferedByteCount = 36 << 20
  /// Bytes that all connections of one loop may have queued to be sent; above that, the one with
  /// the most is closed. Calls wait long before that.
  public var maximumQueuedByteCountPerLoop = 64 << 20

  /// How long a connection may take to its first HTTP/2 SETTINGS, the TLS handshake included.
  public var setupTimeout = Duration.seconds(10)
  /// How long a message may take from its first byte to its last, and a request to be complete
  /// where the method has exactly one.
  public var requestTimeout = Duration.seconds(120)
  /// How long a peer may leave its answers unread, or a stream without a window for them.
  public var stallTimeout = Duration.seconds(60)
  /// Silence after which a peer is pinged; nil never pings.
  public var keepAliveInterval: Duration? = .seconds(120)
  /// How long a peer may take to answer a ping.
  public var keepAliveTimeout = Duration.seconds(20)
  /// How often a peer may ping a connection on which nothing happens.
  public var minimumPingInterval = Duration.seconds(10)
  /// Time without calls after which a connection is closed; nil keeps it.
  public var maximumIdle: Duration?
  /// Time after which a connection is closed, its calls running to their end; nil keeps it.
  public var maximumAge: Duration?

  /// The sites whose pages may call from browsers, such as `https://chat.example.org`.
  public var webOrigins: [String] = []
  /// The messages that may stand in a `google.protobuf.Any` of JSON, besides the standard ones.
  public var anyTypes: [any Message.Type] = []

  /// The defaults.
  public init() {}
}

public import RPC
package import Reactor

/// A channel to a gRPC server: connections to each of its addresses, opened when they are wanted,
/// used in turn, and opened again with growing pauses when they are lost.
///
/// ```swift
/// let channel = try ClientChannel("localhost:50051")
/// let reply = try await GreeterClient(channel).sayHello(request)
/// ```
public final class ClientChannel: Channel {
  /// When unary calls are repeated, where the caller does not say.
  public let retryPolicy: RetryPolicy

  private let core: ChannelCore

  /// A channel that connects with its first call.
  ///
  /// - Parameters:
  ///   - target: `host:port`, `dns:///host:port`, `unix:/path`, or several numeric addresses as
  ///     `ipv4:address:port,address:port` or `ipv6:[address]:port,[address]:port`.
  ///   - configuration: how to connect.
  /// - Throws: a `Status` where the target is malformed, another error where the system has no
  ///   thread or descriptor left.
  public convenience init(
    _ target: String, configuration: ChannelConfiguration = ChannelConfiguration()
  ) throws {
    try self.init(target, configuration: configuration, loop: EventLoopGroup.shared().next())
  }

  /// A channel on a loop of the caller's choice.
  package init(_ target: String, configuration: ChannelConfiguration, loop: EventLoop) throws {
    retryPolicy = configuration.retryPolicy
    core = ChannelCore(target: try Target(target), configuration: configuration, loop: loop)
  }

  deinit {
    let core = core
    core.loop.execute { core.close() }
  }

  /// Starts a call.
  ///
  /// - Parameters:
  ///   - method: the method to call.
  ///   - options: what the caller says of the call.
  /// - Returns: the call's stream.
  /// - Throws: `.unavailable` where there is no connection, `.deadlineExceeded`, `.cancelled`.
  public func open(
    _ method: MethodDescriptor, options: CallOptions
  ) async throws -> any ClientStream {
    try await core.open(method, options: options)
  }

  /// Takes no more calls; those that are open run to their end, then the connections close.
  public func close() async {
    await core.loop.run { [core] in core.close() }
  }
}

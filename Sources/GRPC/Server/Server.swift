public import RPC
package import Reactor

/// A gRPC server over HTTP/2, on one event loop for each processor.
///
/// ```swift
/// let server = try Server(services: [Greeter()])
/// let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
/// // … until it is time to go:
/// await server.drain(within: .seconds(30))
/// ```
public final class Server: Sendable {
  let loops: [ServerLoop]

  /// A server that does not listen yet.
  ///
  /// - Parameters:
  ///   - services: what it serves.
  ///   - interceptors: what every call passes, the first of them outermost.
  ///   - configuration: what it offers and how much it puts up with.
  ///   - cores: the processors that its loops are bound to; empty shares the loops of the process.
  /// - Throws: an error where the system has no thread or descriptor left.
  public convenience init(
    services: [any ServiceHandler], interceptors: [any ServerInterceptor] = [],
    configuration: ServerConfiguration = ServerConfiguration(), cores: [Int] = []
  ) throws {
    let group = cores.isEmpty ? try EventLoopGroup.shared() : try EventLoopGroup(cores: cores)
    self.init(
      services: services, interceptors: interceptors, configuration: configuration,
      loops: group.loops)
  }

  /// A server on loops of the caller's choice, one or more.
  package init(
    services: [any ServiceHandler], interceptors: [any ServerInterceptor] = [],
    configuration: ServerConfiguration = ServerConfiguration(), loops: [EventLoop]
  ) {
    let router = Router(services: services, interceptors: interceptors)
    let limit = max(1, configuration.maximumConnections / loops.count)
    let budget = MemoryBudget(
      limit: max(
        configuration.maximumTotalBufferedByteCount, 4 * configuration.maximumMessageByteCount))
    let clients = ClientCounts(limit: configuration.maximumConnectionsPerAddress)
    self.loops = loops.map {
      ServerLoop(
        loop: $0, router: router, configuration: configuration, connectionLimit: limit,
        budget: budget, clients: clients)
    }
  }

  deinit {
    for part in loops { part.loop.execute { part.close() } }
  }

  /// Listens on one address more.
  ///
  /// - Parameters:
  ///   - address: where; a TCP port of 0 lets the kernel choose.
  ///   - tls: nil speaks plaintext.
  /// - Returns: where it listens, with the port that was chosen.
  /// - Throws: an error where the address is malformed or in use.
  @discardableResult
  public func listen(on address: ServerAddress, tls: ServerTLS? = nil) async throws
    -> ServerAddress
  {
    let first = try ListeningSocket(address.resolved())
    let bound = first.address
    for (index, part) in loops.enumerated() {
      // A path has one socket; a port has one for each loop, among which the kernel spreads.
      let socket =
        index == 0 || bound.unixPath != nil ? first : try ListeningSocket(beside: first)
      try await part.loop.run { Result { try part.listen(socket, tls: tls) } }.get()
    }
    return address.with(port: bound.port)
  }

  /// Accepts no more connections and calls, and lets the open calls run to their end.
  ///
  /// - Parameter limit: how long they may take; what is open then ends with `.unavailable`.
  public func drain(within limit: Duration) async {
    for part in loops { await part.loop.run { part.drain() } }
    await withTaskGroup { group in
      group.addTask { await self.waitUntilEmpty() }
      group.addTask {
        try? await Task.sleep(for: limit)
        guard !Task.isCancelled else { return }
        for part in self.loops { await part.loop.run { part.endCalls() } }
        try? await Task.sleep(for: Limits.farewell)
        guard !Task.isCancelled else { return }
        for part in self.loops { await part.loop.run { part.close() } }
      }
      await group.next()
      group.cancelAll()
    }
  }

  /// Closes every connection at once.
  public func close() async {
    for part in loops { await part.loop.run { part.close() } }
  }

  /// How many connections are open.
  public var connectionCount: Int {
    get async {
      var count = 0
      for part in loops { count += await part.loop.run { part.connectionCount } }
      return count
    }
  }

  private func waitUntilEmpty() async {
    for part in loops {
      await withCheckedContinuation { continuation in
        part.loop.execute { part.notifyWhenEmpty(continuation) }
      }
    }
  }
}

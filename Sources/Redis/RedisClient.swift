internal import Links
package import Reactor
internal import Synchronization

/// A connection to a server that is made again when it is lost: for commands, or for listening to
/// channels.
///
/// Nothing waits while there is no connection, and nothing is repeated: what is sent is answered
/// within 250 ms, or has failed.
// Sendable: touched on its loop only, but for what is behind the mutex.
package final class RedisClient: @unchecked Sendable {
  /// What a client tells.
  package enum Event: Sendable, Hashable {
    /// There is a connection, which listens to every channel.
    case connected
    /// It is lost, or could not be made.
    case disconnected(RedisError)
    /// Somebody has published something.
    case message(channel: String, payload: [UInt8])
  }

  private struct Shared {
    var isConnected = false
    var waiting = 0
  }

  private let configuration: RedisConfiguration
  private let endpoints: [RedisURL.Endpoint]
  private let channels: [String]
  private let handler: @Sendable (Event) -> Void
  private let loop: EventLoop
  private let shared = Mutex(Shared())

  private var connection: RedisConnection?
  private var retryTimer: Timer?
  private var checkTimer: Timer?
  private var failures = 0
  private var isClosed = false

  /// Begins to connect.
  ///
  /// - Parameters:
  ///   - configuration: where the server is.
  ///   - endpoint: one place of it; nil tries all that its URL names.
  ///   - loop: where the connection lives, and `handler` is called.
  ///   - channels: what it listens to.
  ///   - handler: is told each event.
  package init(
    _ configuration: RedisConfiguration, at endpoint: RedisURL.Endpoint? = nil, on loop: EventLoop,
    channels: [String] = [], _ handler: @escaping @Sendable (Event) -> Void
  ) {
    self.configuration = configuration
    endpoints = endpoint.map { [$0] } ?? configuration.url.endpoints
    self.channels = channels
    self.handler = handler
    self.loop = loop
    Task { await connect() }
  }

  /// Whether there is a connection now.
  package var isConnected: Bool { shared.withLock { $0.isConnected } }

  /// Sends a command.
  ///
  /// - Parameters:
  ///   - command: what is asked.
  ///   - completion: is told the reply on the loop; of a full queue or no connection at once.
  package func send(
    _ command: RedisCommand,
    _ completion: @escaping @Sendable (Result<RedisValue, RedisError>) -> Void
  ) {
    let fault = shared.withLock { shared -> RedisError? in
      guard shared.isConnected else { return .unavailable(reason: "not connected") }
      guard shared.waiting < Limits.waitingCommands else { return .queueFull }
      shared.waiting += 1
      return nil
    }
    if let fault { return completion(.failure(fault)) }
    let done = { @Sendable [self] (result: Result<RedisValue, RedisError>) in
      shared.withLock { $0.waiting -= 1 }
      if case .success(.failure(let text)) = result {
        completion(.failure(.refused(text)))
      } else {
        completion(result)
      }
    }
    loop.execute { [self] in
      guard let connection else { return done(.failure(.unavailable(reason: "not connected"))) }
      connection.send(command, done)
    }
  }

  /// Sends a command, and waits for its reply: 250 ms at the most.
  ///
  /// - Returns: the reply.
  /// - Throws: `RedisError`.
  package func send(_ command: RedisCommand) async throws(RedisError) -> RedisValue {
    let result = await withCheckedContinuation { continuation in
      send(command) { continuation.resume(returning: $0) }
    }
    return try result.get()
  }

  /// Ends the connection, and makes no other one.
  package func close() async {
    await loop.run { [self] in
      isClosed = true
      if let retryTimer { loop.cancel(retryTimer) }
      retryTimer = nil
      connection?.close(because: .unavailable(reason: "closed"))
    }
  }

  /// Has it connect anew.
  package func reconnect() {
    loop.execute { [self] in connection?.close(because: .unavailable(reason: "connects anew")) }
  }

  // MARK: Connecting

  private func connect() async {
    let turn = await loop.run { [self] in failures }
    do {
      let endpoint = endpoints[turn % endpoints.count]
      let addresses = try await NameResolver.addresses(host: endpoint.host, port: endpoint.port)
      // The next time, the next one of its addresses.
      let address = addresses[turn / endpoints.count % addresses.count]
      let descriptor = try await Connector.connect(
        to: address, on: loop, timeout: Limits.connectTimeout)
      await loop.run { [self] in open(descriptor, to: endpoint) }
    } catch {
      let reason = "\(error)"
      await loop.run { [self] in fail(.unavailable(reason: reason)) }
    }
  }

  private func open(_ descriptor: FileDescriptor.Number, to endpoint: RedisURL.Endpoint) {
    let socket = StreamSocket(owning: descriptor, on: loop)
    guard !isClosed else { return }
    do {
      let link = Link(socket, tls: try configuration.session(with: endpoint))
      let connection = RedisConnection(
        link, on: loop, greeting: configuration.greeting, owner: self)
      self.connection = connection
      connection.start()
    } catch {
      fail(.unavailable(reason: "\(error)"))
    }
  }

  private func fail(_ error: RedisError) {
    guard !isClosed else { return }
    failures += 1
    let longest = Limits.firstRetry * (1 << min(failures - 1, 10))
    let wait = min(longest, Limits.lastRetry) * Double.random(in: 0.75...1.25)
    retryTimer = loop.schedule(after: wait, self)
    handler(.disconnected(error))
  }

  private func becomeConnected() {
    failures = 0
    shared.withLock { $0.isConnected = true }
    checkTimer = loop.schedule(after: Limits.checkInterval, self)
    handler(.connected)
  }
}

extension RedisClient: RedisConnectionOwner, TimerTarget {
  func connectionReady(_ connection: RedisConnection) {
    let commands = channels.map { RedisCommand("SUBSCRIBE", $0) }
    guard !commands.isEmpty else { return becomeConnected() }
    for (index, command) in commands.enumerated() {
      connection.send(command, within: Limits.connectTimeout) { [self] result in
        switch result {
        case .failure: break
        case .success(.failure(let text)): connection.close(because: .refused(text))
        case .success: if index == commands.count - 1 { becomeConnected() }
        }
      }
    }
  }

  func connectionTold(_ value: [RedisValue]) {
    guard value.count == 3, value[0].string?.hasSuffix("message") == true,
      let channel = value[1].string, case .text(let payload) = value[2]
    else {
      // A server that ends what it was asked for is as good as none.
      connection?.close(because: .unavailable(reason: "the server ended a subscription"))
      return
    }
    handler(.message(channel: channel, payload: payload))
  }

  func connectionClosed(_: RedisConnection, because error: RedisError) {
    connection = nil
    shared.withLock { $0.isConnected = false }
    if let checkTimer { loop.cancel(checkTimer) }
    checkTimer = nil
    fail(error)
  }

  package func fired(_ timer: Timer) {
    guard timer === checkTimer else {
      retryTimer = nil
      Task { await connect() }
      return
    }
    // A server that has stopped is silent like one that has nothing to tell: this one answers.
    connection?.send(RedisCommand("PING")) { _ in }
    checkTimer = loop.schedule(after: Limits.checkInterval, self)
  }
}

internal import HTTP2
internal import Links
internal import RPC
internal import Reactor

/// The part of a server that lives on one loop: its acceptors and its connections.
// Sendable: touched on its loop only, which is asserted.
final class ServerLoop: @unchecked Sendable {
  let loop: EventLoop
  let router: Router
  let configuration: ServerConfiguration
  let budget: MemoryBudget
  let clients: ClientCounts
  let pool: HandlerPool
  let inflater: Inflater
  /// Shared by the connections: an idle one costs little else.
  let clockLimits: ConnectionClock.Limits
  let sessionConfiguration: SessionConfiguration
  let web: WebTerms
  /// Made on the loop.
  private(set) lazy var sessionMemory = SessionMemory()

  private let connectionLimit: Int
  private var acceptors: [Acceptor] = []
  private var connections: [ObjectIdentifier: ServerConnection] = [:]
  private var whenEmpty: [CheckedContinuation<Void, Never>] = []

  init(
    loop: EventLoop, router: Router, configuration: ServerConfiguration, connectionLimit: Int,
    budget: MemoryBudget, clients: ClientCounts
  ) {
    self.loop = loop
    self.router = router
    self.configuration = configuration
    self.connectionLimit = connectionLimit
    self.budget = budget
    self.clients = clients
    pool = HandlerPool(on: loop)
    inflater = Inflater(on: loop)
    clockLimits = configuration.clockLimits
    sessionConfiguration = configuration.sessionConfiguration
    web = WebTerms(configuration)
  }

  /// Starts to accept connections.
  func listen(_ socket: ListeningSocket, tls: ServerTLS?) throws(ReactorError) {
    assert(loop.isCurrent)
    let acceptor = try Acceptor(socket, on: loop) { [weak self] descriptor, address in
      self?.accept(descriptor, address, tls: tls)
    }
    acceptors.append(acceptor)
  }

  private func accept(
    _ descriptor: FileDescriptor.Number, _ address: SocketAddress, tls: ServerTLS?
  ) {
    let socket = StreamSocket(owning: descriptor, on: loop)
    guard connections.count < connectionLimit else { return }
    let isProxied = configuration.proxies.contains(address)
    var entry = ClientEntry.own
    if !isProxied {
      guard let found = ClientEntry(of: address, in: clients) else { return }
      entry = found
    }
    do {
      let link = Link(socket, tls: try tls?.session(), expectsHeader: isProxied)
      let peer = Peer(address: address.description, isSecure: tls != nil || address.isUnix)
      let connection = ServerConnection(link, peer: peer, entry, server: self)
      connections[ObjectIdentifier(connection)] = connection
      connection.start()
    } catch {
      // No session to be had: the socket closes as it is let go.
      entry.leave(clients)
    }
  }

  /// A connection is over.
  func closed(_ connection: ServerConnection) {
    connections[ObjectIdentifier(connection)] = nil
    MemoryReturn.shared.connectionClosed(on: loop)
    guard connections.isEmpty else { return }
    sessionMemory.empty()
    whenEmpty.forEach { $0.resume() }
    whenEmpty = []
  }

  /// Accepts no more, and tells every connection to end when its calls have.
  func drain() {
    acceptors.forEach { $0.stop() }
    acceptors = []
    for connection in connections.values { connection.drain(reason: "shutdown") }
    pool.close()
  }

  /// Closes every connection.
  func close() {
    drain()
    for connection in connections.values { connection.close() }
  }

  /// Ends every call that is still open with a status, and the connections with them.
  func endCalls() {
    for connection in connections.values { connection.endCalls() }
  }

  /// Closes the connection with the most to send, while there is too much for all of them.
  func checkQueues() {
    guard sessionMemory.holdsMore(than: configuration.maximumQueuedByteCountPerLoop) else { return }
    connections.values.max { $0.queuedByteCount < $1.queuedByteCount }?
      .calmDown("too many bytes wait to be sent")
  }

  /// Resumes once there is no connection.
  func notifyWhenEmpty(_ continuation: CheckedContinuation<Void, Never>) {
    if connections.isEmpty { continuation.resume() } else { whenEmpty.append(continuation) }
  }

  /// How many connections are open.
  var connectionCount: Int { connections.count }
}

extension SocketAddress {
  /// Whether it is a path of this machine.
  fileprivate var isUnix: Bool { unixPath != nil }
}

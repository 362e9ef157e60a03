internal import CoreMetrics
internal import Reactor
internal import Redis
internal import Synchronization

/// Carries packets of hints to other nodes by way of Redis, whose word is not taken for anything:
/// what it carries is sealed, and what it loses is told by the database.
///
/// Each node listens to one of 64 channels, which its identifier chooses. What a server does not
/// confirm within 250 ms to have handed to every node that is meant counts as lost.
final class HintCarrier: Sendable {
  /// How far it can be relied on.
  enum State: Int, Sendable {
    /// Nothing goes that way.
    case away = 0
    /// All goes that way, and by the database as well.
    case settling = 1
    /// What it confirms goes that way alone.
    case carrying = 2
  }

  /// What becomes of packets.
  private enum Outcome: String, CaseIterable {
    case published
    case unheard
    case dropped
    case received
    case refused
  }

  private struct Clients {
    let publisher: RedisClient
    let listener: RedisClient
  }

  private struct Connected {
    var clients: Clients?
    /// Since when there has been a connection to publish over.
    var publishingSince: ContinuousClock.Instant?
    var isListening = false
    /// Packets for which a key is being read.
    var waiting = 0
    var lastFault: RedisError?
  }

  private static let channels: UInt64 = 64
  /// How long all is told by the database as well, after it is connected to.
  static let settlingTime = Duration.seconds(5)
  private static let waitingLimit = 64

  private let configuration: RedisConfiguration
  private let node: Identifier
  private let seal: PacketSeal
  private let outcomes: [Outcome: Counter]
  private let connected = Mutex(Connected())

  init(
    _ configuration: RedisConfiguration, node: Identifier, seal: PacketSeal,
    metrics: any MetricsFactory
  ) {
    self.configuration = configuration
    self.node = node
    self.seal = seal
    outcomes = Outcome.counters(of: .redisPackets, by: "outcome", factory: metrics)
  }

  /// The channel that a node listens to. The braces keep all keys and channels of a node on one
  /// server of a cluster.
  static func channel(of node: Identifier) -> String {
    let hash = node.bytes.reduce(UInt64(0)) { $0 &* 31 &+ UInt64($1) }
    return "martlet:{\(hash % channels)}:hints"
  }

  /// How far it can be relied on now.
  var state: State {
    connected.withLock { connected in
      guard let since = connected.publishingSince else { return .away }
      return since.duration(to: .now) < Self.settlingTime ? .settling : .carrying
    }
  }

  /// Whether it hears what others publish.
  var isListening: Bool { connected.withLock { $0.isListening } }

  // MARK: Connections

  /// Connects, until it is closed.
  ///
  /// - Parameters:
  ///   - loop: where its connections live.
  ///   - began: is told that something may have been missed.
  ///   - receive: is told what other nodes have sealed.
  ///   - report: is told what keeps it away, once for as long as that is the same.
  func start(
    on loop: EventLoop, began: @escaping @Sendable () -> Void,
    receive: @escaping @Sendable ([UInt8]) -> Void,
    report: @escaping @Sendable (RedisError) -> Void
  ) {
    let publisher = RedisClient(configuration, on: loop) { [self] event in
      switch event {
      case .connected:
        connected.withLock { ($0.publishingSince, $0.lastFault) = (.now, nil) }
      case .disconnected(let error): lose(error, report)
      case .message: break
      }
    }
    let own = Self.channel(of: node)
    let listener = RedisClient(configuration, on: loop, channels: [own]) { [self] event in
      switch event {
      case .connected:
        connected.withLock { $0.isListening = true }
        began()
      case .disconnected: connected.withLock { $0.isListening = false }
      case .message(_, let sealed): take(sealed, receive)
      }
    }
    connected.withLock { $0.clients = Clients(publisher: publisher, listener: listener) }
  }

  /// Ends its connections.
  func close() async {
    let clients = connected.withLock { connected in
      defer { (connected.clients, connected.publishingSince) = (nil, nil) }
      return connected.clients
    }
    await clients?.publisher.close()
    await clients?.listener.close()
  }

  private func lose(_ error: RedisError, _ report: (RedisError) -> Void) {
    let isNew = connected.withLock { connected in
      defer { (connected.publishingSince, connected.lastFault) = (nil, error) }
      return connected.lastFault != error
    }
    if isNew { report(error) }
  }

  // MARK: Packets

  /// Publishes a packet: once for each channel of the nodes that are meant.
  ///
  /// - Returns: whether every one of them was handed it.
  func publish(_ packet: [UInt8], to nodes: Set<Identifier>) async -> Bool {
    guard let publisher = connected.withLock({ $0.clients?.publisher }), !nodes.isEmpty,
      let sealed = try? await seal.seal(packet)
    else { return false }
    var listeners: [String: Int64] = [:]
    for node in nodes { listeners[Self.channel(of: node), default: 0] += 1 }
    // A node that shares a channel hears itself.
    if connected.withLock({ $0.isListening }) { listeners[Self.channel(of: node)]? += 1 }
    return await withTaskGroup { group in
      for (channel, count) in listeners {
        group.addTask { await self.publish(sealed, on: channel, to: count, over: publisher) }
      }
      return await group.reduce(true) { $0 && $1 }
    }
  }

  private func publish(
    _ sealed: [UInt8], on channel: String, to count: Int64, over publisher: RedisClient
  ) async -> Bool {
    let command = RedisCommand([Array("PUBLISH".utf8), Array(channel.utf8), sealed])
    do {
      let heard = try await publisher.send(command)
      guard case .number(let number) = heard, number >= count else {
        note(.unheard)
        return false
      }
      note(.published)
      return true
    } catch {
      note(.dropped)
      return false
    }
  }

  private func take(_ sealed: [UInt8], _ receive: @escaping @Sendable ([UInt8]) -> Void) {
    guard seal.mustRead(for: sealed) else { return hand(sealed, to: receive) }
    let mayWait = connected.withLock { connected in
      guard connected.waiting < Self.waitingLimit else { return false }
      connected.waiting += 1
      return true
    }
    guard mayWait else { return note(.refused) }
    Task {
      await seal.read(for: sealed)
      connected.withLock { $0.waiting -= 1 }
      hand(sealed, to: receive)
    }
  }

  private func hand(_ sealed: [UInt8], to receive: ([UInt8]) -> Void) {
    guard let packet = seal.open(sealed) else { return note(.refused) }
    note(.received)
    receive(packet)
  }

  private func note(_ outcome: Outcome) { outcomes[outcome]?.increment() }
}

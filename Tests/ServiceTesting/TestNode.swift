internal import Cryptography
internal import Egress
package import GRPC
package import MartletServer
package import Postgres
internal import RPC
internal import Reactor
internal import Synchronization

/// A node behind a server on a port that the kernel chose, for tests: several may share a database.
package final class TestNode: Sendable {
  private static let sharedStart = Task { try await start() }

  /// A node for tests that need nothing special: each has accounts of its own on it.
  package static var shared: TestNode {
    get async throws { try await sharedStart.value }
  }

  /// The node.
  package let node: Node
  /// Its own connections to the database.
  package let database: Database
  /// How the database is reached.
  package let configuration: PostgresConfiguration
  /// A channel to it.
  package let channel: ClientChannel
  /// Where it listens.
  package let port: UInt16

  private let server: Server
  private let background: Task<Void, any Error>
  private let reports = Reports()

  /// A node on a database; on one of its own where none is named.
  ///
  /// - Parameters:
  ///   - configuration: the database, with the service's schema.
  ///   - now: the node's clock.
  ///   - trouble: what makes calls fail, where they are to.
  ///   - configure: changes what it promises.
  /// - Returns: the node, which serves.
  /// - Throws: what keeps it from serving.
  package static func start(
    on configuration: PostgresConfiguration? = nil,
    now: @escaping @Sendable () -> Timestamp = Timestamp.now, trouble: Trouble = Trouble(),
    configure: (inout NodeConfiguration) -> Void = { _ in }
  ) async throws -> TestNode {
    var promises = NodeConfiguration()
    promises.sendBurst = 0
    promises.firstContact = .accepted
    promises.claimBurst = 0
    promises.groupBurst = 0
    promises.additionBurst = 0
    promises.pollInterval = .milliseconds(200)
    promises.media.directory = TestFolder.shared.path
    // However full the disk of this machine is.
    promises.media.freeDiskPercent = 0
    promises.egress = try EgressClient(EgressGuard())
    promises.storageKey = try StorageKey(SecretBytes([UInt8](repeating: 7, count: 32)))
    configure(&promises)
    let own: PostgresConfiguration
    if let configuration {
      own = configuration
    } else {
      own = try await TestCluster.shared.makeDatabase()
    }
    return try await TestNode(promises, own, now, trouble)
  }

  private init(
    _ promises: NodeConfiguration, _ configuration: PostgresConfiguration,
    _ now: @escaping @Sendable () -> Timestamp, _ trouble: Trouble
  ) async throws {
    self.configuration = configuration
    database = Database(configuration, loops: try .shared())
    let node = Node(promises, database: database, loops: try .shared(), now: now)
    self.node = node
    var limits = ServerConfiguration()
    limits.maximumMessageByteCount = Limits.requestByteCount
    try await node.prepare()
    let own = node.interceptors { [reports] in reports.add($0) }
    server = try Server(
      services: node.services, interceptors: [trouble] + own, configuration: limits)
    let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
    guard case .tcp(_, let port) = address else { throw Status(.internal, "expected a port") }
    self.port = port
    channel = try ClientChannel("127.0.0.1:\(port)")
    let loop = try EventLoopGroup.shared().next()
    background = Task { [reports] in
      await node.run(configuration, on: loop, log: { reports.add($0) })
    }
  }

  /// What failed by the server's own fault.
  package var failures: [FailureReport] { reports.log.withLock { $0 } }

  /// Whether it has noticed another node on its database.
  package var knowsOthers: Bool { node.hasOthers }

  /// A channel of its own, which nobody else's calls share.
  ///
  /// - Returns: the channel.
  /// - Throws: what makes the address unusable.
  package func connect() throws -> ClientChannel { try ClientChannel("127.0.0.1:\(port)") }

  /// Drains as a server does that was asked to stop.
  ///
  /// - Parameter limit: how long calls may run on.
  package func drain(within limit: Duration) async {
    node.stopServing()
    await server.drain(within: limit)
  }

  /// Ends it without a word to anyone, as a crash does to its clients.
  package func close() async {
    background.cancel()
    await server.close()
    await channel.close()
    try? await background.value
    await database.close()
  }
}

private final class Reports: Sendable {
  let log = Mutex<[FailureReport]>([])
  func add(_ report: FailureReport) { log.withLock { $0.append(report) } }
}

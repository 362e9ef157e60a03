internal import MartletAPI
internal import Postgres
internal import RPC
internal import Reactor
internal import Redis
internal import ServiceTesting
internal import TestSupport
internal import Testing

@testable internal import MartletServer

@Suite("Redis between nodes", .timeLimit(.minutes(10)))
struct RedisDeliveryTests {
  /// A person on each of two nodes, which know each other and have one Redis.
  private struct Stage {
    let redis: RedisServer
    let here: TestNode
    let there: TestNode
    let alice: TestDevice
    let bob: TestDevice
    /// What the second person receives.
    let stream: TestStream

    init(on configuration: PostgresConfiguration) async throws {
      redis = try RedisServer()
      here = try await Self.start(on: configuration, redis)
      there = try await Self.start(on: configuration, redis)
      try await Self.meet(here, there)
      alice = try await TestDevice.register(here.channel)
      bob = try await TestDevice.register(there.channel)
      stream = try await bob.subscribe()
      _ = try await stream.untilEmpty()
    }

    private static func start(
      on configuration: PostgresConfiguration, _ redis: RedisServer
    ) async throws -> TestNode {
      let carrier = try RedisConfiguration(try RedisURL("redis://127.0.0.1:\(redis.port)"))
      return try await TestNode.start(
        on: configuration,
        configure: {
          $0.redis = carrier
          $0.pollInterval = .seconds(3600)
        })
    }

    private static func meet(_ nodes: TestNode...) async throws {
      for node in nodes {
        try await eventually {
          node.node.wakeups.knownOthers == nodes.count - 1
            && node.node.wakeups.carrier?.state != .away
            && node.node.wakeups.carrier?.isListening == true
        }
      }
    }

    /// Waits until the nodes know each other, and Redis is there for each.
    func meet() async throws { try await Self.meet(here, there) }

    func close() async {
      await here.close()
      await there.close()
    }
  }

  @Test("Where notifications of the database are lost, Redis wakes streams, and carries typing")
  func alone() async throws {
    let stage = try await Stage(on: try await TestCluster.shared.makeDeafDatabase())
    let (alice, bob, stream) = (stage.alice, stage.bob, stage.stream)
    for number in 0..<20 {
      try await alice.send("\(number)", to: [bob])
      #expect(try await stream.texts(1) == ["\(number)"])
    }
    let listening = try await bob.messaging.streamTyping(options: bob.streamAccess)
    let typing = try await alice.messaging.streamTyping(options: alice.streamAccess)
    let request = StreamTypingRequest(
      recipientID: bob.account,
      envelopes: [alice.envelope(bob, [UInt8](repeating: 5, count: Limits.typing))])
    let speaker = Task {
      while !Task.isCancelled {
        try await typing.send(request)
        try await Task.sleep(for: .milliseconds(20))
      }
    }
    var notices = listening.replies.makeAsyncIterator()
    #expect(try await notices.next()?.ciphertext.count == Limits.typing)
    speaker.cancel()
    listening.cancel()
    typing.cancel()
    await stage.close()
  }

  @Test("Whatever anybody else publishes does nothing, and what nodes publish still does")
  func forged() async throws {
    let stage = try await Stage(on: try await TestCluster.shared.makeDeafDatabase())
    let (alice, bob, stream) = (stage.alice, stage.bob, stage.stream)
    let address = Address(
      account: try #require(Identifier(bob.account)), device: try #require(DeviceNumber(of: 1)))
    let stamp = StreamStamp(openedAt: .max, tieBreaker: .random())
    let said: [Wakeup] = [
      .revoke(address.account, .every), .displace(address, stamp),
      .disconnect(address.account, .every), .number(1 << 40),
    ]
    let plain = stage.here.node.id.bytes + said.flatMap(\.encoded)
    let other = Database(
      try await TestCluster.shared.makeDatabase(), loops: try .shared())
    let wrong = PacketSeal(ServerSecrets(.accessToken, in: other))
    let sealed = try await wrong.seal(plain)
    await other.close()
    let channel = HintCarrier.channel(of: stage.there.node.id)
    let url = try RedisURL("redis://127.0.0.1:\(stage.redis.port)")
    let enemy = RedisClient(try RedisConfiguration(url), on: try EventLoopGroup.shared().next()) {
      _ in
    }
    try await eventually { enemy.isConnected }
    let broken: [[UInt8]] = [[], [0], plain, sealed, Array(sealed.dropLast()), sealed + [0]]
    for payload in broken + (0..<40).map({ [UInt8](repeating: UInt8($0), count: $0 * 7) }) {
      let publish = RedisCommand([Array("PUBLISH".utf8), Array(channel.utf8), payload])
      let heard = try await enemy.send(publish)
      #expect(heard != .number(0))
    }
    for number in 0..<5 {
      try await alice.send("\(number)", to: [bob])
      #expect(try await stream.texts(1) == ["\(number)"])
    }
    await enemy.close()
    await stage.close()
  }

  @Test("Redis that goes and comes again takes nothing with it")
  func comings() async throws {
    let stage = try await Stage(on: try await TestCluster.shared.makeDatabase())
    let (alice, bob, stream) = (stage.alice, stage.bob, stage.stream)
    for number in 0..<30 {
      if number == 10 { stage.redis.stop() }
      if number == 20 { try stage.redis.start() }
      try await alice.send("\(number)", to: [bob])
      #expect(try await stream.texts(1) == ["\(number)"])
    }
    try await stage.meet()
    #expect(stage.here.failures.contains { $0.method.contains("redis") })
    await stage.close()
  }

  @Test("By way of Redis come hints only, numbered, each once, of nodes that the database knows")
  func hintsOnly() async throws {
    let node = try await TestNode.shared
    let (own, other) = (Identifier.random(), Identifier.random())
    let wakeups = Wakeups(node: own, database: node.database)
    let address = Address(account: .random(), device: try #require(DeviceNumber(of: 1)))
    let said: [Wakeup] = [
      .revoke(address.account, .every), .wake(address), .groupDeleted(.random()),
      .acknowledged(address, [.random()]), .groupAcknowledged(address, .random(), .max),
      .disconnect(address.account, .every), .number(7),
    ]
    func packet(_ wakeups: some Sequence<Wakeup>, of node: Identifier) -> [UInt8] {
      node.bytes + wakeups.flatMap(\.encoded)
    }
    #expect(wakeups.received(byCarrier: packet(said, of: other)).isEmpty)
    wakeups.setOthers([other])
    #expect(wakeups.received(byCarrier: packet(said.dropLast(), of: other)).isEmpty)
    #expect(wakeups.received(byCarrier: packet(said, of: own)).isEmpty)
    #expect(wakeups.received(byCarrier: Array(packet(said, of: other).prefix(20))).isEmpty)
    #expect(wakeups.received(byCarrier: packet(said, of: other)) == [.wake(address)])
    #expect(wakeups.received(byCarrier: packet(said, of: other)).isEmpty)
  }
}

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
  private func start(
    on configuration: PostgresConfiguration, _ redis: RedisServer, polls: Duration = .seconds(3600)
  ) async throws -> TestNode {
    let url = try RedisURL("redis://127.0.0.1:\(redis.port)")
    let carrier = try RedisConfiguration(url)
    return try await TestNode.start(
      on: configuration,
      configure: {
        $0.redis = carrier
        $0.pollInterval = polls
      })
  }

  /// Waits until nodes know each other, and Redis is there for each.
  private func meet(_ nodes: TestNode...) async throws {
    for node in nodes {
      try await eventually {
        node.node.wakeups.knownOthers == nodes.count - 1
          && node.node.wakeups.carrier?.state != .away
          && node.node.wakeups.carrier?.isListening == true
      }
    }
  }

  @Test("Where notifications of the database are lost, Redis wakes streams, and carries typing")
  func alone() async throws {
    let (redis, configuration) = (
      try RedisServer(), try await TestCluster.shared.makeDeafDatabase()
    )
    let here = try await start(on: configuration, redis)
    let there = try await start(on: configuration, redis)
    try await meet(here, there)
    let alice = try await TestDevice.register(here.channel)
    let bob = try await TestDevice.register(there.channel)
    let stream = try await bob.subscribe()
    _ = try await stream.untilEmpty()
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
    await here.close()
    await there.close()
  }

  @Test("Whatever anybody else publishes does nothing, and what nodes publish still does")
  func forged() async throws {
    let (redis, configuration) = (
      try RedisServer(), try await TestCluster.shared.makeDeafDatabase()
    )
    let here = try await start(on: configuration, redis)
    let there = try await start(on: configuration, redis)
    try await meet(here, there)
    let alice = try await TestDevice.register(here.channel)
    let bob = try await TestDevice.register(there.channel)
    let stream = try await bob.subscribe()
    _ = try await stream.untilEmpty()
    let address = Address(
      account: try #require(Identifier(bob.account)), device: try #require(DeviceNumber(of: 1)))
    let stamp = StreamStamp(openedAt: .max, tieBreaker: .random())
    let said: [Wakeup] = [
      .revoke(address.account, .every), .displace(address, stamp),
      .disconnect(address.account, .every), .number(1 << 40),
    ]
    let plain = here.node.id.bytes + said.flatMap(\.encoded)
    let other = Database(
      try await TestCluster.shared.makeDatabase(), loops: try .shared())
    let wrong = PacketSeal(ServerSecrets(.accessToken, in: other))
    let sealed = try await wrong.seal(plain)
    await other.close()
    let channel = HintCarrier.channel(of: there.node.id)
    let url = try RedisURL("redis://127.0.0.1:\(redis.port)")
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
    await here.close()
    await there.close()
  }

  @Test("Redis that goes and comes again takes nothing with it")
  func comings() async throws {
    let (redis, configuration) = (try RedisServer(), try await TestCluster.shared.makeDatabase())
    let here = try await start(on: configuration, redis)
    let there = try await start(on: configuration, redis)
    try await meet(here, there)
    let alice = try await TestDevice.register(here.channel)
    let bob = try await TestDevice.register(there.channel)
    let stream = try await bob.subscribe()
    _ = try await stream.untilEmpty()
    for number in 0..<30 {
      if number == 10 { redis.stop() }
      if number == 20 { try redis.start() }
      try await alice.send("\(number)", to: [bob])
      #expect(try await stream.texts(1) == ["\(number)"])
    }
    try await meet(here, there)
    #expect(here.failures.contains { $0.method.contains("redis") })
    await here.close()
    await there.close()
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

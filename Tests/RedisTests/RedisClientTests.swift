internal import Foundation
internal import Reactor
internal import Redis
internal import Synchronization
internal import TLS
internal import TestSupport
internal import Testing

@Suite("Clients of Redis", .timeLimit(.minutes(10)))
struct RedisClientTests {
  /// What a client has told.
  private final class Events: Sendable {
    private let all = Mutex<[RedisClient.Event]>([])
    func add(_ event: RedisClient.Event) { all.withLock { $0.append(event) } }
    var list: [RedisClient.Event] { all.withLock { $0 } }
    var connections: Int { list.count { $0 == .connected } }
    var messages: [[UInt8]] {
      list.compactMap { if case .message(_, let payload) = $0 { payload } else { nil } }
    }
    var faults: [RedisError] {
      list.compactMap { if case .disconnected(let error) = $0 { error } else { nil } }
    }
  }

  private func until(_ condition: () -> Bool) async throws {
    while !condition() { try await Task.sleep(for: .milliseconds(2)) }
  }

  private func client(
    _ url: String, authorities: [UInt8]? = nil, channels: [String] = [], _ events: Events
  ) throws -> RedisClient {
    RedisClient(
      try RedisConfiguration(RedisURL(url), authorities: authorities),
      on: try EventLoopGroup.shared().next(), channels: channels
    ) { events.add($0) }
  }

  @Test("Commands are answered in order, and what is published is heard")
  func whole() async throws {
    let server = try RedisServer()
    let (events, heard) = (Events(), Events())
    let client = try client("redis://127.0.0.1:\(server.port)/2", events)
    let listener = try self.client("redis://127.0.0.1:\(server.port)", channels: ["a", "b"], heard)
    try await until { client.isConnected && listener.isConnected }
    let replies = Mutex<[Int64]>([])
    for number in 1...500 {
      client.send(RedisCommand("INCRBY", "count", "\(number)")) { result in
        if case .success(.number(let sum)) = result { replies.withLock { $0.append(sum) } }
      }
    }
    try await until { replies.withLock { $0.count } == 500 }
    let sums: [Int64] = (1...500).map { (number: Int64) in number * (number + 1) / 2 }
    #expect(replies.withLock { $0 } == sums)
    let payload = (0..<20_000).map { UInt8(truncatingIfNeeded: $0) }
    let publish = RedisCommand([Array("PUBLISH".utf8), Array("b".utf8), payload])
    #expect(try await client.send(publish) == .number(1))
    try await until { !heard.messages.isEmpty }
    #expect(heard.messages == [payload])
    await #expect(throws: RedisError.self) { try await client.send(RedisCommand("NONSENSE")) }
    #expect(client.isConnected)
    await client.close()
    await listener.close()
    #expect(events.faults.isEmpty && heard.faults.isEmpty)
  }

  @Test("A server that is killed is found again where it comes back, and channels with it")
  func killed() async throws {
    let server = try RedisServer()
    let events = Events()
    let client = try client("redis://127.0.0.1:\(server.port)", channels: ["c"], events)
    try await until { events.connections == 1 }
    server.stop()
    try await until { !client.isConnected }
    await #expect(throws: RedisError.self) { try await client.send(RedisCommand("PING")) }
    try server.start()
    try await until { events.connections == 2 }
    #expect(try server.say("PUBLISH", "c", "again").contains("1"))
    try await until { events.messages == [Array("again".utf8)] }
    #expect(try server.say("CLIENT", "KILL", "TYPE", "pubsub").contains("1"))
    try await until { events.connections == 3 }
    await client.close()
  }

  @Test("A server that sleeps costs 250 ms, and fails what waits")
  func sleeping() async throws {
    let server = try RedisServer()
    let events = Events()
    let client = try client("redis://127.0.0.1:\(server.port)", events)
    try await until { client.isConnected }
    client.send(RedisCommand("DEBUG", "SLEEP", "1")) { _ in }
    await #expect(throws: RedisError.timedOut) { try await client.send(RedisCommand("PING")) }
    try await until { !events.faults.isEmpty }
    #expect(events.faults.first == .timedOut)
    try await until { events.connections == 2 }
    #expect(try await client.send(RedisCommand("PING")) == .text(Array("PONG".utf8)))
    await client.close()
  }

  @Test("More commands than may wait are dropped at once")
  func full() async throws {
    let server = try RedisServer()
    let client = try client("redis://127.0.0.1:\(server.port)", Events())
    try await until { client.isConnected }
    let results = Mutex<[Result<RedisValue, RedisError>]>([])
    client.send(RedisCommand("DEBUG", "SLEEP", "1")) { _ in }
    for _ in 0..<2000 {
      client.send(RedisCommand("PING")) { result in results.withLock { $0.append(result) } }
    }
    try await until { results.withLock { $0.count } == 2000 }
    let dropped = results.withLock { $0.count { $0 == .failure(.queueFull) } }
    #expect(dropped == 2000 - (Limits.waitingCommands - 1))
    await client.close()
  }

  @Test("Passwords and users are asked for, and none is shown")
  func passwords() async throws {
    let server = try RedisServer([
      "--requirepass", "s3cret/word", "--user", "martlet", "on", ">pa:ss", "+@all", "~*", "&*",
    ])
    for who in [":s3cret%2Fword", "martlet:pa%3Ass", "default:s3cret%2Fword"] {
      let client = try client("redis://\(who)@127.0.0.1:\(server.port)", Events())
      try await until { client.isConnected }
      await client.close()
    }
    for who in [":wr0ng", "martlet:wr0ng", "nobody:wr0ng"] {
      let events = Events()
      let client = try client("redis://\(who)@127.0.0.1:\(server.port)", events)
      try await until { events.faults.count > 1 }
      await client.close()
      for fault in events.faults {
        guard case .refused = fault else { throw fault }
        #expect("\(fault)".contains("WRONGPASS") && !"\(fault)".contains("wr0ng"))
      }
    }
  }

  @Test("TLS: a server is trusted by its authority and name, or not spoken to")
  func tls() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "martlet-redis-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let own = try TLSCredentials.selfSigned(
      commonName: "redis", alternativeNames: ["IP:127.0.0.1"], lifetime: .seconds(3600))
    let other = try TLSCredentials.selfSigned(
      commonName: "other", alternativeNames: ["IP:127.0.0.1"], lifetime: .seconds(3600))
    let (chain, key) = (folder.appending(path: "chain"), folder.appending(path: "key"))
    try Data(own.certificateChain).write(to: chain)
    try Data(own.privateKey).write(to: key)
    let server = try RedisServer([
      "--tls-cert-file", chain.path, "--tls-key-file", key.path, "--tls-ca-cert-file", chain.path,
      "--tls-auth-clients", "no",
    ])
    let url = "rediss://127.0.0.1:\(server.port)"
    let client = try client(url, authorities: own.certificateChain, Events())
    try await until { client.isConnected }
    #expect(try await client.send(RedisCommand("ECHO", "x")) == .text([UInt8(ascii: "x")]))
    await client.close()
    let events = Events()
    let wary = try self.client(url, authorities: other.certificateChain, events)
    try await until { events.faults.count > 1 }
    await wary.close()
    #expect(events.connections == 0)
    #expect("\(events.faults[0])".contains("certificate"))
  }

  @Test("Several hosts are tried one after the other")
  func hosts() async throws {
    let (gone, server) = (try RedisServer(), try RedisServer())
    gone.stop()
    let events = Events()
    let client = try client("redis://127.0.0.1:\(gone.port),127.0.0.1:\(server.port)", events)
    try await until { client.isConnected }
    #expect(events.faults.count == 1)
    await client.close()
  }

  @Test(
    "A peer that is no Redis, or a broken one, is left, and asked again more and more slowly",
    arguments: [
      "HTTP/1.1 400 Bad Request\r\n\r\n", "+OK\r\n", ":1\r\n:2\r\n:3\r\n", "*2147483647\r\n",
      "$4294967295\r\nxxx", "-ERR max number of clients reached\r\n", "+PON",
      "+PONG\r\n*3\r\n$7\r\nmessage\r\n:1\r\n:2\r\n", "",
    ])
  func strange(said: String) async throws {
    let peer = try FakePeer(saying: said)
    defer { peer.close() }
    let events = Events()
    let client = try client("redis://127.0.0.1:\(peer.port)", events)
    try await until { events.faults.count >= 2 }
    await client.close()
    #expect(events.messages.isEmpty)
    #expect(peer.acceptedCount <= events.faults.count + 1)
  }
}

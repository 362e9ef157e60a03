internal import Reactor
internal import TestSupport
internal import Testing

@testable internal import Redis

@Suite("What a doctor says of Redis", .timeLimit(.minutes(10)))
struct RedisCheckTests {
  @Test(
    "Too old, a replica, or one that throws away anything: each is said",
    arguments: [
      ("redis_version:6.2.0", nil), ("redis_version:7.0.15", nil), ("redis_version:10.0", nil),
      ("redis_version:6.0.16", "6.0.16"), ("redis_version:5.9", "5.9"), ("", "unknown"),
      ("redis_version:7.0.15\r\nrole:slave", "replica"),
      ("redis_version:7.0.15\r\nmaxmemory:1000\r\nmaxmemory_policy:allkeys-lru", "allkeys-lru"),
      ("redis_version:7.0.15\r\nmaxmemory:0\r\nmaxmemory_policy:allkeys-lru", nil),
      ("redis_version:7.0.15\r\nmaxmemory:1000\r\nmaxmemory_policy:volatile-ttl", nil),
      ("redis_version:7.0.15\r\nmaxmemory:1000\r\nmaxmemory_policy:noeviction", nil),
    ])
  func words(text: String, problem: String?) throws {
    let said = RedisCheck.problem(with: text, askedFor: try RedisURL("redis://localhost"))
    #expect((said == nil) == (problem == nil))
    if let problem { #expect(said?.contains(problem) == true) }
  }

  @Test("A server elsewhere has to ask for a password")
  func elsewhere() throws {
    for (url, isWell) in [("redis://h", false), ("redis://:p@h", true), ("redis://[::1]", true)] {
      let said = RedisCheck.problem(
        with: "redis_version:7.0.15", askedFor: try RedisURL(url))
      #expect((said == nil) == isWell)
    }
  }

  @Test("A real one is well; one that is gone, and one that forbids what nodes do, are not")
  func real() async throws {
    let server = try RedisServer([
      "--user", "well", "on", ">p", "+publish", "+subscribe", "+ping", "+info", "&martlet:*",
      "--user", "mute", "on", ">p", "+subscribe", "+ping", "+info", "&martlet:*",
      "--user", "deaf", "on", ">p", "+@all", "&other:*",
    ])
    let loop = try EventLoopGroup.shared().next()
    func problem(_ user: String) async throws -> String? {
      let url = try RedisURL("redis://\(user):p@127.0.0.1:\(server.port)")
      return await RedisCheck(try RedisConfiguration(url), on: loop).problem()
    }
    #expect(try await problem("well") == nil)
    for user in ["mute", "deaf"] {
      #expect(try await problem(user)?.contains("NOPERM") == true)
    }
    server.stop()
    #expect(try await problem("well")?.contains("no connection") == true)
  }
}

internal import MartletAPI
internal import Postgres
internal import Reactor
internal import ServiceTesting
internal import Testing

@testable internal import MartletServer

/// Nodes whose clock is not the database's.
@Suite("Clocks that disagree", .timeLimit(.minutes(10)))
struct ClockTests {
  private static let tables = [
    "envelopes", "messages", "idempotent_requests", "server_secrets", "link_tokens", "revocations",
    "devices", "nodes",
  ]

  private static func ahead(_ days: Int64) -> @Sendable () -> Timestamp {
    { Timestamp.now().adding(.seconds(days * 86_400)) }
  }

  private func counts(_ database: Database) async throws -> [String: Int64] {
    var counts: [String: Int64] = [:]
    for table in Self.tables {
      counts[table] = try await database.row(Statement("SELECT count(*) FROM \(table)"))?
        .only(Int64.self)
    }
    return counts
  }

  /// A node with something in each table.
  private func filled() async throws -> (node: TestNode, bob: TestDevice) {
    let node = try await TestNode.start()
    let alice = try await TestDevice.register(node.channel)
    let bob = try await TestDevice.register(node.channel)
    let second = try await bob.link()
    _ = try await bob.revoke(second.address.deviceID)
    _ = try await bob.linkToken()
    try await alice.send("kept", to: [bob])
    return (node, bob)
  }

  @Test("A node whose clock is 31 days ahead removes nothing, says why, and is not ready")
  func ahead() async throws {
    let (node, bob) = try await filled()
    let wrong = try await TestNode.start(on: node.configuration, now: Self.ahead(31))
    try await eventually { wrong.failures.contains { $0.method == "clock" } }
    let report = try #require(wrong.failures.first { $0.method == "clock" })
    #expect(report.error.contains("ahead of the database's"))
    #expect(!wrong.node.isReady && node.node.isReady)
    let before = try await counts(node.database)
    try await wrong.node.sweeper.sweep()
    #expect(try await counts(node.database) == before)
    #expect(try await bob.texts() == ["kept"])
    await wrong.close()
    await node.close()
  }

  @Test("What is old is judged by the database's clock", arguments: [31, -31])
  func database(days: Int64) async throws {
    let (node, bob) = try await filled()
    let wrong = Node(
      NodeConfiguration(), database: node.database, loops: try .shared(), now: Self.ahead(days))
    let before = try await counts(node.database)
    // Nobody has compared its clock yet: it sweeps.
    #expect(!wrong.clock.isOff)
    try await wrong.sweeper.sweep()
    #expect(try await counts(node.database) == before)
    #expect(try await bob.texts() == ["kept"])
    try await node.database.execute(
      Statement("UPDATE envelopes SET server_time = server_time - interval '31 d'"))
    // The other node may be at it, and is then to do it.
    try await eventually {
      try await wrong.sweeper.sweep()
      return try await bob.texts() == []
    }
    await node.close()
  }

  @Test("A node whose clock is hours off serves with keys as old as the database says")
  func tokens() async throws {
    let node = try await TestNode.start()
    for hours in [2, -2] as [Int64] {
      let wrong = try await TestNode.start(
        on: node.configuration, now: { Timestamp.now().adding(.seconds(hours * 3600)) })
      let device = try await TestDevice.register(wrong.channel)
      #expect(try await device.texts() == [])
      await wrong.close()
    }
    await node.close()
  }
}

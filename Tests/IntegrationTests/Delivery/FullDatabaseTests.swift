internal import MartletAPI
internal import MartletServer
internal import Postgres
internal import Protobuf
internal import RPC
internal import Reactor
internal import ServiceTesting
internal import Testing

/// A database that answers, and cannot store anything now.
@Suite("A database that cannot do it now", .timeLimit(.minutes(10)))
struct FullDatabaseTests {
  /// Has every message be refused as a server in such a state refuses it.
  private static func fail(_ state: String) -> [String] {
    [
      """
      CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'refused' USING ERRCODE = '\(state)'; END $$
      """,
      "DROP TRIGGER IF EXISTS refuse ON messages",
      "CREATE TRIGGER refuse BEFORE INSERT ON messages FOR EACH ROW EXECUTE FUNCTION refuse()",
    ]
  }

  @Test(
    "is told as passing, with a delay, and once in the log",
    arguments: [
      ("53100", Status.Code.resourceExhausted, "OVERLOADED"),
      ("53300", .resourceExhausted, "OVERLOADED"), ("58030", .unavailable, "DRAINING"),
      ("25006", .unavailable, "DRAINING"),
    ])
  func passing(state: String, code: Status.Code, reason: String) async throws {
    let node = try await TestNode.start()
    let alice = try await TestDevice.register(node.channel)
    let bob = try await TestDevice.register(node.channel)
    let stream = try await bob.subscribe()
    _ = try await stream.untilEmpty()
    let other = Database(node.configuration, loops: try .shared())
    for statement in Self.fail(state) { try await other.execute(Statement(statement)) }
    let message = alice.message("kept", to: [bob])
    for _ in 0..<10 {
      let status = await refusal { try await alice.send(message) }
      #expect(status.code == code && status.reason == reason, "\(status)")
      #expect(status.detail(GoogleRPCRetryInfo.self)?.retryDelay != nil)
    }
    let failures = node.failures.filter { $0.method.hasSuffix("/Send") }
    #expect(failures.count == 1, "\(failures)")
    try await other.execute(Statement("DROP TRIGGER refuse ON messages"))
    guard case .accepted? = try await alice.send(message) else {
      Issue.record("not accepted")
      return
    }
    #expect(try await stream.texts(1) == ["kept"])
    try await stream.finish()
    await other.close()
    await node.close()
  }
}

internal import MartletAPI
internal import Postgres
internal import RPC
internal import Reactor
internal import ServiceTesting
internal import Testing

@testable internal import MartletServer

/// What is committed while the answer is lost reaches streams in order, without waiting for a poll.
@Suite("Lost answers of the database", .timeLimit(.minutes(10)))
struct LostAnswerTests {
  /// A node that polls so rarely that no test waits for it.
  private func node(on configuration: PostgresConfiguration? = nil) async throws -> TestNode {
    try await TestNode.start(on: configuration, configure: { $0.pollInterval = .seconds(3600) })
  }

  /// Stores a message as a node does whose streams are told nothing.
  private func store(
    _ request: SendRequest, from device: TestDevice, on node: TestNode
  ) async throws {
    var configuration = NodeConfiguration()
    configuration.firstContact = .accepted
    let silent = Node(configuration, database: node.database, loops: try .shared())
    silent.wakeups.setOthers([])
    let channel = InProcessChannel(
      Router(services: silent.services, interceptors: silent.interceptors { _ in }))
    let outcome = try await device.over(channel).send(request)
    guard case .accepted? = outcome else { throw Status(.internal, "not accepted") }
  }

  @Test("A repeat of a message that nobody was told of is delivered, and before what follows it")
  func duplicate() async throws {
    let node = try await node()
    let alice = try await TestDevice.register(node.channel)
    let bob = try await TestDevice.register(node.channel)
    let stream = try await bob.subscribe()
    _ = try await stream.untilEmpty()
    for round in 0..<5 {
      let first = alice.message("\(round) first", to: [bob])
      try await store(first, from: alice, on: node)
      guard case .accepted(let accepted)? = try await alice.send(first) else {
        Issue.record("not accepted")
        return
      }
      #expect(accepted.duplicate)
      try await alice.send("\(round) second", to: [bob])
      #expect(try await stream.texts(2) == ["\(round) first", "\(round) second"])
    }
    try await stream.finish()
    await node.close()
  }

  private static let stored = Statement("SELECT FROM messages WHERE id = $1")

  private static func isStored(_ message: SendRequest, in database: Database) async throws -> Bool {
    try await database.row(stored, message.messageID) != nil
  }

  @Test("A message whose commit was answered by silence is delivered though nobody repeats it")
  func lost() async throws {
    let configuration = try await TestCluster.shared.makeDatabase()
    let proxy = try PostgresProxy(to: configuration)
    let node = try await node(on: proxy.configuration(configuration))
    let alice = try await TestDevice.register(node.channel)
    let bob = try await TestDevice.register(node.channel)
    let stream = try await bob.subscribe()
    _ = try await stream.untilEmpty()
    try await alice.send("before", to: [bob])
    #expect(try await stream.texts(1) == ["before"])
    let database = Database(configuration, loops: try .shared())
    let message = alice.message("lost", to: [bob])
    proxy.holdAnswers(afterSending: message.messageID)
    async let status = refusal { _ = try await alice.send(message) }
    try await eventually { try await Self.isStored(message, in: database) }
    proxy.loseHeldAnswers()
    #expect(await status.code == .unavailable)
    await database.close()
    #expect(try await stream.texts(1) == ["lost"])
    try await alice.send("after", to: [bob])
    #expect(try await stream.texts(1) == ["after"])
    try await stream.finish()
    await node.close()
    proxy.close()
  }
}

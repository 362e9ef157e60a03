internal import MartletAPI
internal import MartletServer
internal import Postgres
internal import Protobuf
internal import RPC
internal import ServiceTesting
internal import Testing

@Suite("People who write to each other", .timeLimit(.minutes(10)))
struct ContactTests {
  /// A node on which first messages are requests, as they are by default.
  private static func node(
    on configuration: PostgresConfiguration? = nil
  ) async throws -> TestNode {
    try await TestNode.start(on: configuration, configure: { $0.firstContact = .request })
  }

  /// Has the database think that what was asked was asked a minute earlier.
  private static let minute = Statement(
    "UPDATE contacts SET requested_at = requested_at - interval '1 min'")

  @Test("Five messages of a stranger come through, one a minute, and all are answered alike")
  func requests() async throws {
    let node = try await Self.node()
    let stranger = try await TestDevice.register(node.channel)
    let person = try await TestDevice.register(node.channel)
    for number in 0..<Limits.requestCount + 2 {
      for text in ["\(number)", "too soon"] {
        guard case .accepted(let accepted)? = try await stranger.send(text, to: [person]) else {
          Issue.record("not accepted")
          return
        }
        #expect(!accepted.duplicate && accepted.serverTime != nil)
      }
      try await node.database.execute(Self.minute)
    }
    #expect(try await person.texts() == (0..<Limits.requestCount).map { "\($0)" })
    // Answering lets the rest through, on a node that knew nothing of it, too.
    try await person.send("who is there?", to: [stranger])
    try await stranger.send("me", to: [person])
    #expect(try await person.texts().last == "me")
    #expect(node.failures.isEmpty)
    await node.close()
  }

  @Test("Many messages of a stranger at once, over two nodes, are one request")
  func race() async throws {
    let first = try await Self.node()
    let second = try await Self.node(on: first.configuration)
    let stranger = try await TestDevice.register(first.channel)
    let person = try await TestDevice.register(first.channel)
    let elsewhere = stranger.over(second.channel)
    try await withThrowingTaskGroup { group in
      for number in 0..<40 {
        let sender = number % 2 == 0 ? stranger : elsewhere
        group.addTask { _ = try await sender.send("\(number)", to: [person]) }
      }
      try await group.waitForAll()
    }
    #expect(try await person.texts().count == 1)
    for node in [first, second] { await node.close() }
  }

  @Test("What was blocked on one node comes through on none, soon after")
  func block() async throws {
    let first = try await Self.node()
    let second = try await Self.node(on: first.configuration)
    let sender = try await TestDevice.register(first.channel)
    let person = try await TestDevice.register(first.channel)
    let elsewhere = sender.over(second.channel)
    try await PeopleStage(person).accept(sender)
    try await elsewhere.send("before", to: [person])
    #expect(try await person.texts() == ["before"])
    try await PeopleStage(person).block(sender)
    try await eventually {
      let count = try await person.texts().count
      try await elsewhere.send("after", to: [person])
      return try await person.texts().count == count
    }
    for node in [first, second] { await node.close() }
  }

  @Test("A hundred accounts that claim one name at once, over two nodes, have one winner")
  func names() async throws {
    let first = try await TestNode.start()
    let second = try await TestNode.start(on: first.configuration)
    var devices: [TestDevice] = []
    for _ in 0..<100 { devices.append(try await TestDevice.register(first.channel)) }
    let winners = try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
      for (number, device) in devices.enumerated() {
        let stage = PeopleStage(device, over: number % 2 == 0 ? first.channel : second.channel)
        group.addTask {
          guard case .set? = try await stage.claim("Contested") else { return nil }
          return device.account
        }
      }
      return try await group.reduce(into: [[UInt8]]()) { $0 += [$1].compactMap(\.self) }
    }
    #expect(winners.count == 1)
    #expect(try await PeopleStage(devices[0]).resolve("contested") == winners.first)
    #expect(first.failures.isEmpty && second.failures.isEmpty)
    for node in [first, second] { await node.close() }
  }
}

internal import MartletAPI
internal import MartletServer
internal import Postgres
internal import Protobuf
internal import RPC
internal import Reactor
internal import ServiceTesting
internal import Testing

/// What other systems fell into, each with what shows that this one did not.
@Suite("Pitfalls", .timeLimit(.minutes(10)))
struct PitfallTests {
  private static let nextSequence = Statement("SELECT nextval('envelope_sequence')")
  private static let insert = Statement(
    """
    INSERT INTO envelopes (recipient_id, device_id, sequence, kind, message_id, sender_id,
      sender_device, payload, urgent, ephemeral, server_time)
    VALUES ($1, 1, $2, 1, $3, $4, 1, 'late', false, false, now())
    """)

  @Test("Pitfall 1: a message whose transaction commits late is not passed over")
  func lateCommit() async throws {
    let node = try await TestNode.shared
    let alice = try await TestDevice.register(node.channel)
    let bob = try await TestDevice.register(node.channel)
    let stream = try await bob.subscribe()
    _ = try await stream.untilEmpty()
    let isOpen = AsyncStream<Void>.makeStream()
    let mayCommit = AsyncStream<Void>.makeStream()
    let late = Task {
      try await node.database.transaction { transaction in
        let sequence = try await transaction.row(Self.nextSequence)?.only(Int64.self) ?? 0
        try await transaction.execute(
          Self.insert, bob.account, sequence, Identifier.random().bytes, alice.account)
        isOpen.continuation.yield()
        for await _ in mayCommit.stream { break }
      }
    }
    for await _ in isOpen.stream { break }
    // Of a higher sequence, committed, delivered and acknowledged first.
    try await alice.send("early", to: [bob])
    let early = try #require(try await stream.nextQueued())
    #expect(early.text == "early")
    try await stream.acknowledge([try #require(early.id)])
    mayCommit.continuation.yield()
    try await late.value
    #expect(try await stream.texts(1) == ["late"])
    try await stream.finish()
  }

  @Test("Pitfall 3: a message whose transaction fails reaches nobody")
  func failedCommit() async throws {
    let node = try await TestNode.start()
    let alice = try await TestDevice.register(node.channel)
    let bob = try await TestDevice.register(node.channel)
    let stream = try await bob.subscribe()
    _ = try await stream.untilEmpty()
    try await node.database.execute(
      Statement(
        """
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
        'BEGIN RAISE EXCEPTION ''refused''; END'
        """))
    try await node.database.execute(
      Statement(
        """
        CREATE CONSTRAINT TRIGGER refuse AFTER INSERT ON messages DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN (NEW.sender_device = 1) EXECUTE FUNCTION refuse()
        """))
    let status = await refusal { try await alice.send("ghost", to: [bob]) }
    #expect(status.code == .internal && status.reason == "INTERNAL")
    #expect(!status.message.contains("refused"))
    #expect(node.failures.count == 1 && node.failures[0].method.hasSuffix("/Send"))
    try await node.database.execute(Statement("DROP TRIGGER refuse ON messages"))
    try await alice.send("real", to: [bob])
    #expect(try await stream.texts(1) == ["real"])
    try await stream.finish()
    await node.close()
  }

  @Test("A message that the database refuses fails alone, and its batch is stored")
  func poisonedItem() async throws {
    let node = try await TestNode.start()
    let alice = try await TestDevice.register(node.channel)
    let bob = try await TestDevice.register(node.channel)
    try await node.database.execute(
      Statement("ALTER TABLE envelopes ADD CHECK (payload <> 'poison')"))
    let statuses = try await withThrowingTaskGroup(of: (Int, Status).self) { group in
      for number in 0..<100 {
        group.addTask {
          let text = number % 25 == 7 ? "poison" : "\(number)"
          return (number, await refusal { try await alice.send(text, to: [bob]) })
        }
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for (number, status) in statuses {
      #expect(status.code == (number % 25 == 7 ? .internal : .ok), "\(number): \(status)")
    }
    #expect(try await bob.fetch(100).count == 96)
    await node.close()
  }

  @Test("Pitfall 8: a message whose wake-up is lost arrives by the next poll")
  func lostWakeups() async throws {
    let configuration = try await TestCluster.shared.makeDeafDatabase()
    let here = try await TestNode.start(on: configuration)
    let there = try await TestNode.start(on: configuration)
    let alice = try await TestDevice.register(here.channel)
    let bob = try await TestDevice.register(there.channel)
    let stream = try await bob.subscribe()
    _ = try await stream.untilEmpty()
    for number in 0..<5 {
      try await alice.send("\(number)", to: [bob])
      #expect(try await stream.texts(1) == ["\(number)"])
    }
    // The same while earlier ones are not acknowledged, and with more than the window has room for.
    try await stream.finish()
    let narrow = try await bob.subscribe(window: 2)
    for number in 5..<9 { try await alice.send("\(number)", to: [bob]) }
    var texts: [String] = []
    while texts.count < 9, let frame = try await narrow.nextQueued() {
      texts.append(frame.text ?? "")
      try await narrow.acknowledge([frame.id ?? []])
    }
    #expect(texts == (0..<9).map(String.init))
    await here.close()
    await there.close()
  }

  @Test("A sender that changes nodes is delivered in order, though the first wake-up is lost")
  func orderAcrossNodes() async throws {
    let configuration = try await TestCluster.shared.makeDeafDatabase()
    let here = try await TestNode.start(
      on: configuration, configure: { $0.pollInterval = .seconds(3600) })
    let there = try await TestNode.start(
      on: configuration, configure: { $0.pollInterval = .seconds(3600) })
    let alice = try await TestDevice.register(here.channel)
    let bob = try await TestDevice.register(there.channel)
    let stream = try await bob.subscribe()
    _ = try await stream.untilEmpty()
    // Each knows of the other once it has seen it in the database.
    try await eventually {
      let nodes = try await here.database.row(Statement("SELECT count(*) FROM nodes"))
      return try nodes?.only(Int64.self) == 2 && here.knowsOthers && there.knowsOthers
    }
    try await alice.send("first", to: [bob])
    try await alice.over(there.channel).send("second", to: [bob])
    #expect(try await stream.texts(2) == ["first", "second"])
    await here.close()
    await there.close()
  }

  @Test("Pitfall 17: what the contract says is refused is what the database would refuse too")
  func limits() async throws {
    let node = try await TestNode.shared
    let alice = try await TestDevice.register(node.channel)
    let bob = try await TestDevice.register(node.channel)
    var request = alice.message("x", to: [bob])
    request.envelopes[0].ciphertext = [UInt8](repeating: 1, count: 98_304)
    try await alice.send(request)
    let sequence = try await node.database.row(Self.nextSequence)?.only(Int64.self) ?? 0
    await #expect(throws: PostgresError.self) {
      try await node.database.execute(
        Statement(
          """
          INSERT INTO envelopes (recipient_id, device_id, sequence, kind, message_id, sender_id,
            sender_device, payload, urgent, ephemeral, server_time)
          VALUES ($1, 1, $2, 1, $1, $1, 1, convert_to(repeat('x', 98305), 'UTF8'), false, false,
            now())
          """), bob.account, sequence)
    }
  }

  @Test("Pitfall 16: a sender's clock has no part in how long its ephemeral messages last")
  func senderClock() async throws {
    let node = try await TestNode.shared
    let alice = try await TestDevice.register(node.channel)
    let bob = try await TestDevice.register(node.channel)
    var request = alice.message("now", to: [bob])
    request.ephemeral = true
    // An hour ahead by the sender's clock: the server's ten seconds count.
    let ahead = Timestamp.now().adding(.seconds(3600)).secondsSince1970
    request.expiresAt = .init(seconds: ahead)
    try await alice.send(request)
    let rest = try await node.database.row(
      Statement(
        "SELECT extract(epoch FROM expires_at - now())::float8 FROM envelopes "
          + "WHERE recipient_id = $1"), bob.account)
    let seconds = try #require(try rest?.only(Double.self))
    #expect(seconds <= 10 && seconds > -60)
  }

  @Test("Pitfall 30: a node that drains ends its streams with the reason, and loses nothing")
  func drain() async throws {
    let node = try await TestNode.start()
    let alice = try await TestDevice.register(node.channel)
    let bob = try await TestDevice.register(node.channel)
    let stream = try await bob.over(try node.connect()).subscribe()
    _ = try await stream.untilEmpty()
    let typing = try await bob.messaging.streamTyping(options: bob.streamAccess)
    try await typing.send(
      StreamTypingRequest(recipientID: bob.account, envelopes: [bob.envelope(bob, [1])]))
    var notices = typing.replies.makeAsyncIterator()
    _ = try await notices.next()
    let sending = Task {
      var accepted: [String] = []
      for number in 0... {
        guard case .accepted? = try? await alice.send("\(number)", to: [bob]) else { break }
        accepted.append("\(number)")
      }
      return accepted
    }
    let received = try await stream.texts(20)
    async let drained: Void = node.drain(within: .seconds(10))
    let ending = await stream.ending()
    #expect(ending.code == .unavailable && ending.reason == "DRAINING")
    let typingEnd = await refusal { for try await _ in typing.replies {} }
    #expect(typingEnd.reason == "DRAINING")
    await drained
    let accepted = await sending.value
    let other = try await TestNode.start(on: node.configuration)
    let waiting = Set(try await bob.over(other.channel).fetch(100).compactMap(\.text))
    #expect(Set(received).isSubset(of: waiting))
    #expect(Set(accepted.prefix(100)).isSubset(of: waiting))
    await node.close()
    await other.close()
  }
}

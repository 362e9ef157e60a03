internal import MartletAPI
internal import Postgres
internal import Protobuf
internal import RPC
internal import ServiceTesting
internal import Testing

@testable internal import MartletServer

@Suite("Accounts", .timeLimit(.minutes(10)))
struct AccountTests {
  @Test("Statistics are counts of the account's own")
  func statistics() async throws {
    let channel = try await TestNode.shared.channel
    let alice = try await TestDevice.register(channel)
    let second = try await alice.link()
    let bob = try await TestDevice.register(channel)
    try await bob.send("one", to: [alice, second])
    try await alice.send("two", to: [bob])
    try await alice.send("three", to: [bob])
    let statistics = try await alice.keys.getStatistics(.init(), options: alice.access)
    #expect(statistics.devices == 2 && statistics.messagesSent == 2)
    #expect(statistics.messagesReceived == 1 && statistics.envelopesQueued == 2)
    #expect(statistics.conversations == 1)
    #expect(statistics.registeredDay.map { $0.seconds % 86_400 == 0 && $0.nanos == 0 } == true)
  }

  @Test("A deleted account leaves no row that names it, and its peers are told by what they ask")
  func deletion() async throws {
    let node = try await TestNode.start(configure: { $0.admission = .invite })
    let codes = [
      try await Invites.make(in: node.database), try await Invites.make(in: node.database),
    ]
    var devices: [TestDevice] = []
    for code in codes {
      var device = TestDevice(node.channel)
      var request = try device.registration(oneTime: 3, oneTimeKEM: 2)
      request.admission = .inviteCode(code)
      guard case .registered(let address)? = try await device.keys.registerAccount(request).outcome
      else {
        Issue.record("not registered")
        return
      }
      device.address = address
      try await device.authenticate()
      devices.append(device)
    }
    let (alice, bob) = (devices[0], devices[1])
    _ = try await alice.linkToken()
    _ = try await alice.keys.sendProvisioning(
      .init(provisioningID: Identifier.random().bytes, ciphertext: [1]), options: alice.access)
    try await bob.send("to alice", to: [alice])
    let id = Identifier.random()
    try await alice.send("to bob", to: [bob], id: id)
    let read = MarkReadRequest(
      requestID: Identifier.random().bytes, senderID: alice.account, messageIDs: [id.bytes])
    _ = try await bob.messaging.markRead(read, options: bob.access)
    let hide = DeleteMessagesRequest(
      requestID: Identifier.random().bytes, conversation: alice.conversation,
      messageIDs: [id.bytes])
    _ = try await bob.messaging.deleteMessages(hide, options: bob.access)
    try await PeopleStage(alice).leaveTraces(with: bob)
    try await PeopleStage(bob).leaveTraces(with: alice)
    _ = try await alice.messaging.sendSync(
      .init(messageID: Identifier.random().bytes, noteToSelf: true), options: alice.access)
    // What one device tells another is in no conversation.
    _ = try await alice.messaging.sendSync(
      .init(messageID: Identifier.random().bytes), options: alice.access)
    #expect(try await mentions(of: alice, in: node.database) != [])
    try await alice.delete()
    // Tokens must be refused until they have expired.
    #expect(try await mentions(of: alice, in: node.database) == ["revocations.account_id"])
    #expect(try await bob.send("late", to: [alice]) == .notFound(NotFound()))
    #expect(try await bob.fetch().isEmpty)
    let status = await refusal { try await alice.fetch() }
    #expect(status.reason == "DEVICE_REVOKED")
    await node.close()
  }

  @Test("An account that has much is deleted in steps, and nothing of it is left")
  func clearing() async throws {
    let node = try await TestNode.start()
    let alice = try await TestDevice.register(node.channel)
    let bob = try await TestDevice.register(node.channel)
    try await alice.send("to bob", to: [bob])
    try await bob.send("to alice", to: [alice])
    let conversation = ConversationStore.identifier(
      try #require(Identifier(alice.account)), try #require(Identifier(bob.account)))
    for (sender, recipient) in [(alice, bob), (bob, alice)] {
      try await node.database.execute(
        Statement(
          """
          WITH sent AS (
            INSERT INTO messages (sender_id, id, sender_device, conversation_id, server_time)
            SELECT $1, decode(md5(n::text), 'hex'), 1, $3, now() FROM generate_series(1, 2500) n
            RETURNING id),
          read AS (
            INSERT INTO read_receipts (reader_id, sender_id, message_id, read_at)
            SELECT $2, $1, id, now() FROM sent)
          INSERT INTO envelopes (recipient_id, device_id, kind, message_id, sender_id,
            sender_device, payload, urgent, ephemeral, server_time)
          SELECT $2, 1, 1, id, $1, 1, 'text', false, false, now() FROM sent
          """), sender.account, recipient.account, conversation)
    }
    try await alice.delete()
    #expect(try await mentions(of: alice, in: node.database) == ["revocations.account_id"])
    let left = try await node.database.row(Statement("SELECT count(*) FROM envelopes"))
    #expect(try left?.only(Int64.self) == 0)
    await node.close()
  }

  /// Columns in which the account's identifier occurs, alone or within.
  private func mentions(of device: TestDevice, in database: Database) async throws -> [String] {
    let columns = try await database.rows(
      Statement(
        """
        SELECT c.relname::text, a.attname::text FROM pg_attribute a
        JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p') AND NOT c.relispartition
        JOIN pg_type t ON t.oid = a.atttypid
        WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0
          AND 'bytea'::regtype IN (t.oid, t.typbasetype)
        ORDER BY 1, 2
        """))
    var found: [String] = []
    for column in columns {
      let (table, name) = try column.decode(String.self, String.self)
      let count = try await database.row(
        Statement("SELECT count(*) FROM \(table) WHERE position($1 IN \(name)::bytea) > 0"),
        device.account)
      if try count?.only(Int64.self) != 0 { found.append("\(table).\(name)") }
    }
    return found
  }
}

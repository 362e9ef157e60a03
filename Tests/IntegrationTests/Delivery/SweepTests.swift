internal import MartletAPI
internal import Postgres
internal import ServiceTesting
internal import Testing

@testable internal import MartletServer

@Suite("Sweeping queues", .timeLimit(.minutes(10)))
struct SweepTests {
  private static let age = Statement(
    """
    UPDATE envelopes SET server_time = server_time - interval '31 d'
    WHERE recipient_id = $1 AND device_id = $2 AND message_id = ANY ($3)
    """)
  private static let count = Statement("SELECT count(*) FROM envelopes WHERE recipient_id = $1")
  private static let leave = Statement(
    """
    INSERT INTO envelopes (recipient_id, device_id, kind, message_id, sender_id, sender_device,
      payload, urgent, ephemeral, server_time)
    VALUES ($1, $2, 1, $1, $1, 1, 'late', false, false, now())
    """)

  private func sweep(_ node: TestNode, queues: Int64 = 1000) async throws {
    try await node.database.transaction { transaction in
      let sweeper = node.node.sweeper.queues
      _ = try await sweeper.removeExpired(transaction)
      _ = try await sweeper.removeOrphans(transaction)
      _ = try await sweeper.removeOld(transaction, queues: queues)
    }
  }

  @Test("What has waited for thirty days goes, in each queue when its turn comes; the rest stays")
  func old() async throws {
    let node = try await TestNode.start()
    let alice = try await TestDevice.register(node.channel)
    var recipients: [TestDevice] = []
    for _ in 0..<3 { recipients.append(try await TestDevice.register(node.channel)) }
    recipients.append(try await recipients[0].link())
    for recipient in recipients.dropFirst() {
      let isLinked = recipient.account == recipients[0].account
      let devices = isLinked ? [recipients[0], recipient] : [recipient]
      let messages = (0..<3).map { alice.message("\($0)", to: devices) }
      for message in messages { try await alice.send(message) }
      for device in devices {
        try await node.database.execute(
          Self.age, device.account, Int16(device.address.deviceID),
          messages.prefix(2).map(\.messageID))
      }
    }
    // Five devices, two a turn: three turns come to all, wherever the first begins.
    for _ in 0..<3 { try await sweep(node, queues: 2) }
    for recipient in recipients { #expect(try await recipient.texts() == ["2"]) }
    await node.close()
  }

  @Test("What expires goes when its time comes, though it is young")
  func expired() async throws {
    let node = try await TestNode.start()
    let alice = try await TestDevice.register(node.channel)
    let bob = try await TestDevice.register(node.channel)
    for text in ["goes", "stays"] { try await alice.send(text, to: [bob]) }
    try await node.database.execute(
      Statement(
        "UPDATE envelopes SET expires_at = now() - interval '1 s' WHERE payload = 'goes'"))
    try await sweep(node)
    let left = try await node.database.row(Self.count, bob.account)
    #expect(try left?.only(Int64.self) == 1)
    #expect(try await bob.texts() == ["stays"])
    await node.close()
  }

  @Test("Which messages were sent, read and hidden is kept for ever, or as long as is said")
  func history() async throws {
    for lifetime in [nil, Duration.seconds(40 * 86_400)] {
      let node = try await TestNode.start(configure: { $0.historyLifetime = lifetime })
      let alice = try await TestDevice.register(node.channel)
      let bob = try await TestDevice.register(node.channel)
      let messages = (0..<2).map { alice.message("\($0)", to: [bob]) }
      for message in messages { try await alice.send(message) }
      #expect(try await bob.texts() == ["0", "1"])
      _ = try await bob.messaging.markRead(
        .init(
          requestID: Identifier.random().bytes, senderID: alice.account,
          messageIDs: messages.map(\.messageID)), options: bob.access)
      _ = try await alice.messaging.deleteMessages(
        .init(
          requestID: Identifier.random().bytes, conversation: bob.conversation,
          messageIDs: messages.map(\.messageID)), options: alice.access)
      let old = messages[0].messageID
      for (table, id, time) in [
        ("messages", "id", "server_time"), ("read_receipts", "message_id", "read_at"),
        ("deleted_messages", "message_id", "created_at"),
      ] {
        try await node.database.execute(
          Statement("UPDATE \(table) SET \(time) = now() - interval '41 d' WHERE \(id) = $1"), old)
      }
      try await eventually {
        try await node.node.sweeper.sweep()
        for table in ["messages", "read_receipts", "deleted_messages"] {
          let count = try await node.database.row(Statement("SELECT count(*) FROM \(table)"))
          guard try count?.only(Int64.self) == (lifetime == nil ? 2 : 1) else { return false }
        }
        return true
      }
      await node.close()
    }
  }

  @Test("What a race has left in the queue of a revoked device goes")
  func orphans() async throws {
    let node = try await TestNode.start()
    let bob = try await TestDevice.register(node.channel)
    let second = try await bob.link()
    _ = try await bob.revoke(second.address.deviceID)
    for device in [bob, second] {
      try await node.database.execute(
        Self.leave, device.account, Int16(device.address.deviceID))
    }
    // However long nothing has swept.
    try await node.database.execute(
      Statement("UPDATE revocations SET revoked_at = revoked_at - interval '1 d'"))
    try await sweep(node)
    #expect(try await bob.texts() == ["late"])
    let left = try await node.database.row(Self.count, bob.account)
    #expect(try left?.only(Int64.self) == 1)
    await node.close()
  }

  @Test("A step that fails keeps no other from its work, and is told")
  func failure() async throws {
    let node = try await TestNode.start()
    let alice = try await TestDevice.register(node.channel)
    let bob = try await TestDevice.register(node.channel)
    try await alice.send("stays", to: [bob])
    for statement in [
      "UPDATE envelopes SET expires_at = now() - interval '1 s'",
      "INSERT INTO invites (code_hash, expires_at) VALUES "
        + "(decode(repeat('aa', 32), 'hex'), now() - interval '1 s')",
      "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS "
        + "$$BEGIN RAISE EXCEPTION 'refused'; END$$",
      "CREATE TRIGGER refuse BEFORE DELETE ON envelopes FOR EACH ROW EXECUTE FUNCTION refuse()",
    ] {
      try await node.database.execute(Statement(statement))
    }
    // The node sweeps by itself too, and whoever comes second to a step leaves it to the first.
    try await eventually {
      do {
        try await node.node.sweeper.sweep()
        return false
      } catch is PostgresError {
        return true
      }
    }
    try await eventually {
      let invites = try await node.database.row(Statement("SELECT count(*) FROM invites"))
      return try invites?.only(Int64.self) == 0
    }
    let left = try await node.database.row(Self.count, bob.account)
    #expect(try left?.only(Int64.self) == 1)
    await node.close()
  }
}

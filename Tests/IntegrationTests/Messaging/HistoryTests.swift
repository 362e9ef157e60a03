internal import MartletAPI
internal import MartletServer
internal import Postgres
internal import RPC
internal import ServiceTesting
internal import Testing

@Suite("History, receipts and conversations", .timeLimit(.minutes(10)))
struct HistoryTests {
  private func page(
    _ device: TestDevice, with other: TestDevice, before: [UInt8] = [], limit: UInt32 = 0
  ) async throws -> GetMessagesResponse {
    try await device.messaging.getMessages(
      GetMessagesRequest(conversation: other.conversation, before: before, limit: limit),
      options: device.access)
  }

  private func markRead(
    _ ids: [Identifier], of sender: TestDevice, by reader: TestDevice
  ) async throws -> UInt32 {
    try await reader.messaging.markRead(
      MarkReadRequest(
        requestID: Identifier.random().bytes, senderID: sender.account,
        messageIDs: ids.map(\.bytes)),
      options: reader.access
    ).marked
  }

  private func delete(
    _ ids: [Identifier], with other: TestDevice, by device: TestDevice
  ) async throws -> UInt32 {
    try await device.messaging.deleteMessages(
      DeleteMessagesRequest(
        requestID: Identifier.random().bytes, conversation: other.conversation,
        messageIDs: ids.map(\.bytes)),
      options: device.access
    ).deleted
  }

  private func pair() async throws -> (TestDevice, TestDevice) {
    let channel = try await TestNode.shared.channel
    return (try await TestDevice.register(channel), try await TestDevice.register(channel))
  }

  @Test("Pages go backwards through all of a conversation, each message once")
  func pages() async throws {
    let (alice, bob) = try await pair()
    var ids: [[UInt8]] = []
    for number in 0..<25 {
      let id = Identifier.random()
      if number % 3 == 0 {
        try await bob.send("\(number)", to: [alice], id: id)
      } else {
        try await alice.send("\(number)", to: [bob], id: id)
      }
      ids.append(id.bytes)
    }
    for device in [alice, bob] {
      let other = device.account == alice.account ? bob : alice
      var found: [GetMessagesResponse.Entry] = []
      var before: [UInt8] = []
      repeat {
        let page = try await page(device, with: other, before: before, limit: 10)
        #expect(page.messages.count <= 10)
        found += page.messages
        before = page.nextBefore
      } while !before.isEmpty
      #expect(found.map(\.messageID) == ids.reversed())
      #expect(found.allSatisfy { $0.deliveredAt == nil && $0.readAt == nil })
      // What waits for this device is told, what it sent itself is not.
      #expect(found.allSatisfy { ($0.sender == device.address) == $0.ciphertext.isEmpty })
    }
    #expect(try await page(alice, with: bob, limit: 100).messages.count == 25)
    let status = await refusal { try await page(alice, with: bob, limit: 101) }
    #expect(status.reason == "CONSTRAINT_VIOLATED")
    let cursor = await refusal { try await page(alice, with: bob, before: [1, 2, 3]) }
    #expect(cursor.reason == "CONSTRAINT_VIOLATED")
  }

  @Test("Nobody reads a conversation that it takes no part in")
  func privacy() async throws {
    let (alice, bob) = try await pair()
    try await alice.send("text", to: [bob])
    let carol = try await TestDevice.register(alice.keys.channel)
    #expect(try await page(carol, with: bob).messages.isEmpty)
    let key = ConversationKey(conversation: .groupID(Identifier.random().bytes))
    let group = try await carol.messaging.getMessages(
      .init(conversation: key), options: carol.access)
    #expect(group.messages.isEmpty)
    let none = await refusal {
      try await carol.messaging.getMessages(
        .init(conversation: ConversationKey()), options: carol.access)
    }
    #expect(none.reason == "CONSTRAINT_VIOLATED")
  }

  @Test("Delivered is what a device acknowledged, read is what was marked, and both are told")
  func receipts() async throws {
    let (alice, bob) = try await pair()
    let second = try await bob.link()
    let ids = (0..<3).map { _ in Identifier.random() }
    for id in ids { try await alice.send("text", to: [bob, second], id: id) }
    try await bob.acknowledge(ids.prefix(2).map(\.bytes))
    try await second.acknowledge(ids.map(\.bytes))
    var delivered: [[UInt8]] = []
    for frame in try await alice.fetch() {
      guard case .receipt(let receipt)? = frame.frame else { continue }
      #expect(receipt.kind == .delivered && receipt.accountID == bob.account)
      delivered += receipt.messageIDs
    }
    // The first device to acknowledge is told of, and only that.
    #expect(delivered.count == 3 && Set(delivered) == Set(ids.map(\.bytes)))
    try await alice.acknowledge(try await alice.fetch().compactMap(\.id))
    #expect(try await markRead(Array(ids[1...]), of: alice, by: bob) == 2)
    #expect(try await markRead(ids, of: alice, by: second) == 1)
    #expect(try await markRead([.random()], of: alice, by: bob) == 0)
    var read: [[UInt8]] = []
    for frame in try await alice.fetch() {
      guard case .receipt(let receipt)? = frame.frame else { continue }
      #expect(receipt.kind == .read)
      read += receipt.messageIDs
    }
    #expect(read.count == 3 && Set(read) == Set(ids.map(\.bytes)))
    let entries = try await page(alice, with: bob).messages
    #expect(entries.allSatisfy { $0.deliveredAt != nil && $0.readAt != nil })
  }

  @Test("Switched off by either side, reading is told to nobody; both ways")
  func readReceiptSetting() async throws {
    let (alice, bob) = try await pair()
    _ = try await bob.messaging.updateAccountSettings(
      .init(requestID: Identifier.random().bytes, readReceipts: false), options: bob.access)
    let (first, second) = (Identifier.random(), Identifier.random())
    try await alice.send("one", to: [bob], id: first)
    try await bob.send("two", to: [alice], id: second)
    #expect(try await markRead([first], of: alice, by: bob) == 1)
    #expect(try await markRead([second], of: bob, by: alice) == 1)
    for device in [alice, bob] {
      #expect(try await device.fetch().filter { $0.text == nil }.isEmpty)
      let other = device.account == alice.account ? bob : alice
      let own = try await page(device, with: other).messages.filter { $0.sender == device.address }
      #expect(own.count == 1 && own[0].readAt == nil)
    }
    _ = try await bob.messaging.updateAccountSettings(
      .init(requestID: Identifier.random().bytes, readReceipts: true), options: bob.access)
    let third = Identifier.random()
    try await alice.send("three", to: [bob], id: third)
    #expect(try await markRead([third], of: alice, by: bob) == 1)
    #expect(try await alice.fetch().contains { $0.text == nil })
    // What was read while they were off stays untold; who read it is told of his own reading.
    for (device, other, read) in [(alice, bob, [third]), (bob, alice, [])] {
      let entries = try await page(device, with: other).messages
      let told = entries.filter { $0.sender == device.address && $0.readAt != nil }
      #expect(told.map(\.messageID) == read.map(\.bytes))
      #expect(entries.filter { $0.sender == other.address }.allSatisfy { $0.readAt != nil })
    }
    #expect(try await markRead([first], of: alice, by: bob) == 0)
    #expect(try await page(alice, with: bob).messages.count { $0.readAt == nil } == 1)
  }

  @Test("Nobody marks or hides messages of a conversation that is not its own")
  func foreignMarks() async throws {
    let (alice, bob) = try await pair()
    let carol = try await TestDevice.register(alice.keys.channel)
    let id = Identifier.random()
    try await alice.send("text", to: [bob], id: id)
    #expect(try await markRead([id], of: alice, by: carol) == 0)
    #expect(try await delete([id], with: alice, by: carol) == 0)
    #expect(try await alice.fetch().isEmpty)
    try await carol.acknowledge([id.bytes])
    #expect(try await bob.texts() == ["text"])
  }

  @Test("Hidden messages are hidden for one side; the sender's own are withdrawn where they wait")
  func deletion() async throws {
    let (alice, bob) = try await pair()
    let ids = (0..<3).map { _ in Identifier.random() }
    for (number, id) in ids.enumerated() { try await alice.send("\(number)", to: [bob], id: id) }
    try await bob.acknowledge([ids[0].bytes])
    #expect(try await delete([ids[2]], with: alice, by: bob) == 1)
    #expect(try await delete([ids[2], .random()], with: alice, by: bob) == 0)
    #expect(try await page(bob, with: alice).messages.count == 2)
    #expect(try await page(alice, with: bob).messages.count == 3)
    #expect(try await bob.texts() == ["1", "2"])
    #expect(try await delete(ids, with: bob, by: alice) == 3)
    #expect(try await bob.texts() == [])
    #expect(try await page(alice, with: bob).messages.isEmpty)
    #expect(try await page(bob, with: alice).messages.count == 2)
  }

  @Test("Conversations are listed latest first, page by page")
  func conversations() async throws {
    let channel = try await TestNode.shared.channel
    let alice = try await TestDevice.register(channel)
    var others: [TestDevice] = []
    for _ in 0..<5 { others.append(try await TestDevice.register(channel)) }
    for other in others { try await alice.send("text", to: [other]) }
    try await others[1].send("text", to: [alice])
    var listed: [[UInt8]] = []
    var after: [UInt8] = []
    repeat {
      let page = try await alice.messaging.listConversations(
        .init(after: after, limit: 2), options: alice.access)
      #expect(page.conversations.count <= 2)
      for item in page.conversations {
        if case .accountID(let id)? = item.conversation?.conversation { listed.append(id) }
      }
      after = page.nextAfter
    } while !after.isEmpty
    #expect(listed == [1, 4, 3, 2, 0].map { others[$0].account })
    let status = await refusal {
      try await alice.messaging.listConversations(.init(after: [1]), options: alice.access)
    }
    #expect(status.reason == "CONSTRAINT_VIOLATED")
  }

  @Test(
    "Settings of a conversation are replaced by whoever knows their version, and by one of many")
  func settings() async throws {
    let (alice, bob) = try await pair()
    try await alice.send("text", to: [bob])
    func update(
      _ version: UInt64, _ settings: [UInt8], of other: TestDevice
    ) async throws -> UpdateConversationSettingsResponse.Outcome? {
      try await alice.messaging.updateConversationSettings(
        .init(
          requestID: Identifier.random().bytes, conversation: other.conversation,
          expectedVersion: version, encryptedSettings: settings),
        options: alice.access
      ).outcome
    }
    let long = [UInt8](repeating: 1, count: 4096)
    #expect(try await update(0, long, of: bob) == .updated(.init(version: 1)))
    #expect(
      try await update(0, [2], of: bob) == .stale(.init(version: 1, encryptedSettings: long)))
    let outcomes = try await withThrowingTaskGroup(
      of: UpdateConversationSettingsResponse.Outcome?.self
    ) { group in
      for number in UInt8(0)..<8 { group.addTask { try await update(1, [number], of: bob) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.count { $0 == .updated(.init(version: 2)) } == 1)
    let carol = try await TestDevice.register(alice.keys.channel)
    #expect(try await update(0, [1], of: carol) == .notFound(NotFound()))
    let status = await refusal { try await update(2, long + [1], of: bob) }
    #expect(status.reason == "CONSTRAINT_VIOLATED")
  }

  @Test("A request for a hundred and one messages, or for none, is refused")
  func counts() async throws {
    let (alice, bob) = try await pair()
    for count in [0, 101] {
      let ids = (0..<count).map { _ in Identifier.random() }
      let marked = await refusal { try await markRead(ids, of: alice, by: bob) }
      let deleted = await refusal { try await delete(ids, with: alice, by: bob) }
      #expect(marked.reason == "CONSTRAINT_VIOLATED" && deleted.reason == "CONSTRAINT_VIOLATED")
    }
    let ids = (0..<100).map { _ in Identifier.random() }
    #expect(try await markRead(ids, of: alice, by: bob) == 0)
    #expect(try await delete(ids, with: alice, by: bob) == 0)
  }
}

internal import MartletAPI
internal import MartletServer
internal import Postgres
internal import Protobuf
internal import RPC
internal import ServiceTesting
internal import Testing

@Suite("Sending", .timeLimit(.minutes(10)))
struct SendTests {
  /// Breaks one thing of a message.
  private static let faults: [(String, @Sendable (inout SendRequest) -> Void)] = [
    ("message id of 15 bytes", { $0.messageID.removeLast() }),
    ("recipient of 17 bytes", { $0.recipientID.append(0) }),
    ("no envelope", { $0.envelopes = [] }),
    (
      "nine envelopes",
      { request in
        let envelope = request.envelopes[0]
        request.envelopes = (1...9).map {
          DeviceEnvelope(
            deviceID: $0, registrationID: envelope.registrationID, ciphertext: envelope.ciphertext)
        }
      }
    ),
    ("a device twice", { $0.envelopes.append($0.envelopes[0]) }),
    ("device 0", { $0.envelopes[0].deviceID = 0 }),
    ("device 128", { $0.envelopes[0].deviceID = 128 }),
    ("registration id of 15 bits", { $0.envelopes[0].registrationID = 16384 }),
    ("no ciphertext", { $0.envelopes[0].ciphertext = [] }),
    (
      "ciphertext of 98,305 bytes",
      {
        $0.envelopes[0].ciphertext = [UInt8](repeating: 1, count: 98305)
      }
    ),
    ("an expiry in the past", { $0.expiresAt = ProtoTimestamp(seconds: 1_000_000_000) }),
    ("an expiry that is no time", { $0.expiresAt = ProtoTimestamp(seconds: .max) }),
    (
      "an expiry with too many nanoseconds",
      {
        $0.expiresAt = ProtoTimestamp(seconds: 4_000_000_000, nanos: 1_000_000_000)
      }
    ),
  ]

  @Test("A message with a fault is refused, and stores nothing")
  func faults() async throws {
    let node = try await TestNode.start()
    let alice = try await TestDevice.register(node.channel)
    let bob = try await TestDevice.register(node.channel)
    for (name, fault) in Self.faults {
      var request = alice.message("text", to: [bob])
      fault(&request)
      let status = await refusal { [request] in try await alice.send(request) }
      #expect(status.code == .invalidArgument, "\(name): \(status)")
      #expect(status.reason == "CONSTRAINT_VIOLATED", "\(name)")
    }
    let own = await refusal { try await alice.send("to myself", to: [alice]) }
    #expect(own.reason == "CONSTRAINT_VIOLATED")
    #expect(try await bob.fetch().isEmpty)
    let stored = try await node.database.row(Statement("SELECT count(*) FROM messages"))
    #expect(try stored?.only(Int64.self) == 0)
    #expect(node.failures.isEmpty, "\(node.failures)")
    await node.close()
  }

  @Test("A message at every limit is accepted, and arrives as it was sent")
  func limits() async throws {
    let channel = try await TestNode.shared.channel
    let alice = try await TestDevice.register(channel)
    var devices = [try await TestDevice.register(channel)]
    for _ in 0..<7 { devices.append(try await devices[0].link()) }
    var request = alice.message("x", to: devices)
    request.urgent = true
    request.expiresAt = ProtoTimestamp(seconds: 253_402_300_799, nanos: 999_999_999)
    for index in request.envelopes.indices {
      request.envelopes[index].ciphertext = [UInt8](repeating: UInt8(index), count: 98304)
    }
    guard case .accepted(let accepted)? = try await alice.send(request) else {
      Issue.record("not accepted")
      return
    }
    for (index, device) in devices.enumerated() {
      let frames = try await device.fetch()
      guard case .envelope(let envelope)? = frames.first?.frame, frames.count == 1 else {
        Issue.record("\(frames.count) frames")
        return
      }
      #expect(envelope.ciphertext == request.envelopes[index].ciphertext)
      #expect(envelope.messageID == request.messageID && envelope.sender == alice.address)
      #expect(envelope.serverTime == accepted.serverTime && envelope.urgent)
      #expect(!envelope.ephemeral)
    }
  }

  @Test("A mismatch names missing, extra and stale devices in one reply, and stores nothing")
  func mismatch() async throws {
    let channel = try await TestNode.shared.channel
    let alice = try await TestDevice.register(channel)
    let bob = try await TestDevice.register(channel)
    let second = try await bob.link()
    let third = try await bob.link()
    var request = alice.message("text", to: [bob, third])
    request.envelopes[0].registrationID ^= 1
    request.envelopes[1].deviceID = 9
    let expected = DeviceMismatch(missing: [2, 3], extra: [9], stale: [1])
    #expect(try await alice.send(request) == .mismatch(expected))
    for device in [bob, second, third] { #expect(try await device.fetch().isEmpty) }
    var nobody = bob
    nobody.address.accountID = Identifier.random().bytes
    #expect(try await alice.send("text", to: [nobody]) == .notFound(NotFound()))
  }

  @Test("A device that comes or goes shows at once, on whichever node it came")
  func changedDevices() async throws {
    let node = try await TestNode.shared
    let other = try await TestNode.start(on: node.configuration)
    let alice = try await TestDevice.register(node.channel)
    let bob = try await TestDevice.register(node.channel)
    try await alice.send("one", to: [bob])
    let second = try await bob.over(other.channel).link()
    #expect(try await alice.send("two", to: [bob]) == .mismatch(.init(missing: [2])))
    guard case .accepted? = try await alice.send("two", to: [bob, second]) else {
      Issue.record("not accepted")
      return
    }
    _ = try await bob.over(other.channel).revoke(2)
    #expect(try await alice.send("three", to: [bob, second]) == .mismatch(.init(extra: [2])))
    #expect(try await bob.texts() == ["one", "two"])
    await other.close()
  }

  @Test("Pitfall 13: a message that is sent again, its reply lost, is there once")
  func repeats() async throws {
    let node = try await TestNode.shared
    let other = try await TestNode.start(on: node.configuration)
    let alice = try await TestDevice.register(node.channel)
    let bob = try await TestDevice.register(node.channel)
    let requests = (0..<5).map { alice.message("\($0)", to: [bob]) }
    var times: [Set<ProtoTimestamp>] = []
    for request in requests {
      let replies = try await withThrowingTaskGroup(of: Accepted?.self) { group in
        for number in 0..<10 {
          let sender = number % 2 == 0 ? alice : alice.over(other.channel)
          group.addTask {
            guard case .accepted(let accepted)? = try await sender.send(request) else { return nil }
            return accepted
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(replies.count { $0?.duplicate == false } == 1)
      times.append(Set(replies.compactMap { $0?.serverTime }))
    }
    #expect(times.allSatisfy { $0.count == 1 })
    #expect(Set(try await bob.texts()) == Set((0..<5).map(String.init)))
    #expect(try await bob.fetch().count == 5)
    // Acknowledged already: the repeat brings nothing back.
    try await bob.acknowledge(requests.map(\.messageID))
    _ = try await alice.send(requests[0])
    #expect(try await bob.texts() == [])
    await other.close()
  }

  @Test("A message that is sent again among many new ones keeps none of them")
  func repeatAmongNew() async throws {
    let node = try await TestNode.start()
    let alice = try await TestDevice.register(node.channel)
    let bob = try await TestDevice.register(node.channel)
    for round in 0..<3 {
      let known = alice.message("known \(round)", to: [bob])
      try await alice.send(known)
      let requests = [known] + (0..<20).map { alice.message("\(round) \($0)", to: [bob]) } + [known]
      let replies = try await withThrowingTaskGroup(of: Bool?.self) { group in
        for request in requests {
          group.addTask {
            guard case .accepted(let accepted)? = try await alice.send(request) else { return nil }
            return accepted.duplicate
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(replies.count { $0 == false } == 20)
      #expect(replies.count { $0 == true } == 2)
      // So long repeats are expected: the next round begins without that.
      try await Task.sleep(for: .milliseconds(1100))
    }
    #expect(Set(try await bob.texts()).count == 63)
    #expect(try await bob.fetch().count == 63)
    await node.close()
  }

  @Test("Messages to oneself reach the other devices, and go in the history where they are notes")
  func sync() async throws {
    let channel = try await TestNode.shared.channel
    let alice = try await TestDevice.register(channel)
    let alone = SendSyncRequest(messageID: Identifier.random().bytes, noteToSelf: true)
    _ = try await alice.messaging.sendSync(alone, options: alice.access)
    let second = try await alice.link()
    let reply = try await alice.messaging.sendSync(
      .init(messageID: Identifier.random().bytes), options: alice.access)
    #expect(reply.outcome == .mismatch(.init(missing: [2])))
    for isNote in [true, false] {
      let request = SendSyncRequest(
        messageID: Identifier.random().bytes,
        envelopes: [alice.envelope(second, Array("note \(isNote)".utf8))], noteToSelf: isNote)
      _ = try await alice.messaging.sendSync(request, options: alice.access)
      let again = try await alice.messaging.sendSync(request, options: alice.access)
      guard case .accepted(let accepted)? = again.outcome else {
        Issue.record("\(again)")
        return
      }
      #expect(accepted.duplicate)
    }
    #expect(try await second.texts() == ["note true", "note false"])
    #expect(try await alice.fetch().isEmpty)
    let page = try await alice.messaging.getMessages(
      .init(conversation: alice.conversation), options: alice.access)
    #expect(page.messages.count == 2)
  }

  @Test("Sixty messages pass at once from one account to another, then one a second")
  func limit() async throws {
    let node = try await TestNode.start(configure: { $0.sendBurst = Limits.sendBurst })
    let alice = try await TestDevice.register(node.channel)
    let bob = try await TestDevice.register(node.channel)
    let carol = try await TestDevice.register(node.channel)
    let statuses = await withTaskGroup(of: Status.self) { group in
      for number in 0..<90 {
        group.addTask { await refusal { try await alice.send("\(number)", to: [bob]) } }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    // One may have come back while they were sent.
    #expect((60...63).contains(statuses.count { $0.code == .ok }))
    let refused = statuses.filter { $0.reason == "RATE_LIMITED" }
    #expect(refused.count == 90 - statuses.count { $0.code == .ok })
    #expect(refused.allSatisfy { $0.detail(GoogleRPCRetryInfo.self)?.retryDelay != nil })
    guard case .accepted? = try await alice.send("to carol", to: [carol]) else {
      Issue.record("not accepted")
      return
    }
    await node.close()
  }

  @Test("A queue that is full takes no more, and takes more once there is room")
  func fullQueue() async throws {
    let node = try await TestNode.start(configure: { $0.queueLimit = 20 })
    let alice = try await TestDevice.register(node.channel)
    let bob = try await TestDevice.register(node.channel)
    let statuses = await withTaskGroup(of: Status.self) { group in
      for number in 0..<40 {
        group.addTask { await refusal { try await alice.send("\(number)", to: [bob]) } }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses.count { $0.code == .ok } == 20)
    #expect(statuses.count { $0.reason == "RATE_LIMITED" } == 20)
    let frames = try await bob.fetch()
    #expect(frames.count == 20)
    try await bob.acknowledge(frames.prefix(5).compactMap(\.id))
    for number in 0..<5 { try await alice.send("again \(number)", to: [bob]) }
    let status = await refusal { try await alice.send("too much", to: [bob]) }
    #expect(status.reason == "RATE_LIMITED")
    await node.close()
  }

  @Test("Very large messages that come together are stored in several batches")
  func heavyBatches() async throws {
    let node = try await TestNode.shared
    let alice = try await TestDevice.register(node.channel)
    let bob = try await TestDevice.register(node.channel)
    var request = alice.message("x", to: [bob])
    request.envelopes[0].ciphertext = [UInt8](repeating: 1, count: 98304)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<200 {
        var own = request
        own.messageID = Identifier.random().bytes
        let message = own
        group.addTask { try await alice.send(message) }
      }
      try await group.waitForAll()
    }
    let statistics = try await bob.keys.getStatistics(.init(), options: bob.access)
    #expect(statistics.envelopesQueued == 200)
    #expect(node.failures.isEmpty, "\(node.failures)")
  }
}

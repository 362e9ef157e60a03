internal import MartletAPI
internal import MartletServer
internal import Postgres
internal import RPC
internal import ServiceTesting
internal import Testing

@Suite("Streams", .timeLimit(.minutes(10)))
struct StreamTests {
  private func pair(_ node: TestNode? = nil) async throws -> (TestDevice, TestDevice) {
    let channel: any Channel
    if let node { channel = node.channel } else { channel = try await TestNode.shared.channel }
    return (try await TestDevice.register(channel), try await TestDevice.register(channel))
  }

  @Test("A stream tells the queue, that it is empty, then what arrives")
  func order() async throws {
    let (alice, bob) = try await pair()
    for number in 0..<10 { try await alice.send("\(number)", to: [bob]) }
    let stream = try await bob.subscribe()
    let before = try await stream.untilEmpty().compactMap(\.text)
    #expect(before == (0..<10).map(String.init))
    for number in 10..<20 { try await alice.send("\(number)", to: [bob]) }
    #expect(try await stream.texts(10) == (10..<20).map(String.init))
    try await stream.finish()
  }

  @Test("Pitfall 12: what was not acknowledged comes again on the next stream, and nothing else")
  func redelivery() async throws {
    let (alice, bob) = try await pair()
    for number in 0..<6 { try await alice.send("\(number)", to: [bob]) }
    let first = try await bob.subscribe()
    let frames = try await first.untilEmpty().filter { $0.text != nil }
    try await first.acknowledge([1, 4].compactMap { frames[$0].id })
    try await eventually { try await bob.fetch().count == 4 }
    first.cancel()
    let second = try await bob.subscribe()
    #expect(try await second.untilEmpty().compactMap(\.text) == ["0", "2", "3", "5"])
    try await second.finish()
  }

  @Test("No more than the window is unacknowledged; acknowledging in any order opens it")
  func window() async throws {
    let (alice, bob) = try await pair()
    for number in 0..<300 { try await alice.send("\(number)", to: [bob]) }
    let stream = try await bob.subscribe()
    var held: [[UInt8]] = []
    while held.count < 256 {
      if let id = try await stream.next()?.id { held.append(id) }
    }
    // A message to another device of the stream's order shows that nothing more was on its way.
    try await alice.send("later", to: [bob])
    try await stream.acknowledge([held[255], held[0], held[100]])
    #expect(try await stream.texts(3) == ["256", "257", "258"])
    var order = SystemRandomNumberGenerator()
    let rest = held.enumerated().filter { ![0, 100, 255].contains($0.offset) }.map(\.element)
    try await stream.acknowledge(rest.shuffled(using: &order))
    #expect(try await stream.texts(42) == (259..<300).map(String.init) + ["later"])
    try await stream.finish()
    #expect(try await bob.fetch(100).count == 45)
  }

  @Test("Pitfall 20: the queue is told to be empty once, after acknowledgements with gaps")
  func emptyOnce() async throws {
    let (alice, bob) = try await pair()
    for number in 0..<30 { try await alice.send("\(number)", to: [bob]) }
    let stream = try await bob.subscribe(window: 8)
    var texts: [String] = []
    var held: [[UInt8]] = []
    var empties = 0
    while texts.count < 31 {
      guard let frame = try await stream.next() else { break }
      if case .queueEmpty? = frame.frame {
        empties += 1
        try await alice.send("after", to: [bob])
      }
      guard let text = frame.text, let id = frame.id else { continue }
      texts.append(text)
      held.append(id)
      // Every other one, from the back, when the window is full or all has come.
      if held.count == 8 || texts.count == 30 {
        try await stream.acknowledge([6, 4, 2, 0].compactMap { $0 < held.count ? held[$0] : nil })
        held = held.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
      }
    }
    #expect(texts == (0..<30).map(String.init) + ["after"])
    #expect(empties == 1)
    try await stream.finish()
  }

  @Test("Messages that are sent while the queue is read come too, each once")
  func arrivalsWhileReading() async throws {
    let (alice, bob) = try await pair()
    for number in 0..<50 { try await alice.send("\(number)", to: [bob]) }
    let senders = Task {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 50..<400 { group.addTask { try await alice.send("\(number)", to: [bob]) } }
        try await group.waitForAll()
      }
    }
    let stream = try await bob.subscribe(window: 16)
    var texts: [String] = []
    while texts.count < 400, let frame = try await stream.next() {
      guard let text = frame.text, let id = frame.id else { continue }
      texts.append(text)
      try await stream.acknowledge([id])
    }
    try await senders.value
    #expect(Set(texts) == Set((0..<400).map(String.init)) && texts.count == 400)
    try await stream.finish()
    try await eventually { try await bob.fetch().isEmpty }
  }

  @Test("A first frame that is no options, and options later, end the stream with what is wrong")
  func frames() async throws {
    let (_, bob) = try await pair()
    let call = try await bob.messaging.subscribe(options: bob.streamAccess)
    try await call.send(SubscribeRequest(frame: .acknowledgement(.init())))
    #expect(await TestStream(call).ending().reason == "CONSTRAINT_VIOLATED")
    let empty = try await bob.messaging.subscribe(options: bob.streamAccess)
    await empty.finish()
    #expect(await TestStream(empty).ending().reason == "CONSTRAINT_VIOLATED")
    let second = try await bob.subscribe()
    try await second.send(SubscribeRequest(frame: .options(.init())))
    #expect(await second.ending().reason == "CONSTRAINT_VIOLATED")
    let wide = try await bob.subscribe(window: 257)
    #expect(await wide.ending().reason == "CONSTRAINT_VIOLATED")
    let many = try await bob.subscribe(window: 256)
    try await many.acknowledge((0..<257).map { _ in Identifier.random().bytes })
    #expect(await many.ending().reason == "CONSTRAINT_VIOLATED")
    let short = try await bob.subscribe()
    try await short.acknowledge([[1, 2, 3]])
    #expect(await short.ending().reason == "CONSTRAINT_VIOLATED")
    // Unknown identifiers are nothing to complain of: they may have been acknowledged before.
    let stream = try await bob.subscribe()
    try await stream.acknowledge([Identifier.random().bytes])
    try await stream.finish()
  }

  @Test("Ephemeral messages reach open streams and those that open soon, and are gone then")
  func ephemeral() async throws {
    let node = try await TestNode.shared
    let (alice, bob) = try await pair(node)
    let stream = try await bob.subscribe()
    _ = try await stream.untilEmpty()
    var request = alice.message("now", to: [bob])
    request.ephemeral = true
    try await alice.send(request)
    let frame = try await stream.nextQueued()
    guard case .envelope(let envelope)? = frame?.frame, envelope.ephemeral else {
      Issue.record("\(String(describing: frame))")
      return
    }
    try await eventually { try await bob.fetch().isEmpty }
    try await stream.finish()
    request.messageID = Identifier.random().bytes
    try await alice.send(request)
    let soon = try await bob.subscribe()
    #expect(try await soon.untilEmpty().compactMap(\.text) == ["now"])
    try await soon.finish()
    request.messageID = Identifier.random().bytes
    try await alice.send(request)
    try await node.database.execute(
      Statement("UPDATE envelopes SET expires_at = now() WHERE recipient_id = $1"), bob.account)
    let late = try await bob.subscribe()
    #expect(try await late.untilEmpty().filter { $0.id != nil }.isEmpty)
    try await late.finish()
    // Nobody is told that they arrived, and no history has them.
    #expect(try await alice.fetch().isEmpty)
    let page = try await alice.messaging.getMessages(
      .init(conversation: bob.conversation), options: alice.access)
    #expect(page.messages.isEmpty)
  }

  @Test("A stream is told of devices that come, and of few keys")
  func events() async throws {
    let (_, bob) = try await pair()
    let stream = try await bob.subscribe()
    let first = try await stream.untilEmpty()
    #expect(first.map(\.frame) == [.event(.init(kind: .lowPrekeys(.init())))])
    let second = try await bob.link()
    #expect(
      try await stream.nextEvent() == .event(.init(kind: .devicesChanged(.init()))))
    _ = try await bob.revoke(second.address.deviceID)
    #expect(
      try await stream.nextEvent() == .event(.init(kind: .devicesChanged(.init()))))
    _ = try await bob.keys.uploadPreKeys(
      UploadPreKeysRequest(
        requestID: Identifier.random().bytes, oneTimePrekeys: bob.oneTimePreKeys(1..<21),
        oneTimeKemPrekeys: try (1..<21).map { try bob.kemPreKey($0) }),
      options: bob.access)
    let caller = try await TestDevice.register(bob.keys.channel)
    _ = try await caller.keys.getPreKeyBundle(
      .init(accountID: bob.account), options: caller.access)
    let low = LowPreKeys(oneTimePrekeys: 19, oneTimeKemPrekeys: 19)
    #expect(try await stream.nextEvent() == .event(.init(kind: .lowPrekeys(low))))
    try await stream.finish()
  }

  @Test("A stream asks for keys of ML-KEM at a lower number than for those of X25519")
  func eventsOfKEM() async throws {
    let node = try await TestNode.shared
    let bob = try await TestDevice.register(node.channel, oneTime: 30, oneTimeKEM: 6)
    let stream = try await bob.subscribe()
    #expect(try await stream.untilEmpty().isEmpty)
    for _ in 0..<2 {
      let caller = try await TestDevice.register(node.channel)
      _ = try await caller.keys.getPreKeyBundle(
        .init(accountID: bob.account), options: caller.access)
    }
    let low = LowPreKeys(oneTimePrekeys: 28, oneTimeKemPrekeys: 4)
    #expect(try await stream.nextEvent() == .event(.init(kind: .lowPrekeys(low))))
    try await stream.finish()
  }

  @Test("Revoking a device and deleting an account end its streams")
  func revocation() async throws {
    let (_, bob) = try await pair()
    let second = try await bob.link()
    let streams = [try await bob.subscribe(), try await second.subscribe()]
    for stream in streams { _ = try await stream.untilEmpty() }
    let typing = try await second.messaging.streamTyping(options: second.streamAccess)
    _ = try await bob.revoke(second.address.deviceID)
    #expect(await streams[1].ending().reason == "DEVICE_REVOKED")
    let ended = await refusal { for try await _ in typing.replies {} }
    #expect(ended.reason == "DEVICE_REVOKED")
    try await bob.delete()
    #expect(await streams[0].ending().reason == "DEVICE_REVOKED")
  }

  @Test("Pitfall 23: the queue of a removed device goes with it")
  func removedQueue() async throws {
    let node = try await TestNode.shared
    let (alice, bob) = try await pair(node)
    let second = try await bob.link()
    for number in 0..<5 { try await alice.send("\(number)", to: [bob, second]) }
    _ = try await bob.revoke(second.address.deviceID)
    let left = Statement("SELECT device_id FROM envelopes WHERE recipient_id = $1")
    let devices = try await node.database.rows(left, bob.account).map { try $0.only(Int16.self) }
    #expect(devices == [1, 1, 1, 1, 1])
  }
}

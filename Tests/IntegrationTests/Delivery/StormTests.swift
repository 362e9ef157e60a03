internal import GRPC
internal import MartletAPI
internal import MartletServer
internal import Postgres
internal import RPC
internal import ServiceTesting
internal import Testing

/// Many at once, on two nodes of one database.
@Suite("Storms", .serialized, .timeLimit(.minutes(10)))
struct StormTests {
  private static func nodes() async throws -> [TestNode] {
    let first = try await TestNode.start()
    return [first, try await TestNode.start(on: first.configuration)]
  }

  @Test("Pitfalls 5 and 6: a hundred claims for fewer keys: no key twice, every bundle complete")
  func claims() async throws {
    let nodes = try await Self.nodes()
    let target = try await TestDevice.register(nodes[0].channel, oneTime: 20, oneTimeKEM: 4)
    let empty = try await TestDevice.register(nodes[0].channel)
    var callers: [TestDevice] = []
    for number in 0..<100 {
      callers.append(try await TestDevice.register(nodes[number % 2].channel))
    }
    for (device, count, kemCount) in [(target, 20, 4), (empty, 0, 0)] {
      let bundles = try await withThrowingTaskGroup(of: PreKeyBundle?.self) { group in
        for caller in callers {
          group.addTask {
            let reply = try await caller.keys.getPreKeyBundle(
              .init(accountID: device.account), options: caller.access)
            guard case .bundles(let found)? = reply.outcome else { return nil }
            return found.devices.first
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      let complete = bundles.compactMap { $0 }.filter {
        $0.signedPrekey != nil && $0.kemPrekey != nil
      }
      #expect(complete.count == 100)
      let given = complete.compactMap { $0.oneTimePrekey?.id }
      #expect(Set(given).count == given.count && given.count <= count)
      let kem = complete.filter { !$0.kemPrekeyIsLastResort }.compactMap { $0.kemPrekey?.id }
      #expect(Set(kem).count == kem.count && kem.count <= kemCount)
      let left = try await device.keys.getPreKeyCounts(.init(), options: device.access).counts
      #expect(left?.oneTimePrekeys == UInt32(count - given.count))
      #expect(left?.oneTimeKemPrekeys == UInt32(kemCount - kem.count))
    }
    for node in nodes { await node.close() }
  }

  @Test("Pitfall 19: of streams that displace each other one survives, and nothing is lost")
  func displacement() async throws {
    let nodes = try await Self.nodes()
    let alice = try await TestDevice.register(nodes[0].channel)
    let bob = try await TestDevice.register(nodes[0].channel)
    let endings = AsyncStream<Status>.makeStream()
    let streams = 24
    let channels = try (0..<streams).map { try nodes[$0 % 2].connect() }
    let readers = channels.map { channel in
      Task {
        let device = bob.over(channel)
        let stream = try await device.subscribe()
        endings.continuation.yield(await Self.acknowledgeAll(stream, "last"))
      }
    }
    for number in 0..<100 { try await alice.send("\(number)", to: [bob]) }
    var ended = endings.stream.makeAsyncIterator()
    // All but one are told that they were displaced; the one that is left reads on.
    for _ in 0..<streams - 1 {
      #expect(await ended.next()?.reason == "STREAM_DISPLACED")
    }
    try await alice.send("last", to: [bob])
    #expect(await ended.next() == .ok)
    for reader in readers { try await reader.value }
    try await eventually { try await bob.texts().isEmpty }
    let page = try await bob.messaging.getMessages(
      .init(conversation: alice.conversation, limit: 100), options: bob.access)
    #expect(page.messages.allSatisfy { $0.deliveredAt != nil })
    for channel in channels { await channel.close() }
    for node in nodes { await node.close() }
  }

  /// Reads and acknowledges until a text comes or the stream ends.
  private static func acknowledgeAll(_ stream: TestStream, _ last: String) async -> Status {
    do {
      while let frame = try await stream.next() {
        guard let id = frame.id else { continue }
        try await stream.acknowledge([id])
        if frame.text == last {
          try await stream.finish()
          return .ok
        }
      }
      return Status(.unknown, "stream ended in order")
    } catch let status as Status {
      return status
    } catch {
      return Status(.unknown, "\(error)")
    }
  }

  @Test("Pitfall 29: sends to overlapping devices from two nodes do not deadlock")
  func overlappingSends() async throws {
    let nodes = try await Self.nodes()
    var devices: [TestDevice] = []
    for number in 0..<10 {
      devices.append(try await TestDevice.register(nodes[number % 2].channel))
    }
    let all = devices
    try await withThrowingTaskGroup(of: Void.self) { group in
      for sender in all {
        for recipient in all where recipient.account != sender.account {
          for number in 0..<10 {
            group.addTask { try await sender.send("\(number)", to: [recipient]) }
          }
        }
      }
      try await group.waitForAll()
    }
    // Both nodes delete and send receipts at once.
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (number, device) in all.enumerated() {
        group.addTask {
          let own = device.over(nodes[(number + 1) % 2].channel)
          while true {
            let ids = try await own.fetch(100).compactMap(\.id)
            guard !ids.isEmpty else { return }
            try await own.acknowledge(ids)
          }
        }
      }
      try await group.waitForAll()
    }
    for device in all {
      let page = try await device.keys.getStatistics(.init(), options: device.access)
      #expect(page.messagesSent == 90 && page.messagesReceived == 90)
    }
    for node in nodes {
      #expect(node.failures.isEmpty, "\(node.failures)")
      await node.close()
    }
  }

  @Test("Pitfall 21: a reader that stops keeps its queue in the database, and resumes")
  func slowReader() async throws {
    let node = try await TestNode.start()
    let alice = try await TestDevice.register(node.channel)
    let bob = try await TestDevice.register(node.channel)
    var channel = try node.connect()
    var stream = try await bob.over(channel).subscribe()
    _ = try await stream.untilEmpty()
    var request = alice.message("x", to: [bob])
    request.envelopes[0].ciphertext = [UInt8](repeating: 7, count: 90_000)
    // 180 MB for a reader that reads nothing: far more than its window and any buffer on the way.
    let before = Memory.resident
    var missing: Set<[UInt8]> = []
    for _ in 0..<2000 {
      request.messageID = Identifier.random().bytes
      missing.insert(request.messageID)
      try await alice.send(request)
    }
    let growth = Memory.resident - before
    #expect(growth < 96 << 20, "grew by \(growth >> 20) MiB")
    while missing.count > 1000, let frame = try await stream.nextQueued(), let id = frame.id {
      missing.remove(id)
      try await stream.acknowledge([id])
    }
    // A connection that is lost takes nothing with it.
    stream.cancel()
    await channel.close()
    channel = try node.connect()
    stream = try await bob.over(channel).subscribe()
    while !missing.isEmpty, let frame = try await stream.nextQueued(), let id = frame.id {
      missing.remove(id)
      try await stream.acknowledge([id])
    }
    #expect(missing.isEmpty)
    try await eventually { try await bob.fetch(1).isEmpty }
    try await stream.finish()
    await node.close()
  }
}

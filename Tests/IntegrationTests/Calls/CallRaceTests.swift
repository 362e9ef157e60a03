internal import MartletAPI
internal import Postgres
internal import ServiceTesting
internal import Testing

@testable internal import MartletServer

/// Devices that do the same at the same moment, through two nodes: the server decides once.
@Suite("Calls that race", .timeLimit(.minutes(3)))
struct CallRaceTests {
  private static let passRinging = Statement(
    "UPDATE calls SET ring_until = now() - interval '1 s' WHERE id = $1")
  private static let silence = Statement(
    """
    UPDATE calls SET caller_seen_at = now() - interval '61 s',
      callee_seen_at = now() - interval '61 s' WHERE id = $1
    """)
  private static let age = Statement(
    "UPDATE calls SET over_at = now() - interval '29 d' - $2::bigint * interval '1 d' "
      + "WHERE id = $1")

  private func stage() async throws -> (
    one: TestNode, other: TestNode, alice: TestDevice, bob: TestDevice
  ) {
    let one = try await TestNode.start(configure: { $0.calls.burst = 0 })
    let other = try await TestNode.start(
      on: one.configuration, configure: { $0.calls.burst = 0 })
    let alice = try await TestDevice.register(one.channel)
    let bob = try await TestDevice.register(other.channel)
    try await alice.acceptEveryone()
    try await bob.acceptEveryone()
    return (one, other, alice, bob)
  }

  @Test("Of two calls that cross one rings, a hundred times, and it is answered")
  func glare() async throws {
    let (one, other, alice, bob) = try await stage()
    var first: [String: Int] = [:]
    for _ in 0..<100 {
      let (ofAlice, ofBob) = (Identifier.random(), Identifier.random())
      async let fromAlice = alice.call([bob], id: ofAlice)
      async let fromBob = bob.call([alice], id: ofBob)
      switch try await (fromAlice, fromBob) {
      case (.ringing, .glare(let glare)):
        #expect(glare.callID == ofAlice.bytes)
        guard case .won = try await bob.answer(ofAlice, of: alice) else {
          Issue.record("not answered")
          return
        }
        _ = try await alice.end(ofAlice)
        first["alice", default: 0] += 1
      case (.glare(let glare), .ringing):
        #expect(glare.callID == ofBob.bytes)
        guard case .won = try await alice.answer(ofBob, of: bob) else {
          Issue.record("not answered")
          return
        }
        _ = try await bob.end(ofBob)
        first["bob", default: 0] += 1
      case (let left, let right):
        Issue.record("\(String(describing: left)), \(String(describing: right))")
      }
    }
    #expect(first.values.reduce(0, +) == 100)
    #expect(try await alice.listedCalls().allSatisfy { $0.status == .ended })
    await one.close()
    await other.close()
  }

  @Test("Of eight devices that answer at once one has the call, and the others are told which")
  func answers() async throws {
    let (one, other, alice, bob) = try await stage()
    var devices = [bob]
    for number in 1..<8 {
      let linked = try await bob.link()
      devices.append(linked.over(number % 2 == 0 ? one.channel : other.channel))
    }
    let id = Identifier.random()
    guard case .ringing = try await alice.call(devices, id: id) else { return }
    var winners: Set<UInt32> = []
    var told: Set<UInt32> = []
    try await withThrowingTaskGroup(of: AnswerCallResponse.Outcome?.self) { group in
      for device in devices { group.addTask { try await device.answer(id, of: alice) } }
      for try await outcome in group {
        switch outcome {
        case .won(let state): winners.insert(state.calleeDevice)
        case .elsewhere(let state): told.insert(state.calleeDevice)
        case let other: Issue.record("\(String(describing: other))")
        }
      }
    }
    #expect(winners.count == 1 && told == winners)
    for device in devices where !winners.contains(device.address.deviceID) {
      let frames = try await device.fetch()
      #expect(frames.count == 1, "the offer is gone")
      guard case .callState(let change)? = frames.first?.frame else { continue }
      #expect(change.state?.status == .answered && change.ciphertext.isEmpty)
    }
    await one.close()
    await other.close()
  }

  @Test("A call whose node is gone is missed all the same, and one that nobody holds is over")
  func expiry() async throws {
    let (one, other, alice, bob) = try await stage()
    let (missed, lost) = (Identifier.random(), Identifier.random())
    _ = try await alice.call([bob], id: missed)
    await one.close()
    try await other.database.execute(Self.passRinging, missed)
    try await eventually { try await bob.listedCalls().first?.status == .missed }
    let caller = alice.over(other.channel)
    _ = try await caller.call([bob], id: lost)
    guard case .won = try await bob.answer(lost, of: caller) else {
      Issue.record("not answered")
      return
    }
    try await other.database.execute(Self.silence, lost)
    try await eventually { try await bob.listedCalls().first?.status == .ended }
    #expect(try await bob.listedCalls().first?.end == .lost)
    let told = try await bob.fetch().compactMap { frame -> CallState.Status? in
      guard case .callState(let change)? = frame.frame else { return nil }
      return change.state?.status
    }
    #expect(told == [.missed, .ended])
    await other.close()
  }

  @Test("A call is listed for thirty days, or without history until every device knows of its end")
  func history() async throws {
    for days in [30, 0] {
      let node = try await TestNode.start(configure: {
        $0.calls.burst = 0
        $0.calls.historyDays = days
      })
      let alice = try await TestDevice.register(node.channel)
      let bob = try await TestDevice.register(node.channel)
      try await bob.acceptEveryone()
      let (old, young) = (Identifier.random(), Identifier.random())
      for id in [old, young] {
        _ = try await alice.call([bob], id: id)
        _ = try await alice.end(id)
      }
      try await node.database.execute(Self.age, old, Int64(2))
      try await node.database.execute(Self.age, young, Int64(0))
      try await sweep(node, days)
      let expected = days == 30 ? [young.bytes] : [young.bytes, old.bytes]
      #expect(try await bob.listedCalls().map(\.callID) == expected)
      // The caller did it; the callee has been told.
      let told = try await bob.fetch().compactMap { frame -> [UInt8]? in
        guard case .callState(let change)? = frame.frame else { return nil }
        return change.frameID
      }
      try await bob.acknowledge(told)
      try await sweep(node, days)
      #expect(try await bob.listedCalls().count == (days == 30 ? 1 : 0))
      await node.close()
    }
  }

  private func sweep(_ node: TestNode, _ days: Int) async throws {
    try await node.database.transaction { transaction in
      _ = try await DueCalls.forget(after: days, in: transaction)
    }
  }
}

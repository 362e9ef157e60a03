internal import MartletAPI
internal import ServiceTesting
internal import Testing

@testable internal import MartletServer

/// What a stream was sent may be acknowledged by the unary call, on whichever node.
@Suite("Unary acknowledgements and streams", .timeLimit(.minutes(10)))
struct UnaryAcknowledgementTests {
  @Test("open the window of a stream", arguments: [false, true])
  func window(isElsewhere: Bool) async throws {
    let node = try await TestNode.start(configure: { $0.pollInterval = .seconds(3600) })
    let other = try await TestNode.start(
      on: node.configuration, configure: { $0.pollInterval = .seconds(3600) })
    try await eventually { node.knowsOthers && other.knowsOthers }
    let alice = try await TestDevice.register(node.channel)
    let bob = try await TestDevice.register(node.channel)
    for number in 0..<6 { try await alice.send("\(number)", to: [bob]) }
    let caller = isElsewhere ? bob.over(other.channel) : bob
    let stream = try await bob.subscribe(window: 2)
    for round in 0..<3 {
      let frames = [try await stream.nextQueued(), try await stream.nextQueued()].compactMap(\.self)
      #expect(frames.compactMap(\.text) == ["\(2 * round)", "\(2 * round + 1)"])
      try await caller.acknowledge(frames.compactMap(\.id))
    }
    // The window is as wide as before: what was acknowledged twice counts once.
    for number in 6..<9 { try await alice.send("\(number)", to: [bob]) }
    #expect(try await stream.texts(2) == ["6", "7"])
    try await stream.finish()
    await other.close()
    await node.close()
  }

  @Test("open the window for a group's log", arguments: [0, 1])
  func groups(node: Int) async throws {
    let stage = try await GroupStage(nodes: 2) { $0.pollInterval = .seconds(3600) }
    try await eventually { stage.nodes.allSatisfy(\.hasOthers) }
    let devices = try await stage.accounts(2)
    let alice = try await GroupMember.found(devices[0], on: stage)
    let bob = try await alice.invite([devices[1]])[0]
    for number in 0..<6 { try await alice.say("\(number)") }
    let first = bob.sequence
    let stream = try await GroupSubscription(devices[1], on: stage, window: 2)
    for round in 1...3 as ClosedRange<UInt64> {
      let last = first + 2 * round
      let entries = try await stream.entries(upTo: last)
      #expect(entries.map(\.sequence) == [last - 1, last])
      _ = try await stage.messaging(node).acknowledge(
        AcknowledgeRequest(groups: [.init(groupID: alice.id.bytes, upToSequence: last)]),
        options: devices[1].options)
    }
  }

  @Test("are told between nodes as they are")
  func wakeups() {
    let address = Address(account: .random(), device: 7)
    let all: [Wakeup] = [
      .acknowledged(address, (0..<256).map { _ in .random() }), .acknowledged(address, []),
      .groupAcknowledged(address, .random(), .max), .provisioned(.random()), .wake(address),
    ]
    #expect(Wakeup.decode(all.flatMap(\.encoded)[...]) == all)
    for wakeup in all { #expect(wakeup.encoded.count <= Wakeup.packetByteCount) }
    for count in 1..<all[0].encoded.count {
      #expect(Wakeup.decode(all[0].encoded.prefix(count)) == [])
    }
  }
}

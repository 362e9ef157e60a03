internal import MartletAPI
internal import Postgres
internal import RPC
internal import ServiceTesting
internal import SignalProtocol
internal import Testing

@testable internal import MartletClient

@Suite("Groups' calls of client libraries", .serialized, .timeLimit(.minutes(2)))
struct GroupCallTests {
  /// People in a group, on two nodes.
  private struct Stage {
    let nodes: [TestNode]
    let people: [GroupCaller]
    let group: GroupID

    init(
      _ count: Int, through transport: CheatingTransport? = nil, clock: WallClock = .system
    ) async throws {
      let first = try await TestNode.start()
      let second = try await TestNode.start(on: first.configuration)
      nodes = [first, second]
      var people: [GroupCaller] = []
      for number in 0..<count {
        let location = nodes[number % 2].location
        let messenger =
          if number == 1, let transport {
            try await transport.between {
              try await Messenger.registerInMemory(at: location, clock: clock)
            }
          } else {
            try await Messenger.registerInMemory(at: location, clock: clock)
          }
        people.append(GroupCaller(messenger))
      }
      self.people = people
      group = try await people[0].messenger.createGroup(GroupDetails(name: "those who call"))
      try await people[0].messenger.invite(
        people[1...].map(\.messenger.account), to: group)
      for person in people[1...] {
        try await person.messenger.receive { _ in }
      }
    }

    /// Has people receive while a body does something.
    func calling(
      _ receiving: ArraySlice<GroupCaller>? = nil,
      _ body: ([GroupCaller]) async throws -> Void
    ) async throws {
      try await withThrowingTaskGroup(of: Void.self) { tasks in
        for person in receiving ?? people[...] { tasks.addTask { try await person.receive() } }
        do { try await body(people) } catch {
          tasks.cancelAll()
          throw error
        }
        tasks.cancelAll()
      }
      for node in nodes { await node.close() }
    }
  }

  @Test("On two nodes one begins, it rings at the others, who join; all have one another's keys")
  func joining() async throws {
    let stage = try await Stage(3)
    try await stage.calling { people in
      let first = people[0].join(stage.group)
      try await eventually { people[0].isInside }
      try await eventually {
        people[1...].allSatisfy { $0.kinds.contains(.ringing) }
      }
      let others = people[1...].map { $0.join(stage.group) }
      try await eventually { people.allSatisfy { $0.participants.count == 3 } }
      let full = try await Self.epoch(of: people)
      for speaker in people {
        let frame = try speaker.engine.seal([1, 2, 3])
        for other in people where other !== speaker {
          #expect(try other.engine.open(frame) == [1, 2, 3])
        }
      }
      // One leaves, and opens nothing from then on.
      people[2].leave()
      try await others[1].value
      #expect(people[2].over == .left)
      try await eventually { people[..<2].allSatisfy { $0.participants.count == 2 } }
      _ = try await Self.epoch(of: people[..<2], after: full)
      #expect(!people[2].engine.opens(try people[0].engine.seal([1])))
      for person in people[..<2] { person.leave() }
      try await first.value
      try await others[0].value
      #expect(people.allSatisfy { !$0.kinds.contains(.missed) })
    }
  }

  @Test("Who does not join has missed the call once it rings no more")
  func missed() async throws {
    let clock = HandClock()
    clock.move(by: .seconds(WallClock.system.now.seconds - clock.clock.now.seconds))
    let stage = try await Stage(3, clock: clock.clock)
    try await stage.calling(stage.people[..<1]) { _ in
      let (caller, other, late) = (stage.people[0], stage.people[1], stage.people[2])
      let first = caller.join(stage.group)
      try await eventually { caller.isInside }
      try await eventually {
        try await other.receiveWhatWaits()
        return other.kinds == [.ringing]
      }
      try await other.receiveWhatWaits()
      #expect(other.kinds == [.ringing])
      try await stage.nodes[0].database.execute(.passGroupRinging)
      clock.move(by: .seconds(31))
      try await other.receiveWhatWaits()
      #expect(other.kinds == [.ringing, .missed])
      // Who comes after the ringing is told that the call goes on, and of nothing later.
      try await late.receiveWhatWaits()
      #expect(late.kinds == [.goesOn])
      caller.leave()
      try await first.value
      for person in [other, late] { try await person.receiveWhatWaits() }
      #expect(other.kinds.count == 2 && late.kinds.count == 1)
    }
  }

  @Test("Who comes when the call is over has missed it")
  func missedAltogether() async throws {
    let stage = try await Stage(2)
    try await stage.calling(stage.people[..<1]) { _ in
      let first = stage.people[0].join(stage.group)
      try await eventually { stage.people[0].isInside }
      stage.people[0].leave()
      try await first.value
      try await stage.nodes[0].database.execute(.endGroupCalls)
      try await stage.people[1].receiveWhatWaits()
      #expect(stage.people[1].kinds == [.missed])
    }
  }

  @Test("Of two who begin at once one begins, and the other joins")
  func glare() async throws {
    let stage = try await Stage(2)
    try await stage.calling { people in
      let calls = people.map { $0.join(stage.group) }
      try await eventually { people.allSatisfy { $0.participants.count == 2 } }
      #expect(people.count { $0.hasStarted } == 1)
      try await eventually {
        try people[1].engine.opens(people[0].engine.seal([1]))
      }
      for person in people { person.leave() }
      for call in calls { try await call.value }
    }
  }

  @Test("Whom the group removes its call removes")
  func removedFromGroup() async throws {
    let stage = try await Stage(3)
    try await stage.calling { people in
      let calls = people.map { $0.join(stage.group) }
      try await eventually { people.allSatisfy { $0.participants.count == 3 } }
      try await people[0].messenger.remove(people[2].messenger.account, from: stage.group)
      try await eventually { people[..<2].allSatisfy { $0.participants.count == 2 } }
      try await calls[2].value
      #expect(people[2].over == .removed)
      try await eventually {
        try people[1].engine.opens(people[0].engine.seal([1]))
      }
      #expect(!people[2].engine.opens(try people[0].engine.seal([1])))
      for person in people[..<2] { person.leave() }
      for call in calls[..<2] { try await call.value }
    }
  }

  @Test("A participant whose stream breaks is back by another, in the epoch where it was")
  func reconnecting() async throws {
    let transport = CheatingTransport()
    let stage = try await Stage(2, through: transport)
    try await stage.calling { people in
      let calls = people.map { $0.join(stage.group) }
      try await eventually { people.allSatisfy { $0.participants.count == 2 } }
      let epoch = try await Self.epoch(of: people)
      let attempts = transport.calls(of: "ParticipateInGroupCall")
      transport.fail("ParticipateInGroupCall", with: Status(.unavailable, "gone"))
      people[0].signal(.candidates(["candidate:0"], isComplete: false), to: people[1])
      try await eventually { transport.calls(of: "ParticipateInGroupCall") > attempts }
      transport.behave("ParticipateInGroupCall")
      people[0].signal(.candidates(["candidate:1"], isComplete: true), to: people[1])
      try await eventually { people[1].signals.count >= 1 }
      #expect(people.allSatisfy { $0.engine.sealing?.epoch == epoch })
      for person in people { person.leave() }
      for call in calls { try await call.value }
    }
  }

  @Test("Who is not heard of for 30 seconds is removed, and comes in again when it is back")
  func silence() async throws {
    let transport = CheatingTransport()
    let stage = try await Stage(2, through: transport)
    try await stage.calling { people in
      let calls = people.map { $0.join(stage.group) }
      try await eventually { people.allSatisfy { $0.participants.count == 2 } }
      let before = try await Self.epoch(of: people)
      transport.fail("ParticipateInGroupCall", with: Status(.unavailable, "gone"))
      // Its node may still be about to note that it heard of the second one.
      try await eventually {
        try await stage.nodes[0].database.execute(
          .silenceParticipant, people[1].messenger.account.bytes)
        return people[0].participants.count == 1
      }
      let without = try await Self.epoch(of: people[..<1], after: before)
      #expect(!people[1].engine.opens(try people[0].engine.seal([1])))
      transport.behave("ParticipateInGroupCall")
      _ = try await Self.epoch(of: people, after: without)
      #expect(people[1].engine.opens(try people[0].engine.seal([1])))
      for person in people { person.leave() }
      for call in calls { try await call.value }
    }
  }

  @Test("A call in which nobody has been for 60 seconds is over, and another one begins")
  func over() async throws {
    let stage = try await Stage(2)
    try await stage.calling { people in
      let database = stage.nodes[0].database
      try await Self.stay(people[0], stage.group)
      #expect(try await database.rows(.groupCalls).count == 1)
      // Until then who comes joins what is left of it.
      try await Self.stay(people[1], stage.group)
      #expect(!people[1].hasStarted)
      #expect(people[1].participants.count == 1)
      try await eventually { try await database.execute(.passEmptiness) == 1 }
      try await eventually { try await database.rows(.groupCalls).isEmpty }
      try await Self.stay(people[1], stage.group)
      #expect(people[1].hasStarted)
    }
  }

  /// The epoch in which people seal, once it is the same for all and a later one than another.
  /// Which it is cannot be foretold: who is told of a call twice while it joins has joined twice.
  private static func epoch(
    of people: some Collection<GroupCaller>, after earlier: UInt64? = nil
  ) async throws -> UInt64 {
    var found: UInt64?
    try await eventually {
      let epochs = Set(people.map { $0.engine.sealing?.epoch })
      found = epochs.count == 1 ? epochs.first ?? nil : nil
      return found.map { epoch in earlier.map { epoch > $0 } ?? true } ?? false
    }
    return try #require(found)
  }

  /// Takes part in a call for a moment.
  private static func stay(_ person: GroupCaller, _ group: GroupID) async throws {
    let call = person.join(group)
    try await eventually { person.participants.count == 1 && person.engine.sealing != nil }
    person.leave()
    try await call.value
  }

  @Test("Signalling between participants reaches the one it is for, and no other")
  func signalling() async throws {
    let stage = try await Stage(3)
    try await stage.calling { people in
      let calls = people.map { $0.join(stage.group) }
      try await eventually { people.allSatisfy { $0.participants.count == 3 } }
      // A device that joins again meanwhile hears nothing in between.
      _ = try await Self.epoch(of: people)
      let offer = TestDescription(certificate: 1, address: "192.0.2.1").sdp
      people[0].signal(.description(isOffer: true, sdp: offer), to: people[1])
      people[0].signal(.candidates(["candidate:1"], isComplete: true), to: people[1])
      try await eventually { people[1].signals.count == 2 }
      #expect(people[1].signals.first == .description(isOffer: true, sdp: offer))
      #expect(people[2].signals.isEmpty)
      people[0].signal(.description(isOffer: true, sdp: "v=0\r\n"), to: people[1])
      try await eventually { people[0].refusalCount == 1 }
      for person in people { person.leave() }
      for call in calls { try await call.value }
    }
  }

  @Test("A server that says again what it has said, or withholds it, has nobody heard")
  func cheating() async throws {
    let transport = CheatingTransport()
    let stage = try await Stage(3, through: transport)
    // Everything twice.
    transport.replace("ParticipateInGroupCall") { (frame: GroupCallResponse) in
      if case .committed = frame.frame { [frame, frame] } else { [frame] }
    }
    try await stage.calling { people in
      let calls = people.map { $0.join(stage.group) }
      try await eventually { people.allSatisfy { $0.participants.count == 3 } }
      let full = try await Self.epoch(of: people)
      // Nothing more of the call's group reaches the second one.
      transport.replace("ParticipateInGroupCall") { (frame: GroupCallResponse) in
        if case .committed = frame.frame { [] } else { [frame] }
      }
      let frame = try people[1].engine.seal([1])
      #expect(people[0].engine.opens(frame))
      people[2].leave()
      try await calls[2].value
      try await eventually { people[0].participants.count == 2 }
      // The second one still believes in the epoch of before: what the first seals it cannot open,
      // and the participants that it shows are those of before.
      _ = try await Self.epoch(of: people[..<1], after: full)
      #expect(!people[1].engine.opens(try people[0].engine.seal([1])))
      #expect(people[1].participants.count == 3)
      for person in people[..<2] { person.leave() }
      for call in calls[..<2] { try await call.value }
    }
  }
}

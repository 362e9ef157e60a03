internal import Foundation
internal import RPC
internal import ServiceTesting
internal import Synchronization
internal import Testing

@testable internal import MartletClient

@Suite("The outbox of a device whose server is in trouble")
struct OutboxTests {
  /// A clock that a test sets forward.
  private final class Hand: Sendable {
    // The server judges keys by its own clock.
    private let time = Mutex(Duration.seconds(Int64(Date.now.timeIntervalSince1970)))
    var clock: WallClock { WallClock { self.time.withLock(\.self) } }
    func move(by duration: Duration) { time.withLock { $0 += duration } }
  }

  private let trouble = Trouble()
  private let hand = Hand()

  /// Registers three people, and does something with them.
  private func withPeople(_ body: (Person, Person, Person) async throws -> Void) async throws {
    let node = try await TestNode.start(trouble: trouble)
    var people: [Person] = []
    for _ in 0..<3 {
      people.append(
        Person(try await Messenger.registerInMemory(at: node.location, clock: hand.clock)))
    }
    try await body(people[0], people[1], people[2])
    await node.close()
  }

  private func send(_ text: String, from sender: Person, to other: Person) async throws -> Bool {
    try await sender.messenger.send(.text(Text(text: text)), to: .direct(other.account)).isSent
  }

  private func states(of sender: Person, to other: Person) async throws -> [StoredMessage.State] {
    try await sender.messenger.history(of: .direct(other.account)).map(\.state)
  }

  @Test(
    "keeps what the server failed at, sends it again unchanged and in order, and sends the rest",
    arguments: [Status.Code.internal, .unknown, .dataLoss])
  func order(code: Status.Code) async throws {
    try await withPeople { alice, bob, carol in
      trouble.fail("Send", with: Status(code, "trouble"), count: 1)
      #expect(try await !send("one", from: alice, to: bob))
      #expect(try await !send("two", from: alice, to: bob))
      #expect(try await send("three", from: alice, to: carol))
      #expect(try await states(of: alice, to: bob) == [.pending, .pending])
      #expect(trouble.failureCount == 1)

      hand.move(by: .seconds(1))
      try await alice.receive()
      #expect(try await states(of: alice, to: bob) == [.sent, .sent])
      try await bob.receive()
      #expect(bob.texts == ["one", "two"])
      try await carol.receive()
      #expect(carol.texts == ["three"])
    }
  }

  @Test("waits as long as it has failed, ten minutes at the most, and gives up after a day")
  func bounds() async throws {
    try await withPeople { alice, bob, _ in
      trouble.fail("Send", with: Status(.internal, "trouble"))
      #expect(try await !send("one", from: alice, to: bob))
      var tries: [Int] = []
      for second in 1...1_300 {
        let before = trouble.failureCount
        hand.move(by: .seconds(1))
        try await alice.messenger.flushOutbox()
        if trouble.failureCount > before { tries.append(second) }
      }
      #expect(tries == [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024])
      hand.move(by: .seconds(1_624 - 1_300 - 1))
      try await alice.messenger.flushOutbox()
      #expect(trouble.failureCount == 12, "a second too early")
      hand.move(by: .seconds(86_399 - 1_623))
      try await alice.messenger.flushOutbox()
      #expect(try await states(of: alice, to: bob) == [.pending])
      hand.move(by: .seconds(600))
      try await alice.messenger.flushOutbox()
      #expect(try await states(of: alice, to: bob) == [.failed])
      #expect(try await alice.messenger.status().outboxCount == 0)
      try await bob.receive()
      #expect(bob.texts == ["one"], "the server had it all the while")
    }
  }

  @Test("keeps messages to groups in the same way")
  func groups() async throws {
    try await withPeople { alice, bob, _ in
      let group = try await alice.messenger.createGroup(GroupDetails(name: "walkers"))
      try await alice.messenger.invite([bob.account], to: group)
      trouble.fail("SendGroupMessage", with: Status(.internal, "trouble"), count: 1)
      let sent = try await alice.messenger.send(.text(Text(text: "one")), to: .group(group))
      #expect(!sent.isSent)
      hand.move(by: .seconds(1))
      try await alice.receive()
      try await bob.receive()
      #expect(bob.texts == ["one"])
    }
  }
}

internal import Protobuf
internal import ServiceTesting
internal import Testing

@testable internal import MartletClient

@Suite("A member whose commit the server takes and the others cannot", .timeLimit(.minutes(10)))
struct MaliciousMemberTests {
  /// A group of people who have all joined, in three accounts' turn on two nodes.
  private static func group(
    of count: Int, on nodes: [TestNode]
  ) async throws -> (people: [Person], id: GroupID) {
    var people: [Person] = []
    for number in 0..<count {
      people.append(try await .register(on: nodes[number % nodes.count]))
    }
    let id = try await people[0].messenger.createGroup(GroupDetails(name: "seven"))
    try await people[0].messenger.invite(people[1...].map(\.account), to: id)
    for person in people { try await person.receive() }
    return (people, id)
  }

  private static func say(_ text: String, _ person: Person, in id: GroupID) async throws {
    try await person.messenger.send(.text(Text(text: text)), to: .group(id))
  }

  private static func authenticators(
    of people: [Person], in id: GroupID
  ) async throws -> Set<[UInt8]> {
    var found: Set<[UInt8]> = []
    for person in people { found.insert(try await person.messenger.group(id).epochAuthenticator) }
    return found
  }

  /// What people have read and think of a group, for a test that waits in vain.
  private static func state(
    of people: [Person], against mallory: Person, in id: GroupID
  ) async throws -> String {
    var lines: [String] = []
    for person in people {
      let epoch = try? await person.messenger.group(id).epoch
      lines.append(
        "epoch \(epoch, default: "none"), \(person.groupChanges(by: mallory)), \(person.texts), "
          + "undecryptable \(person.undecryptableCount)")
    }
    return lines.joined(separator: "\n")
  }

  @Test(
    "is found out and named, and no message that was accepted is lost", arguments: Malice.allCases)
  func refused(_ malice: Malice) async throws {
    let first = try await TestNode.start()
    let second = try await TestNode.start(on: first.configuration)
    let (people, id) = try await Self.group(of: 7, on: [first, second])
    let (alice, bob, carol, mallory) = (people[0], people[1], people[2], people[6])
    let honest = Array(people.dropLast())
    try await Self.say("before", alice, in: id)
    try await mallory.receive()
    _ = try await mallory.messenger.commit(malice, to: id)
    try await mallory.receive()
    // The culprit goes on in an epoch of its own, and builds upon it.
    try await Self.say("for nobody", mallory, in: id)
    _ = try await mallory.messenger.updateKeys(in: id)
    // Whoever has not seen the commit speaks in the epoch before; so does who has refused it.
    try await Self.say("unaware", bob, in: id)
    try await alice.receive()
    #expect(alice.groupChanges(by: mallory) == [.refused])
    await #expect(throws: ClientError.disputed(id)) { try await alice.messenger.updateKeys(in: id) }
    try await Self.say("undeterred", alice, in: id)
    #expect(bob.texts == [])
    try await bob.receive()
    #expect(bob.texts == ["before"] && bob.groupChanges(by: mallory) == [.refused])
    // The fourth account's word is enough: more than half of those that the commit concerns.
    try await carol.receive()
    #expect(carol.texts == ["before"] && carol.groupChanges(by: mallory) == [.refused])
    try await people[3].receive()
    #expect(people[3].texts == ["before", "unaware", "undeterred"])
    for person in honest { try await person.receive() }
    for person in honest {
      #expect(person.groupChanges(by: mallory) == [.refused, .undone])
    }
    #expect(try await Self.authenticators(of: honest, in: id).count == 1)
    try await alice.messenger.remove(mallory.account, from: id)
    try await Self.say("after", carol, in: id)
    for person in people { try await person.receive() }
    let said = [("before", alice), ("unaware", bob), ("undeterred", alice), ("after", carol)]
    for person in honest {
      #expect(person.texts == said.filter { $0.1 !== person }.map(\.0))
    }
    #expect(!mallory.texts.contains("after"))
    #expect(try await Self.authenticators(of: honest, in: id).count == 1)
    for node in [first, second] { await node.close() }
  }

  @Test("is found out by streams that stay open")
  func followed() async throws {
    let node = try await TestNode.start()
    let (people, id) = try await Self.group(of: 5, on: [node])
    let (alice, mallory) = (people[0], people[4])
    let honest = Array(people.dropLast())
    let streams = honest.map { person in following { try await person.receive(follow: true) } }
    try await mallory.receive()
    _ = try await mallory.messenger.commit(.confirmationTag, to: id)
    for number in 0..<honest.count { try await Self.say("\(number)", honest[number], in: id) }
    try await eventually {
      honest.enumerated().allSatisfy { number, person in
        person.groupChanges(by: mallory) == [.refused, .undone]
          && person.texts.sorted() == ["0", "1", "2", "3"].filter { $0 != "\(number)" }
      }
    } otherwise: {
      try await Self.state(of: honest, against: mallory, in: id)
    }
    try await alice.messenger.remove(mallory.account, from: id)
    try await Self.say("after", alice, in: id)
    try await eventually {
      honest.dropFirst().allSatisfy { $0.texts.last == "after" }
    } otherwise: {
      try await Self.state(of: honest, against: mallory, in: id)
    }
    for stream in streams { stream.cancel() }
    #expect(try await Self.authenticators(of: honest, in: id).count == 1)
    await node.close()
  }

  @Test("keeps nobody from other groups, however much is said behind it")
  func behind() async throws {
    let node = try await TestNode.shared
    let (people, first) = try await Self.group(of: 5, on: [node])
    let (alice, bob, carol, mallory) = (people[0], people[1], people[2], people[4])
    // One of three groups at least has an identifier behind the one that will be in dispute.
    var others: [GroupID] = []
    while others.allSatisfy({ $0.description < first.description }) {
      let other = try await alice.messenger.createGroup(GroupDetails(name: "another"))
      try await alice.messenger.invite([bob.account], to: other)
      others.append(other)
    }
    try await mallory.receive()
    try await bob.receive()
    _ = try await mallory.messenger.commit(.confirmationTag, to: first)
    for number in 0..<110 { try await Self.say("\(number)", bob, in: first) }
    for other in others { try await Self.say("elsewhere", bob, in: other) }
    // More than a page waits behind the commit; asking for it again and again would never end.
    try await alice.receive()
    #expect(alice.texts == others.map { _ in "elsewhere" })
    try await alice.receive()
    for person in [carol, people[3], carol, alice] { try await person.receive() }
    let expected = (0..<110).map(String.init)
    #expect(alice.texts.filter { $0 != "elsewhere" } == expected && carol.texts == expected)
  }

  @Test("harms only whom it was made to harm, who joins again and goes on")
  func victim() async throws {
    let node = try await TestNode.shared
    let (people, id) = try await Self.group(of: 4, on: [node])
    // By leaf: secrets for the neighbour's leaf open for nobody else.
    var places: [UInt32: Person] = [:]
    for person in people { places[try await person.messenger.leaf(in: id)] = person }
    let alice = try #require(places[0])
    let carol = try #require(places[1])
    let bob = try #require(places[2])
    let mallory = try #require(places[3])
    try await Self.say("before", alice, in: id)
    try await mallory.receive()
    _ = try await mallory.messenger.commit(toTheHarmOf: bob.account, in: id)
    for person in [mallory, alice, carol] { try await person.receive() }
    try await bob.receive()
    #expect(bob.texts == ["before"])
    #expect(bob.groupChanges(by: mallory) == [.refused])
    for person in people { try await person.receive() }
    try await Self.say("together", carol, in: id)
    for person in people { try await person.receive() }
    #expect(bob.texts == ["before", "together"])
    #expect(alice.texts == ["together"])
    #expect(try await Self.authenticators(of: people, in: id).count == 1)
  }
}

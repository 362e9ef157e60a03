internal import Protobuf
internal import ServiceTesting
internal import TestSupport
internal import Testing

@testable internal import MartletClient

@Suite("Groups of client libraries", .timeLimit(.minutes(10)))
struct GroupTests {
  @Test("Members on two nodes, with several devices, agree on every epoch and read all once")
  func agreement() async throws {
    let first = try await TestNode.start()
    let second = try await TestNode.start(on: first.configuration)
    let nodes = [first, second]
    var random = SeededGenerator(seed: 6)
    var people: [Person] = []
    for number in 0..<6 { people.append(try await .register(on: nodes[number % 2])) }
    let phone = try await people[1].link(on: first)
    let id = try await people[0].messenger.createGroup(GroupDetails(name: "six"))
    try await people[0].messenger.invite(people[1...].map(\.account), to: id)
    let devices = people + [phone]
    for device in devices { try await device.receive() }

    var said: [String] = []
    for round in 0..<6 {
      // Some stay offline; the others talk and renew their keys at once.
      let awake = devices.filter { _ in Bool.random(using: &random) }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for device in awake {
          group.addTask { try await device.messenger.updateKeys(in: id) }
        }
        try await group.waitForAll()
      }
      for device in awake {
        let text = "\(round) by \(device.account) \(device.messenger.device)"
        try await device.messenger.send(.text(Text(text: text)), to: .group(id))
        said.append(text)
      }
    }
    for device in devices { try await device.receive() }
    let authenticators = try await Self.authenticators(of: devices, in: id)
    #expect(Set(authenticators).count == 1)
    for device in devices {
      let own = "by \(device.account) \(device.messenger.device)"
      #expect(device.texts == said.filter { !$0.hasSuffix(own) })
    }
    await first.close()
    await second.close()
  }

  private static func authenticators(
    of devices: [Person], in id: GroupID
  ) async throws -> [[UInt8]] {
    var found: [[UInt8]] = []
    for device in devices { found.append(try await device.messenger.group(id).epochAuthenticator) }
    return found
  }

  @Test("A removed account reads no more, and one that leaves is let go by whoever is there")
  func leaving() async throws {
    let node = try await TestNode.shared
    var people: [Person] = []
    for _ in 0..<4 { people.append(try await .register(on: node)) }
    let (alice, bob, carol, dave) = (people[0], people[1], people[2], people[3])
    let id = try await alice.messenger.createGroup(GroupDetails(name: "four"))
    try await alice.messenger.invite([bob, carol, dave].map(\.account), to: id)
    for person in people { try await person.receive() }
    try await alice.messenger.remove(bob.account, from: id)
    try await carol.messenger.leave(id)
    // Dave is no administrator, and commits what the server proposes.
    try await dave.receive()
    try await dave.messenger.send(.text(Text(text: "two are gone")), to: .group(id))
    for person in people { try await person.receive() }
    #expect(alice.texts == ["two are gone"])
    #expect(bob.texts == [] && carol.texts == [])
    #expect(try await alice.messenger.group(id).members.count == 2)
    for gone in [bob, carol] {
      await #expect(throws: ClientError.noGroup(id)) {
        try await gone.messenger.send(.text(Text(text: "let me")), to: .group(id))
      }
    }
    await #expect(throws: ClientError.self) {
      try await dave.messenger.remove(alice.account, from: id)
    }
  }

  @Test("Roles, names and a new device of one's own reach every member")
  func roles() async throws {
    let node = try await TestNode.shared
    let alice = try await Person.register(on: node)
    let bob = try await Person.register(on: node)
    let id = try await alice.messenger.createGroup(GroupDetails(name: "before"))
    try await alice.messenger.invite([bob.account], to: id)
    try await bob.receive()
    await #expect(throws: ClientError.self) {
      try await bob.messenger.rename(id, to: GroupDetails(name: "by a plain member"))
    }
    try await alice.messenger.setAdministrator(bob.account, true, in: id)
    try await bob.messenger.rename(id, to: GroupDetails(name: "after"))
    let phone = try await bob.link(on: node)
    try await phone.receive()
    try await phone.messenger.send(.text(Text(text: "from the phone")), to: .group(id))
    try await alice.receive()
    #expect(alice.texts == ["from the phone"])
    #expect(try await alice.messenger.group(id).details.name == "after")
    #expect(
      try await alice.messenger.group(id).members.first { $0.account == bob.account }?.devices
        == [1, 2])
    #expect(bob.groupChanges().contains(.joined))
  }

  @Test("A device that has lost its state joins again, and goes on")
  func rejoining() async throws {
    let node = try await TestNode.shared
    let alice = try await Person.register(on: node)
    let bob = try await Person.register(on: node)
    let id = try await alice.messenger.createGroup(GroupDetails(name: "lossy"))
    try await alice.messenger.invite([bob.account], to: id)
    try await bob.receive()
    try await bob.messenger.forget(id)
    try await bob.receive()
    // What is said in the epoch before is not for who has joined since.
    try await alice.receive()
    try await alice.messenger.send(.text(Text(text: "welcome back")), to: .group(id))
    try await bob.receive()
    #expect(bob.texts == ["welcome back"])
    #expect(Set(try await Self.authenticators(of: [alice, bob], in: id)).count == 1)
    try await bob.messenger.send(.text(Text(text: "thanks")), to: .group(id))
    try await alice.receive()
    #expect(alice.texts == ["thanks"])
  }
}

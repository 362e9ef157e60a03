internal import MartletAPI
internal import MartletServer
internal import Protobuf
internal import ServiceTesting
internal import Testing

@testable internal import MartletClient

@Suite("Post-quantum groups of client libraries", .timeLimit(.minutes(10)))
struct PostQuantumGroupTests {
  @Test("Members with several devices, one of them linked later, read all and agree")
  func agreement() async throws {
    let node = try await TestNode.shared
    var people: [Person] = []
    for _ in 0..<3 { people.append(try await .register(on: node)) }
    let (alice, bob, carol) = (people[0], people[1], people[2])
    let id = try await alice.messenger.createGroup(
      GroupDetails(name: "later"), inviting: [bob.account], protection: .postQuantum)
    try await alice.messenger.invite([carol.account], to: id)
    for person in people { try await person.receive() }
    let phone = try await bob.link(on: node)
    try await phone.receive()
    try await bob.messenger.send(.text(Text(text: "hello")), to: .group(id))
    try await carol.messenger.updateKeys(in: id)
    for person in people { try await person.receive() }
    try await phone.receive()
    try await phone.messenger.send(.text(Text(text: "by phone")), to: .group(id))
    var authenticators: Set<[UInt8]> = []
    for person in people + [phone] {
      try await person.receive()
      let view = try await person.messenger.group(id)
      #expect(view.protection == .postQuantum && view.epochAuthenticator.count == 48)
      authenticators.insert(view.epochAuthenticator)
    }
    #expect(authenticators.count == 1)
    #expect(alice.texts == ["hello", "by phone"] && carol.texts == ["hello", "by phone"])
    try await alice.messenger.remove(carol.account, from: id)
    for person in people { try await person.receive() }
    await #expect(throws: ClientError.noGroup(id)) {
      try await carol.messenger.send(.text(Text(text: "let me")), to: .group(id))
    }
  }

  @Test("A group has as many devices as the server lets it have, and not one more")
  func limit() async throws {
    let node = try await TestNode.start(configure: { $0.postQuantumLeaves = 3 })
    var people: [Person] = []
    for _ in 0..<4 { people.append(try await .register(on: node)) }
    let id = try await people[0].messenger.createGroup(
      GroupDetails(name: "three"), inviting: people[1...2].map(\.account),
      protection: .postQuantum)
    await #expect(
      throws: ClientError.notPermitted("a group may have 1500 accounts and 3 devices")
    ) {
      try await people[0].messenger.invite([people[3].account], to: id)
    }
    // Other groups are as large as before.
    let other = try await people[0].messenger.createGroup(
      GroupDetails(name: "four"), inviting: people[1...].map(\.account))
    #expect(try await people[0].messenger.group(other).members.count == 4)
    await node.close()
  }

  @Test("KeyPackages for both kinds of groups are kept in stock")
  func stock() async throws {
    let node = try await TestNode.shared
    let (alice, bob) = (try await Person.register(on: node), try await Person.register(on: node))
    #expect(
      try await counts(of: bob)
        == (
          ClientLimits.keyPackages + ClientLimits.postQuantumKeyPackages,
          ClientLimits.postQuantumKeyPackages
        ))
    for _ in 0..<ClientLimits.postQuantumKeyPackages {
      _ = try await alice.messenger.createGroup(
        GroupDetails(), inviting: [bob.account], protection: .postQuantum)
    }
    #expect(try await counts(of: bob).postQuantum == 0)
    try await bob.receive()
    #expect(try await counts(of: bob).postQuantum == ClientLimits.postQuantumKeyPackages)
    #expect(try await bob.messenger.groups().count == ClientLimits.postQuantumKeyPackages)
  }

  private func counts(of person: Person) async throws -> (all: Int, postQuantum: Int) {
    let counts = try await person.messenger.server.keys.getPreKeyCounts(
      GetPreKeyCountsRequest(), options: .usual
    ).counts
    return (Int(counts?.keyPackages ?? 0), Int(counts?.postQuantumKeyPackages ?? 0))
  }
}

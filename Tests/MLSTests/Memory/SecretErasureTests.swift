internal import Cryptography
internal import MLSCore
internal import Testing

@testable internal import MLS

/// One after the other: whoever searches holds a copy of what it reads, in which another would find
/// its own secrets.
@Suite("Secrets in memory", .serialized)
struct SecretErasureTests {
  /// Three members who have talked, been stored and restored, and hold no other secrets.
  private func members(
    of suite: CipherSuite, noting secrets: inout [MaskedSecret]
  ) throws -> [TestMember] {
    let alice = try TestMember.founder("alice", suite: suite)
    var members = [alice]
    for name in ["bob", "carol"] {
      let client = try Client.test(name, suite: suite)
      let keyPackage = try OwnKeyPackage(restoring: client.keyPackage().serialized())
      secrets.append(MaskedSecret("init key of \(name)", keyPackage.initKey.rawRepresentation))
      let output = try alice.commit(
        .add([try keyPackage.valid()]), to: Array(members.dropFirst()))
      members.append(try .joining(output.welcome, with: keyPackage, as: client))
    }
    return try members.map { member in
      TestMember(
        try Group(restoring: member.stored, configuration: .test), as: member.client)
    }
  }

  /// What the deletion schedule erases with the epoch.
  private func secretsOfEpoch(_ members: [TestMember]) -> [MaskedSecret] {
    let secrets = members[0].group.epochState.secrets
    let schedule = [
      MaskedSecret("exporter secret", secrets.exporterSecret),
      MaskedSecret("external secret", secrets.externalSecret),
      MaskedSecret("confirmation key", secrets.confirmationKey),
      MaskedSecret("membership key", secrets.membershipKey),
      MaskedSecret("epoch authenticator", secrets.epochAuthenticator),
      MaskedSecret("init secret", secrets.initSecret),
    ]
    return schedule + members.compactMap(leafKey)
  }

  private func leafKey(of member: TestMember) -> MaskedSecret? {
    member.group.epochState.privateTree[member.group.ownLeaf.node].map { key in
      MaskedSecret("leaf key of \(member.group.ownLeaf)", key.rawRepresentation)
    }
  }

  private func messageKey(of member: TestMember, generation: UInt32) throws -> MaskedSecret {
    let state = member.group.epochState
    let step = try state.secretTree.step(
      of: member.group.ownLeaf, for: .application, generation: generation)
    return MaskedSecret("message key", step.key.key)
  }

  /// What is kept for messages that come late.
  private func secretsOfMessages(_ members: [TestMember]) throws -> [MaskedSecret] {
    [
      MaskedSecret(
        "sender data secret", members[0].group.epochState.secrets.senderDataSecret),
      try messageKey(of: members[1], generation: 7),
    ]
  }

  private func commitInTurn(_ members: [TestMember]) throws {
    for member in members { try member.commit(to: members.filter { $0 !== member }) }
  }

  @Test(
    "are gone once the schedule says so",
    arguments: [CipherSuite.x25519AES128, .x25519ChaCha20Poly1305, .p256AES128])
  func schedule(suite: CipherSuite) throws {
    let memory = try ProcessMemory()
    var joining: [MaskedSecret] = []
    let members = try members(of: suite, noting: &joining)
    #expect(try memory.found(of: joining) == [])

    let epoch = secretsOfEpoch(members)
    let messages = try secretsOfMessages(members)
    #expect(try members[0].decrypt(members[1].encrypt("hello")) == "hello")
    #expect(try members[2].decrypt(members[1].encrypt("hi")) == "hi")
    for member in members { _ = member.stored }

    try commitInTurn(members)
    for member in members { _ = member.stored }
    #expect(try memory.found(of: epoch) == [])
    #expect(try memory.found(of: messages) == [])

    let present = secretsOfEpoch(members)
    // Maps change while they are read, so that one search may miss some of what is there.
    var found: Set<String> = []
    for _ in 0..<20 where found.count < present.count {
      found.formUnion(try memory.found(of: present))
    }
    #expect(found == Set(present.map(\.name)), "the search is blind")
  }

  @Test("of a message are gone once it was sent and read")
  func messageKeys() throws {
    let memory = try ProcessMemory()
    var joining: [MaskedSecret] = []
    let members = try members(of: .x25519AES128, noting: &joining)
    let key = try messageKey(of: members[1], generation: 0)
    let message = try members[1].encrypt("hello")
    for member in [members[0], members[2]] { #expect(try member.decrypt(message) == "hello") }
    #expect(try memory.found(of: [key]) == [])
  }

  @Test("of a group that removes one are gone")
  func removal() throws {
    let memory = try ProcessMemory()
    var joining: [MaskedSecret] = []
    let members = try members(of: .x25519AES128, noting: &joining)
    let key = try #require(leafKey(of: members[2]))
    #expect(try memory.found(of: [key]) == [key.name])
    try members[0].commit(.remove([LeafIndex(2)]), to: [members[1], members[2]])
    #expect(members[2].status == .removed)
    #expect(try memory.found(of: [key]) == [])
  }
}

internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import ServiceTesting
internal import Testing

@testable internal import MartletServer

@Suite("A group on a server", .timeLimit(.minutes(10)))
struct GroupLifeTests {
  @Test("is made, grows, talks, shrinks and is deleted")
  func life() async throws {
    let stage = try await GroupStage()
    let devices = try await stage.accounts(3)
    let alice = try await GroupMember.found(devices[0], on: stage)
    let others = try await alice.invite([devices[1], devices[2]])
    let (bob, carol) = (others[0], others[1])
    #expect(alice.agrees(with: bob) && alice.agrees(with: carol))
    guard case .accepted? = try await bob.say("hello").outcome else {
      throw Unexpected("not accepted")
    }
    for member in [alice, carol] { try await member.catchUp() }
    #expect(alice.texts == ["hello"] && carol.texts == ["hello"])
    try await bob.catchUp()

    try await alice.commit(.remove(alice.leaves(of: devices[1])))
    try await carol.catchUp()
    try await bob.catchUp()
    #expect(!bob.isMember && carol.agrees(with: alice))
    try await carol.say("without Bob")
    let before = bob.sequence
    try await bob.catchUp()
    #expect(bob.sequence == before)
    let late = try await bob.service.sendGroupMessage(
      SendGroupMessageRequest(
        messageID: Identifier.random().bytes, groupID: alice.id.bytes,
        message: try carol.encrypt("by Bob")), options: bob.options)
    #expect(late.outcome == .notFound(NotFound()))

    let deletion = DeleteGroupRequest(
      requestID: Identifier.random().bytes, groupID: alice.id.bytes)
    let refused = try await groupRefusal {
      _ = try await carol.service.deleteGroup(deletion, options: carol.options)
    }
    #expect(refused?.reason == "PERMISSION_DENIED")
    let reply = try await alice.service.deleteGroup(deletion, options: alice.options)
    #expect(reply.outcome == .deleted(.init()))
    let again = try await alice.service.deleteGroup(deletion, options: alice.options)
    #expect(again == reply)
    #expect(try await stage.fingerprint(of: alice.id).isEmpty)
    let gone = try await carol.say("nobody there")
    #expect(gone.outcome == .notFound(NotFound()))
  }

  @Test("is refused at creation where it is not as the service demands")
  func creation() async throws {
    let stage = try await GroupStage()
    let devices = try await stage.accounts(2)
    let (alice, bob) = (devices[0], devices[1])
    let id = Identifier.random()
    let roles = Roles(administrators: [alice.address.account.bytes]).asExtension
    let senders = ExternalSenders([stage.server]).asExtension
    var random = SystemRandom()
    let other = ExternalSender(
      signatureKey: SigningKey.generate(.ed25519, using: &random).verificationKey
        .rawRepresentation, credential: .basic(identity: GroupSigningKey.identity))
    let wrong: [(Extensions, String)] = [
      (try Extensions([roles]), "external sender"),
      (try Extensions([roles, ExternalSenders([other]).asExtension]), "external sender"),
      (
        try Extensions([roles, ExternalSenders([stage.server, other]).asExtension]),
        "external sender"
      ),
      (try Extensions([senders]), "administrator"),
      (
        try Extensions([
          Roles(administrators: [bob.address.account.bytes]).asExtension, senders,
        ]), "administrator"
      ),
    ]
    for (extensions, text) in wrong {
      let group = try GroupMember.foundation(
        alice, id, on: stage, extensions: extensions, configuration: .lawless)
      let found = try await groupRefusal {
        _ = try await stage.groups().createGroup(try request(group), options: alice.options)
      }
      #expect(found?.reason == "CONSTRAINT_VIOLATED" && found?.message.contains(text) == true)
    }
    let group = try GroupMember.foundation(alice, id, on: stage)
    let asOther = try await groupRefusal {
      _ = try await stage.groups().createGroup(try request(group), options: bob.options)
    }
    #expect(asOther?.reason == "CONSTRAINT_VIOLATED")
    let first = try request(group)
    let made = try await stage.groups().createGroup(first, options: alice.options)
    let repeated = try await stage.groups().createGroup(first, options: alice.options)
    guard case .created(let one)? = made.outcome, case .created(let two)? = repeated.outcome
    else { throw Unexpected("\(made) \(repeated)") }
    #expect(!one.duplicate && two.duplicate && one.serverTime == two.serverTime)
    let taken = try await stage.groups().createGroup(try request(group), options: alice.options)
    #expect(taken.outcome == .taken(.init()))
  }

  @Test("is made with every cipher suite that the service names, and with no other")
  func suites() async throws {
    let stage = try await GroupStage()
    let device = try await stage.account()
    let named = try await stage.groups().getGroupsConfiguration(
      GetGroupsConfigurationRequest(), options: device.options
    ).cipherSuites
    for suite in CipherSuite.allCases where suite.signatureScheme == .ed25519 {
      let client = try GroupDevice.makeClient(
        device.address, vouchedBy: device.identityKey, suite: suite)
      let group = try GroupMember.foundation(
        device, .random(), on: stage, configuration: .lawless, client: client)
      let refused = try await groupRefusal {
        _ = try await stage.groups().createGroup(try request(group), options: device.options)
      }
      if named.contains(UInt32(suite.rawValue)) {
        #expect(refused == nil, "\(suite)")
      } else {
        #expect(refused?.reason == "CONSTRAINT_VIOLATED")
        #expect(refused?.message.contains("0xf64d") == true)
      }
    }
  }

  private func request(_ group: borrowing Group) throws -> CreateGroupRequest {
    CreateGroupRequest(
      requestID: Identifier.random().bytes,
      groupInfo: MLSMessage.groupInfo(try group.groupInfo(withTree: false)).encoded,
      ratchetTree: group.encodedTree)
  }

  @Test("tells what it must be made with")
  func configuration() async throws {
    let stage = try await GroupStage()
    let device = try await stage.account()
    let reply = try await stage.groups().getGroupsConfiguration(
      GetGroupsConfigurationRequest(), options: device.options)
    #expect(try ExternalSender(wire: reply.externalSender) == stage.server)
    #expect(reply.cipherSuites == [1, 3, 0xf64e, 0xf64f])
    #expect(reply.maxAccounts == 1500 && reply.maxLeaves == 6000)
    #expect(reply.maxPostQuantumLeaves == 600)
  }

  @Test("is left by an account with all its devices, once a member commits it")
  func leaving() async throws {
    let stage = try await GroupStage()
    let devices = try await stage.accounts(3)
    let second = try await stage.sibling(of: devices[1], number: 2)
    let alice = try await GroupMember.found(devices[0], on: stage)
    let others = try await alice.invite([devices[1], second, devices[2]])
    let (bob, carol) = (others[0], others[2])
    let leave = LeaveGroupRequest(requestID: Identifier.random().bytes, groupID: alice.id.bytes)
    let last = try await alice.service.leaveGroup(leave, options: alice.options)
    #expect(last.outcome == .lastAdministrator(.init()))
    let reply = try await bob.service.leaveGroup(leave, options: bob.options)
    #expect(reply.outcome == .leaving(.init()))
    #expect(try await bob.service.leaveGroup(leave, options: bob.options) == reply)
    #expect(try await bob.say("still here").outcome == .notFound(NotFound()))
    // Carol administers nothing, and may commit what the server proposes.
    try await carol.catchUp()
    guard case .accepted? = try await carol.commit().outcome else {
      throw Unexpected("not accepted")
    }
    for member in [alice, bob, others[1]] { try await member.catchUp() }
    #expect(!bob.isMember && !others[1].isMember && alice.agrees(with: carol))
    let list = try await bob.service.listMyGroups(ListMyGroupsRequest(), options: bob.options)
    #expect(list.groups.isEmpty)
    try await alice.commit(.remove(alice.leaves(of: devices[2])))
    let end = LeaveGroupRequest(requestID: Identifier.random().bytes, groupID: alice.id.bytes)
    let deleted = try await alice.service.leaveGroup(end, options: alice.options)
    #expect(deleted.outcome == .deleted(.init()))
    #expect(try await stage.fingerprint(of: alice.id).isEmpty)
  }

  @Test("takes in a new device of a member from outside, and one that has lost its state")
  func externalCommits() async throws {
    let stage = try await GroupStage()
    let devices = try await stage.accounts(3)
    let alice = try await GroupMember.found(devices[0], on: stage)
    let bob = try await alice.invite([devices[1]])[0]
    let second = try await stage.sibling(of: devices[1], number: 2)
    let (tablet, reply) = try await GroupMember.joinExternally(second, alice.id, on: stage)
    guard case .accepted? = reply.outcome else { throw Unexpected("\(reply)") }
    for member in [alice, bob] { try await member.catchUp() }
    #expect(tablet.agrees(with: alice) && tablet.agrees(with: bob))
    let (restored, second_) = try await GroupMember.joinExternally(
      devices[1], alice.id, formerLeaf: bob.group.ownLeaf, on: stage)
    guard case .accepted? = second_.outcome else { throw Unexpected("\(second_)") }
    for member in [alice, tablet] { try await member.catchUp() }
    #expect(restored.agrees(with: alice) && restored.agrees(with: tablet))
    #expect(alice.group.members.count == 3)
    try await alice.say("to all three")
    for member in [restored, tablet] {
      try await member.catchUp()
      #expect(member.texts == ["to all three"])
    }
    let stranger = try await stage.groups().getGroupInfo(
      GetGroupInfoRequest(groupID: alice.id.bytes), options: devices[2].options)
    #expect(stranger.outcome == .notFound(NotFound()))
  }

  @Test("keeps metadata that administrators replace, one version after the other")
  func metadata() async throws {
    let stage = try await GroupStage()
    let devices = try await stage.accounts(2)
    let alice = try await GroupMember.found(devices[0], on: stage, metadata: [1])
    let bob = try await alice.invite([devices[1]])[0]
    func update(
      _ version: UInt64, _ epoch: UInt64, by member: GroupMember
    ) async throws -> UpdateGroupMetadataResponse.Outcome? {
      try await member.service.updateGroupMetadata(
        UpdateGroupMetadataRequest(
          requestID: Identifier.random().bytes, groupID: alice.id.bytes,
          expectedVersion: version, epoch: epoch, ciphertext: [2, 3]), options: member.options
      ).outcome
    }
    let current = GroupMetadata(version: 1, epoch: 0, ciphertext: [1])
    #expect(try await update(0, 1, by: alice) == .stale(.init(current: current)))
    #expect(try await update(1, 0, by: alice) == .staleEpoch(.init(currentEpoch: 1)))
    #expect(try await update(1, 1, by: alice) == .updated(.init(version: 2, sequence: 2)))
    let refused = try await groupRefusal { _ = try await update(2, 1, by: bob) }
    #expect(refused?.reason == "PERMISSION_DENIED")
    let page = try await stage.nodes[0].groups.log.page(
      of: alice.id, after: 1, for: bob.device.address)
    #expect(page.entries.map(\.kind) == [.metadata])
    #expect(
      try GroupMetadata(decoding: page.entries[0].payload)
        == GroupMetadata(version: 2, epoch: 1, ciphertext: [2, 3]))
    var bundle = try alice.bundle()
    bundle.metadata = .init(expectedVersion: 1, ciphertext: [4])
    let stale = try await alice.send(bundle)
    #expect(
      stale.outcome
        == .staleMetadata(
          .init(current: GroupMetadata(version: 2, epoch: 1, ciphertext: [2, 3]))))
    bundle = try alice.bundle()
    bundle.metadata = .init(expectedVersion: 2, ciphertext: [4])
    guard case .accepted? = try await alice.send(bundle).outcome else {
      throw Unexpected("not accepted")
    }
    let info = try await bob.service.getGroupInfo(
      GetGroupInfoRequest(groupID: alice.id.bytes), options: bob.options)
    guard case .found(let found)? = info.outcome else { throw Unexpected("\(info)") }
    #expect(found.metadata == GroupMetadata(version: 3, epoch: 2, ciphertext: [4]))
    #expect(found.epoch == 2 && found.lastSequence == 4 && found.isMember)
  }
}

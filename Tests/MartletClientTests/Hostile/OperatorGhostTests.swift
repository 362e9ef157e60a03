internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Protobuf
internal import ServiceTesting
internal import SignalProtocol
internal import Testing

@testable internal import MartletClient

@Suite("An operator who cheats in groups", .timeLimit(.minutes(10)))
struct OperatorGhostTests {
  /// Alice, Bob behind a server that cheats, and Carol in a group that all have joined.
  private struct Scene {
    let node: TestNode
    let alice: Person
    let bob: Person
    let carol: Person
    let cheat = CheatingTransport()
    let id: GroupID

    init() async throws {
      node = try await TestNode.shared
      let node = node
      alice = try await .register(on: node)
      bob = try await cheat.between { try await .register(on: node) }
      carol = try await .register(on: node)
      id = try await alice.messenger.createGroup(GroupDetails(name: "garden"))
      try await alice.messenger.invite([bob.account, carol.account], to: id)
      for person in [alice, bob, carol] { try await person.receive() }
    }

    /// The accounts that a person sees in the group.
    func members(seenBy person: Person) async throws -> Set<AccountID> {
      Set(try await person.messenger.group(id).members.map(\.account))
    }

    var everybody: Set<AccountID> { [alice.account, bob.account, carol.account] }
  }

  @Test("cannot join as another device of a member")
  func ghostDevice() async throws {
    let scene = try await Scene()
    let ghost = try await scene.alice.messenger.ghostCommit(
      as: scene.carol.account, device: 2, to: scene.id)
    scene.cheat.slip(ghost)
    try await scene.bob.receive()
    scene.cheat.behave("FetchMessages")
    #expect(try await scene.members(seenBy: scene.bob) == scene.everybody)
    let devices = try await scene.bob.messenger.group(scene.id).members.flatMap(\.devices)
    #expect(devices == [1, 1, 1])
    // It is told, and put down to nobody: the signature is the ghost's own.
    #expect(scene.bob.groupChanges(by: scene.carol) == [])
    #expect(scene.bob.groupChanges().contains(.refused))
    try await scene.alice.receive()
    try await scene.alice.messenger.send(.text(Text(text: "still here")), to: .group(scene.id))
    try await scene.bob.receive()
    #expect(scene.bob.texts == ["still here"])
  }

  @Test("cannot put another group in the place of one that a member is in")
  func replacedGroup() async throws {
    let scene = try await Scene()
    let mallory = try await Person.register(on: scene.node)
    let forged = try await mallory.messenger.forgedInvitation(of: scene.bob.account, to: scene.id)
    scene.cheat.hand(forged, from: scene.carol.account)
    try await scene.bob.receive()
    for method in ["FetchWelcomes", "GetRatchetTree"] { scene.cheat.behave(method) }
    #expect(try await scene.members(seenBy: scene.bob) == scene.everybody)
    let text = Text(text: "nothing has changed")
    try await scene.alice.receive()
    try await scene.alice.messenger.send(.text(text), to: .group(scene.id))
    try await scene.bob.receive()
    #expect(scene.bob.texts == ["nothing has changed"])
  }

  @Test("who invites to a group is told by signature, whatever the server says")
  func inviter() async throws {
    let scene = try await Scene()
    let mallory = try await Person.register(on: scene.node)
    let other = GroupID.random()
    let forged = try await mallory.messenger.forgedInvitation(of: scene.bob.account, to: other)
    scene.cheat.hand(forged, from: scene.carol.account)
    try await scene.bob.receive()
    for method in ["FetchWelcomes", "GetRatchetTree"] { scene.cheat.behave(method) }
    #expect(scene.bob.groupChanges(by: scene.carol) == [])
    #expect(scene.bob.groupChanges(by: mallory) == [.joined])
  }

  @Test("cannot put a commit down to another member")
  func blamed() async throws {
    let scene = try await Scene()
    let dave = try await Person.register(on: scene.node)
    try await scene.alice.messenger.invite([dave.account], to: scene.id)
    let carol = scene.carol.account
    scene.cheat.change("FetchMessages") { (reply: inout FetchMessagesResponse) in
      for index in reply.frames.indices {
        guard case .groupMessage(var message)? = reply.frames[index].frame else { continue }
        message.sender = DeviceAddress(accountID: carol.bytes, deviceID: 1)
        reply.frames[index].frame = .groupMessage(message)
      }
    }
    try await scene.bob.receive()
    #expect(scene.bob.groupChanges(by: scene.carol) == [])
    #expect(scene.bob.groupChanges(by: scene.alice).last == .added)
  }

  @Test("cannot keep the keys of a member back and have its leaf accepted")
  func keysHeldBack() async throws {
    let node = try await TestNode.shared
    let cheat = CheatingTransport()
    let alice = try await Person.register(on: node)
    let carol = try await Person.register(on: node)
    let bob = try await cheat.between { try await Person.register(on: node) }
    let id = try await alice.messenger.createGroup(GroupDetails(name: "garden"))
    try await alice.messenger.invite([bob.account, carol.account], to: id)
    let hidden = carol.account.bytes
    cheat.change("GetIdentityKeys") { (reply: inout GetIdentityKeysResponse) in
      reply.entries.removeAll { $0.accountID == hidden }
    }
    try await bob.receive()
    await #expect(throws: ClientError.noGroup(id)) { try await bob.messenger.group(id) }
    cheat.behave("GetIdentityKeys")
    try await bob.receive()
    #expect(try await bob.messenger.group(id).members.count == 3)
  }

  @Test("is found out in a group that an earlier program has stored, and verifying fails meanwhile")
  func storedGhost() async throws {
    let scene = try await Scene()
    let ghost = try await scene.alice.messenger.ghostCommit(
      as: scene.carol.account, device: 2, to: scene.id)
    let (bob, carol, id) = (scene.bob.messenger, scene.carol.account, scene.id)
    try await bob.takeUnseen(ghost, in: id)
    let number = try await scene.carol.messenger.safetyNumber(with: scene.bob.account).digits
    let expected = ClientError.unvouchedDevice(carol, 2, id)
    await #expect(throws: expected) { try await bob.verify(carol, digits: number) }
    await #expect(throws: expected) {
      try await bob.send(.text(Text(text: "a secret")), to: .group(id))
    }
    #expect(try await !bob.person(carol).isVerified)
    try await scene.bob.receive()
    #expect(scene.bob.groupChanges().contains(.deviceUnvouched))
  }

  @Test("members are told of a member's new device, and of its going")
  func newDevice() async throws {
    let scene = try await Scene()
    let phone = try await scene.carol.link(on: scene.node)
    try await scene.carol.messenger.invite([scene.carol.account], to: scene.id)
    try await scene.bob.receive()
    #expect(scene.bob.groupChanges(by: scene.carol).last == .deviceAdded)
    try await scene.carol.messenger.revokeDevice(phone.messenger.device)
    for person in [scene.alice, scene.carol, scene.bob] { try await person.receive() }
    try await scene.bob.receive()
    #expect(scene.bob.groupChanges().last == .deviceRemoved)
  }
}

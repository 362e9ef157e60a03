internal import Cryptography
internal import MLSCore
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import ServiceTesting
internal import Testing

@testable internal import MLS
@testable internal import MartletServer

/// Handshakes straight at the service that are wrong in one way each.
@Suite("A wrong handshake is refused, and changes nothing", .timeLimit(.minutes(10)))
struct ForgedHandshakeTests {
  /// A group of Alice, who administers, and Bob.
  private struct Scene {
    let stage: GroupStage
    let alice: GroupMember
    let bob: GroupMember
    let mallory: GroupDevice

    init(accountLimit: Int? = nil) async throws {
      stage = try await GroupStage { if let accountLimit { $0.groupAccounts = accountLimit } }
      let devices = try await stage.accounts(3)
      alice = try await GroupMember.found(devices[0], on: stage)
      bob = try await alice.invite([devices[1]])[0]
      mallory = devices[2]
      bob.group.configuration = .lawless
      alice.group.configuration = .lawless
    }

    /// Expects that a call is refused with a reason and a text, and that the group is as before.
    func expectRefusal(
      _ reason: String, _ text: String, _ call: () async throws -> Void,
      at location: SourceLocation = #_sourceLocation
    ) async throws {
      let before = try await stage.fingerprint(of: alice.id)
      let found = try await groupRefusal(call)
      #expect(found?.reason == reason, sourceLocation: location)
      #expect(
        found?.message.contains(text) == true, "\(found?.message ?? "accepted")",
        sourceLocation: location)
      #expect(try await stage.fingerprint(of: alice.id) == before, sourceLocation: location)
    }

    func send(_ bundle: CommitBundleRequest, as device: GroupDevice) async throws
      -> CommitBundleResponse
    {
      try await stage.groups().commitBundle(bundle, options: device.options)
    }
  }

  @Test("of another epoch, and replayed")
  func epoch() async throws {
    let scene = try await Scene()
    let bundle = try scene.alice.bundle()
    guard case .accepted(let accepted)? = try await scene.alice.send(bundle).outcome else {
      throw Unexpected("not accepted")
    }
    let before = try await scene.stage.fingerprint(of: scene.alice.id)
    // The same request again: the first answer.
    var again = accepted
    again.duplicate = true
    #expect(
      try await scene.send(bundle, as: scene.alice.device).outcome == .accepted(again))
    // The same commit as a new request: a replay.
    var replay = bundle
    replay.requestID = Identifier.random().bytes
    guard case .stale(let stale)? = try await scene.send(replay, as: scene.alice.device).outcome
    else { throw Unexpected("not stale") }
    #expect(stale.currentEpoch == 2 && stale.winningCommit?.payload == bundle.commit)
    // One for an epoch that is still to come.
    let output = try scene.alice.bundle()
    let ahead = try scene.alice.forge(output) { $0.epoch += 5 }
    scene.alice.group.discardPendingCommit()
    guard case .stale(let none)? = try await scene.send(ahead, as: scene.alice.device).outcome
    else { throw Unexpected("not stale") }
    #expect(none.currentEpoch == 2 && none.winningCommit == nil)
    #expect(try await scene.stage.fingerprint(of: scene.alice.id) == before)
    // Another request under the name of the first.
    replay.requestID = bundle.requestID
    replay.metadata = .init(expectedVersion: 0, ciphertext: [1])
    try await scene.expectRefusal("CONSTRAINT_VIOLATED", "request_id") {
      _ = try await scene.send(replay, as: scene.alice.device)
    }
  }

  @Test("of someone else: of no member, of another's leaf, of another group")
  func sender() async throws {
    let scene = try await Scene()
    let bundle = try scene.alice.bundle()
    let outsider = try await scene.send(bundle, as: scene.mallory)
    #expect(outsider.outcome == .notFound(NotFound()))
    try await scene.expectRefusal("PERMISSION_DENIED", "calling device's leaf") {
      _ = try await scene.send(bundle, as: scene.bob.device)
    }
    var elsewhere = bundle
    elsewhere.groupID = Identifier.random().bytes
    try await scene.expectRefusal("CONSTRAINT_VIOLATED", "another group") {
      _ = try await scene.send(elsewhere, as: scene.alice.device)
    }
    try await scene.expectRefusal("PERMISSION_DENIED", "calling device's leaf") {
      // Alice's commit in the name of Bob's leaf.
      let forged = try scene.alice.forge(bundle) {
        $0.sender = .member(scene.bob.group.ownLeaf)
      }
      _ = try await scene.send(forged, as: scene.alice.device)
    }
  }

  @Test("badly signed, malformed or of another kind")
  func signature() async throws {
    let scene = try await Scene()
    let bundle = try scene.alice.bundle()
    try await scene.expectRefusal("CONSTRAINT_VIOLATED", "signature of the content") {
      let forged = try scene.alice.forge(bundle) { $0.key = scene.bob.device.client.signingKey }
      _ = try await scene.send(forged, as: scene.alice.device)
    }
    try await scene.expectRefusal("CONSTRAINT_VIOLATED", "commit") {
      var cut = bundle
      cut.commit.removeLast()
      _ = try await scene.send(cut, as: scene.alice.device)
    }
    try await scene.expectRefusal("CONSTRAINT_VIOLATED", "of another kind") {
      var swapped = bundle
      swapped.commit = bundle.groupInfo
      _ = try await scene.send(swapped, as: scene.alice.device)
    }
  }

  @Test("with a path or a tree that does not fit")
  func path() async throws {
    let scene = try await Scene()
    let bundle = try scene.alice.bundle()
    try await scene.expectRefusal("CONSTRAINT_VIOLATED", "parent hash") {
      let forged = try scene.alice.forge(bundle) { departure in
        try departure.changeLeaf {
          $0.source = .commit(parentHash: [UInt8](repeating: 7, count: 32))
        }
      }
      _ = try await scene.send(forged, as: scene.alice.device)
    }
    try await scene.expectRefusal("CONSTRAINT_VIOLATED", "path has not one node") {
      let forged = try scene.alice.forge(bundle) { departure in
        departure.commit.path = departure.commit.path.map {
          UpdatePath(leafNode: $0.leafNode, nodes: [])
        }
      }
      _ = try await scene.send(forged, as: scene.alice.device)
    }
    try await scene.expectRefusal("CONSTRAINT_VIOLATED", "remove is blank") {
      let forged = try scene.alice.forge(bundle) {
        $0.commit.proposals = [.proposal(.remove(LeafIndex(3)))]
      }
      _ = try await scene.send(forged, as: scene.alice.device)
    }
  }

  @Test("with a GroupInfo that disagrees with its commit")
  func groupInfo() async throws {
    let scene = try await Scene()
    let bundle = try scene.alice.bundle()
    let proper = try scene.alice.groupInfo(of: bundle)
    func expect(
      _ text: String, _ change: (inout ForgedGroupInfo) throws -> Void,
      at location: SourceLocation = #_sourceLocation
    ) async throws {
      var forged = ForgedGroupInfo(proper, key: scene.alice.device.client.signingKey)
      try change(&forged)
      var wrong = bundle
      wrong.groupInfo = MLSMessage.groupInfo(try forged.signed()).encoded
      try await scene.expectRefusal(
        "CONSTRAINT_VIOLATED", text, { _ = try await scene.send(wrong, as: scene.alice.device) },
        at: location)
    }
    try await expect("context of the group info") { $0.context.treeHash[0] ^= 1 }
    try await expect("context of the group info") { $0.context.confirmedTranscriptHash[0] ^= 1 }
    try await expect("context of the group info") { $0.context.epoch += 1 }
    try await expect("confirmation tag") { $0.confirmationTag[0] ^= 1 }
    try await expect("signature of the group info") {
      $0.key = scene.bob.device.client.signingKey
    }
    try await expect("not signed by the committer") { $0.signer = scene.bob.group.ownLeaf }
    try await expect("lacks external_pub") { $0.extensions[.externalPub] = nil }
    for key in [[UInt8](repeating: 0, count: 32), [UInt8](repeating: 1, count: 31)] {
      try await expect("no usable public key") {
        $0.extensions[.externalPub] = ExternalPub(publicKey: key).wireBytes
      }
    }
    try await expect("holds the ratchet tree") { $0.extensions[.ratchetTree] = [0] }
    let accepted = try await scene.send(bundle, as: scene.alice.device)
    guard case .accepted? = accepted.outcome else { throw Unexpected("\(accepted)") }
  }

  @Test("without the right to add, remove or change roles")
  func rights() async throws {
    let scene = try await Scene()
    let package = try scene.mallory.keyPackage().keyPackage
    let add = CommitRequest.add([try package.validated(by: MemberCredentials(), now: nil)])
    var promotion = CommitRequest()
    promotion.proposals = [
      .groupContextExtensions(
        try Extensions([
          Roles(administrators: [scene.bob.device.address.account.bytes]).asExtension,
          ExternalSenders([scene.stage.server]).asExtension,
        ]))
    ]
    for request in [add, promotion, .remove([scene.alice.group.ownLeaf])] {
      try await scene.expectRefusal("PERMISSION_DENIED", "may not propose") {
        try await scene.bob.commit(request)
      }
    }
    // What an administrator may not do either.
    var others = CommitRequest()
    others.proposals = [
      .groupContextExtensions(
        try Extensions([
          Roles(administrators: [scene.alice.device.address.account.bytes]).asExtension
        ]))
    ]
    try await scene.expectRefusal("PERMISSION_DENIED", "external senders") {
      try await scene.alice.commit(others)
    }
  }

  @Test("with a leaf that its account does not vouch for, or of a device that there is not")
  func credentials() async throws {
    let scene = try await Scene()
    let mallory = scene.mallory
    // Vouched for by another account's key.
    let client = try GroupDevice.makeClient(
      mallory.address, vouchedBy: scene.bob.device.identityKey)
    var random = SystemRandom()
    let forged = try client.makeKeyPackage(lifetime: Lifetime(from: 1_000_000), using: &random)
    try await scene.expectRefusal("CONSTRAINT_VIOLATED", "does not vouch") {
      try await scene.alice.commit(
        .add([try forged.keyPackage.validated(by: MemberCredentials(), now: nil)]))
    }
    // A device of Mallory's that does not exist.
    let address = Address(account: mallory.address.account, device: 9)
    let missing = try GroupDevice.makeClient(address, vouchedBy: mallory.identityKey)
      .makeKeyPackage(lifetime: Lifetime(from: 1_000_000), using: &random)
    let before = try await scene.stage.fingerprint(of: scene.alice.id)
    let reply = try await scene.alice.commit(
      .add([try missing.keyPackage.validated(by: MemberCredentials(), now: nil)]))
    #expect(reply.outcome == .unknownDevices(.init(devices: [address.message])))
    #expect(try await scene.stage.fingerprint(of: scene.alice.id) == before)
  }

  @Test("with a Welcome that does not fit whom the commit adds")
  func welcome() async throws {
    let scene = try await Scene()
    let package = try scene.mallory.keyPackage().keyPackage
    let bundle = try scene.alice.bundle(
      .add([try package.validated(by: MemberCredentials(), now: nil)]))
    var without = bundle
    without.welcome = []
    try await scene.expectRefusal("CONSTRAINT_VIOLATED", "welcome") {
      _ = try await scene.send(without, as: scene.alice.device)
    }
    guard case .welcome(let proper) = try MLSMessage(decoding: bundle.welcome) else {
      throw Unexpected("no welcome")
    }
    var other = proper.secrets[0]
    other.newMember[0] ^= 1
    for secrets in [[other], proper.secrets + proper.secrets, proper.secrets + [other]] {
      var wrong = bundle
      wrong.welcome =
        MLSMessage.welcome(
          Welcome(
            cipherSuite: proper.cipherSuite, secrets: secrets,
            encryptedGroupInfo: proper.encryptedGroupInfo)
        ).encoded
      try await scene.expectRefusal("CONSTRAINT_VIOLATED", "welcome") {
        _ = try await scene.send(wrong, as: scene.alice.device)
      }
    }
  }

  @Test("that would make the group too large, by accounts and not by devices")
  func size() async throws {
    #expect(Limits.groupAccounts == 1500 && Limits.groupLeaves == 6000)
    let scene = try await Scene(accountLimit: 3)
    _ = try await scene.alice.invite([scene.mallory])
    let second = try await scene.stage.sibling(of: scene.mallory, number: 2)
    _ = try await scene.alice.invite([second])
    let fourth = try await scene.stage.account()
    let before = try await scene.stage.fingerprint(of: scene.alice.id)
    let package = try fourth.keyPackage().keyPackage
    let reply = try await scene.alice.commit(
      .add([try package.validated(by: MemberCredentials(), now: nil)]))
    #expect(reply.outcome == .full(.init(maxAccounts: 3, maxLeaves: 6000)))
    #expect(try await scene.stage.fingerprint(of: scene.alice.id) == before)
  }

  @Test("from outside: by an account that is no member, for another device, with other removals")
  func external() async throws {
    let scene = try await Scene()
    let id = scene.alice.id
    let (join, _) = try await GroupMember.externalJoin(
      scene.bob.device, id, formerLeaf: scene.bob.group.ownLeaf, scene.stage.groups())
    let request = ExternalCommitRequest(
      requestID: Identifier.random().bytes, groupID: id.bytes,
      commit: join.output.commit.encoded, groupInfo: join.output.groupInfo?.encoded ?? [])
    try await scene.expectRefusal("PERMISSION_DENIED", "another device") {
      _ = try await scene.stage.groups().externalCommit(
        request, options: scene.alice.device.options)
    }
    let stranger = try await scene.stage.groups().externalCommit(
      request, options: scene.mallory.options)
    #expect(stranger.outcome == .notFound(NotFound()))
    // Bob joins from outside and removes Alice.
    let (coup, _) = try await GroupMember.externalJoin(
      scene.bob.device, id, formerLeaf: scene.bob.group.ownLeaf, scene.stage.groups())
    guard case .publicMessage(let message) = coup.output.commit,
      case .commit(var commit) = message.content.body
    else { throw Unexpected("no commit") }
    commit.proposals.append(.proposal(.remove(scene.alice.group.ownLeaf)))
    let forged = try scene.alice.forge(
      commit, sender: .newMemberCommit, key: scene.bob.device.client.signingKey)
    try await scene.expectRefusal("CONSTRAINT_VIOLATED", "commit") {
      var wrong = request
      wrong.requestID = Identifier.random().bytes
      wrong.commit = forged
      _ = try await scene.stage.groups().externalCommit(
        wrong, options: scene.bob.device.options)
    }
    // A member's commit is handed in elsewhere.
    let bundle = try scene.alice.bundle()
    try await scene.expectRefusal("CONSTRAINT_VIOLATED", "CommitBundle") {
      _ = try await scene.stage.groups().externalCommit(
        ExternalCommitRequest(
          requestID: Identifier.random().bytes, groupID: id.bytes, commit: bundle.commit,
          groupInfo: bundle.groupInfo), options: scene.alice.device.options)
    }
  }
}

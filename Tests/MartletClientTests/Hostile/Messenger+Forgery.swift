internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Protobuf
internal import ServiceTesting
internal import SignalProtocol

@testable internal import MartletClient

/// A commit that no member has made.
struct GhostCommit: Sendable {
  let group: GroupID
  let sequence: UInt64
  let epoch: UInt64
  let account: AccountID
  let commit: [UInt8]

  /// The commit as an entry of the group's log.
  var frame: SubscribeResponse {
    SubscribeResponse(
      frame: .groupMessage(
        GroupMessage(
          groupID: group.bytes, sequence: sequence, kind: .commit, epoch: epoch,
          sender: MartletAPI.DeviceAddress(accountID: account.bytes, deviceID: 2), payload: commit))
    )
  }
}

/// An invitation to a group that somebody else has made.
struct ForgedInvitation: Sendable {
  let group: GroupID
  let welcome: [UInt8]
  let reference: [UInt8]
  let epoch: UInt64
  let tree: [UInt8]
}

extension Messenger {
  /// Joins a group from outside as a device of an account whose identity key is not to be had.
  func ghostCommit(as other: AccountID, device: UInt8, to id: GroupID) throws -> GhostCommit {
    let capabilities = try states.client(.x25519AES128).capabilities
    return try states.change(id) { loaded, _ in
      var random = SystemRandom()
      let key = SigningKey.generate(.ed25519, using: &random)
      let client = try MLS.Client(
        cipherSuite: .x25519AES128,
        credential: .basic(identity: other.bytes + [device] + random.bytes(64)), signingKey: key,
        capabilities: capabilities)
      let configuration = MLS.Configuration(
        validator: MemberCredentials(), policy: RolesPolicy(validator: MemberCredentials()))
      let join = try ExternalJoin(
        try loaded.group.groupInfo(), with: ExternalJoinRequest(as: client),
        configuration: configuration, using: &random)
      return GhostCommit(
        group: id, sequence: loaded.stored.sequence + 1, epoch: loaded.group.context.epoch,
        account: other, commit: join.output.commit.encoded)
    }
  }

  /// Takes a commit up without holding its leaves against any key, as earlier programs did.
  func takeUnseen(_ ghost: GhostCommit, in id: GroupID) throws {
    try states.change(id) { loaded, _ in
      let configuration = loaded.group.configuration
      loaded.group.configuration = MLS.Configuration(
        validator: MemberCredentials(), policy: RolesPolicy(validator: MemberCredentials()))
      guard
        case .commit(let staged) = try loaded.group.process(MLSMessage(decoding: ghost.commit))
      else { throw ClientError.badServer("no commit") }
      try loaded.group.merge(staged)
      loaded.group.configuration = configuration
      loaded.stored.isJudged = false
    }
  }

  /// Founds a group of its own under an identifier, and invites somebody by a genuine key package.
  func forgedInvitation(
    of other: AccountID, to id: GroupID
  ) async throws -> ForgedInvitation {
    let packages = try await parts.groups.keyPackages.claim(of: [other], .x25519AES128)
    var random = SystemRandom()
    var group = try MLS.Group(
      groupID: id.bytes, client: states.client(.x25519AES128),
      lifetime: Lifetime(from: UInt64(clock.now.seconds)),
      extensions: Extensions([Roles(administrators: [account.bytes]).asExtension]),
      configuration: states.configuration, using: &random)
    var request = CommitRequest.add(packages)
    request.includesTree = false
    let output = try group.commit(request, using: &random)
    try group.mergePendingCommit()
    return ForgedInvitation(
      group: id, welcome: output.welcome?.encoded ?? [],
      reference: CipherSuite.x25519AES128.reference(of: packages[0].keyPackage),
      epoch: group.context.epoch, tree: group.encodedTree)
  }
}

extension CheatingTransport {
  /// Slips a commit into the group's log.
  func slip(_ ghost: GhostCommit) {
    change("FetchMessages") { (reply: inout FetchMessagesResponse) in
      reply.frames.append(ghost.frame)
    }
  }

  /// Hands out an invitation as if somebody had sent it.
  func hand(_ invitation: ForgedInvitation, from sender: AccountID) {
    change("FetchWelcomes") { (reply: inout FetchWelcomesResponse) in
      guard reply.welcomes.isEmpty else { return }
      reply.welcomes = [
        FetchWelcomesResponse.Entry(
          welcomeID: 1 << 40, groupID: invitation.group.bytes, epoch: invitation.epoch,
          sequence: 1000, sender: MartletAPI.DeviceAddress(accountID: sender.bytes, deviceID: 1),
          welcome: invitation.welcome, keyPackageReference: invitation.reference,
          treeByteCount: UInt64(invitation.tree.count))
      ]
    }
    replace("GetRatchetTree") { (reply: GetRatchetTreeResponse) in
      guard reply.start != nil else { return [] }
      return [
        GetRatchetTreeResponse(
          chunk: invitation.tree,
          start: .head(
            .init(epoch: invitation.epoch, byteCount: UInt64(invitation.tree.count))))
      ]
    }
  }
}

internal import Cryptography
internal import MLSCore
internal import Testing

@testable internal import MLS

/// Clients named `account/device`, whose accounts have the roles.
private struct AccountCredential: CredentialValidator {
  func validate(
    _ credential: Credential, signatureKey: [UInt8], on occasion: CredentialOccasion
  ) throws(MLSError) {}

  func roleIdentity(of credential: Credential) -> [UInt8] {
    Array(clientIdentity(of: credential).prefix { $0 != UInt8(ascii: "/") })
  }
}

@Suite("Roles of accounts")
struct RolesPolicyTests {
  private let lax = Configuration(validator: AccountCredential(), padding: .none)
  private let senders: ExternalSenders
  private let serverKey: SigningKey

  init() throws {
    var random = SystemRandom()
    serverKey = SigningKey.generate(.ed25519, using: &random)
    senders = ExternalSenders([
      ExternalSender(
        signatureKey: serverKey.verificationKey.rawRepresentation,
        credential: .basic(identity: Array("server".utf8)))
    ])
  }

  /// Alice administers; she has two clients, Bob two, Carol one. Nobody judges but the follower.
  private func scene() throws -> (members: [TestMember], server: PublicGroup) {
    let founder = try TestMember.founder(
      "alice/1",
      extensions: try Extensions([
        Roles(administrators: [Array("alice".utf8)]).asExtension, senders.asExtension,
      ]),
      configuration: lax)
    var members = [founder]
    for name in ["bob/1", "carol/1", "alice/2", "bob/2"] {
      members.append(try founder.add(name, others: Array(members.dropFirst())))
    }
    let server = try PublicGroup(
      groupInfo: founder.group.groupInfo(), validator: AccountCredential(),
      policy: RolesPolicy(validator: AccountCredential()))
    return (members, server)
  }

  private func judge(
    _ request: CommitRequest, by member: TestMember, _ server: PublicGroup
  ) throws {
    var server = server
    var random = SystemRandom()
    let output = try member.group.commit(request, using: &random)
    member.group.discardPendingCommit()
    guard case .publicMessage(let message) = output.commit else { return }
    _ = try server.process(message)
  }

  private func extensions(_ roles: Roles?, _ senders: ExternalSenders?) throws -> CommitRequest {
    var request = CommitRequest()
    request.proposals = [
      .groupContextExtensions(
        try Extensions([roles?.asExtension, senders?.asExtension].compactMap { $0 }))
    ]
    return request
  }

  private func isRefused(_ body: () throws -> Void) -> Bool {
    do {
      try body()
      return false
    } catch MLSError.policyRefused {
      return true
    } catch {
      return false
    }
  }

  @Test("are shared by the clients of an account")
  func sharing() throws {
    let (members, server) = try scene()
    let dave = try Client.test("dave/1").keyPackage().valid()
    try judge(.add([dave]), by: members[3], server)
    #expect(isRefused { try judge(.add([dave]), by: members[1], server) })
    let third = try Client.test("bob/3").keyPackage().valid()
    try judge(.add([third]), by: members[1], server)
    #expect(isRefused { try judge(.add([third]), by: members[2], server) })
  }

  @Test("let members remove clients of their own account, and administrators whole accounts")
  func removal() throws {
    let (members, server) = try scene()
    let leaves = members.map { $0.group.ownLeaf }
    try judge(.remove([leaves[4]]), by: members[1], server)
    #expect(isRefused { try judge(.remove([leaves[2]]), by: members[1], server) })
    try judge(.remove([leaves[1], leaves[4]]), by: members[0], server)
    #expect(isRefused { try judge(.remove([leaves[1]]), by: members[0], server) })
    try judge(.remove([leaves[3]]), by: members[0], server)
  }

  @Test("are changed by administrators, and never so that nobody has one")
  func change() throws {
    let (members, server) = try scene()
    let both = Roles(administrators: [Array("alice".utf8), Array("bob".utf8)])
    try judge(extensions(both, senders), by: members[0], server)
    #expect(isRefused { try judge(extensions(both, senders), by: members[1], server) })
    #expect(isRefused { try judge(extensions(nil, senders), by: members[0], server) })
    #expect(isRefused { try judge(extensions(both, nil), by: members[0], server) })
    let stranger = Roles(administrators: [Array("zoe".utf8)])
    #expect(isRefused { try judge(extensions(stranger, senders), by: members[0], server) })
  }

  @Test("pass to the leftmost account where no administrator is left")
  func succession() throws {
    var (members, server) = try scene()
    for leaf in [members[0].group.ownLeaf, members[3].group.ownLeaf] {
      let proposal = try MLSMessage.proposal(
        .remove(leaf), fromExternalSender: 0, for: server.context, signedWith: serverKey)
      for member in members[1...2] { _ = try member.group.process(proposal) }
      _ = try members[4].group.process(proposal)
      guard case .publicMessage(let message) = proposal else { return }
      _ = try server.process(message)
    }
    let output = try members[2].commit(to: [members[1], members[4]])
    guard case .publicMessage(let message) = output.commit,
      case .commit(let staged) = try server.process(message)
    else { return }
    try server.apply(staged)
    let dave = try Client.test("dave/1").keyPackage().valid()
    try judge(.add([dave]), by: members[1], server)
    #expect(isRefused { try judge(.add([dave]), by: members[2], server) })
  }

  @Test("let external senders propose removals and nothing else")
  func externalSender() throws {
    var (_, server) = try scene()
    let dave = try Client.test("dave/1").keyPackage()
    for (proposal, isAllowed) in [
      (Proposal.remove(LeafIndex(1)), true), (.add(dave.keyPackage), false),
      (.groupContextExtensions(Extensions()), false),
    ] {
      let proposal = try MLSMessage.proposal(
        proposal, fromExternalSender: 0, for: server.context, signedWith: serverKey)
      guard case .publicMessage(let message) = proposal else { return }
      #expect(isRefused { _ = try server.process(message) } == !isAllowed)
    }
  }

  @Test("let in from outside only clients of accounts that are in the group")
  func externalCommit() throws {
    let (members, server) = try scene()
    let info = try members[0].group.groupInfo()
    var random = SystemRandom()
    for (name, isAllowed) in [("bob/3", true), ("dave/1", false)] {
      let join = try ExternalJoin(
        info, with: ExternalJoinRequest(as: Client.test(name)), configuration: lax,
        using: &random)
      guard case .publicMessage(let message) = join.output.commit else { return }
      var server = server
      #expect(isRefused { _ = try server.process(message) } == !isAllowed)
    }
  }
}

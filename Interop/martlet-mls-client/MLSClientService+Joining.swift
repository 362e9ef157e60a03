internal import MLS
internal import MLSCore
internal import RPC

extension MLSClientService {
  func createGroup(
    _ request: CreateGroupRequest, context: ServerContext
  ) throws -> CreateGroupResponse {
    let client = try makeClient(request.identity, Self.suite(request.cipherSuite))
    let group = try Group(
      groupID: request.groupID, client: client, lifetime: Self.lifetime,
      configuration: Self.configuration(encryptsHandshake: request.encryptHandshake),
      using: &random)
    return CreateGroupResponse(stateID: try hold(Membership(group, as: client)))
  }

  func createKeyPackage(
    _ request: CreateKeyPackageRequest, context: ServerContext
  ) throws -> CreateKeyPackageResponse {
    let client = try makeClient(request.identity, Self.suite(request.cipherSuite))
    let invitation = try makeInvitation(client)
    var response = CreateKeyPackageResponse()
    response.transactionID = try hold(invitation)
    response.keyPackage = invitation.published
    response.initPriv = invitation.exposed(\.initKey)
    response.encryptionPriv = invitation.exposed(\.encryptionKey)
    response.signaturePriv = invitation.exposedSigningKey
    return response
  }

  func joinGroup(
    _ request: JoinGroupRequest, context: ServerContext
  ) throws -> JoinGroupResponse {
    let invitation = try invitation(request.transactionID)
    guard invitation.client.credential == .basic(identity: request.identity) else {
      throw Status(.invalidArgument, "the key package is of another identity")
    }
    let membership = try join(
      request.welcome, tree: request.ratchetTree, with: invitation,
      encryptsHandshake: request.encryptHandshake)
    forgetInvitation(request.transactionID)
    return JoinGroupResponse(
      stateID: try hold(membership), epochAuthenticator: membership.epochAuthenticator)
  }

  /// Joins by a Welcome a group that may be tied to another.
  func join(
    _ welcome: [UInt8], tree: [UInt8], with invitation: Invitation, tie: Tie? = nil,
    encryptsHandshake: Bool
  ) throws -> Membership {
    guard case .welcome(let welcome) = try MLSMessage(decoding: welcome) else {
      throw MLSError.unsuitable("the message is not a Welcome")
    }
    var request = JoinRequest(invitation.keyPackage, as: invitation.client, tree: tree.orNil)
    request.preSharedKeys = invitation.preSharedKeys.keys
    request.tie = tie
    let group = try Group(
      joining: welcome, with: request,
      configuration: Self.configuration(encryptsHandshake: encryptsHandshake))
    return Membership(group, as: invitation.client, preSharedKeys: invitation.preSharedKeys)
  }

  func externalJoin(
    _ request: ExternalJoinRequest, context: ServerContext
  ) throws -> ExternalJoinResponse {
    let info = try Self.groupInfo(request.groupInfo)
    let client = try makeClient(request.identity, info.groupContext.cipherSuite)
    var join = MLS.ExternalJoinRequest(as: client, tree: request.ratchetTree.orNil)
    if request.removePrior {
      let state = try info.validatedState(tree: join.tree, validator: BasicCredentials())
      join.formerLeaf = try state.tree.roster.leaf(of: request.identity)
    }
    var keys = StoredKeys()
    for key in request.psks {
      try keys.store(key.pskSecret, id: key.pskID)
      join.contributing.append(.external(id: key.pskID))
    }
    join.preSharedKeys = keys.keys
    let configuration = Self.configuration(encryptsHandshake: request.encryptHandshake)
    let joined = try ExternalJoin(info, with: join, configuration: configuration, using: &random)
    let group = Group(joined: joined, configuration: configuration)
    let membership = Membership(group, as: client, preSharedKeys: keys)
    return ExternalJoinResponse(
      stateID: try hold(membership), commit: joined.output.commit.encoded,
      epochAuthenticator: membership.epochAuthenticator)
  }

  func groupInfo(
    _ request: GroupInfoRequest, context: ServerContext
  ) throws -> GroupInfoResponse {
    let membership = try membership(request.stateID)
    let info = try membership.group.groupInfo(withTree: !request.externalTree)
    return GroupInfoResponse(
      groupInfo: MLSMessage.groupInfo(info).encoded,
      ratchetTree: request.externalTree ? membership.group.encodedTree : [])
  }

  static func groupInfo(_ encoded: [UInt8]) throws -> GroupInfo {
    guard case .groupInfo(let info) = try MLSMessage(decoding: encoded) else {
      throw MLSError.unsuitable("the message is not a GroupInfo")
    }
    return info
  }
}

extension [UInt8] {
  /// The bytes, or nil if the field is empty, which says that it was not sent.
  var orNil: [UInt8]? { isEmpty ? nil : self }
}

extension [MLSCore.Member] {
  /// The place of the member with a basic identity.
  func leaf(of identity: [UInt8]) throws -> LeafIndex {
    guard let member = first(where: { $0.credential == .basic(identity: identity) }) else {
      throw Status(.invalidArgument, "no member has the identity")
    }
    return member.index
  }
}

internal import MLS
internal import MLSCore
internal import RPC

// MARK: - Reinitialisation

extension MLSClientService {
  func reInitCommit(_ request: CommitRequest, context: ServerContext) throws -> CommitResponse {
    let response = try commit(request, context: context)
    let membership = try membership(request.stateID)
    guard membership.group.pendingCommit?.reInit != nil else {
      membership.group.discardPendingCommit()
      throw MLSError.unsuitable("the commit does not close the group")
    }
    return response
  }

  func handlePendingReInitCommit(
    _ request: HandlePendingCommitRequest, context: ServerContext
  ) throws -> HandleReInitCommitResponse {
    let membership = try membership(request.stateID)
    try membership.mergePendingCommit()
    return try replacement(of: membership)
  }

  func handleReInitCommit(
    _ request: HandleCommitRequest, context: ServerContext
  ) throws -> HandleReInitCommitResponse {
    try replacement(of: follow(request))
  }

  private func replacement(of membership: Membership) throws -> HandleReInitCommitResponse {
    let tie = try membership.group.tieOfReplacement()
    guard case .basic(let identity) = membership.client.credential else {
      throw MLSError.unsuitable("the member's credential is not basic")
    }
    let invitation = try makeInvitation(makeClient(identity, tie.cipherSuite))
    let replacement = Replacement(
      tie: tie, invitation: invitation,
      encryptsHandshake: membership.group.configuration.encryptsHandshake)
    return HandleReInitCommitResponse(
      reinitID: try hold(replacement), keyPackage: invitation.published,
      epochAuthenticator: membership.epochAuthenticator)
  }

  func reInitWelcome(
    _ request: ReInitWelcomeRequest, context: ServerContext
  ) throws -> CreateSubgroupResponse {
    let replacement = try replacement(request.reinitID)
    var commit = MLS.CommitRequest.add(try request.keyPackage.map(Self.keyPackage))
    commit.forcesPath = request.forcePath
    commit.includesTree = !request.externalTree
    let group = try Group.founding(
      replacement.tie, client: replacement.invitation.client, lifetime: Self.lifetime,
      by: commit,
      configuration: Self.configuration(encryptsHandshake: replacement.encryptsHandshake),
      using: &random)
    let response = try subgroup(
      Membership(group, as: replacement.invitation.client), externalTree: request.externalTree)
    forgetReplacement(request.reinitID)
    return response
  }

  func handleReInitWelcome(
    _ request: HandleReInitWelcomeRequest, context: ServerContext
  ) throws -> JoinGroupResponse {
    let replacement = try replacement(request.reinitID)
    let membership = try join(
      request.welcome, tree: request.ratchetTree, with: replacement.invitation,
      tie: replacement.tie, encryptsHandshake: replacement.encryptsHandshake)
    forgetReplacement(request.reinitID)
    return JoinGroupResponse(
      stateID: try hold(membership), epochAuthenticator: membership.epochAuthenticator)
  }
}

// MARK: - Branches

extension MLSClientService {
  func createBranch(
    _ request: CreateBranchRequest, context: ServerContext
  ) throws -> CreateSubgroupResponse {
    let source = try membership(request.stateID)
    let client = source.client
    var commit = MLS.CommitRequest.add(try request.keyPackages.map(Self.keyPackage))
    commit.forcesPath = request.forcePath
    commit.includesTree = !request.externalTree
    let group = try Group.founding(
      source.group.tieOfBranch(), groupID: request.groupID,
      extensions: Extensions(request.extensions), client: client, lifetime: Self.lifetime,
      by: commit, configuration: source.group.configuration, using: &random)
    return try subgroup(Membership(group, as: client), externalTree: request.externalTree)
  }

  func handleBranch(
    _ request: HandleBranchRequest, context: ServerContext
  ) throws -> HandleBranchResponse {
    let source = try membership(request.stateID)
    let membership = try join(
      request.welcome, tree: request.ratchetTree, with: invitation(request.transactionID),
      tie: source.group.tieOfBranch(),
      encryptsHandshake: source.group.configuration.encryptsHandshake)
    forgetInvitation(request.transactionID)
    return HandleBranchResponse(
      stateID: try hold(membership), epochAuthenticator: membership.epochAuthenticator)
  }

  /// Takes the first commit of a founded group up.
  private func subgroup(
    _ membership: Membership, externalTree: Bool
  ) throws -> CreateSubgroupResponse {
    let welcome = membership.group.pendingOutput?.welcome
    try membership.mergePendingCommit()
    return CreateSubgroupResponse(
      stateID: try hold(membership), welcome: welcome?.encoded ?? [],
      ratchetTree: externalTree ? membership.group.encodedTree : [],
      epochAuthenticator: membership.epochAuthenticator)
  }
}

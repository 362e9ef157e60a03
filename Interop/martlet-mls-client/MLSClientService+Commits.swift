internal import MLS
internal import MLSCore
internal import RPC

extension MLSClientService {
  func commit(_ request: CommitRequest, context: ServerContext) throws -> CommitResponse {
    let membership = try membership(request.stateID)
    try membership.receive(exactly: request.byReference)
    let groupContext = membership.group.context
    let roster = membership.group.members
    var commit = MLS.CommitRequest()
    commit.proposals = try request.byValue.map {
      try $0.proposal(in: groupContext, roster: roster, using: &random)
    }
    commit.forcesPath = request.forcePath
    commit.includesTree = !request.externalTree
    let output = try membership.group.commit(
      commit, preSharedKeys: membership.preSharedKeys.keys, using: &random)
    var response = CommitResponse(commit: output.commit.encoded)
    response.welcome = output.welcome?.encoded ?? []
    if request.externalTree {
      response.ratchetTree = membership.group.pendingCommit?.next.publicState.tree.encoded ?? []
    }
    return response
  }

  func handleCommit(
    _ request: HandleCommitRequest, context: ServerContext
  ) throws -> HandleCommitResponse {
    let membership = try follow(request)
    return HandleCommitResponse(
      stateID: request.stateID, epochAuthenticator: membership.epochAuthenticator)
  }

  func handlePendingCommit(
    _ request: HandlePendingCommitRequest, context: ServerContext
  ) throws -> HandleCommitResponse {
    let membership = try membership(request.stateID)
    try membership.mergePendingCommit()
    return HandleCommitResponse(
      stateID: request.stateID, epochAuthenticator: membership.epochAuthenticator)
  }

  /// Takes in what a commit names, and the commit.
  func follow(_ request: HandleCommitRequest) throws -> Membership {
    let membership = try membership(request.stateID)
    try membership.receive(request.proposal)
    try membership.follow(request.commit)
    return membership
  }
}

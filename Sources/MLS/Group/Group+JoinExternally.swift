public import MLSCore

internal import Cryptography

/// What joining a group from outside takes besides its GroupInfo.
public struct ExternalJoinRequest: Sendable {
  /// Who one is.
  public var client: Client
  /// The encoded ratchet tree, where the GroupInfo does not hold it.
  public var tree: [UInt8]?
  /// The leaf that this member had before, to be removed; nil if it was not a member.
  public var formerLeaf: LeafIndex?
  /// The pre-shared keys to contribute, each with a fresh nonce.
  public var contributing: [PreSharedKeySource] = []
  /// The secrets of these.
  public var preSharedKeys = PreSharedKeys()
  /// Sent in the clear beside the commit.
  public var authenticatedData: [UInt8] = []
  /// Whether the GroupInfo of the output holds the ratchet tree.
  public var includesTree = true

  /// A request to join as a client.
  public init(as client: Client, tree: [UInt8]? = nil) {
    self.client = client
    self.tree = tree
  }
}

/// A commit by which one joins a group from outside, and the group it leads to once it is accepted.
///
/// Source: RFC 9420 §12.4.3.2.
public struct ExternalJoin: Sendable {
  /// What to send.
  public let output: CommitOutput
  fileprivate let next: EpochState

  /// Makes the commit.
  ///
  /// - Parameters:
  ///   - groupInfo: of the group's present epoch, with the key for external commits.
  ///   - request: what joining takes.
  ///   - configuration: how one sends, keeps and judges.
  ///   - random: where new keys come from.
  /// - Throws: `MLSError`.
  public init(
    _ groupInfo: GroupInfo, with request: ExternalJoinRequest, configuration: Configuration,
    using random: inout some RandomNumberGenerator
  ) throws(MLSError) {
    let state = try groupInfo.validatedState(
      tree: request.tree, validator: configuration.validator)
    guard let external = try groupInfo.extensions.content(ExternalPub.self) else {
      throw .violation(.externalPubMissing)
    }
    let suite = state.context.cipherSuite
    guard request.client.cipherSuite == suite else {
      throw .violation(.signatureSchemeMismatch)
    }
    let (kemOutput, initSecret) = try ExternalInit.make(
      to: external.publicKey, cipherSuite: suite, using: &random)
    let leafKey = KEMPrivateKey.generate(suite.kem, using: &random)
    let list = try request.proposals(kemOutput, suite, using: &random)
    var builder = try CommitBuilder(
      list, in: state, by: .joiner(request.draftLeaf(leafKey)), client: request.client,
      validator: configuration.validator)
    let path = try builder.makePath(leafKey: leafKey, using: &random)
    let signed = try request.sign(builder.commit(path: path.updatePath), in: state)
    let transition = builder.transition(by: signed, path: path)
    try configuration.policy.check(CommitSummary(transition, from: state))
    let keys = request.preSharedKeys
    let schedule = try KeySchedule(
      initSecret: initSecret, commitSecret: path.secrets.commitSecret,
      preSharedKeySecret: suite.preSharedKeySecret(of: list.preSharedKeys) { keys[$0] },
      context: transition.context.wireBytes, cipherSuite: suite)
    let tag = EpochState.confirmationTag(schedule.epoch, of: transition.context)
    next = EpochState(
      publicState: PublicState(
        context: transition.context, tree: transition.provisional.tree, confirmationTag: tag),
      secrets: schedule.epoch, privateTree: path.privateTree, client: request.client)
    output = CommitOutput(
      commit: .publicMessage(
        PublicMessage(
          content: signed.content, auth: signed.confirmed(by: tag).auth, membershipTag: nil)),
      welcome: nil,
      groupInfo: .groupInfo(
        try next.groupInfo(
          withTree: request.includesTree, withExternalPub: true)))
  }
}

extension Group {
  /// The group that one has joined from outside, once its members accepted the commit.
  public init(joined join: ExternalJoin, configuration: Configuration) {
    self.init(join.next, configuration: configuration)
  }
}

extension ExternalJoinRequest {
  /// The proposals of the external commit.
  fileprivate func proposals(
    _ kemOutput: [UInt8], _ suite: CipherSuite, using random: inout some RandomNumberGenerator
  ) throws(MLSError) -> ProposalList {
    var proposals = [Proposal.externalInit(kemOutput: kemOutput)]
    if let formerLeaf { proposals.append(.remove(formerLeaf)) }
    for source in contributing {
      proposals.append(
        .preSharedKey(
          PreSharedKeyID(source: source, nonce: random.bytes(suite.hashByteCount))))
    }
    return try ProposalList(
      proposals.map {
        SentProposal($0, from: .newMemberCommit, isChecked: false, reference: nil)
      })
  }

  /// A leaf that says who one will be, before the path is known.
  fileprivate func draftLeaf(_ key: KEMPrivateKey) throws(MLSError) -> LeafNode {
    try client.leafNode(
      encryptionKey: key.publicKey.rawRepresentation, source: .update, in: nil)
  }

  /// Signs the commit as one who joins by it.
  fileprivate func sign(
    _ commit: Commit, in state: PublicState
  ) throws(MLSError) -> AuthenticatedContent {
    let content = FramedContent(
      groupID: state.context.groupID, epoch: state.context.epoch, sender: .newMemberCommit,
      authenticatedData: authenticatedData, body: .commit(commit))
    return try AuthenticatedContent(
      signing: content, as: .publicMessage, context: state.encodedContext,
      with: client.signingKey, cipherSuite: state.context.cipherSuite)
  }
}

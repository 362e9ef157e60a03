/// A group as someone follows it who is no member: from its handshake in the clear.
///
/// It checks each commit as a member would, but for the tags that only members can check. It holds
/// no secret.
public struct PublicGroup: Sendable {
  /// The application's authentication service, which may be another for each message.
  public var validator: any CredentialValidator

  var state: PublicState
  /// What proves the epoch's key to those who join; nil if it was not seen.
  var groupInfo: GroupInfo?
  private let policy: any CommitPolicy

  /// What a message did or would do.
  public enum Event: Sendable {
    /// A proposal was checked and is remembered.
    case proposal(Proposal, from: Sender)
    /// A commit is valid and allowed; it takes effect by `apply`.
    case commit(StagedCommit)
  }

  /// A commit that was checked, and has not taken effect.
  public struct StagedCommit: Sendable {
    /// What the commit does.
    public let summary: CommitSummary
    fileprivate let next: PublicState
  }

  /// The group that a member's GroupInfo tells of.
  ///
  /// - Parameters:
  ///   - groupInfo: as the member signed it.
  ///   - tree: the encoded ratchet tree, where the GroupInfo does not hold it.
  ///   - validator: the application's authentication service.
  ///   - policy: what the application allows.
  /// - Throws: `MLSError`.
  public init(
    groupInfo: GroupInfo, tree: [UInt8]? = nil, validator: any CredentialValidator,
    policy: any CommitPolicy = EveryCommitAllowed()
  ) throws(MLSError) {
    state = try groupInfo.validatedState(tree: tree, validator: validator)
    self.groupInfo = groupInfo
    self.validator = validator
    self.policy = policy
  }

  init(
    _ state: PublicState, groupInfo: GroupInfo?, validator: any CredentialValidator,
    policy: any CommitPolicy
  ) {
    self.state = state
    self.groupInfo = groupInfo
    self.validator = validator
    self.policy = policy
  }

  /// The epoch's context.
  public var context: GroupContext { state.context }
  /// The members from the left.
  public var members: [Member] { state.tree.roster }
  /// The member at a leaf; nil if it is blank or beyond the tree.
  public func member(at index: LeafIndex) -> Member? {
    state.tree[index].map { Member(index: index, leafNode: $0) }
  }
  /// The proposals of this epoch, each with the hash by which a commit names it.
  public var proposals: [(sender: Sender, proposal: Proposal, reference: ProposalReference)] {
    state.proposals.all.map { ($0.sender, $0.proposal, $0.reference) }
  }
  /// The encoded ratchet tree.
  public var encodedTree: [UInt8] { state.tree.encoded }
  /// The GroupInfo of this epoch, where a member gave one.
  public var currentGroupInfo: GroupInfo? { groupInfo }

  /// Checks a handshake message.
  ///
  /// - Parameter message: a proposal or a commit for this epoch.
  /// - Returns: what it did or would do.
  /// - Throws: `MLSError`; nothing has changed then.
  public mutating func process(_ message: PublicMessage) throws(MLSError) -> Event {
    let content = try state.verify(message.authenticatedContent)
    switch content.body {
    case .application: throw .violation(.applicationDataInPublicMessage)
    case .proposal(let proposal):
      let change = CommitSummary.Change(sender: content.sender, proposal: proposal)
      try policy.check(ProposalSummary(change, in: state))
      try state.insert(proposal, from: content, validator: validator)
      return .proposal(proposal, from: content.sender)
    case .commit(let commit):
      let transition = try state.transition(by: commit, in: content, validator: validator)
      let summary = try CommitSummary(transition, from: state)
      try policy.check(summary)
      return .commit(
        StagedCommit(summary: summary, next: transition.nextState))
    }
  }

  /// Takes a commit up that `process` gave in this epoch.
  ///
  /// - Parameter commit: made by this group in its present epoch.
  /// - Throws: `MLSError.wrongEpoch`.
  public mutating func apply(_ commit: StagedCommit) throws(MLSError) {
    guard commit.summary.before == state.context else {
      throw .wrongEpoch(expected: state.context.epoch, received: commit.summary.before.epoch)
    }
    state = commit.next
    groupInfo = nil
  }

  /// Takes a member's GroupInfo of this epoch, for those who join from outside.
  ///
  /// - Parameter groupInfo: as the member signed it.
  /// - Throws: `MLSError.unsuitable` where it is of another state of the group than the handshake
  ///   has led to, `MLSError.violation` where it is not by a member.
  public mutating func update(_ groupInfo: GroupInfo) throws(MLSError) {
    guard groupInfo.groupContext == state.context else {
      throw .unsuitable("context of the group info is not the group's")
    }
    let hash = PublicState.interimTranscriptHash(
      state.context.cipherSuite, confirmed: state.context.confirmedTranscriptHash,
      confirmationTag: groupInfo.confirmationTag)
    guard hash == state.interimTranscriptHash else {
      throw .unsuitable("confirmation tag of the group info is not the commit's")
    }
    try groupInfo.verifySignature(tree: state.tree)
    self.groupInfo = groupInfo
  }
}

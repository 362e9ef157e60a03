/// A group as someone follows it who is no member: from its handshake in the clear.
///
/// It checks each commit as a member would, but for the tags that only members can check. It holds
/// no secret.
public struct PublicGroup: Sendable {
  private var state: PublicState
  /// What proves the epoch's key to those who join; nil where it was not seen.
  private var groupInfo: GroupInfo?
  private let validator: any CredentialValidator
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

  /// The epoch's context.
  public var context: GroupContext { state.context }
  /// The members from the left.
  public var members: [Member] { state.tree.roster }
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
  /// - Throws: `MLSError.violation` where it is not of this group and epoch or not by a member.
  public mutating func update(_ groupInfo: GroupInfo) throws(MLSError) {
    guard groupInfo.groupContext == state.context else { throw .violation(.treeHashMismatch) }
    try groupInfo.verifySignature(tree: state.tree)
    self.groupInfo = groupInfo
  }
}

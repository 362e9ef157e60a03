/// The application's say in which valid commits are allowed.
///
/// All members and every `PublicGroup` that follows the group must decide alike, from the summary
/// alone; otherwise they part ways.
public protocol CommitPolicy: Sendable {
  /// Refuses a commit that the application does not allow.
  ///
  /// - Parameter commit: valid by the rules of the protocol.
  /// - Throws: `MLSError.policyRefused` with a reason that holds no personal data.
  func check(_ commit: CommitSummary) throws(MLSError)

  /// Refuses a proposal that no commit may make effective, before it is remembered. A `PublicGroup`
  /// asks; members need not, since they judge the commit.
  ///
  /// - Parameter proposal: valid by the rules of the protocol.
  /// - Throws: `MLSError.policyRefused` with a reason that holds no personal data.
  func check(_ proposal: ProposalSummary) throws(MLSError)
}

extension CommitPolicy {
  /// Allows the proposal: the commit will be judged.
  public func check(_ proposal: ProposalSummary) throws(MLSError) {}
}

/// The policy that allows every valid commit.
public struct EveryCommitAllowed: CommitPolicy {
  /// The policy; it has no state.
  public init() {}

  /// Allows the commit.
  public func check(_ commit: CommitSummary) throws(MLSError) {}
}

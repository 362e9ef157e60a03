/// Lets administrators change the group and plain members only their own leaves.
///
/// A group without the roles extension is open: everyone may change everything. A plain member may
/// still commit what administrators and departing members proposed.
public struct RolesPolicy: CommitPolicy {
  private let validator: any CredentialValidator

  /// The policy over identities as `validator` gives them.
  public init(validator: any CredentialValidator) { self.validator = validator }

  /// Refuses a commit with a change that its proposer's role does not cover.
  ///
  /// - Parameter commit: valid by the rules of the protocol.
  /// - Throws: `MLSError.policyRefused`, `MLSError.malformed` for an undecodable extension.
  public func check(_ commit: CommitSummary) throws(MLSError) {
    guard let roles = try Roles(of: commit.before) else { return }
    for change in commit.changes {
      guard isAllowed(change, in: commit, by: roles) else {
        throw .policyRefused("\(change.sender) may not propose \(change.proposal.type)")
      }
    }
  }

  private func isAllowed(
    _ change: CommitSummary.Change, in commit: CommitSummary, by roles: Roles
  ) -> Bool {
    switch change.proposal {
    case .update, .preSharedKey, .externalInit: return true
    case .remove(let index) where commit.member(change.sender)?.index == index: return true
    case .remove where commit.sender == .newMemberCommit:
      return isOwnOldLeaf(commit)
    case .add, .remove, .reInit, .groupContextExtensions, .custom: break
    }
    switch change.sender {
    case .external: return true
    case .newMemberProposal, .newMemberCommit: return false
    case .member:
      guard let member = commit.member(change.sender) else { return false }
      return roles.role(of: validator.clientIdentity(of: member.credential)) == .administrator
    }
  }

  /// Whether an external commit removes only what its sender was before.
  private func isOwnOldLeaf(_ commit: CommitSummary) -> Bool {
    let joiner = validator.clientIdentity(of: commit.committer.credential)
    return commit.removed.allSatisfy { validator.clientIdentity(of: $0.credential) == joiner }
  }
}

/// Lets administrators change the group, and plain members their own leaves and those of clients
/// that share their role.
///
/// A group without the roles extension is open: everyone may change everything. A member of any
/// role may commit what others were allowed to propose. External senders may propose removals only.
/// Who joins from outside shares a role with a member. What is not a matter of membership or of the
/// group's extensions (pre-shared keys, reinitialisation, unknown proposals) nobody may propose.
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
    let epoch = RolesEpoch(roles, in: commit.tree, validator: validator)
    if commit.sender == .newMemberCommit { try checkJoin(commit, in: epoch) }
    for change in commit.changes {
      guard epoch.allows(change, isExternalCommit: commit.sender == .newMemberCommit) else {
        throw .policyRefused("\(change.sender) may not propose \(change.proposal.type)")
      }
      guard case .groupContextExtensions(let extensions) = change.proposal else { continue }
      try checkExtensions(extensions, of: commit)
    }
    try checkWholeRoles(commit, in: epoch)
  }

  /// Refuses a proposal that its proposer's role does not cover.
  ///
  /// - Parameter proposal: valid by the rules of the protocol.
  /// - Throws: `MLSError.policyRefused`, `MLSError.malformed` for an undecodable extension.
  public func check(_ proposal: ProposalSummary) throws(MLSError) {
    guard let roles = try Roles(of: proposal.context) else { return }
    let epoch = RolesEpoch(roles, in: proposal.tree, validator: validator)
    guard epoch.allows(proposal.change, isExternalCommit: false) else {
      let change = proposal.change
      throw .policyRefused("\(change.sender) may not propose \(change.proposal.type)")
    }
  }

  /// An external commit joins a client whose role is in the group, and removes only what that
  /// client was before.
  private func checkJoin(_ commit: CommitSummary, in epoch: RolesEpoch) throws(MLSError) {
    let joiner = commit.committer.credential
    guard epoch.hasLeaf(of: validator.roleIdentity(of: joiner)) else {
      throw .policyRefused("who joins from outside shares no role with a member")
    }
    try commit.checkRemovesOwnLeavesOnly(validator)
  }

  /// New extensions keep the external senders, and roles that someone in the group has.
  private func checkExtensions(
    _ extensions: Extensions, of commit: CommitSummary
  ) throws(MLSError) {
    guard extensions[.externalSenders] == commit.before.extensions[.externalSenders] else {
      throw .policyRefused("external senders may not be changed")
    }
    guard let roles = try extensions.content(Roles.self) else {
      throw .policyRefused("roles may not be given up")
    }
    let holds = commit.treeAfter.members.contains { _, leaf in
      roles.administrators.contains(validator.roleIdentity(of: leaf.credential))
    }
    guard holds else { throw .policyRefused("no administrator would be left") }
  }

  /// Whoever removes a leaf of another's role removes all of them.
  private func checkWholeRoles(_ commit: CommitSummary, in epoch: RolesEpoch) throws(MLSError) {
    var expelled: Set<[UInt8]> = []
    for change in commit.changes {
      guard case .remove(let index) = change.proposal, let proposer = change.sender.leaf,
        let role = epoch.role(at: index), role != epoch.role(at: proposer)
      else { continue }
      expelled.insert(role)
    }
    guard !expelled.isEmpty else { return }
    let remains = commit.treeAfter.members.contains { _, leaf in
      expelled.contains(validator.roleIdentity(of: leaf.credential))
    }
    guard !remains else {
      throw .policyRefused("some clients of a role are removed and some are not")
    }
  }
}

/// The roles of an epoch: who has which.
private struct RolesEpoch {
  private let roles: Roles
  private let tree: RatchetTree
  private let validator: any CredentialValidator

  init(_ roles: Roles, in tree: RatchetTree, validator: any CredentialValidator) {
    self.roles = roles
    self.tree = tree
    self.validator = validator
  }

  /// Who the member at a leaf is, for roles; nil if there is none.
  func role(at index: LeafIndex) -> [UInt8]? {
    tree[index].map { validator.roleIdentity(of: $0.credential) }
  }

  func hasLeaf(of role: [UInt8]) -> Bool {
    tree.members.contains { validator.roleIdentity(of: $0.leaf.credential) == role }
  }

  func allows(_ change: CommitSummary.Change, isExternalCommit: Bool) -> Bool {
    switch change.sender {
    case .newMemberProposal: return false
    case .newMemberCommit:
      // What an external commit removes is checked with its joiner.
      switch change.proposal {
      case .externalInit, .remove: return isExternalCommit
      default: return false
      }
    case .external:
      if case .remove = change.proposal { return true }
      return false
    case .member(let leaf):
      return allows(change.proposal, of: leaf)
    }
  }

  private func allows(_ proposal: Proposal, of leaf: LeafIndex) -> Bool {
    guard let proposer = role(at: leaf) else { return false }
    switch proposal {
    case .update: return true
    case .add(let keyPackage):
      return validator.roleIdentity(of: keyPackage.leafNode.credential) == proposer
        || isAdministrator(proposer)
    case .remove(let index): return role(at: index) == proposer || isAdministrator(proposer)
    case .groupContextExtensions: return isAdministrator(proposer)
    case .preSharedKey, .reInit, .externalInit, .custom: return false
    }
  }

  /// Whether a member administers: by its role, or, where nobody in the group has such a role, by
  /// having the leftmost leaf.
  private func isAdministrator(_ role: [UInt8]) -> Bool {
    if roles.administrators.contains(role) { return true }
    var leftmost: [UInt8]?
    for (_, leaf) in tree.members {
      let other = validator.roleIdentity(of: leaf.credential)
      if roles.administrators.contains(other) { return false }
      leftmost = leftmost ?? other
    }
    return leftmost == role
  }
}

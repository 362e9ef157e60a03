/// A valid commit as policies and applications see it.
public struct CommitSummary: Sendable {
  /// A proposal that the commit makes effective.
  public struct Change: Hashable, Sendable {
    /// Who proposed it.
    public let sender: Sender
    /// What was proposed.
    public let proposal: Proposal
  }

  /// Who made the commit.
  public let sender: Sender
  /// The committer's leaf after the commit.
  public let committer: Member
  /// The proposals in the commit's order.
  public let changes: [Change]
  /// The members that the commit adds, in the order of the proposals.
  public let added: [Member]
  /// The members that it removes.
  public let removed: [Member]
  /// The context before the commit.
  public let before: GroupContext
  /// The context after it.
  public let after: GroupContext
  /// What the sender said in the clear.
  public let authenticatedData: [UInt8]

  let tree: RatchetTree
  let treeAfter: RatchetTree

  package init(_ transition: Transition, from state: PublicState) throws(MLSError) {
    let tree = transition.provisional.tree
    guard let leaf = tree[transition.provisional.committer] else {
      throw .violation(.senderNotMember)
    }
    sender = transition.content.sender
    committer = Member(index: transition.provisional.committer, leafNode: leaf)
    changes = transition.proposals.all.map { Change(sender: $0.sender, proposal: $0.proposal) }
    added = transition.provisional.added.compactMap { index in
      tree[index].map { Member(index: index, leafNode: $0) }
    }
    removed = transition.proposals.removes.compactMap { index in
      state.tree[index].map { Member(index: index, leafNode: $0) }
    }
    before = state.context
    after = transition.context
    authenticatedData = transition.content.authenticated.content.authenticatedData
    self.tree = state.tree
    treeAfter = tree
  }

  /// The member who sent a message of the epoch before the commit; nil for senders outside.
  public func member(_ sender: Sender) -> Member? {
    guard let index = sender.leaf, let leaf = tree[index] else { return nil }
    return Member(index: index, leafNode: leaf)
  }

  /// The parameters of the group that replaces this one, where the commit closes it.
  public var reInit: ReInit? {
    guard case .reInit(let reInit) = changes.first?.proposal else { return nil }
    return reInit
  }
}

extension CommitSummary {
  /// Refuses an external commit that removes anything but a former leaf of the client that joins.
  ///
  /// Source: RFC 9420 §12.2, which leaves it to the application to tell clients.
  ///
  /// - Parameter validator: tells clients by their credentials.
  /// - Throws: `MLSError.policyRefused`.
  package func checkRemovesOwnLeavesOnly(
    _ validator: any CredentialValidator
  ) throws(MLSError) {
    let client = validator.clientIdentity(of: committer.credential)
    guard removed.allSatisfy({ validator.clientIdentity(of: $0.credential) == client }) else {
      throw .policyRefused("who joins from outside may remove its own former leaf only")
    }
  }
}

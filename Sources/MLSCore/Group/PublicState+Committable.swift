extension PublicState {
  /// The proposals received that a member's commit can make effective.
  ///
  /// Of those that exclude one another, removals go before updates and the latest before the
  /// earlier; the member's own updates are left to its path, and reinitialisation stands alone.
  ///
  /// Source: RFC 9420 §12.2.
  package func committable(
    by member: LeafIndex, validator: any CredentialValidator
  ) -> [CachedProposal] {
    let all = proposals.all
    if let reInit = all.last(where: { $0.proposal.type == .reInit }) { return [reInit] }
    var selection = Selection(keeping: member)
    for cached in all.reversed() where cached.proposal.type == .remove {
      selection.consider(cached, in: tree, validator: validator)
    }
    if all.contains(where: { $0.proposal.type == .add }) {
      selection.noteClients(of: tree, validator: validator)
    }
    for cached in all.reversed() where cached.proposal.type != .remove {
      selection.consider(cached, in: tree, validator: validator)
    }
    return all.filter { selection.chosen.contains($0.reference) }
  }

  /// The choice among proposals that exclude one another.
  private struct Selection {
    private(set) var chosen: Set<ProposalReference> = []
    private let committer: LeafIndex
    private var removed: Set<LeafIndex> = []
    private var updated: Set<LeafIndex> = []
    private var clients: Set<[UInt8]> = []
    private var preSharedKeys: Set<PreSharedKeyID> = []
    private var hasExtensions = false

    init(keeping committer: LeafIndex) { self.committer = committer }

    /// Learns which clients are members and stay.
    mutating func noteClients(of tree: RatchetTree, validator: any CredentialValidator) {
      for (index, leaf) in tree.members where !removed.contains(index) {
        clients.insert(validator.clientIdentity(of: leaf.credential))
      }
    }

    /// Chooses a proposal that fits those chosen before.
    mutating func consider(
      _ cached: CachedProposal, in tree: RatchetTree, validator: any CredentialValidator
    ) {
      let fits: Bool
      switch cached.proposal {
      case .remove(let index):
        fits = index != committer && tree[index] != nil && removed.insert(index).inserted
      case .update:
        guard let index = cached.sender.leaf, index != committer else { return }
        fits = !removed.contains(index) && updated.insert(index).inserted
      case .add(let keyPackage):
        let client = validator.clientIdentity(of: keyPackage.leafNode.credential)
        fits = clients.insert(client).inserted
      case .groupContextExtensions:
        fits = !hasExtensions
        hasExtensions = true
      case .preSharedKey(let id): fits = preSharedKeys.insert(id).inserted
      case .custom: fits = true
      case .externalInit, .reInit: fits = false
      }
      if fits { chosen.insert(cached.reference) }
    }
  }
}

/// A proposal that a commit makes effective, and who made it.
package struct SentProposal: Hashable, Sendable {
  package let proposal: Proposal
  package let sender: Sender
  /// Whether its key package or leaf was checked already, so that no signature is verified twice.
  package let isChecked: Bool
  /// The hash by which a commit names it; nil if it is in the commit itself.
  package let reference: ProposalReference?

  package init(
    _ proposal: Proposal, from sender: Sender, isChecked: Bool, reference: ProposalReference?
  ) {
    self.proposal = proposal
    self.sender = sender
    self.isChecked = isChecked
    self.reference = reference
  }

  package init(_ cached: CachedProposal) {
    self.init(
      cached.proposal, from: cached.sender, isChecked: true, reference: cached.reference)
  }
}

/// The proposals of a commit, sorted by what they do; within a kind, in the commit's order.
package struct ProposalList: Sendable {
  package struct Update: Sendable {
    package let index: LeafIndex
    package let leafNode: LeafNode
    package let isChecked: Bool
  }

  package struct Add: Sendable {
    package let keyPackage: KeyPackage
    package let isChecked: Bool
  }

  /// All of them in the commit's order.
  package let all: [SentProposal]
  package private(set) var groupContextExtensions: [Extensions] = []
  package private(set) var updates: [Update] = []
  package private(set) var removes: [LeafIndex] = []
  package private(set) var adds: [Add] = []
  package private(set) var preSharedKeys: [PreSharedKeyID] = []
  package private(set) var externalInits: [[UInt8]] = []
  package private(set) var reInits: [ReInit] = []
  package private(set) var customTypes: Set<ProposalType> = []

  /// The sorted list of `proposals`.
  ///
  /// - Throws: `MLSError.violation(.updateNotByMember)`.
  package init(_ proposals: [SentProposal]) throws(MLSError) {
    all = proposals
    for sent in proposals {
      switch sent.proposal {
      case .add(let keyPackage):
        adds.append(Add(keyPackage: keyPackage, isChecked: sent.isChecked))
      case .update(let leafNode):
        guard let index = sent.sender.leaf else { throw .violation(.updateNotByMember) }
        updates.append(Update(index: index, leafNode: leafNode, isChecked: sent.isChecked))
      case .remove(let index): removes.append(index)
      case .preSharedKey(let id): preSharedKeys.append(id)
      case .reInit(let reInit): reInits.append(reInit)
      case .externalInit(let kemOutput): externalInits.append(kemOutput)
      case .groupContextExtensions(let extensions): groupContextExtensions.append(extensions)
      case .custom(let type, _): customTypes.insert(type)
      }
    }
  }

  /// Whether a commit of the list must have a path.
  ///
  /// Source: RFC 9420 §12.4.
  package var needsPath: Bool {
    all.isEmpty || all.contains { $0.proposal.type.terms.needsPath }
  }
}

/// A proposal that was sent in a message of its own and checked.
package struct CachedProposal: Hashable, Sendable {
  package let proposal: Proposal
  package let sender: Sender
  package let reference: ProposalReference

  package init(proposal: Proposal, sender: Sender, reference: ProposalReference) {
    self.proposal = proposal
    self.sender = sender
    self.reference = reference
  }
}

/// The proposals of an epoch, in the order in which they came, for commits to refer to.
package struct ProposalCache: Sendable {
  private var order: [ProposalReference] = []
  private var byReference: [ProposalReference: CachedProposal] = [:]

  package init() {}

  /// The proposals in the order in which they came.
  package var all: [CachedProposal] { order.compactMap { byReference[$0] } }

  package var isEmpty: Bool { order.isEmpty }

  package subscript(reference: ProposalReference) -> CachedProposal? { byReference[reference] }

  /// Remembers a proposal; one that is known already is left as it is.
  ///
  /// - Throws: `MLSError.violation(.tooManyProposals)` at `Limits.cachedProposalCount`.
  package mutating func insert(_ proposal: CachedProposal) throws(MLSError) {
    guard byReference[proposal.reference] == nil else { return }
    guard order.count < Limits.cachedProposalCount else {
      throw .violation(.tooManyProposals)
    }
    order.append(proposal.reference)
    byReference[proposal.reference] = proposal
  }

  /// Forgets a proposal.
  package mutating func remove(_ reference: ProposalReference) {
    guard byReference.removeValue(forKey: reference) != nil else { return }
    order.removeAll { $0 == reference }
  }
}

extension CachedProposal: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    proposal = try reader.read()
    sender = try reader.read()
    reference = ProposalReference(bytes: try reader.readOpaque())
  }

  package func encode(into writer: inout WireWriter) {
    writer.write(proposal)
    writer.write(sender)
    writer.writeOpaque(reference.bytes)
  }
}

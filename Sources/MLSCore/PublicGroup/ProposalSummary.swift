/// A valid proposal as policies see it.
public struct ProposalSummary: Sendable {
  /// Who proposed what.
  public let change: CommitSummary.Change
  /// The context of the epoch that it is for.
  public let context: GroupContext

  let tree: RatchetTree

  init(_ change: CommitSummary.Change, in state: PublicState) {
    self.change = change
    context = state.context
    tree = state.tree
  }
}

/// A member of a group, as its leaf shows it.
public struct Member: Hashable, Sendable {
  /// The member's place.
  public let index: LeafIndex
  /// The member's leaf.
  public let leafNode: LeafNode

  /// Who the member claims to be.
  public var credential: Credential { leafNode.credential }
}

extension RatchetTree {
  /// The members from the left.
  package var roster: [Member] { members.map { Member(index: $0.index, leafNode: $0.leaf) } }
}

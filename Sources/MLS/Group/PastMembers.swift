package import MLSCore

/// Who the members of an epoch were, as far as their late messages need it.
///
/// While the group is in memory that is its old tree, most of which the present one shares; stored
/// are keys and credentials alone.
package struct PastMembers: Sendable {
  /// A member's key and name.
  package struct Member: Sendable {
    package let signatureKey: [UInt8]
    package let credential: Credential
  }

  private enum Source: Sendable {
    case tree(RatchetTree)
    case stored([LeafIndex: Member])
  }

  private let source: Source

  package init(of tree: RatchetTree) { source = .tree(tree) }

  /// The member at a place; nil if there was none.
  package subscript(leaf: LeafIndex) -> Member? {
    switch source {
    case .tree(let tree): tree[leaf].map(Member.init)
    case .stored(let members): members[leaf]
    }
  }

  private var all: [(LeafIndex, Member)] {
    switch source {
    case .tree(let tree): tree.members.map { ($0.index, Member($0.leaf)) }
    case .stored(let members): members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
  }
}

extension PastMembers.Member {
  init(_ leaf: LeafNode) {
    signatureKey = leaf.signatureKey
    credential = leaf.credential
  }
}

extension PastMembers: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    var members: [LeafIndex: Member] = [:]
    var nested = try reader.readNested()
    while !nested.isAtEnd {
      let leaf: LeafIndex = try nested.read()
      members[leaf] = Member(
        signatureKey: try nested.readOpaque(), credential: try nested.read())
    }
    source = .stored(members)
  }

  package func encode(into writer: inout WireWriter) {
    writer.writeNested { nested in
      for (leaf, member) in all {
        nested.write(leaf)
        nested.writeOpaque(member.signatureKey)
        nested.write(member.credential)
      }
    }
  }
}

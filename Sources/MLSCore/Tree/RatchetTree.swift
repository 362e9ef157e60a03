internal import Cryptography

/// The ratchet tree: the members' leaves and the public keys that groups of them share.
///
/// A value: a commit is tried on a copy, which shares all that it does not change. The tree always
/// has 2ᵈ leaves; hashes are kept for each node and forgotten only along the paths that change.
///
/// Source: RFC 9420 §4, §7.
package struct RatchetTree: Sendable {
  /// The cipher suite whose hash the tree is hashed with.
  package let cipherSuite: CipherSuite

  private var leaves: ChunkedArray<LeafNode?>
  private var parents: ChunkedArray<ParentNode?>
  var hashes: ChunkedArray<[UInt8]?>

  /// No leaf to the left of this one is blank.
  private var blankSearchStart = 0

  /// The number of leaves that are not blank.
  package private(set) var memberCount = 0
  /// The encryption keys of leaves and parents.
  package private(set) var encryptionKeys = KeyCensus()
  /// The signature keys of leaves.
  package private(set) var signatureKeys = KeyCensus()
  /// The credential types in use and supported.
  package private(set) var credentials = CredentialCensus()

  /// A tree of `leafCount` blank leaves, a power of two.
  package init(cipherSuite: CipherSuite, leafCount: Int = 1) {
    self.cipherSuite = cipherSuite
    leaves = ChunkedArray(repeating: nil, count: leafCount)
    parents = ChunkedArray(repeating: nil, count: leafCount)
    hashes = ChunkedArray(repeating: nil, count: 2 * leafCount)
  }

  /// The number of leaves, blank ones too: a power of two.
  package var leafCount: Int { leaves.count }

  /// The root's place.
  package var root: NodeIndex { .root(leafCount: leafCount) }

  /// The place of the last leaf.
  package var rightmost: NodeIndex { LeafIndex(UInt32(leafCount - 1)).node }

  /// The leaf at a place; nil if it is blank or beyond the tree.
  package subscript(leaf: LeafIndex) -> LeafNode? {
    leaf.offset < leafCount ? leaves[leaf.offset] : nil
  }

  /// The parent at a place within the tree; nil if it is blank.
  package subscript(parent node: NodeIndex) -> ParentNode? {
    parents[node.parentOffset]
  }

  /// The encryption key at a place within the tree; nil if it is blank.
  package func encryptionKey(at node: NodeIndex) -> [UInt8]? {
    if let leaf = node.leaf { return self[leaf]?.encryptionKey }
    return self[parent: node]?.encryptionKey
  }

  /// The members from the left, each with its place.
  package var members: some Sequence<(index: LeafIndex, leaf: LeafNode)> {
    (0..<UInt32(leafCount)).lazy.compactMap { place in
      self.leaves[Int(place)].map { (LeafIndex(place), $0) }
    }
  }

  /// The parents that are not blank, from the left.
  package var filledParents: some Sequence<(index: NodeIndex, parent: ParentNode)> {
    (0..<UInt32(leafCount - 1)).lazy.compactMap { place in
      self.parents[Int(place)].map { (NodeIndex(2 * place + 1), $0) }
    }
  }

  /// The nodes from a leaf's parent up to the root.
  ///
  /// - Precondition: the leaf lies within the tree; from one beyond it the way up has no end.
  package func directPath(of leaf: LeafIndex) -> [NodeIndex] {
    precondition(leaf.offset < leafCount, "the path of a leaf beyond the tree")
    return leaf.node.directPath(leafCount: leafCount)
  }
}

// MARK: - Changing nodes

extension RatchetTree {
  /// Puts a leaf at a place within the tree, or blanks it.
  package mutating func setLeaf(_ leaf: LeafNode?, at index: LeafIndex) {
    if let old = leaves[index.offset] {
      memberCount -= 1
      encryptionKeys.remove(old.encryptionKey)
      signatureKeys.remove(old.signatureKey)
      credentials.remove(old)
    }
    if let leaf {
      memberCount += 1
      encryptionKeys.insert(leaf.encryptionKey)
      signatureKeys.insert(leaf.signatureKey)
      credentials.insert(leaf)
    } else {
      blankSearchStart = min(blankSearchStart, index.offset)
    }
    leaves[index.offset] = leaf
    forgetHashes(from: index.node)
  }

  /// Puts a parent at a place within the tree, or blanks it; hashes above must be forgotten by the
  /// change of a leaf under it.
  package mutating func setParent(_ parent: ParentNode?, at node: NodeIndex) {
    if let old = parents[node.parentOffset] { encryptionKeys.remove(old.encryptionKey) }
    if let parent { encryptionKeys.insert(parent.encryptionKey) }
    parents[node.parentOffset] = parent
    hashes[Int(node.rawValue)] = nil
  }

  /// Forgets the hashes of a node and of all over it.
  private mutating func forgetHashes(from node: NodeIndex) {
    var next: NodeIndex? = node
    while let current = next {
      hashes[Int(current.rawValue)] = nil
      next = current.parent(leafCount: leafCount)
    }
  }

  /// Blanks all parents over a leaf.
  package mutating func blankDirectPath(of leaf: LeafIndex) {
    for node in directPath(of: leaf) where self[parent: node] != nil { setParent(nil, at: node) }
  }

  /// Puts a new member at the leftmost blank leaf, which the parents over it do not know yet.
  ///
  /// - Returns: the new member's place.
  /// - Throws: `MLSError.violation(.treeTooLarge)` at `Limits.treeLeafCount`.
  package mutating func add(_ leaf: LeafNode) throws(MLSError) -> LeafIndex {
    let index = try leftmostBlank()
    setLeaf(leaf, at: index)
    for node in directPath(of: index) {
      guard var parent = self[parent: node] else { continue }
      let place = parent.unmergedLeaves.firstIndex { $0 > index } ?? parent.unmergedLeaves.count
      parent.unmergedLeaves.insert(index, at: place)
      setParent(parent, at: node)
    }
    return index
  }

  /// The place of the leftmost blank leaf; the tree doubles where it has none.
  package mutating func leftmostBlank() throws(MLSError) -> LeafIndex {
    while blankSearchStart < leafCount && leaves[blankSearchStart] != nil { blankSearchStart += 1 }
    if blankSearchStart == leafCount {
      guard leafCount < Limits.treeLeafCount else { throw .violation(.treeTooLarge) }
      leaves.grow(to: 2 * leaves.count, repeating: nil)
      parents.grow(to: leafCount, repeating: nil)
      hashes.grow(to: 2 * leafCount, repeating: nil)
    }
    return LeafIndex(UInt32(blankSearchStart))
  }

  /// Replaces a member's leaf and blanks what is over it, as an Update does.
  package mutating func update(_ leaf: LeafNode, at index: LeafIndex) {
    setLeaf(leaf, at: index)
    blankDirectPath(of: index)
  }

  /// Blanks a member's leaf and what is over it, and drops right halves that are left blank.
  package mutating func remove(_ index: LeafIndex) {
    setLeaf(nil, at: index)
    blankDirectPath(of: index)
    truncate()
  }

  /// Halves the tree while the right half has no member.
  private mutating func truncate() {
    var used = leafCount
    while used > 1 && leaves[used - 1] == nil { used -= 1 }
    var size = leafCount
    while size > 1 && used <= size / 2 { size /= 2 }
    guard size < leafCount else { return }
    for place in size - 1..<leafCount where parents[place] != nil {
      setParent(nil, at: NodeIndex(UInt32(2 * place + 1)))
    }
    leaves.shrink(to: size)
    parents.shrink(to: size)
    hashes.shrink(to: 2 * size)
    blankSearchStart = min(blankSearchStart, size)
  }
}

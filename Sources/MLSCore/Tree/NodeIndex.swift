/// The place of a leaf among the leaves, counted from the left.
///
/// Source: RFC 9420 §4.
public struct LeafIndex: RawRepresentable, Hashable, Comparable, Sendable {
  /// The number of leaves to the left.
  public let rawValue: UInt32

  /// The leaf with `rawValue` leaves to its left.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The leaf with `rawValue` leaves to its left.
  public init(_ rawValue: UInt32) { self.rawValue = rawValue }

  /// Whether the left leaf stands before the right one.
  public static func < (left: LeafIndex, right: LeafIndex) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The leaf's place among all nodes.
  package var node: NodeIndex { NodeIndex(rawValue * 2) }

  /// The leaf's place in an array of leaves.
  package var offset: Int { Int(rawValue) }
}

extension LeafIndex: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    self.init(rawValue: try reader.read(UInt32.self))
  }

  package func encode(into writer: inout WireWriter) { writer.write(rawValue) }
}

/// The place of a node in the array form of a tree: leaves are even, parents odd.
///
/// Which parent is the root depends on the size of the tree, so what climbs is told it; the tree
/// always has 2ᵈ leaves.
///
/// Source: RFC 9420 appendix C.
package struct NodeIndex: Hashable, Comparable, Sendable {
  package let rawValue: UInt32

  package init(_ rawValue: UInt32) { self.rawValue = rawValue }

  package static func < (left: NodeIndex, right: NodeIndex) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The root of a tree with `leafCount` leaves, a power of two.
  package static func root(leafCount: Int) -> NodeIndex { NodeIndex(UInt32(leafCount) - 1) }

  /// The height over the leaves: a leaf has 0.
  package var level: Int { (~rawValue).trailingZeroBitCount }

  /// Whether the node is a leaf.
  package var isLeaf: Bool { rawValue & 1 == 0 }

  /// The leaf at this place; nil for a parent.
  package var leaf: LeafIndex? { isLeaf ? LeafIndex(rawValue / 2) : nil }

  /// The place in an array of parents; the node is not a leaf.
  package var parentOffset: Int { Int(rawValue / 2) }

  /// The left child; nil for a leaf.
  package var left: NodeIndex? {
    isLeaf ? nil : NodeIndex(rawValue ^ (1 << (level - 1)))
  }

  /// The right child; nil for a leaf.
  package var right: NodeIndex? {
    isLeaf ? nil : NodeIndex(rawValue ^ (3 << (level - 1)))
  }

  /// The parent in a tree of `leafCount` leaves; nil for its root.
  package func parent(leafCount: Int) -> NodeIndex? {
    if self == .root(leafCount: leafCount) { return nil }
    let level = level
    return NodeIndex((rawValue | 1 << level) & ~(1 << (level + 1)))
  }

  /// The other child of the parent in a tree of `leafCount` leaves; nil for its root.
  package func sibling(leafCount: Int) -> NodeIndex? {
    guard let parent = parent(leafCount: leafCount) else { return nil }
    return rawValue < parent.rawValue ? parent.right : parent.left
  }

  /// The nodes from the parent up to the root in a tree of `leafCount` leaves.
  package func directPath(leafCount: Int) -> [NodeIndex] {
    var path: [NodeIndex] = []
    var node = self
    while let parent = node.parent(leafCount: leafCount) {
      path.append(parent)
      node = parent
    }
    return path
  }

  /// The leaves under the node; a leaf is under itself.
  package var leafRange: Range<UInt32> {
    let width = UInt32(1) << level
    let first = (rawValue + 1 - width) / 2
    return first..<first + width
  }

  /// Whether `other` is the node or under it.
  package func covers(_ other: NodeIndex) -> Bool {
    leafRange.lowerBound <= other.leafRange.lowerBound
      && other.leafRange.upperBound <= leafRange.upperBound
  }

  /// The lowest node that covers both.
  package func commonAncestor(_ other: NodeIndex) -> NodeIndex {
    var node = self
    while !node.covers(other) {
      let level = node.level
      node = NodeIndex((node.rawValue | 1 << level) & ~(1 << (level + 1)))
    }
    return node
  }
}

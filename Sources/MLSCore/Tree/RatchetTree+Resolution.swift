extension RatchetTree {
  /// The filled nodes that together cover the members under `node`, each with the private key of
  /// one of them.
  ///
  /// Source: RFC 9420 §4.1.1.
  package func resolution(of node: NodeIndex) -> [NodeIndex] {
    var nodes: [NodeIndex] = []
    appendResolution(of: node, to: &nodes)
    return nodes
  }

  private func appendResolution(of node: NodeIndex, to nodes: inout [NodeIndex]) {
    if let leaf = node.leaf {
      if self[leaf] != nil { nodes.append(node) }
    } else if let parent = self[parent: node] {
      nodes.append(node)
      nodes.append(contentsOf: parent.unmergedLeaves.lazy.map(\.node))
    } else if let left = node.left, let right = node.right {
      appendResolution(of: left, to: &nodes)
      appendResolution(of: right, to: &nodes)
    }
  }

  private func hasEmptyResolution(_ node: NodeIndex) -> Bool {
    if let leaf = node.leaf { return self[leaf] == nil }
    guard self[parent: node] == nil, let left = node.left, let right = node.right else {
      return false
    }
    return hasEmptyResolution(left) && hasEmptyResolution(right)
  }

  /// A node of a filtered direct path, and its child off the path.
  package struct PathStep: Hashable, Sendable {
    package let node: NodeIndex
    package let copathChild: NodeIndex
  }

  /// The nodes over a leaf, without those whose child off the path has an empty resolution.
  ///
  /// Source: RFC 9420 §4.1.2.
  package func filteredDirectPath(of leaf: LeafIndex) -> [PathStep] {
    var steps: [PathStep] = []
    var child = leaf.node
    for node in directPath(of: leaf) {
      guard let sibling = child.sibling(leafCount: leafCount) else { break }
      if !hasEmptyResolution(sibling) {
        steps.append(PathStep(node: node, copathChild: sibling))
      }
      child = node
    }
    return steps
  }
}

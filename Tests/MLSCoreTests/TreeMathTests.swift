internal import TestSupport
internal import Testing

@testable internal import MLSCore

@Suite("Tree math (RFC 9420 appendix C)")
struct TreeMathTests {
  private struct Case: Decodable {
    let n_leaves: Int
    let n_nodes: Int
    let root: UInt32
    let left: [UInt32?]
    let right: [UInt32?]
    let parent: [UInt32?]
    let sibling: [UInt32?]
  }

  @Test(
    "agrees with the working group's vectors for every node",
    .enabled(if: Vectors.areHere("mls"), "\(Vectors.hint)"))
  func vectors() throws {
    for vector in try Vectors.decode([Case].self, from: "mls/tree-math.json") {
      let count = vector.n_leaves
      #expect(NodeIndex.root(leafCount: count).rawValue == vector.root)
      let nodes = (0..<UInt32(vector.n_nodes)).map { NodeIndex($0) }
      #expect(nodes.map { $0.left?.rawValue } == vector.left)
      #expect(nodes.map { $0.right?.rawValue } == vector.right)
      #expect(nodes.map { $0.parent(leafCount: count)?.rawValue } == vector.parent)
      #expect(nodes.map { $0.sibling(leafCount: count)?.rawValue } == vector.sibling)
    }
  }

  @Test("finds the lowest node over two others")
  func commonAncestor() {
    #expect(NodeIndex(0).commonAncestor(NodeIndex(2)) == NodeIndex(1))
    #expect(NodeIndex(0).commonAncestor(NodeIndex(14)) == NodeIndex(7))
    #expect(NodeIndex(5).commonAncestor(NodeIndex(4)) == NodeIndex(5))
  }
}

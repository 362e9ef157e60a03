internal import TestSupport
internal import Testing

@testable internal import MLSCore

@Suite("Ratchet tree (RFC 9420 §7)")
struct RatchetTreeVectorTests {
  private struct Operation: Decodable {
    let cipher_suite: UInt16
    let proposal: HexBytes
    let proposal_sender: UInt32
    let tree_before: HexBytes
    let tree_hash_before: HexBytes
    let tree_after: HexBytes
    let tree_hash_after: HexBytes
  }

  @Test(
    "changes by proposals as the working group's vectors do",
    .enabled(if: Vectors.areHere("mls"), "\(Vectors.hint)"))
  func operations() throws {
    for vector in try Vectors.decode([Operation].self, from: "mls/tree-operations.json") {
      let suite = try CipherSuite(CipherSuiteCode(rawValue: vector.cipher_suite))
      var tree = try RatchetTree(wire: vector.tree_before.bytes, cipherSuite: suite)
      #expect(tree.treeHash() == vector.tree_hash_before.bytes)
      switch try Proposal(wire: vector.proposal.bytes) {
      case .add(let keyPackage): _ = try tree.add(keyPackage.leafNode)
      case .update(let leaf): tree.update(leaf, at: LeafIndex(vector.proposal_sender))
      case .remove(let index): tree.remove(index)
      default: Issue.record("unexpected proposal")
      }
      #expect(tree.encoded == vector.tree_after.bytes)
      #expect(tree.treeHash() == vector.tree_hash_after.bytes)
    }
  }

  private struct Validation: Decodable {
    let cipher_suite: UInt16
    let tree: HexBytes
    let group_id: HexBytes
    let resolutions: [[UInt32]]
    let tree_hashes: [HexBytes]
  }

  @Test(
    "has the resolutions and hashes of the working group's vectors, and is valid",
    .enabled(if: Vectors.areHere("mls"), "\(Vectors.hint)"))
  func validation() throws {
    for vector in try Vectors.decode([Validation].self, from: "mls/tree-validation.json") {
      let suite = try CipherSuite(CipherSuiteCode(rawValue: vector.cipher_suite))
      var tree = try RatchetTree(wire: vector.tree.bytes, cipherSuite: suite)
      for (place, resolution) in vector.resolutions.enumerated() {
        let node = NodeIndex(UInt32(place))
        #expect(tree.resolution(of: node).map(\.rawValue) == resolution)
        #expect(tree.hash(of: node) == vector.tree_hashes[place].bytes)
      }
      try tree.checkUnmergedLeaves()
      try tree.checkParentHashes()
      try tree.checkCensus()
      for (index, leaf) in tree.members {
        try leaf.validate(
          on: .tree(LeafNode.Place(groupID: vector.group_id.bytes, leaf: index)),
          cipherSuite: suite, validator: AnyCredential())
      }
    }
  }

  /// Found by fuzzing: a parent over leaves that are all blank.
  @Test("shrinks to nothing as blank leaves are removed")
  func shrinking() throws {
    var tree = try RatchetTree(
      wire: [8, 0, 1, 2, 2, 0, 0, 0, 0], cipherSuite: .x25519AES128)
    while tree.leafCount > 1 {
      let last = LeafIndex(UInt32(tree.leafCount - 1))
      #expect(tree.filteredDirectPath(of: last).count <= tree.directPath(of: last).count)
      tree.remove(last)
    }
    #expect(tree.directPath(of: LeafIndex(0)).isEmpty)
    #expect(tree.roster.isEmpty)
  }
}

/// Takes every credential for genuine.
struct AnyCredential: CredentialValidator {
  func validate(
    _ credential: Credential, signatureKey: [UInt8], on occasion: CredentialOccasion
  ) throws(MLSError) {}
}

internal import Cryptography
internal import MLSCore
internal import TestSupport
internal import Testing

@testable internal import MLS

@Suite("TreeKEM (RFC 9420 §7.4 to §7.6)")
struct TreeKEMVectorTests {
  private struct Case: Decodable {
    let cipher_suite: UInt16
    let group_id: HexBytes
    let epoch: UInt64
    let confirmed_transcript_hash: HexBytes
    let ratchet_tree: HexBytes
    let leaves_private: [Leaf]
    let update_paths: [Path]

    func state() throws -> PublicState {
      let suite = try CipherSuite.numbered(cipher_suite)
      var tree = try RatchetTree(wire: ratchet_tree.bytes, cipherSuite: suite)
      let context = GroupContext(
        cipherSuite: suite, groupID: group_id.bytes, epoch: epoch - 1,
        treeHash: tree.treeHash(), confirmedTranscriptHash: confirmed_transcript_hash.bytes,
        extensions: Extensions())
      return PublicState(context: context, tree: tree, interimTranscriptHash: [])
    }
  }

  private struct Leaf: Decodable {
    let index: UInt32
    let encryption_priv: HexBytes
    let signature_priv: HexBytes
    let path_secrets: [PathSecret]

    func privateTree(_ suite: CipherSuite) throws -> PrivateTree {
      var tree = PrivateTree(
        leaf: LeafIndex(index), key: try suite.privateKey(encryption_priv.secret))
      for entry in path_secrets {
        let secret = try suite.derive(entry.path_secret.secret, label: "node")
        tree[NodeIndex(entry.node)] = try suite.deriveKeyPair(secret)
      }
      return tree
    }
  }

  private struct PathSecret: Decodable {
    let node: UInt32
    let path_secret: HexBytes
  }

  private struct Path: Decodable {
    let sender: UInt32
    let update_path: HexBytes
    let path_secrets: [HexBytes?]
    let commit_secret: HexBytes
    let tree_hash_after: HexBytes
  }

  private static func content(
    _ commit: Commit, from sender: UInt32, in state: PublicState
  ) -> VerifiedContent {
    VerifiedContent(
      own: AuthenticatedContent(
        wireFormat: .publicMessage,
        content: FramedContent(
          groupID: state.context.groupID, epoch: state.context.epoch,
          sender: .member(LeafIndex(sender)), authenticatedData: [], body: .commit(commit)),
        auth: FramedContentAuthData(signature: [], confirmationTag: [])))
  }

  @Test(
    "opens every path of the working group's vectors at every leaf",
    .enabled(if: Vectors.areHere("mls"), "\(Vectors.hint)"), arguments: 0..<11)
  func vectors(part: Int) throws {
    let cases = try Vectors.decode([Case].self, from: "mls/treekem.json")
    for vector in cases.enumerated().filter({ $0.offset % 11 == part }).map(\.element) {
      let state = try vector.state()
      for path in vector.update_paths {
        let commit = Commit(proposals: [], path: try UpdatePath(wire: path.update_path.bytes))
        let transition = try state.transition(
          by: commit, in: Self.content(commit, from: path.sender, in: state),
          validator: AnyCredential())
        #expect(transition.context.treeHash == path.tree_hash_after.bytes)
        try check(transition, path, vector)
      }
    }
  }

  private func check(_ transition: Transition, _ path: Path, _ vector: Case) throws {
    let suite = transition.context.cipherSuite
    let updatePath = try #require(transition.path)
    for leaf in vector.leaves_private where leaf.index != path.sender {
      var privateTree = try leaf.privateTree(suite)
      let commitSecret = try privateTree.open(updatePath, of: transition)
      #expect(commitSecret == path.commit_secret.secret)
      let expected = try #require(path.path_secrets[Int(leaf.index)])
      let node = NodeIndex(path.sender * 2).commonAncestor(NodeIndex(leaf.index * 2))
      let key = try suite.deriveKeyPair(suite.derive(expected.secret, label: "node"))
      #expect(privateTree[node]?.publicKey == key.publicKey)
    }
  }
}

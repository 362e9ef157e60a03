internal import Cryptography
internal import MLSCore

/// The steps of making a commit, shared by members and by those who join by one.
///
/// Source: RFC 9420 §12.4.1.
struct CommitBuilder {
  /// The epoch that the commit is made in.
  let state: PublicState
  /// The proposals of the commit.
  let proposals: ProposalList
  /// The group with the proposals applied, and later with the path.
  var provisional: ProvisionalState
  /// Who makes the commit, with the keys of the new leaf.
  let client: Client
  let validator: any CredentialValidator

  var suite: CipherSuite { state.context.cipherSuite }

  init(
    _ proposals: ProposalList, in state: PublicState, by committer: ProposalList.Committer,
    client: Client, validator: any CredentialValidator
  ) throws(MLSError) {
    self.state = state
    self.proposals = proposals
    self.client = client
    self.validator = validator
    provisional = try ProvisionalState(
      applying: proposals, to: state, by: committer, validator: validator)
  }

  /// A path with its secrets.
  struct Path {
    let updatePath: UpdatePath
    let secrets: PathSecrets
    let steps: [RatchetTree.PathStep]
    let context: GroupContext
    let privateTree: PrivateTree
  }

  /// Makes a path, starting from `known` private keys.
  mutating func makePath(
    leafKey: KEMPrivateKey, using random: inout some RandomNumberGenerator
  ) throws(MLSError) -> Path {
    let steps = provisional.filteredDirectPath
    let recipients = steps.map(provisional.recipients)
    let secrets = try PathSecrets(
      from: random.secretBytes(suite.hashByteCount), count: steps.count, cipherSuite: suite)
    let keys = secrets.keys.map(\.publicKey.rawRepresentation)
    let parentHash = provisional.setPath(steps, keys: keys)
    let leaf = try client.leafNode(
      encryptionKey: leafKey.publicKey.rawRepresentation,
      source: .commit(parentHash: parentHash),
      in: LeafNode.Place(groupID: state.context.groupID, leaf: provisional.committer))
    try leaf.validate(
      on: .commit(
        LeafNode.Place(groupID: state.context.groupID, leaf: provisional.committer)),
      cipherSuite: suite, validator: validator)
    try leaf.checkSupport(of: provisional.extensions)
    provisional.setCommitterLeaf(leaf)
    try provisional.tree.checkCensus()
    let context = provisional.context(after: state.context)
    let nodes = try seal(
      secrets.secrets, keys: keys, to: recipients, context: context.wireBytes, using: &random)
    var privateTree = PrivateTree(leaf: provisional.committer, key: leafKey)
    for (step, key) in zip(steps, secrets.keys) { privateTree[step.node] = key }
    return Path(
      updatePath: UpdatePath(leafNode: leaf, nodes: nodes), secrets: secrets, steps: steps,
      context: context, privateTree: privateTree)
  }

  private func seal(
    _ secrets: [SecretBytes], keys: [[UInt8]], to recipients: [[NodeIndex]],
    context: [UInt8], using random: inout some RandomNumberGenerator
  ) throws(MLSError) -> [UpdatePathNode] {
    var nodes: [UpdatePathNode] = []
    let info = suite.prepare(label: "UpdatePathNode", context: context)
    for (index, secret) in secrets.enumerated() {
      var ciphertexts: [HPKECiphertext] = []
      for recipient in recipients[index] {
        guard let publicKey = provisional.tree.encryptionKey(at: recipient) else { continue }
        ciphertexts.append(
          try suite.encrypt(secret, to: publicKey, info: info, using: &random))
      }
      nodes.append(
        UpdatePathNode(
          encryptionKey: keys[index], encryptedPathSecrets: SealedPathSecrets(ciphertexts)))
    }
    return nodes
  }

  /// The commit of the proposals with a path.
  func commit(path: UpdatePath?) -> Commit {
    Commit(
      proposals: proposals.all.map { sent in
        sent.reference.map(ProposalOrReference.reference) ?? .proposal(sent.proposal)
      },
      path: path)
  }

  /// The transition that the signed commit makes.
  mutating func transition(
    by content: AuthenticatedContent, path: Path?
  ) -> Transition {
    let pathContext = path?.context ?? provisional.context(after: state.context)
    return Transition(
      content: VerifiedContent(own: content), proposals: proposals,
      path: path?.updatePath, steps: path?.steps ?? [], provisional: provisional,
      pathContext: pathContext, interimTranscriptHash: state.interimTranscriptHash)
  }
}

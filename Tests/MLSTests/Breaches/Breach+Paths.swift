internal import Cryptography
internal import MLSCore

@testable internal import MLS

extension Breach {
  /// Rules on paths and confirmation: RFC 9420 §7.5, §7.9, §12.4.
  static let paths: [Breach] = [
    message(.pathMissing) { scene in try scene.alice.forgeCommit([], withPath: false) },
    message(.pathMissing) { scene in
      try scene.alice.forgeCommit([.remove(LeafIndex(2))], withPath: false)
    },
    path(.pathLength) { path, _ in path.nodes.removeLast() },
    path(.pathCiphertextCount) { path, _ in
      path.nodes[0].encryptedPathSecrets = SealedPathSecrets([])
    },
    path(.pathKeyInTree) { path, scene in
      path.nodes[0].encryptionKey = try scene.carol.own.encryptionKey
    },
    path(.invalidEncryptionKey) { path, _ in path.nodes[0].encryptionKey = [1] },
    path(.parentHashInvalid) { path, scene in
      path.leafNode = try scene.alice.resign(path.leafNode) {
        $0.source = .commit(parentHash: [1])
      }
    },
    path(.encryptionKeyKept) { path, scene in
      let old = try scene.alice.own.encryptionKey
      path.leafNode = try scene.alice.resign(path.leafNode) { $0.encryptionKey = old }
    },
    path(.leafSource) { path, scene in
      path.leafNode = try scene.alice.resign(path.leafNode) { $0.source = .update }
    },
    path(.leafSignature) { path, scene in
      path.leafNode = try scene.alice.resign(
        path.leafNode, key: scene.carol.client.signingKey
      ) { _ in }
    },
    path(.pathSecretMismatch) { path, scene in
      try scene.alice.spoilTopKey(of: &path)
    },
    message(.confirmationTagInvalid) { scene in try scene.alice.forgeCommit([]) },
  ]

  /// A breach by a commit of alice's whose path is spoilt.
  private static func path(
    _ rule: Rule, _ change: @escaping @Sendable (inout UpdatePath, Scene) throws -> Void
  ) -> Breach {
    message(rule) { scene in
      try scene.alice.forgeCommit([]) { try change(&$0, scene) }
    }
  }
}

extension TestMember {
  /// Puts a key into the path's top that its path secret does not give; hashes and ciphertexts fit.
  fileprivate func spoilTopKey(of path: inout UpdatePath) throws {
    var random = SystemRandom()
    var provisional = try ProvisionalState(
      applying: ProposalList([]), to: state, by: .member(group.ownLeaf),
      validator: AnyCredential())
    let steps = provisional.filteredDirectPath
    path.nodes[path.nodes.count - 1].encryptionKey =
      KEMPrivateKey.generate(suite.kem, using: &random).publicKey.rawRepresentation
    let parentHash = provisional.setPath(steps, keys: path.nodes.map(\.encryptionKey))
    path.leafNode = try resign(path.leafNode) { $0.source = .commit(parentHash: parentHash) }
    provisional.setCommitterLeaf(path.leafNode)
    let context = provisional.context(after: state.context).wireBytes
    let secrets = try PathSecrets(
      from: .zeros(suite.hashByteCount), count: steps.count, cipherSuite: suite)
    for (index, step) in steps.enumerated() {
      path.nodes[index].encryptedPathSecrets = SealedPathSecrets(
        try provisional.recipients(of: step).map { node in
          try suite.encrypt(
            secrets.secrets[index], to: state.tree.encryptionKey(at: node) ?? [],
            info: suite.prepare(label: "UpdatePathNode", context: context), using: &random)
        })
    }
  }
}

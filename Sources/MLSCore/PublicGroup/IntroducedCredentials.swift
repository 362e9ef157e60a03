extension MLSMessage {
  /// The credentials of the leaves that a public handshake message would bring into the tree: those
  /// of added key packages, of an Update, and of the committer's path.
  ///
  /// Nothing of the message is verified. An application that has to look up who may be behind a
  /// credential does so with these before it lets the group judge the message.
  public var introducedCredentials: [Credential] {
    guard case .publicMessage(let message) = self else { return [] }
    switch message.authenticatedContent.content.body {
    case .application: return []
    case .proposal(let proposal): return proposal.introducedCredential.map { [$0] } ?? []
    case .commit(let commit):
      let proposed = commit.proposals.compactMap { entry -> Credential? in
        guard case .proposal(let proposal) = entry else { return nil }
        return proposal.introducedCredential
      }
      return proposed + (commit.path.map { [$0.leafNode.credential] } ?? [])
    }
  }
}

extension Proposal {
  fileprivate var introducedCredential: Credential? {
    switch self {
    case .add(let keyPackage): keyPackage.leafNode.credential
    case .update(let leafNode): leafNode.credential
    default: nil
    }
  }
}

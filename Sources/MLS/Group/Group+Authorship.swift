public import MLSCore

internal import Cryptography

extension Group {
  /// Who signed a public handshake message of the present epoch, whether or not the message is
  /// otherwise valid.
  ///
  /// - Parameter message: a commit or proposal of the present epoch.
  /// - Returns: the credential of the member who signed it, or of the joiner by an external commit;
  ///   nil if the signature does not verify or the sender is not a member.
  public func signer(of message: MLSMessage) -> Credential? {
    guard case .publicMessage(let message) = message,
      let content = try? epochState.publicState.verify(message.authenticatedContent)
    else { return nil }
    if let leaf = content.sender.leaf { return epochState.publicState.tree[leaf]?.credential }
    guard content.sender == .newMemberCommit, case .commit(let commit) = content.body else {
      return nil
    }
    return commit.path?.leafNode.credential
  }

  /// The credential of the member at a leaf; nil if the leaf is blank.
  public func credential(at leaf: LeafIndex) -> Credential? {
    epochState.publicState.tree[leaf]?.credential
  }
}

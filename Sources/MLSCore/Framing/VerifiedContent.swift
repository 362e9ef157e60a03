/// A content whose place and signature were checked: what a group acts on.
package struct VerifiedContent: Hashable, Sendable {
  package let authenticated: AuthenticatedContent

  fileprivate init(checked authenticated: AuthenticatedContent) {
    self.authenticated = authenticated
  }

  /// What one made and signed oneself.
  package init(own authenticated: AuthenticatedContent) { self.authenticated = authenticated }

  package var sender: Sender { authenticated.content.sender }
  package var body: FramedContent.Body { authenticated.content.body }
}

extension AuthenticatedContent {
  /// Checks where a content belongs, that its sender may send such a thing, and the signature.
  ///
  /// The tag of membership or the seal of the frame is checked before this, by who holds the keys.
  ///
  /// - Parameters:
  ///   - context: the context of the epoch that the content should be for.
  ///   - encodedContext: the same, encoded.
  ///   - memberKey: the signature key of a member of that epoch; nil if the leaf is blank.
  /// - Returns: the content, now verified.
  /// - Throws: `MLSError.violation`, `MLSError.wrongEpoch`.
  ///
  /// Source: RFC 9420 §6.1, §6.2, §12.1.8.
  package func verified(
    in context: GroupContext, encodedContext: [UInt8], memberKey: (LeafIndex) -> [UInt8]?
  ) throws(MLSError) -> VerifiedContent {
    guard content.groupID == context.groupID else { throw .violation(.groupIDMismatch) }
    guard content.epoch == context.epoch else {
      throw .wrongEpoch(expected: context.epoch, received: content.epoch)
    }
    let key = try signatureKey(in: context, memberKey)
    let signed = Self.signedBytes(content, as: wireFormat, context: encodedContext)
    try context.cipherSuite.verify(
      auth.signature, of: signed, label: .framedContent, by: key, or: .messageSignature)
    return VerifiedContent(checked: self)
  }

  /// The key that the sender must have signed with, where it may send such a content at all.
  private func signatureKey(
    in context: GroupContext, _ memberKey: (LeafIndex) -> [UInt8]?
  ) throws(MLSError) -> [UInt8] {
    if case .application = content.body, wireFormat == .publicMessage {
      throw .violation(.applicationDataInPublicMessage)
    }
    switch (content.sender, content.body) {
    case (.member(let leaf), _):
      guard let key = memberKey(leaf) else { throw .violation(.senderNotMember) }
      return key
    case (.external(let index), .proposal(let proposal)):
      guard proposal.type.terms.senders.contains(.external) else {
        throw .violation(.externalProposalType)
      }
      let senders = try context.externalSenders
      guard index < senders.count else { throw .violation(.externalSenderUnknown) }
      return senders[Int(index)].signatureKey
    case (.newMemberProposal, .proposal(let proposal))
    where proposal.type.terms.senders.contains(.newMember):
      guard case .add(let keyPackage) = proposal else { throw .violation(.senderTypeForContent) }
      return keyPackage.leafNode.signatureKey
    case (.newMemberCommit, .commit(let commit)):
      guard let path = commit.path else { throw .violation(.pathMissing) }
      return path.leafNode.signatureKey
    case (.external, _), (.newMemberProposal, _), (.newMemberCommit, _):
      throw .violation(.senderTypeForContent)
    }
  }
}

public import Cryptography

extension MLSMessage {
  /// A proposal of a sender that the group's external_senders extension lists.
  ///
  /// - Parameters:
  ///   - proposal: an Add, Remove, PreSharedKey, ReInit or GroupContextExtensions.
  ///   - senderIndex: the sender's place in the list.
  ///   - context: the epoch that the proposal is for.
  ///   - key: the sender's.
  /// - Returns: a public message.
  /// - Throws: `MLSError.violation(.signatureSchemeMismatch)`, `MLSError.cryptography`.
  ///
  /// Source: RFC 9420 §12.1.8.
  public static func proposal(
    _ proposal: Proposal, fromExternalSender senderIndex: UInt32, for context: GroupContext,
    signedWith key: SigningKey
  ) throws(MLSError) -> MLSMessage {
    try outsideProposal(proposal, from: .external(senderIndex), for: context, with: key)
  }

  /// A client's proposal that the group add it.
  ///
  /// - Parameters:
  ///   - keyPackage: the client's.
  ///   - context: the epoch that the proposal is for.
  ///   - key: that of the key package.
  /// - Returns: a public message.
  /// - Throws: `MLSError.violation(.signatureSchemeMismatch)`, `MLSError.cryptography`.
  ///
  /// Source: RFC 9420 §12.1.8.
  public static func proposal(
    toAdd keyPackage: KeyPackage, for context: GroupContext, signedWith key: SigningKey
  ) throws(MLSError) -> MLSMessage {
    try outsideProposal(.add(keyPackage), from: .newMemberProposal, for: context, with: key)
  }

  private static func outsideProposal(
    _ proposal: Proposal, from sender: Sender, for context: GroupContext, with key: SigningKey
  ) throws(MLSError) -> MLSMessage {
    let content = FramedContent(
      groupID: context.groupID, epoch: context.epoch, sender: sender, authenticatedData: [],
      body: .proposal(proposal))
    let signed = try AuthenticatedContent(
      signing: content, as: .publicMessage, context: [], with: key,
      cipherSuite: context.cipherSuite)
    return .publicMessage(
      PublicMessage(content: signed.content, auth: signed.auth, membershipTag: nil))
  }
}

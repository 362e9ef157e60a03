package import Cryptography
package import MLSCore

extension PublicMessage {
  /// Frames a content of a member, with the tag that proves membership.
  package init(
    tagging content: AuthenticatedContent, membershipKey: SecretBytes, context: [UInt8],
    cipherSuite: CipherSuite
  ) {
    self.init(
      content: content.content, auth: content.auth,
      membershipTag: cipherSuite.tag(
        content.taggedBytes(context: context), key: membershipKey))
  }

  /// The content, where the membership tag is right or the sender is no member and there is none.
  ///
  /// - Throws: `MLSError.violation(.membershipTagMissing)`, `.membershipTagInvalid`.
  package func untagged(
    membershipKey: SecretBytes, context: [UInt8], cipherSuite: CipherSuite
  ) throws(MLSError) -> AuthenticatedContent {
    let content = authenticatedContent
    guard content.content.sender.leaf != nil else { return content }
    guard let membershipTag else { throw .violation(.membershipTagMissing) }
    let tagged = content.taggedBytes(context: context)
    guard cipherSuite.isValidTag(membershipTag, of: tagged, key: membershipKey) else {
      throw .violation(.membershipTagInvalid)
    }
    return content
  }
}

extension AuthenticatedContent {
  /// A content signed by its sender.
  ///
  /// - Parameters:
  ///   - content: what to sign; a commit's confirmation tag is added later.
  ///   - wireFormat: the frame that the signature binds it to.
  ///   - context: the encoded GroupContext.
  ///   - key: the sender's.
  ///   - cipherSuite: the group's.
  /// - Throws: `MLSError.violation(.signatureSchemeMismatch)`, `MLSError.cryptography`.
  package init(
    signing content: FramedContent, as wireFormat: WireFormat, context: [UInt8],
    with key: SigningKey, cipherSuite: CipherSuite
  ) throws(MLSError) {
    let signed = Self.signedBytes(content, as: wireFormat, context: context)
    let signature = try cipherSuite.sign(signed, label: .framedContent, with: key)
    self.init(
      wireFormat: wireFormat, content: content,
      auth: FramedContentAuthData(signature: signature, confirmationTag: nil))
  }

  /// The same content with the tag of the epoch that it starts.
  package func confirmed(by tag: [UInt8]) -> AuthenticatedContent {
    AuthenticatedContent(
      wireFormat: wireFormat, content: content,
      auth: FramedContentAuthData(signature: auth.signature, confirmationTag: tag))
  }
}

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

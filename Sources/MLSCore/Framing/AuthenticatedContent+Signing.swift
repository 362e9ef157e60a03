package import Cryptography

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

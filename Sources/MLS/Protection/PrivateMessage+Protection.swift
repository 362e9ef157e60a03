package import Cryptography
package import MLSCore

extension PrivateMessage {
  /// Encrypts a content that its sender signed, with the sender's next key.
  ///
  /// - Parameters:
  ///   - content: signed for this frame; its sender is a member.
  ///   - secretTree: of the content's epoch; the key is used up.
  ///   - senderDataSecret: of the content's epoch.
  ///   - padding: how to hide the length.
  ///   - random: where the reuse guard comes from.
  /// - Throws: `MLSError.violation(.messageLimitReached)`.
  package init(
    sealing content: AuthenticatedContent, secretTree: inout SecretTree,
    senderDataSecret: SecretBytes, padding: PaddingPolicy,
    using random: inout some RandomNumberGenerator
  ) throws(MLSError) {
    let framed = content.content
    guard let leaf = framed.sender.leaf else { throw .violation(.senderTypeForContent) }
    let suite = secretTree.cipherSuite
    let type = framed.body.type
    let generation = secretTree.nextGeneration(of: leaf, for: type)
    let step = try secretTree.step(of: leaf, for: type, generation: generation)
    secretTree.apply(step)
    let senderData = SenderData(
      leaf: leaf, generation: generation,
      reuseGuard: UInt32.random(in: .min ... .max, using: &random))
    let frame = PrivateMessage(
      groupID: framed.groupID, epoch: framed.epoch, contentType: type,
      authenticatedData: framed.authenticatedData, encryptedSenderData: [], ciphertext: [])
    let plaintext = Self.plaintext(of: content, padding: padding)
    let ciphertext = try MLSError.cryptography { () throws(CryptographyError) in
      try suite.aead.seal(
        plaintext.bytes, key: step.key.key,
        nonce: step.key.nonce(guardedBy: senderData.reuseGuard).bytes,
        associatedData: frame.contentAssociatedData.bytes)
    }
    let key = try SenderData.key(
      secret: senderDataSecret, ciphertext: ciphertext, cipherSuite: suite)
    let encryptedSenderData = try MLSError.cryptography { () throws(CryptographyError) in
      try suite.aead.seal(
        senderData.wireBytes.bytes, key: key.key, nonce: key.nonce.bytes,
        associatedData: frame.senderAssociatedData.bytes)
    }
    self.init(
      groupID: framed.groupID, epoch: framed.epoch, contentType: type,
      authenticatedData: framed.authenticatedData, encryptedSenderData: encryptedSenderData,
      ciphertext: ciphertext)
  }

  /// PrivateMessageContent.
  private static func plaintext(
    of content: AuthenticatedContent, padding: PaddingPolicy
  ) -> [UInt8] {
    WireWriter.encode(reserving: 512) { writer in
      content.content.body.encode(into: &writer)
      content.auth.encode(into: &writer)
      let zeros = padding.paddingByteCount(after: writer.bytes.count)
      writer.writeBytes(repeatElement(0, count: zeros))
    }
  }

  /// A private message out of its seal, and the key whose use is still to be recorded.
  package struct Opened: Sendable {
    package let content: AuthenticatedContent
    package let step: SecretTree.Step
  }

  /// Decrypts the message; nothing is changed until the step is applied.
  ///
  /// - Parameters:
  ///   - secretTree: of the message's epoch.
  ///   - senderDataSecret: of the message's epoch.
  /// - Returns: the content, whose signature is still to be verified.
  /// - Throws: `MLSError.violation`, `MLSError.malformed`.
  package func opened(
    secretTree: SecretTree, senderDataSecret: SecretBytes
  ) throws(MLSError) -> Opened {
    let suite = secretTree.cipherSuite
    let senderData = try openSenderData(senderDataSecret, suite)
    let step = try secretTree.step(
      of: senderData.leaf, for: contentType, generation: senderData.generation)
    guard
      let plaintext = try? suite.aead.open(
        ciphertext.bytes, key: step.key.key,
        nonce: step.key.nonce(guardedBy: senderData.reuseGuard).bytes,
        associatedData: contentAssociatedData.bytes)
    else { throw .violation(.contentSealInvalid) }
    return Opened(
      content: try content(from: plaintext, sender: .member(senderData.leaf)), step: step)
  }

  private func openSenderData(
    _ secret: SecretBytes, _ suite: CipherSuite
  ) throws(MLSError) -> SenderData {
    let key = try SenderData.key(secret: secret, ciphertext: ciphertext, cipherSuite: suite)
    guard
      let plaintext = try? suite.aead.open(
        encryptedSenderData.bytes, key: key.key, nonce: key.nonce.bytes,
        associatedData: senderAssociatedData.bytes)
    else { throw .violation(.senderDataInvalid) }
    return try SenderData(wire: plaintext)
  }

  private func content(
    from plaintext: [UInt8], sender: Sender
  ) throws(MLSError) -> AuthenticatedContent {
    var reader = WireReader(plaintext)
    let body = try FramedContent.Body(contentType, from: &reader)
    let encodedBody = reader.bytes(since: 0)
    let auth = try FramedContentAuthData(of: contentType, from: &reader)
    let padding = try reader.readBytes(reader.remainingByteCount)
    guard padding.allSatisfy({ $0 == 0 }) else { throw .violation(.paddingNotZero) }
    return AuthenticatedContent(
      wireFormat: .privateMessage,
      content: FramedContent(
        groupID: groupID, epoch: epoch, sender: sender, authenticatedData: authenticatedData,
        body: body, encodedBody: encodedBody),
      auth: auth)
  }
}

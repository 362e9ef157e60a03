internal import Cryptography
package import MLSCore

/// All that a member has of one epoch.
package struct EpochState: Sendable {
  /// What everyone may know.
  package var publicState: PublicState { didSet { isStored = false } }
  /// What derives from the epoch secret.
  package internal(set) var secrets: EpochSecrets { didSet { isStored = false } }
  /// The keys of messages.
  package var secretTree: SecretTree
  /// The member's private keys in the ratchet tree.
  package internal(set) var privateTree: PrivateTree { didSet { isStored = false } }
  /// Who the member is.
  package let client: Client
  /// Whether what is stored of the epoch, its messages' keys apart, is this.
  var isStored = false

  /// The member's place.
  package var ownLeaf: LeafIndex { privateTree.leaf }
  package var cipherSuite: CipherSuite { publicState.context.cipherSuite }
  package var context: GroupContext { publicState.context }

  package init(
    publicState: PublicState, secrets: consuming EpochSecrets, privateTree: PrivateTree,
    client: Client
  ) {
    self.publicState = publicState
    secretTree = SecretTree(
      encryptionSecret: secrets.takeEncryptionSecret(), leafCount: publicState.tree.leafCount,
      cipherSuite: publicState.context.cipherSuite)
    self.secrets = secrets
    var pruned = privateTree
    pruned.prune(to: publicState.tree)
    self.privateTree = pruned
    self.client = client
  }

  /// Replaces every secret of the epoch by zeros; only what is public remains.
  package mutating func erase() {
    let zeros = SecretBytes.zeros(cipherSuite.hashByteCount)
    secrets = EpochSecrets(erased: zeros)
    secretTree = SecretTree(
      encryptionSecret: zeros, leafCount: publicState.tree.leafCount, cipherSuite: cipherSuite)
    privateTree = PrivateTree(leaf: ownLeaf)
  }

  /// The tag that proves the epoch's key to those who see the commit.
  ///
  /// Source: RFC 9420 §6.1.
  package static func confirmationTag(
    _ secrets: EpochSecrets, of context: GroupContext
  ) -> [UInt8] {
    context.cipherSuite.tag(context.confirmedTranscriptHash, key: secrets.confirmationKey)
  }

  /// A signed account of the epoch for those who join.
  ///
  /// - Parameters:
  ///   - withTree: whether it holds the ratchet tree.
  ///   - withExternalPub: whether it holds the key for external commits.
  /// - Returns: the GroupInfo.
  /// - Throws: `MLSError.cryptography`.
  package func groupInfo(
    withTree: Bool, withExternalPub: Bool
  ) throws(MLSError) -> GroupInfo {
    var extensions = Extensions()
    if withExternalPub {
      let key = try secrets.externalKey(cipherSuite: cipherSuite).publicKey.rawRepresentation
      extensions[.externalPub] = ExternalPub(publicKey: key).wireBytes
    }
    if withTree { extensions[.ratchetTree] = publicState.tree.encoded }
    return try GroupInfo(
      groupContext: context, extensions: extensions,
      confirmationTag: Self.confirmationTag(secrets, of: context), signer: ownLeaf
    ) { bytes throws(MLSError) in
      try cipherSuite.sign(bytes, label: .groupInfo, with: client.signingKey)
    }
  }

  /// Signs a content of one's own in this epoch.
  package func sign(
    _ body: FramedContent.Body, authenticatedData: [UInt8], as wireFormat: WireFormat
  ) throws(MLSError) -> AuthenticatedContent {
    let content = FramedContent(
      groupID: context.groupID, epoch: context.epoch, sender: .member(ownLeaf),
      authenticatedData: authenticatedData, body: body)
    return try AuthenticatedContent(
      signing: content, as: wireFormat, context: publicState.encodedContext,
      with: client.signingKey, cipherSuite: cipherSuite)
  }

  /// Puts a signed content of one's own in its frame; a private one uses a key up.
  package mutating func frame(
    _ content: AuthenticatedContent, padding: PaddingPolicy,
    using random: inout some RandomNumberGenerator
  ) throws(MLSError) -> MLSMessage {
    guard content.wireFormat == .privateMessage else {
      return .publicMessage(
        PublicMessage(
          tagging: content, membershipKey: secrets.membershipKey,
          context: publicState.encodedContext, cipherSuite: cipherSuite))
    }
    return .privateMessage(
      try PrivateMessage(
        sealing: content, secretTree: &secretTree, senderDataSecret: secrets.senderDataSecret,
        padding: padding, using: &random))
  }
}

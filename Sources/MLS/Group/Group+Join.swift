public import MLSCore

internal import Cryptography

/// What joining a group takes besides the Welcome.
public struct JoinRequest: Sendable {
  /// The key package that the Welcome is for; it is deleted afterwards, unless it is a last resort.
  public var keyPackage: OwnKeyPackage
  /// Who one is: as the key package says.
  public var client: Client
  /// The encoded ratchet tree, where the Welcome does not hold it.
  public var tree: [UInt8]?
  /// The keys that the Welcome may name.
  public var preSharedKeys = PreSharedKeys()
  /// The group that the new one replaces or branches off from.
  public var tie: Tie?
  /// The groups that one is a member of.
  public var knownGroups: Set<[UInt8]> = []

  /// A request to join with a key package.
  public init(_ keyPackage: OwnKeyPackage, as client: Client, tree: [UInt8]? = nil) {
    self.keyPackage = keyPackage
    self.client = client
    self.tree = tree
  }
}

extension Group {
  /// Joins the group that a Welcome invites to.
  ///
  /// - Parameters:
  ///   - welcome: as it came.
  ///   - request: what joining takes.
  ///   - configuration: how one sends, keeps and judges.
  /// - Throws: `MLSError`.
  ///
  /// Source: RFC 9420 §12.4.3.1.
  public init(
    joining welcome: Welcome, with request: JoinRequest, configuration: Configuration
  ) throws(MLSError) {
    let suite = welcome.cipherSuite
    let secrets = try welcome.groupSecrets(for: request.keyPackage)
    let keySecret = try request.preSharedKeySecret(for: secrets, suite)
    let info = try welcome.groupInfo(secrets.joinerSecret, keySecret)
    guard !request.knownGroups.contains(info.groupContext.groupID) else {
      throw .violation(.groupIDInUse)
    }
    let state = try info.validatedState(
      tree: request.tree, validator: configuration.validator)
    let privateTree = try request.privateTree(
      in: state, signer: info.signer, pathSecret: secrets.pathSecret)
    let schedule = try KeySchedule(
      joinerSecret: secrets.joinerSecret, preSharedKeySecret: keySecret,
      context: state.encodedContext, cipherSuite: suite)
    guard
      suite.isValidTag(
        info.confirmationTag, of: state.context.confirmedTranscriptHash,
        key: schedule.epoch.confirmationKey)
    else { throw .violation(.confirmationTagInvalid) }
    let clients = Set(
      state.tree.members.map { configuration.validator.clientIdentity(of: $0.leaf.credential) })
    try request.tie?.check(state.context, clients: clients)
    self.init(
      EpochState(
        publicState: state, secrets: schedule.epoch, privateTree: privateTree,
        client: request.client),
      configuration: configuration)
    inviter = info.signer
  }
}

extension Welcome {
  /// One's own part of the invitation.
  func groupSecrets(
    for keyPackage: OwnKeyPackage
  ) throws(MLSError) -> GroupSecrets {
    guard keyPackage.keyPackage.cipherSuite == cipherSuite else {
      throw .violation(.keyPackageSuiteMismatch)
    }
    let reference = keyPackage.reference
    guard let entry = secrets.first(where: { $0.newMember == reference }) else {
      throw .violation(.welcomeNotForKeyPackage)
    }
    let plaintext = try cipherSuite.decrypt(
      entry.encryptedGroupSecrets, with: keyPackage.initKey, label: "Welcome",
      context: encryptedGroupInfo)
    return try WireReader.decode(plaintext) { reader throws(MLSError) in try reader.read() }
  }

  /// The GroupInfo, whose signature is still to be verified.
  func groupInfo(
    _ joinerSecret: SecretBytes, _ preSharedKeySecret: SecretBytes
  ) throws(MLSError) -> GroupInfo {
    let secret = try KeySchedule.welcomeSecret(
      joinerSecret: joinerSecret, preSharedKeySecret: preSharedKeySecret,
      cipherSuite: cipherSuite)
    let key = try Self.key(secret, cipherSuite)
    guard
      let plaintext = try? cipherSuite.aead.open(
        encryptedGroupInfo.bytes, key: key.key, nonce: key.nonce.bytes)
    else { throw .violation(.welcomeSealInvalid) }
    let info = try GroupInfo(wire: plaintext)
    guard info.groupContext.cipherSuite == cipherSuite else {
      throw .violation(.groupInfoSuiteMismatch)
    }
    return info
  }
}

extension JoinRequest {
  /// What the pre-shared keys of the Welcome contribute.
  fileprivate func preSharedKeySecret(
    for secrets: GroupSecrets, _ suite: CipherSuite
  ) throws(MLSError) -> SecretBytes {
    let ids = secrets.preSharedKeys
    guard ids.allSatisfy({ $0.nonce.count == suite.hashByteCount }) else {
      throw .violation(.preSharedKeyNonce)
    }
    let tying = ids.filter { $0.tyingUsage != nil }
    guard tying.count <= 1 else { throw .violation(.tyingPreSharedKeys) }
    guard tying.first?.source == tie?.source else {
      throw .violation(tie?.mismatch ?? .preSharedKeyUsage)
    }
    return try suite.preSharedKeySecret(of: ids) { source in
      source == tie?.source ? tie?.secret : preSharedKeys[source]
    }
  }

  /// One's private keys: of the leaf, and where the commit had a path, of the nodes over it.
  fileprivate func privateTree(
    in state: PublicState, signer: LeafIndex, pathSecret: SecretBytes?
  ) throws(MLSError) -> PrivateTree {
    let leafNode = keyPackage.keyPackage.leafNode
    guard let own = state.tree.members.first(where: { $0.leaf == leafNode })?.index else {
      throw .violation(.ownLeafMismatch)
    }
    var privateTree = PrivateTree(leaf: own, key: keyPackage.encryptionKey)
    guard let pathSecret else { return privateTree }
    let first = own.node.commonAncestor(signer.node)
    let nodes = state.tree.filteredDirectPath(of: signer).map(\.node).filter { $0.covers(first) }
    guard nodes.first == first else { throw .violation(.pathSecretMismatch) }
    var keys: [[UInt8]] = []
    for node in nodes {
      guard let key = state.tree.encryptionKey(at: node) else {
        throw .violation(.pathSecretMismatch)
      }
      keys.append(key)
    }
    _ = try privateTree.takeUp(
      pathSecret, of: nodes, keys: keys, cipherSuite: state.context.cipherSuite)
    return privateTree
  }
}

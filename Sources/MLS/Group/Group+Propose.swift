public import MLSCore

internal import Cryptography

extension Group {
  /// Proposes a change, for whoever commits next.
  ///
  /// - Parameters:
  ///   - proposal: any but an Update, for which there is `proposeUpdate`, and an ExternalInit.
  ///   - authenticatedData: sent in the clear beside it.
  ///   - random: where the reuse guard of a private message comes from.
  /// - Returns: the message for the other members.
  /// - Throws: `MLSError.violation` for a proposal that is invalid by itself.
  public mutating func propose(
    _ proposal: Proposal, authenticatedData: [UInt8] = [],
    using random: inout some RandomNumberGenerator
  ) throws(MLSError) -> MLSMessage {
    try requireActive()
    if case .update = proposal { throw .unsuitable("an update is proposed by proposeUpdate") }
    return try send(proposal, authenticatedData: authenticatedData, using: &random)
  }

  /// Proposes that a client be added.
  ///
  /// - Parameters:
  ///   - keyPackage: the client's, checked.
  ///   - authenticatedData: sent in the clear beside it.
  ///   - random: where the reuse guard of a private message comes from.
  /// - Returns: the message for the other members.
  /// - Throws: `MLSError.violation`.
  public mutating func propose(
    adding keyPackage: ValidKeyPackage, authenticatedData: [UInt8] = [],
    using random: inout some RandomNumberGenerator
  ) throws(MLSError) -> MLSMessage {
    try propose(
      .add(keyPackage.keyPackage), authenticatedData: authenticatedData, using: &random)
  }

  /// Proposes a new leaf for oneself, with a new encryption key.
  ///
  /// - Parameters:
  ///   - client: who one will be; nil to stay the same.
  ///   - authenticatedData: sent in the clear beside it.
  ///   - random: where the new key comes from.
  /// - Returns: the message for the other members.
  /// - Throws: `MLSError.violation`, `MLSError.cryptography`.
  public mutating func proposeUpdate(
    as client: Client? = nil, authenticatedData: [UInt8] = [],
    using random: inout some RandomNumberGenerator
  ) throws(MLSError) -> MLSMessage {
    try requireActive()
    let client = client ?? epochState.client
    let key = KEMPrivateKey.generate(epochState.cipherSuite.kem, using: &random)
    let leaf = try client.leafNode(
      encryptionKey: key.publicKey.rawRepresentation, source: .update,
      in: LeafNode.Place(groupID: context.groupID, leaf: ownLeaf))
    let message = try send(
      .update(leaf), authenticatedData: authenticatedData, using: &random)
    ownUpdates.insert(key, client: client)
    return message
  }

  /// The proposal of a pre-shared key, with a fresh nonce.
  public func preSharedKeyProposal(
    _ source: PreSharedKeySource, using random: inout some RandomNumberGenerator
  ) -> Proposal {
    .preSharedKey(
      PreSharedKeyID(
        source: source, nonce: random.bytes(epochState.cipherSuite.hashByteCount)))
  }

  private mutating func send(
    _ proposal: Proposal, authenticatedData: [UInt8],
    using random: inout some RandomNumberGenerator
  ) throws(MLSError) -> MLSMessage {
    let content = try epochState.sign(
      .proposal(proposal), authenticatedData: authenticatedData,
      as: configuration.handshakeFormat)
    var changed = epochState
    try changed.publicState.insert(
      proposal, from: VerifiedContent(own: content), validator: configuration.validator)
    let message = try changed.frame(content, padding: configuration.padding, using: &random)
    epochState = changed
    return message
  }
}

internal import Cryptography
internal import MLSCore

@testable internal import MLS

/// What makes invalid messages, properly signed and tagged but for what is to be wrong.
extension TestMember {
  var state: PublicState { group.epochState.publicState }
  var suite: CipherSuite { client.cipherSuite }

  /// How a forged message departs from a proper one.
  struct Departure {
    var sender: Sender?
    var groupID: [UInt8]?
    var epoch: UInt64?
    var key: SigningKey?
    var tag: (([UInt8]) -> [UInt8]?)?
    var confirmationTag: [UInt8]?
  }

  /// A public message with any body.
  func forge(
    _ body: FramedContent.Body, _ departure: Departure = Departure()
  ) throws -> MLSMessage {
    let content = FramedContent(
      groupID: departure.groupID ?? state.context.groupID,
      epoch: departure.epoch ?? state.context.epoch,
      sender: departure.sender ?? .member(group.ownLeaf), authenticatedData: [], body: body)
    var signed = try AuthenticatedContent(
      signing: content, as: .publicMessage, context: state.encodedContext,
      with: departure.key ?? client.signingKey, cipherSuite: suite)
    if body.type == .commit {
      signed = signed.confirmed(by: departure.confirmationTag ?? [1])
    }
    guard content.sender.leaf != nil else {
      return .publicMessage(
        PublicMessage(content: content, auth: signed.auth, membershipTag: nil))
    }
    let tag = suite.tag(
      signed.taggedBytes(context: state.encodedContext),
      key: group.epochState.secrets.membershipKey)
    let change = departure.tag ?? { $0 }
    return .publicMessage(
      PublicMessage(content: content, auth: signed.auth, membershipTag: change(tag)))
  }

  /// A public commit of any proposals by value, with a path that `change` may spoil.
  func forgeCommit(
    _ proposals: [Proposal], references: [ProposalReference] = [], withPath: Bool = true,
    departure: Departure = Departure(), change: (inout UpdatePath) throws -> Void = { _ in }
  ) throws -> MLSMessage {
    var path: UpdatePath?
    if withPath {
      var proper = try forgePath()
      try change(&proper)
      path = proper
    }
    let commit = Commit(
      proposals: references.map { .reference($0) } + proposals.map { .proposal($0) }, path: path)
    return try forge(.commit(commit), departure)
  }

  /// A proper path for a commit of no proposals.
  func forgePath() throws -> UpdatePath {
    var random = SystemRandom()
    var builder = try CommitBuilder(
      ProposalList([]), in: state, by: .member(group.ownLeaf), client: client,
      validator: AnyCredential())
    let key = KEMPrivateKey.generate(suite.kem, using: &random)
    return try builder.makePath(leafKey: key, using: &random).updatePath
  }

  /// A leaf like `leaf`, changed and signed anew for this member's place.
  func resign(
    _ leaf: LeafNode, key: SigningKey? = nil, change: (inout LeafNode.Content) -> Void
  ) throws -> LeafNode {
    try leaf.resigned(
      with: key ?? client.signingKey, suite: suite,
      place: LeafNode.Place(groupID: state.context.groupID, leaf: group.ownLeaf), change: change)
  }

  /// An Update of this member's leaf, changed.
  func forgeUpdate(_ change: (inout LeafNode.Content) -> Void) throws -> Proposal {
    var random = SystemRandom()
    let key = KEMPrivateKey.generate(suite.kem, using: &random)
    let leaf = try client.leafNode(
      encryptionKey: key.publicKey.rawRepresentation, source: .update,
      in: LeafNode.Place(groupID: state.context.groupID, leaf: group.ownLeaf))
    return .update(try resign(leaf, change: change))
  }
}

extension LeafNode {
  /// The same leaf, changed and signed anew.
  func resigned(
    with key: SigningKey, suite: CipherSuite, place: Place?,
    change: (inout Content) -> Void
  ) throws -> LeafNode {
    var content = Content(
      encryptionKey: encryptionKey, signatureKey: signatureKey, credential: credential,
      capabilities: capabilities, source: source, extensions: extensions)
    change(&content)
    return try LeafNode(content, in: place) { bytes throws(MLSError) in
      try suite.sign(bytes, label: .leafNode, with: key)
    }
  }
}

extension Client {
  /// A key package, changed and signed anew.
  func forgeKeyPackage(
    initKey: (([UInt8]) -> [UInt8])? = nil, signingKey other: SigningKey? = nil,
    change: (inout LeafNode.Content) -> Void = { _ in }
  ) throws -> KeyPackage {
    let proper = try keyPackage().keyPackage
    let leaf = try proper.leafNode.resigned(
      with: signingKey, suite: cipherSuite, place: nil, change: change)
    let key = initKey?(leaf.encryptionKey) ?? proper.initKey
    return try KeyPackage(
      cipherSuite: cipherSuite, initKey: key, leafNode: leaf, extensions: Extensions()
    ) { bytes throws(MLSError) in
      try cipherSuite.sign(bytes, label: .keyPackage, with: other ?? signingKey)
    }
  }
}

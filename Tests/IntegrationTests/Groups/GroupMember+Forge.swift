internal import Cryptography
internal import MLSCore
internal import MartletAPI

@testable internal import MLS
@testable internal import MartletServer

/// How a forged commit departs from a proper one.
struct CommitDeparture {
  var epoch: UInt64
  var sender: Sender
  var key: SigningKey
  var commit: Commit
  fileprivate let resign: (LeafNode, (inout LeafNode.Content) -> Void) throws -> LeafNode

  /// Changes the path's leaf and signs it anew.
  mutating func changeLeaf(_ change: (inout LeafNode.Content) -> Void) throws {
    guard let path = commit.path else { return }
    commit.path = UpdatePath(leafNode: try resign(path.leafNode, change), nodes: path.nodes)
  }
}

extension GroupMember {
  private var state: PublicState { group.epochState.publicState }

  /// A commit like a bundle's, changed and signed anew.
  func forge(
    _ bundle: CommitBundleRequest, _ change: (inout CommitDeparture) throws -> Void
  ) throws -> CommitBundleRequest {
    guard case .publicMessage(let message) = try MLSMessage(decoding: bundle.commit),
      case .commit(let commit) = message.content.body
    else { throw Unexpected("no commit") }
    let client = device.client
    let place = LeafNode.Place(groupID: id.bytes, leaf: group.ownLeaf)
    var departure = CommitDeparture(
      epoch: message.epoch, sender: message.sender, key: client.signingKey, commit: commit
    ) { leaf, change in
      var content = LeafNode.Content(
        encryptionKey: leaf.encryptionKey, signatureKey: leaf.signatureKey,
        credential: leaf.credential, capabilities: leaf.capabilities, source: leaf.source,
        extensions: leaf.extensions)
      change(&content)
      return try LeafNode(content, in: place) { bytes throws(MLSError) in
        try client.cipherSuite.sign(bytes, label: .leafNode, with: client.signingKey)
      }
    }
    try change(&departure)
    var forged = bundle
    forged.requestID = Identifier.random().bytes
    forged.commit = try forge(
      departure.commit, sender: departure.sender, key: departure.key, epoch: departure.epoch)
    return forged
  }

  /// A signed commit with any content.
  func forge(
    _ commit: Commit, sender: Sender, key: SigningKey, epoch: UInt64? = nil
  ) throws -> [UInt8] {
    let content = FramedContent(
      groupID: id.bytes, epoch: epoch ?? state.context.epoch, sender: sender,
      authenticatedData: [], body: .commit(commit))
    let signed = try AuthenticatedContent(
      signing: content, as: .publicMessage, context: state.encodedContext, with: key,
      cipherSuite: device.client.cipherSuite
    ).confirmed(by: [UInt8](repeating: 1, count: 32))
    let tag: [UInt8]? = sender.leaf == nil ? nil : [UInt8](repeating: 2, count: 32)
    return MLSMessage.publicMessage(
      PublicMessage(content: content, auth: signed.auth, membershipTag: tag)
    ).encoded
  }

  func groupInfo(of bundle: CommitBundleRequest) throws -> GroupInfo {
    guard case .groupInfo(let info) = try MLSMessage(decoding: bundle.groupInfo) else {
      throw Unexpected("no group info")
    }
    return info
  }

  /// A commit that the server cannot tell from a proper one and that no member can take up: its
  /// confirmation tag is made up.
  func poisonedBundle(
    _ request: CommitRequest = CommitRequest()
  ) throws -> CommitBundleRequest {
    let proper = try bundle(request)
    group.discardPendingCommit()
    guard case .publicMessage(let message) = try MLSMessage(decoding: proper.commit) else {
      throw Unexpected("no commit")
    }
    let tag = [UInt8](repeating: 9, count: 32)
    let auth = FramedContentAuthData(
      signature: message.auth.signature, confirmationTag: tag)
    var forged = proper
    forged.commit =
      MLSMessage.publicMessage(
        PublicMessage(
          content: message.content, auth: auth, membershipTag: message.membershipTag)
      ).encoded
    var info = ForgedGroupInfo(
      try groupInfo(of: proper), key: device.client.signingKey)
    info.confirmationTag = tag
    forged.groupInfo = MLSMessage.groupInfo(try info.signed()).encoded
    return forged
  }
}

/// A GroupInfo to change and sign.
struct ForgedGroupInfo {
  var context: GroupContext
  var extensions: Extensions
  var confirmationTag: [UInt8]
  var signer: LeafIndex
  var key: SigningKey

  init(_ info: GroupInfo, key: SigningKey) {
    context = info.groupContext
    extensions = info.extensions
    confirmationTag = info.confirmationTag
    signer = info.signer
    self.key = key
  }

  func signed() throws -> GroupInfo {
    try GroupInfo(
      groupContext: context, extensions: extensions, confirmationTag: confirmationTag,
      signer: signer
    ) { bytes throws(MLSError) in
      try context.cipherSuite.sign(bytes, label: .groupInfo, with: key)
    }
  }
}

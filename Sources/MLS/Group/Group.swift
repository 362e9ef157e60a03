public import Cryptography
public import MLSCore

/// A member's group.
///
/// It cannot be copied: two copies would encrypt under the same keys. What an operation that throws
/// has seen changes nothing. After each operation that mutates, the application stores what
/// `takeChanges()` gives, or `serialized()`, before it sends what the operation gave.
public struct Group: ~Copyable, Sendable {
  /// How the member sends, keeps and judges.
  public var configuration: Configuration

  package var epochState: EpochState
  package var history = History()
  package var ownUpdates = OwnUpdates() { didSet { stored.hasPresent = false } }
  package var pendingCommit: PendingCommit? { didSet { stored.hasPending = false } }
  package var status = Status.active { didSet { stored.hasPresent = false } }
  /// The leaf that signed the Welcome's GroupInfo; nil unless this value came of a Welcome.
  public internal(set) var inviter: LeafIndex?
  /// Which of its parts are stored as they are now.
  var stored = StoredParts()

  /// Whether the group goes on.
  public enum Status: Hashable, Sendable {
    /// The client is a member and the group goes on.
    case active
    /// A commit closed the group in favour of another.
    case closed(by: ReInit)
    /// A commit removed the client.
    case removed
  }

  package init(_ epochState: EpochState, configuration: Configuration) {
    self.epochState = epochState
    self.configuration = configuration
  }

  /// Founds a group whose only member one is.
  ///
  /// - Parameters:
  ///   - groupID: unique among all groups of all members; 16 or more random bytes are.
  ///   - client: who one is.
  ///   - lifetime: of one's first leaf.
  ///   - extensions: of the GroupContext.
  ///   - configuration: how one sends, keeps and judges.
  ///   - random: where the first secrets come from.
  /// - Throws: `MLSError.violation` where one's own leaf does not support the extensions.
  ///
  /// Source: RFC 9420 §11.
  public init(
    groupID: [UInt8], client: Client, lifetime: Lifetime,
    extensions: Extensions = Extensions(), configuration: Configuration,
    using random: inout some RandomNumberGenerator
  ) throws(MLSError) {
    let suite = client.cipherSuite
    let key = KEMPrivateKey.generate(suite.kem, using: &random)
    let leaf = try client.leafNode(
      encryptionKey: key.publicKey.rawRepresentation,
      source: .keyPackage(lifetime), in: nil)
    try leaf.validate(on: .keyPackage, cipherSuite: suite, validator: configuration.validator)
    try leaf.checkSupport(of: extensions)
    var tree = RatchetTree(cipherSuite: suite)
    let index = try tree.add(leaf)
    let context = GroupContext(
      cipherSuite: suite, groupID: groupID, epoch: 0, treeHash: tree.treeHash(),
      confirmedTranscriptHash: [], extensions: extensions)
    let secrets = try EpochSecrets(
      epochSecret: random.secretBytes(suite.hashByteCount), cipherSuite: suite)
    let state = PublicState(
      context: context, tree: tree,
      confirmationTag: EpochState.confirmationTag(secrets, of: context))
    self.init(
      EpochState(
        publicState: state, secrets: secrets, privateTree: PrivateTree(leaf: index, key: key),
        client: client),
      configuration: configuration)
  }
}

// MARK: - Reading

extension Group {
  /// The epoch's context: group identifier, epoch, extensions.
  public var context: GroupContext { epochState.context }
  /// One's own place.
  public var ownLeaf: LeafIndex { epochState.ownLeaf }
  /// The members from the left.
  public var members: [Member] { epochState.publicState.tree.roster }
  /// The encoded ratchet tree, for those who get it beside their Welcome.
  public var encodedTree: [UInt8] { epochState.publicState.tree.encoded }
  /// Whether the group goes on.
  public var currentStatus: Status { status }
  /// Whether a commit of one's own waits to be merged or discarded.
  public var hasPendingCommit: Bool { pendingCommit != nil }
  /// What the commit that waits gave to send; it outlasts a crash.
  public var pendingOutput: CommitOutput? { pendingCommit?.output }
  /// A secret that is the same for all members of the epoch and tells nothing else: for comparing.
  public var epochAuthenticator: SecretBytes { epochState.secrets.epochAuthenticator }

  /// The proposals that a commit would make effective, with who sent them.
  public var proposals: [(sender: Sender, proposal: Proposal)] {
    epochState.publicState.proposals.all.map { ($0.sender, $0.proposal) }
  }

  /// The secret that proves membership in this epoch to other groups.
  public var resumptionSecret: SecretBytes { epochState.secrets.resumptionSecret }

  /// A secret for the application, the same for all members of the epoch.
  ///
  /// - Parameters:
  ///   - label: what the secret is for.
  ///   - context: what it is bound to.
  ///   - byteCount: at most 255 hashes and `Limits.exportedByteCount`.
  /// - Returns: the secret.
  /// - Throws: `MLSError.cryptography` for one that is too long.
  ///
  /// Source: RFC 9420 §8.5.
  public func export(
    label: String, context: [UInt8] = [], byteCount: Int
  ) throws(MLSError) -> SecretBytes {
    guard byteCount <= Limits.exportedByteCount else {
      throw .cryptography(
        .outputTooLong(requested: byteCount, limit: Limits.exportedByteCount))
    }
    return try epochState.secrets.export(
      label: label, context: context, byteCount: byteCount,
      cipherSuite: epochState.cipherSuite)
  }

  /// A signed account of the epoch, for those who join from outside or follow the group.
  ///
  /// - Parameters:
  ///   - withTree: whether it holds the ratchet tree.
  ///   - withExternalPub: whether it holds the key for external commits.
  /// - Returns: the GroupInfo.
  /// - Throws: `MLSError.unsuitable` after the group was closed.
  public func groupInfo(
    withTree: Bool = true, withExternalPub: Bool = true
  ) throws(MLSError) -> GroupInfo {
    try requireActive()
    return try epochState.groupInfo(withTree: withTree, withExternalPub: withExternalPub)
  }

  package func requireActive() throws(MLSError) {
    switch status {
    case .active: break
    case .closed: throw .violation(.groupClosed)
    case .removed: throw .unsuitable("the client is no member of the group any more")
    }
  }
}

extension PublicGroup {
  /// The version of the stored form.
  private static var storedVersion: UInt8 { 1 }

  /// All of the group but the tree, which is large and which `encodedTree` gives: what
  /// `init(restoring:tree:validator:policy:)` takes. It holds no secret.
  public var encodedState: [UInt8] {
    WireWriter.encode { writer in
      writer.write(Self.storedVersion)
      writer.write(state.context)
      writer.writeOpaque(state.interimTranscriptHash)
      writer.writeVector(state.proposals.all)
      writer.writeOptional(groupInfo)
    }
  }

  /// The group that was stored: nothing is verified again but the hash of the tree.
  ///
  /// - Parameters:
  ///   - bytes: what `encodedState` gave.
  ///   - tree: what `encodedTree` gave in the same epoch.
  ///   - validator: the application's authentication service.
  ///   - policy: what the application allows.
  /// - Throws: `MLSError.malformed`, `MLSError.violation(.treeHashMismatch)`.
  public init(
    restoring bytes: [UInt8], tree: [UInt8], validator: any CredentialValidator,
    policy: any CommitPolicy = EveryCommitAllowed()
  ) throws(MLSError) {
    var reader = WireReader(bytes)
    let version = try reader.read(UInt8.self)
    guard version == Self.storedVersion else {
      throw .malformed(.unknownValue(Int(version), of: "stored version"))
    }
    let context: GroupContext = try reader.read()
    var ratchetTree = try RatchetTree(wire: tree, cipherSuite: context.cipherSuite)
    guard ratchetTree.treeHash() == context.treeHash else {
      throw .violation(.treeHashMismatch)
    }
    var state = PublicState(
      context: context, tree: ratchetTree, interimTranscriptHash: try reader.readOpaque())
    for proposal in try reader.readVector(of: CachedProposal.self) {
      try state.proposals.insert(proposal)
    }
    let groupInfo: GroupInfo? = try reader.readOptional()
    try reader.finish()
    self.init(state, groupInfo: groupInfo, validator: validator, policy: policy)
  }
}

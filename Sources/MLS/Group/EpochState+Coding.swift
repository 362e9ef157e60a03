package import MLSCore

extension EpochState: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    try self.init(from: &reader, secretTree: nil)
  }

  /// An epoch from its stored form; the keys of its messages are given where they are stored apart.
  init(from reader: inout WireReader, secretTree: SecretTree?) throws(MLSError) {
    let context: GroupContext = try reader.read()
    var tree = try RatchetTree(
      wire: try reader.readOpaque(), cipherSuite: context.cipherSuite)
    _ = tree.treeHash()
    publicState = PublicState(
      context: context, tree: tree, interimTranscriptHash: try reader.readOpaque())
    for proposal in try reader.readVector(of: CachedProposal.self) {
      try publicState.proposals.insert(proposal)
    }
    secrets = try reader.read()
    if let secretTree { self.secretTree = secretTree } else { self.secretTree = try reader.read() }
    privateTree = try PrivateTree(from: &reader, cipherSuite: context.cipherSuite)
    client = try reader.read()
  }

  package func encode(into writer: inout WireWriter) {
    encode(into: &writer, withSecretTree: true)
  }

  func encode(into writer: inout WireWriter, withSecretTree: Bool) {
    writer.write(publicState.context)
    writer.writeOpaque(publicState.tree.encoded)
    writer.writeOpaque(publicState.interimTranscriptHash)
    writer.writeVector(publicState.proposals.all)
    writer.write(secrets)
    if withSecretTree { writer.write(secretTree) }
    privateTree.encode(into: &writer)
    writer.write(client)
  }
}

package import MLSCore

extension EpochState: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
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
    secretTree = try reader.read()
    privateTree = try PrivateTree(from: &reader, cipherSuite: context.cipherSuite)
    client = try reader.read()
  }

  package func encode(into writer: inout WireWriter) {
    writer.write(publicState.context)
    writer.writeOpaque(publicState.tree.encoded)
    writer.writeOpaque(publicState.interimTranscriptHash)
    writer.writeVector(publicState.proposals.all)
    writer.write(secrets)
    writer.write(secretTree)
    privateTree.encode(into: &writer)
    writer.write(client)
  }
}

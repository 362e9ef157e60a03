/// What all members of a group agree on in an epoch.
///
/// Source: RFC 9420 §8.1.
public struct GroupContext: Hashable, Sendable {
  /// The protocol version; there is one.
  public var version: ProtocolVersion { .mls10 }
  /// The cipher suite.
  public var cipherSuite: CipherSuite
  /// The group's identifier, chosen by its creator.
  public var groupID: [UInt8]
  /// The number of commits since the group was made.
  public var epoch: UInt64
  /// The hash of the ratchet tree.
  public var treeHash: [UInt8]
  /// The hash over every commit so far.
  public var confirmedTranscriptHash: [UInt8]
  /// What the group's members agreed on besides.
  public var extensions: Extensions

  package init(
    cipherSuite: CipherSuite, groupID: [UInt8], epoch: UInt64, treeHash: [UInt8],
    confirmedTranscriptHash: [UInt8], extensions: Extensions
  ) {
    self.cipherSuite = cipherSuite
    self.groupID = groupID
    self.epoch = epoch
    self.treeHash = treeHash
    self.confirmedTranscriptHash = confirmedTranscriptHash
    self.extensions = extensions
  }

  /// What the group demands of its members' clients, where it demands anything.
  package var requiredCapabilities: RequiredCapabilities? {
    get throws(MLSError) { try extensions.content() }
  }

  /// Who outside the group may send it proposals.
  package var externalSenders: [ExternalSender] {
    get throws(MLSError) { try extensions.content(ExternalSenders.self)?.senders ?? [] }
  }
}

extension GroupContext: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    guard try reader.read(ProtocolVersion.self) == .mls10 else {
      throw .violation(.unsupportedVersion)
    }
    cipherSuite = try reader.read()
    groupID = try reader.readOpaque()
    epoch = try reader.read()
    treeHash = try reader.readOpaque()
    confirmedTranscriptHash = try reader.readOpaque()
    extensions = try reader.read()
  }

  package func encode(into writer: inout WireWriter) {
    writer.write(version)
    writer.write(cipherSuite)
    writer.writeOpaque(groupID)
    writer.write(epoch)
    writer.writeOpaque(treeHash)
    writer.writeOpaque(confirmedTranscriptHash)
    writer.write(extensions)
  }
}

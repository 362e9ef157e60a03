/// The parameters of the group that replaces this one.
///
/// Source: RFC 9420 §12.1.5.
public struct ReInit: Hashable, Sendable {
  /// The new group's identifier.
  public var groupID: [UInt8]
  /// The new group's protocol version, not lower than this one's.
  public var version: ProtocolVersion
  /// The new group's cipher suite.
  public var cipherSuite: CipherSuiteCode
  /// The new group's extensions.
  public var extensions: Extensions

  /// A replacement by a group with the given parameters.
  public init(groupID: [UInt8], cipherSuite: CipherSuite, extensions: Extensions) {
    self.groupID = groupID
    self.version = .mls10
    self.cipherSuite = cipherSuite.code
    self.extensions = extensions
  }
}

extension ReInit: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    groupID = try reader.readOpaque()
    version = try reader.read()
    cipherSuite = try reader.read()
    extensions = try reader.read()
  }

  package func encode(into writer: inout WireWriter) {
    writer.writeOpaque(groupID)
    writer.write(version)
    writer.write(cipherSuite)
    writer.write(extensions)
  }
}

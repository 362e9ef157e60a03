/// What every member of a group must support beyond the defaults.
///
/// Source: RFC 9420 §11.1.
public struct RequiredCapabilities: Hashable, Sendable {
  /// The extension types.
  public var extensions: [ExtensionType]
  /// The proposal types.
  public var proposals: [ProposalType]
  /// The credential types.
  public var credentials: [CredentialType]

  /// The requirement of all that is listed.
  public init(
    extensions: [ExtensionType] = [],
    proposals: [ProposalType] = [],
    credentials: [CredentialType] = []
  ) {
    self.extensions = extensions
    self.proposals = proposals
    self.credentials = credentials
  }

  /// The extension for a GroupContext.
  public var asExtension: Extension { wireExtension }
}

extension RequiredCapabilities: ExtensionContent {
  package static let extensionType = ExtensionType.requiredCapabilities

  package init(from reader: inout WireReader) throws(MLSError) {
    extensions = try reader.readVector()
    proposals = try reader.readVector()
    credentials = try reader.readVector()
  }

  package func encode(into writer: inout WireWriter) {
    writer.writeVector(extensions)
    writer.writeVector(proposals)
    writer.writeVector(credentials)
  }
}

/// What a client supports beyond what RFC 9420 asks of every client.
///
/// Source: RFC 9420 §7.2.
public struct Capabilities: Hashable, Sendable {
  /// The protocol versions.
  public var versions: [ProtocolVersion]
  /// The cipher suites.
  public var cipherSuites: [CipherSuiteCode]
  /// The extension types beyond the default ones.
  public var extensions: [ExtensionType]
  /// The proposal types beyond the default ones.
  public var proposals: [ProposalType]
  /// The credential types; none is supported by default.
  public var credentials: [CredentialType]

  /// The capabilities with the given lists.
  public init(
    versions: [ProtocolVersion] = [.mls10],
    cipherSuites: [CipherSuiteCode] = CipherSuite.allCases.map(\.code),
    extensions: [ExtensionType] = [],
    proposals: [ProposalType] = [],
    credentials: [CredentialType] = [.basic]
  ) {
    self.versions = versions
    self.cipherSuites = cipherSuites
    self.extensions = extensions
    self.proposals = proposals
    self.credentials = credentials
  }

  /// Whether `type` is supported, by default or by name.
  public func supports(_ type: ExtensionType) -> Bool {
    type.isDefault || extensions.contains(type)
  }

  /// Whether `type` is supported, by default or by name.
  public func supports(_ type: ProposalType) -> Bool {
    type.isDefault || proposals.contains(type)
  }

  /// Whether all that `required` names is supported.
  public func satisfy(_ required: RequiredCapabilities) -> Bool {
    required.extensions.allSatisfy(supports) && required.proposals.allSatisfy(supports)
      && required.credentials.allSatisfy(credentials.contains)
  }
}

extension Capabilities: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    versions = try Self.list(from: &reader)
    cipherSuites = try Self.list(from: &reader)
    extensions = try Self.list(from: &reader)
    proposals = try Self.list(from: &reader)
    credentials = try Self.list(from: &reader)
  }

  private static func list<Code: CodePoint & WireCodable>(
    from reader: inout WireReader
  ) throws(MLSError) -> [Code] {
    let codes: [Code] = try reader.readVector()
    guard codes.count <= Limits.capabilityCount else {
      throw .malformed(
        .tooMany(codes.count, limit: Limits.capabilityCount, of: "capabilities"))
    }
    return codes
  }

  package func encode(into writer: inout WireWriter) {
    writer.writeVector(versions)
    writer.writeVector(cipherSuites)
    writer.writeVector(extensions)
    writer.writeVector(proposals)
    writer.writeVector(credentials)
  }
}

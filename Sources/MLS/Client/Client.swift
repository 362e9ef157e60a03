public import Cryptography
public import MLSCore

/// Who one is in groups of a cipher suite: a credential, the key that goes with it, and what one's
/// client supports.
public struct Client: Sendable {
  /// The suite of the groups.
  public let cipherSuite: CipherSuite
  /// Who one claims to be.
  public var credential: Credential
  /// The key that signs one's messages; a key of its own for each group is best.
  public var signingKey: SigningKey
  /// What one's client supports.
  public var capabilities: Capabilities
  /// What one's leaf says besides; every type in it is among the capabilities.
  public var leafExtensions: Extensions

  /// A client.
  ///
  /// - Parameters:
  ///   - cipherSuite: the suite of the groups.
  ///   - credential: who one claims to be.
  ///   - signingKey: of the suite's scheme.
  ///   - capabilities: what one's client supports.
  ///   - leafExtensions: what one's leaf says besides.
  /// - Throws: `MLSError.violation(.signatureSchemeMismatch)`.
  public init(
    cipherSuite: CipherSuite, credential: Credential, signingKey: SigningKey,
    capabilities: Capabilities = Capabilities(), leafExtensions: Extensions = Extensions()
  ) throws(MLSError) {
    guard signingKey.scheme == cipherSuite.signatureScheme else {
      throw .violation(.signatureSchemeMismatch)
    }
    self.cipherSuite = cipherSuite
    self.credential = credential
    self.signingKey = signingKey
    self.capabilities = capabilities
    self.leafExtensions = leafExtensions
  }

  /// The leaf with an encryption key, for a source.
  package func leafNode(
    encryptionKey: [UInt8], source: LeafNodeSource, in place: LeafNode.Place?
  ) throws(MLSError) -> LeafNode {
    let content = LeafNode.Content(
      encryptionKey: encryptionKey, signatureKey: signingKey.verificationKey.rawRepresentation,
      credential: credential, capabilities: capabilities, source: source,
      extensions: leafExtensions)
    return try LeafNode(content, in: place) { bytes throws(MLSError) in
      try cipherSuite.sign(bytes, label: .leafNode, with: signingKey)
    }
  }
}

extension Client: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    let suite: CipherSuite = try reader.read()
    try self.init(
      cipherSuite: suite, credential: try reader.read(),
      signingKey: try suite.signingKey(try reader.readSecret()),
      capabilities: try reader.read(), leafExtensions: try reader.read())
  }

  package func encode(into writer: inout WireWriter) {
    writer.write(cipherSuite)
    writer.write(credential)
    writer.writeSecret(signingKey.rawRepresentation)
    writer.write(capabilities)
    writer.write(leafExtensions)
  }
}

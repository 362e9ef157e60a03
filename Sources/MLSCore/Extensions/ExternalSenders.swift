/// Someone outside a group who may send it proposals.
///
/// Source: RFC 9420 §12.1.8.1.
public struct ExternalSender: Hashable, Sendable {
  /// The key that the sender's signatures verify under.
  public var signatureKey: [UInt8]
  /// Who the sender claims to be.
  public var credential: Credential

  /// The sender with the given key and credential.
  public init(signatureKey: [UInt8], credential: Credential) {
    self.signatureKey = signatureKey
    self.credential = credential
  }
}

extension ExternalSender: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    signatureKey = try reader.readOpaque()
    credential = try reader.read()
  }

  package func encode(into writer: inout WireWriter) {
    writer.writeOpaque(signatureKey)
    writer.write(credential)
  }
}

/// The external senders of a group, named in messages by their place in the list.
///
/// Source: RFC 9420 §12.1.8.1.
public struct ExternalSenders: Hashable, Sendable {
  /// The senders in order.
  public var senders: [ExternalSender]

  /// A list of senders.
  public init(_ senders: [ExternalSender]) { self.senders = senders }

  /// The extension for a GroupContext.
  public var asExtension: Extension { wireExtension }
}

extension ExternalSenders: ExtensionContent {
  package static let extensionType = ExtensionType.externalSenders

  package init(from reader: inout WireReader) throws(MLSError) {
    senders = try reader.readVector()
  }

  package func encode(into writer: inout WireWriter) { writer.writeVector(senders) }
}

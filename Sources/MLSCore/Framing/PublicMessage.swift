/// A handshake message that everyone can read and that its sender signed.
///
/// Source: RFC 9420 §6.2.
public struct PublicMessage: Hashable, Sendable {
  package let content: FramedContent
  package let auth: FramedContentAuthData
  package let membershipTag: [UInt8]?

  package init(content: FramedContent, auth: FramedContentAuthData, membershipTag: [UInt8]?) {
    self.content = content
    self.auth = auth
    self.membershipTag = membershipTag
  }

  /// The group that the message is for.
  public var groupID: [UInt8] { content.groupID }
  /// The epoch that the message is for.
  public var epoch: UInt64 { content.epoch }
  /// Whether the message is a proposal or a commit.
  public var contentType: ContentType { content.body.type }
  /// Who claims to have sent it.
  public var sender: Sender { content.sender }
  /// What the sender said in the clear.
  public var authenticatedData: [UInt8] { content.authenticatedData }

  /// The message out of its frame, not yet verified.
  package var authenticatedContent: AuthenticatedContent {
    AuthenticatedContent(wireFormat: .publicMessage, content: content, auth: auth)
  }
}

extension PublicMessage: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    content = try reader.read()
    auth = try FramedContentAuthData(of: content.body.type, from: &reader)
    membershipTag = content.sender.leaf == nil ? nil : try reader.readOpaque()
  }

  package func encode(into writer: inout WireWriter) {
    writer.write(content)
    auth.encode(into: &writer)
    if let membershipTag { writer.writeOpaque(membershipTag) }
  }
}

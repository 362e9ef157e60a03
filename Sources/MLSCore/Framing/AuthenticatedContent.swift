/// How a message is framed; part of what its sender signs, so that one cannot pass for the other.
///
/// Source: RFC 9420 §6.
package enum WireFormat: UInt16, Sendable {
  case publicMessage = 1
  case privateMessage = 2
  case welcome = 3
  case groupInfo = 4
  case keyPackage = 5
}

/// The proof that comes with a content: its sender's signature, and for a commit the tag of the
/// epoch that it starts.
///
/// Source: RFC 9420 §6.1.
package struct FramedContentAuthData: Hashable, Sendable {
  package var signature: [UInt8]
  package var confirmationTag: [UInt8]?

  package init(signature: [UInt8], confirmationTag: [UInt8]?) {
    self.signature = signature
    self.confirmationTag = confirmationTag
  }

  package init(of type: ContentType, from reader: inout WireReader) throws(MLSError) {
    signature = try reader.readOpaque()
    confirmationTag = type == .commit ? try reader.readOpaque() : nil
  }

  package func encode(into writer: inout WireWriter) {
    writer.writeOpaque(signature)
    if let confirmationTag { writer.writeOpaque(confirmationTag) }
  }
}

/// A content with its proof, out of its frame but not yet verified.
///
/// Source: RFC 9420 §6.
package struct AuthenticatedContent: Hashable, Sendable, WireCodable {
  package let wireFormat: WireFormat
  package let content: FramedContent
  package let auth: FramedContentAuthData

  package init(wireFormat: WireFormat, content: FramedContent, auth: FramedContentAuthData) {
    self.wireFormat = wireFormat
    self.content = content
    self.auth = auth
  }

  package init(from reader: inout WireReader) throws(MLSError) {
    let code = try reader.read(UInt16.self)
    guard let wireFormat = WireFormat(rawValue: code) else {
      throw .malformed(.unknownValue(Int(code), of: "WireFormat"))
    }
    self.wireFormat = wireFormat
    content = try reader.read()
    auth = try FramedContentAuthData(of: content.body.type, from: &reader)
  }

  package func encode(into writer: inout WireWriter) {
    writer.write(wireFormat.rawValue)
    writer.write(content)
    auth.encode(into: &writer)
  }

  /// FramedContentTBS: what the sender signs. Members and joining members sign the encoded
  /// GroupContext too.
  package static func signedBytes(
    _ content: FramedContent, as wireFormat: WireFormat, context: [UInt8]
  ) -> [UInt8] {
    WireWriter.encode(reserving: content.encoded.count + context.count + 4) { writer in
      writer.write(ProtocolVersion.mls10)
      writer.write(wireFormat.rawValue)
      writer.write(content)
      switch content.sender {
      case .member, .newMemberCommit: writer.writeBytes(context)
      case .external, .newMemberProposal: break
      }
    }
  }

  /// AuthenticatedContentTBM: what the membership tag of a public message is over.
  package func taggedBytes(context: [UInt8]) -> [UInt8] {
    var bytes = Self.signedBytes(content, as: wireFormat, context: context)
    bytes += WireWriter.encode { auth.encode(into: &$0) }
    return bytes
  }

  /// ConfirmedTranscriptHashInput: what a commit adds to the confirmed transcript.
  ///
  /// Source: RFC 9420 §8.2.
  package var transcriptBytes: [UInt8] {
    WireWriter.encode(reserving: content.encoded.count + 80) { writer in
      writer.write(wireFormat.rawValue)
      writer.write(content)
      writer.writeOpaque(auth.signature)
    }
  }
}

/// What kind of content a message carries.
///
/// Source: RFC 9420 §6.
public enum ContentType: UInt8, Hashable, Sendable {
  /// Data of the application.
  case application = 1
  /// A proposal.
  case proposal = 2
  /// A commit.
  case commit = 3

  package init(from reader: inout WireReader) throws(MLSError) {
    let code = try reader.read(UInt8.self)
    guard let type = ContentType(rawValue: code) else {
      throw .malformed(.unknownValue(Int(code), of: "ContentType"))
    }
    self = type
  }
}

/// The content of a message with what says where it belongs.
///
/// Source: RFC 9420 §6.
package struct FramedContent: Hashable, Sendable, WireCodable {
  package let groupID: [UInt8]
  package let epoch: UInt64
  package let sender: Sender
  package let authenticatedData: [UInt8]
  package let body: Body

  /// The encoding, as received or as made.
  package let encoded: [UInt8]

  /// The content proper.
  package enum Body: Hashable, Sendable {
    case application([UInt8])
    case proposal(Proposal)
    case commit(Commit)

    package var type: ContentType {
      switch self {
      case .application: .application
      case .proposal: .proposal
      case .commit: .commit
      }
    }

    package init(
      _ type: ContentType, from reader: inout WireReader
    ) throws(MLSError) {
      switch type {
      case .application: self = .application(try reader.readOpaque())
      case .proposal: self = .proposal(try reader.read())
      case .commit: self = .commit(try reader.read())
      }
    }

    package func encode(into writer: inout WireWriter) {
      switch self {
      case .application(let data): writer.writeOpaque(data)
      case .proposal(let proposal): writer.write(proposal)
      case .commit(let commit): writer.write(commit)
      }
    }
  }

  package init(
    groupID: [UInt8], epoch: UInt64, sender: Sender, authenticatedData: [UInt8], body: Body
  ) {
    self.groupID = groupID
    self.epoch = epoch
    self.sender = sender
    self.authenticatedData = authenticatedData
    self.body = body
    encoded = WireWriter.encode(reserving: 512) { writer in
      Self.encodeHead(groupID, epoch, sender, authenticatedData, body.type, into: &writer)
      body.encode(into: &writer)
    }
  }

  /// The content whose body came encrypted, as `encodedBody` when decrypted.
  package init(
    groupID: [UInt8], epoch: UInt64, sender: Sender, authenticatedData: [UInt8], body: Body,
    encodedBody: [UInt8]
  ) {
    self.groupID = groupID
    self.epoch = epoch
    self.sender = sender
    self.authenticatedData = authenticatedData
    self.body = body
    encoded = WireWriter.encode(reserving: encodedBody.count + 128) { writer in
      Self.encodeHead(groupID, epoch, sender, authenticatedData, body.type, into: &writer)
      writer.writeBytes(encodedBody)
    }
  }

  package init(from reader: inout WireReader) throws(MLSError) {
    let start = reader.position
    groupID = try reader.readOpaque()
    epoch = try reader.read()
    sender = try reader.read()
    authenticatedData = try reader.readOpaque()
    let type = try ContentType(from: &reader)
    body = try Body(type, from: &reader)
    encoded = reader.bytes(since: start)
  }

  private static func encodeHead(
    _ groupID: [UInt8], _ epoch: UInt64, _ sender: Sender, _ authenticatedData: [UInt8],
    _ type: ContentType, into writer: inout WireWriter
  ) {
    writer.writeOpaque(groupID)
    writer.write(epoch)
    writer.write(sender)
    writer.writeOpaque(authenticatedData)
    writer.write(type.rawValue)
  }

  package func encode(into writer: inout WireWriter) { writer.writeBytes(encoded) }
}

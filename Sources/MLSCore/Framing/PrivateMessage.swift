/// A message that only members of its epoch can read.
///
/// Source: RFC 9420 §6.3.
public struct PrivateMessage: Hashable, Sendable {
  /// The group that the message is for.
  public let groupID: [UInt8]
  /// The epoch that the message is for.
  public let epoch: UInt64
  /// What kind of content is inside.
  public let contentType: ContentType
  /// What the sender said in the clear.
  public let authenticatedData: [UInt8]
  package let encryptedSenderData: [UInt8]
  package let ciphertext: [UInt8]

  package init(
    groupID: [UInt8], epoch: UInt64, contentType: ContentType, authenticatedData: [UInt8],
    encryptedSenderData: [UInt8], ciphertext: [UInt8]
  ) {
    self.groupID = groupID
    self.epoch = epoch
    self.contentType = contentType
    self.authenticatedData = authenticatedData
    self.encryptedSenderData = encryptedSenderData
    self.ciphertext = ciphertext
  }

  /// PrivateContentAAD: what the seal of the content is bound to.
  package var contentAssociatedData: [UInt8] {
    WireWriter.encode(reserving: 64) { writer in
      writer.writeOpaque(groupID)
      writer.write(epoch)
      writer.write(contentType.rawValue)
      writer.writeOpaque(authenticatedData)
    }
  }

  /// SenderDataAAD: what the seal of the sender data is bound to.
  package var senderAssociatedData: [UInt8] {
    WireWriter.encode(reserving: 64) { writer in
      writer.writeOpaque(groupID)
      writer.write(epoch)
      writer.write(contentType.rawValue)
    }
  }
}

extension PrivateMessage: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    groupID = try reader.readOpaque()
    epoch = try reader.read()
    contentType = try ContentType(from: &reader)
    authenticatedData = try reader.readOpaque()
    encryptedSenderData = try reader.readOpaque()
    ciphertext = try reader.readOpaque()
  }

  package func encode(into writer: inout WireWriter) {
    writer.writeOpaque(groupID)
    writer.write(epoch)
    writer.write(contentType.rawValue)
    writer.writeOpaque(authenticatedData)
    writer.writeOpaque(encryptedSenderData)
    writer.writeOpaque(ciphertext)
  }
}

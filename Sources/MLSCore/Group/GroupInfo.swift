/// A member's signed account of its group, for those who join.
///
/// Source: RFC 9420 §12.4.3.
public struct GroupInfo: Hashable, Sendable {
  /// The group's state.
  public let groupContext: GroupContext
  /// Further data: the ratchet tree, the key for external commits.
  public let extensions: Extensions
  /// Proof of the epoch's confirmation key.
  package let confirmationTag: [UInt8]
  /// The leaf of the member who signed.
  public let signer: LeafIndex
  /// The member's signature over all of it.
  public let signature: [UInt8]

  /// The encoding, as received or as signed.
  package let encoded: [UInt8]
  private let unsignedByteCount: Int

  /// The account of the given parts, signed by `sign`, which is given GroupInfoTBS.
  package init(
    groupContext: GroupContext, extensions: Extensions, confirmationTag: [UInt8],
    signer: LeafIndex, signedBy sign: ([UInt8]) throws(MLSError) -> [UInt8]
  ) throws(MLSError) {
    self.groupContext = groupContext
    self.extensions = extensions
    self.confirmationTag = confirmationTag
    self.signer = signer
    var writer = WireWriter(reserving: 1_024)
    writer.write(groupContext)
    writer.write(extensions)
    writer.writeOpaque(confirmationTag)
    writer.write(signer)
    unsignedByteCount = writer.bytes.count
    signature = try sign(writer.bytes)
    writer.writeOpaque(signature)
    encoded = writer.bytes
  }

  /// GroupInfoTBS: what the member signed.
  package var signedBytes: [UInt8] { Array(encoded[..<unsignedByteCount]) }
}

extension GroupInfo: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    let start = reader.position
    groupContext = try reader.read()
    extensions = try reader.read()
    confirmationTag = try reader.readOpaque()
    signer = try reader.read()
    unsignedByteCount = reader.position - start
    signature = try reader.readOpaque()
    encoded = reader.bytes(since: start)
  }

  package func encode(into writer: inout WireWriter) { writer.writeBytes(encoded) }
}

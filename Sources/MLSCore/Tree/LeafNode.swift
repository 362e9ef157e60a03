/// A member's leaf: its keys, its credential and what it supports, signed by itself.
///
/// Leaves never change and are shared between the trees that hold them; the bytes that were signed
/// are kept as they came.
///
/// Source: RFC 9420 §7.2.
public final class LeafNode: Sendable {
  /// The public key that path secrets are encrypted to.
  public let encryptionKey: [UInt8]
  /// The public key that the member's signatures verify under.
  public let signatureKey: [UInt8]
  /// Who the member claims to be.
  public let credential: Credential
  /// What the member's client supports.
  public let capabilities: Capabilities
  /// Where the leaf comes from.
  public let source: LeafNodeSource
  /// What the application and extensions say of the member.
  public let extensions: Extensions
  /// The member's signature over all of it.
  public let signature: [UInt8]

  /// The encoding, as received or as signed.
  package let encoded: [UInt8]
  private let unsignedByteCount: Int

  /// What a leaf says before it is signed.
  package struct Content: Sendable {
    package var encryptionKey: [UInt8]
    package var signatureKey: [UInt8]
    package var credential: Credential
    package var capabilities: Capabilities
    package var source: LeafNodeSource
    package var extensions: Extensions

    package init(
      encryptionKey: [UInt8], signatureKey: [UInt8], credential: Credential,
      capabilities: Capabilities, source: LeafNodeSource, extensions: Extensions
    ) {
      self.encryptionKey = encryptionKey
      self.signatureKey = signatureKey
      self.credential = credential
      self.capabilities = capabilities
      self.source = source
      self.extensions = extensions
    }

    func encode(into writer: inout WireWriter) {
      writer.writeOpaque(encryptionKey)
      writer.writeOpaque(signatureKey)
      writer.write(credential)
      writer.write(capabilities)
      writer.write(source)
      writer.write(extensions)
    }
  }

  /// The leaf that says `content`, signed by `sign`, which is given the bytes of LeafNodeTBS.
  ///
  /// `place` is the group and leaf that an Update or a commit binds the leaf to.
  package init(
    _ content: Content, in place: Place?,
    signedBy sign: ([UInt8]) throws(MLSError) -> [UInt8]
  ) throws(MLSError) {
    encryptionKey = content.encryptionKey
    signatureKey = content.signatureKey
    credential = content.credential
    capabilities = content.capabilities
    source = content.source
    extensions = content.extensions
    var writer = WireWriter(reserving: 512)
    content.encode(into: &writer)
    unsignedByteCount = writer.bytes.count
    signature = try sign(Self.signedBytes(writer.bytes[...], source: source, place: place))
    writer.writeOpaque(signature)
    encoded = writer.bytes
  }

  package init(from reader: inout WireReader) throws(MLSError) {
    let start = reader.position
    encryptionKey = try reader.readOpaque()
    signatureKey = try reader.readOpaque()
    credential = try reader.read()
    capabilities = try reader.read()
    source = try reader.read()
    extensions = try reader.read()
    unsignedByteCount = reader.position - start
    signature = try reader.readOpaque()
    encoded = reader.bytes(since: start)
  }

  /// The group and the leaf that an Update or a commit binds a leaf to.
  package struct Place: Sendable {
    package let groupID: [UInt8]
    package let leaf: LeafIndex

    package init(groupID: [UInt8], leaf: LeafIndex) {
      self.groupID = groupID
      self.leaf = leaf
    }
  }

  /// LeafNodeTBS: what the member signed where the leaf stands at `place`.
  package func signedBytes(in place: Place?) -> [UInt8] {
    Self.signedBytes(encoded[..<unsignedByteCount], source: source, place: place)
  }

  private static func signedBytes(
    _ unsigned: ArraySlice<UInt8>, source: LeafNodeSource, place: Place?
  ) -> [UInt8] {
    var writer = WireWriter(reserving: unsigned.count + 48)
    writer.writeBytes(unsigned)
    switch source {
    case .keyPackage: break
    case .update, .commit:
      writer.writeOpaque(place?.groupID ?? [])
      writer.write(place?.leaf ?? LeafIndex(0))
    }
    return writer.bytes
  }
}

extension LeafNode: WireCodable {
  package func encode(into writer: inout WireWriter) { writer.writeBytes(encoded) }
}

extension LeafNode: Hashable {
  /// Whether the encodings are equal.
  public static func == (left: LeafNode, right: LeafNode) -> Bool {
    left === right || left.encoded == right.encoded
  }

  /// Hashes the signature, which is as good as the whole.
  public func hash(into hasher: inout Hasher) { hasher.combine(signature) }
}

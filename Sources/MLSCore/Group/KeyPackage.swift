/// What a client publishes so that others can add it to groups while it is away.
///
/// A key package that came from outside is not to be used before `validated(…)` has given its
/// `ValidKeyPackage`.
///
/// Source: RFC 9420 §10.
public struct KeyPackage: Hashable, Sendable {
  /// The protocol version, which is also that of the message it travels in.
  public let version: ProtocolVersion
  /// The cipher suite of every key in it.
  public let cipherSuite: CipherSuite
  /// The public key that the Welcome is encrypted to.
  public let initKey: [UInt8]
  /// The leaf that the client will have.
  public let leafNode: LeafNode
  /// Further data, such as the mark of a last resort.
  public let extensions: Extensions
  /// The client's signature over all of it.
  public let signature: [UInt8]

  /// The encoding, as received or as signed.
  package let encoded: [UInt8]
  private let unsignedByteCount: Int

  /// The key package of the given parts, signed by `sign`, which is given KeyPackageTBS.
  package init(
    cipherSuite: CipherSuite, initKey: [UInt8], leafNode: LeafNode, extensions: Extensions,
    signedBy sign: ([UInt8]) throws(MLSError) -> [UInt8]
  ) throws(MLSError) {
    version = .mls10
    self.cipherSuite = cipherSuite
    self.initKey = initKey
    self.leafNode = leafNode
    self.extensions = extensions
    var writer = WireWriter(reserving: 1_024)
    writer.write(version)
    writer.write(cipherSuite)
    writer.writeOpaque(initKey)
    writer.write(leafNode)
    writer.write(extensions)
    unsignedByteCount = writer.bytes.count
    signature = try sign(writer.bytes)
    writer.writeOpaque(signature)
    encoded = writer.bytes
  }

  /// KeyPackageTBS: what the client signed.
  package var signedBytes: [UInt8] { Array(encoded[..<unsignedByteCount]) }

  /// Whether the client may be added with this key package more than once.
  public var isLastResort: Bool { extensions[.lastResort] != nil }
}

extension KeyPackage: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    let start = reader.position
    version = try reader.read()
    guard version == .mls10 else { throw .violation(.unsupportedVersion) }
    cipherSuite = try reader.read()
    initKey = try reader.readOpaque()
    leafNode = try reader.read()
    extensions = try reader.read()
    unsignedByteCount = reader.position - start
    signature = try reader.readOpaque()
    encoded = reader.bytes(since: start)
  }

  package func encode(into writer: inout WireWriter) { writer.writeBytes(encoded) }

  /// Whether the encodings are equal.
  public static func == (left: KeyPackage, right: KeyPackage) -> Bool {
    left.encoded == right.encoded
  }

  /// Hashes the signature, which is as good as the whole.
  public func hash(into hasher: inout Hasher) { hasher.combine(signature) }
}

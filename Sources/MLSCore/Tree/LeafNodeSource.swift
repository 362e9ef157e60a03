/// Where a leaf comes from, with what only such a leaf carries.
///
/// Source: RFC 9420 §7.2.
public enum LeafNodeSource: Hashable, Sendable {
  /// A key package: when it may be used.
  case keyPackage(Lifetime)
  /// An Update proposal.
  case update
  /// The path of a commit: the hash of the leaf's nearest parent.
  case commit(parentHash: [UInt8])
}

extension LeafNodeSource: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    switch try reader.read(UInt8.self) {
    case 1: self = .keyPackage(try reader.read())
    case 2: self = .update
    case 3: self = .commit(parentHash: try reader.readOpaque())
    case let other: throw .malformed(.unknownValue(Int(other), of: "LeafNodeSource"))
    }
  }

  package func encode(into writer: inout WireWriter) {
    switch self {
    case .keyPackage(let lifetime):
      writer.write(UInt8(1))
      writer.write(lifetime)
    case .update: writer.write(UInt8(2))
    case .commit(let parentHash):
      writer.write(UInt8(3))
      writer.writeOpaque(parentHash)
    }
  }
}

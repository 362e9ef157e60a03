/// A change that a commit may make.
///
/// Source: RFC 9420 §12.1.
public enum Proposal: Hashable, Sendable {
  /// Adds the client that published the key package.
  case add(KeyPackage)
  /// Replaces the sender's leaf.
  case update(LeafNode)
  /// Removes the member at the leaf.
  case remove(LeafIndex)
  /// Mixes a pre-shared key into the next epoch.
  case preSharedKey(PreSharedKeyID)
  /// Closes the group in favour of a new one.
  case reInit(ReInit)
  /// Carries an outsider's encapsulated contribution to the next epoch.
  case externalInit(kemOutput: [UInt8])
  /// Replaces the extensions of the GroupContext.
  case groupContextExtensions(Extensions)
  /// A proposal of a type that the application knows, its content as a vector of bytes.
  case custom(ProposalType, [UInt8])

  /// The registered type.
  public var type: ProposalType {
    switch self {
    case .add: .add
    case .update: .update
    case .remove: .remove
    case .preSharedKey: .preSharedKey
    case .reInit: .reInit
    case .externalInit: .externalInit
    case .groupContextExtensions: .groupContextExtensions
    case .custom(let type, _): type
    }
  }
}

extension Proposal: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    let type: ProposalType = try reader.read()
    switch type {
    case .add: self = .add(try reader.read())
    case .update: self = .update(try reader.read())
    case .remove: self = .remove(try reader.read())
    case .preSharedKey: self = .preSharedKey(try reader.read())
    case .reInit: self = .reInit(try reader.read())
    case .externalInit: self = .externalInit(kemOutput: try reader.readOpaque())
    case .groupContextExtensions: self = .groupContextExtensions(try reader.read())
    default: self = .custom(type, try reader.readOpaque())
    }
  }

  package func encode(into writer: inout WireWriter) {
    writer.write(type)
    switch self {
    case .add(let keyPackage): writer.write(keyPackage)
    case .update(let leafNode): writer.write(leafNode)
    case .remove(let leaf): writer.write(leaf)
    case .preSharedKey(let id): writer.write(id)
    case .reInit(let reInit): writer.write(reInit)
    case .externalInit(let kemOutput): writer.writeOpaque(kemOutput)
    case .groupContextExtensions(let extensions): writer.write(extensions)
    case .custom(_, let content): writer.writeOpaque(content)
    }
  }
}

/// Who sent a message.
///
/// Source: RFC 9420 §6.
public enum Sender: Hashable, Sendable {
  /// The member at a leaf.
  case member(LeafIndex)
  /// A sender that the group's extension lists, at its place in the list.
  case external(UInt32)
  /// A client that proposes to be added.
  case newMemberProposal
  /// A client that adds itself by an external commit.
  case newMemberCommit

  /// The leaf of a member.
  public var leaf: LeafIndex? {
    guard case .member(let leaf) = self else { return nil }
    return leaf
  }
}

extension Sender: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    switch try reader.read(UInt8.self) {
    case 1: self = .member(try reader.read())
    case 2: self = .external(try reader.read())
    case 3: self = .newMemberProposal
    case 4: self = .newMemberCommit
    case let other: throw .malformed(.unknownValue(Int(other), of: "SenderType"))
    }
  }

  package func encode(into writer: inout WireWriter) {
    switch self {
    case .member(let leaf):
      writer.write(UInt8(1))
      writer.write(leaf)
    case .external(let index):
      writer.write(UInt8(2))
      writer.write(index)
    case .newMemberProposal: writer.write(UInt8(3))
    case .newMemberCommit: writer.write(UInt8(4))
    }
  }
}

extension Sender: CustomStringConvertible {
  /// Who it is, as an error says it.
  public var description: String {
    switch self {
    case .member(let leaf): "the member at leaf \(leaf.rawValue)"
    case .external(let index): "external sender \(index)"
    case .newMemberProposal: "a client that proposes to be added"
    case .newMemberCommit: "a client that joins from outside"
    }
  }
}

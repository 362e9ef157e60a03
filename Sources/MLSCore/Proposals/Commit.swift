/// The hash by which a commit names a proposal that was sent before.
///
/// Source: RFC 9420 §5.2.
public struct ProposalReference: Hashable, Sendable {
  /// The hash of the AuthenticatedContent that carried the proposal.
  public let bytes: [UInt8]

  package init(bytes: [UInt8]) { self.bytes = bytes }
}

/// A proposal in a commit: itself, or the hash of the message it was sent in.
///
/// Source: RFC 9420 §12.4.
package enum ProposalOrReference: Hashable, Sendable, WireCodable {
  case proposal(Proposal)
  case reference(ProposalReference)

  package init(from reader: inout WireReader) throws(MLSError) {
    switch try reader.read(UInt8.self) {
    case 1: self = .proposal(try reader.read())
    case 2: self = .reference(ProposalReference(bytes: try reader.readOpaque()))
    case let other: throw .malformed(.unknownValue(Int(other), of: "ProposalOrRefType"))
    }
  }

  package func encode(into writer: inout WireWriter) {
    switch self {
    case .proposal(let proposal):
      writer.write(UInt8(1))
      writer.write(proposal)
    case .reference(let reference):
      writer.write(UInt8(2))
      writer.writeOpaque(reference.bytes)
    }
  }
}

/// The start of a new epoch: proposals to apply and, where needed, new keys.
///
/// Source: RFC 9420 §12.4.
package struct Commit: Hashable, Sendable, WireCodable {
  package var proposals: [ProposalOrReference]
  package var path: UpdatePath?

  package init(proposals: [ProposalOrReference], path: UpdatePath?) {
    self.proposals = proposals
    self.path = path
  }

  package init(from reader: inout WireReader) throws(MLSError) {
    proposals = try reader.readVector()
    guard proposals.count <= Limits.proposalCount else {
      throw .malformed(
        .tooMany(proposals.count, limit: Limits.proposalCount, of: "proposals"))
    }
    path = try reader.readOptional()
  }

  package func encode(into writer: inout WireWriter) {
    writer.writeVector(proposals)
    writer.writeOptional(path)
  }
}

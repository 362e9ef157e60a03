/// What a resumption pre-shared key is used for.
///
/// Source: RFC 9420 §8.4.
public enum ResumptionUsage: UInt8, Hashable, Sendable {
  /// To tie a commit to an earlier epoch of a group.
  case application = 1
  /// To tie a group to the one that it replaces.
  case reInit = 2
  /// To tie a group to the one that its members come from.
  case branch = 3
}

/// Which secret a pre-shared key proposal names.
///
/// Source: RFC 9420 §8.4.
public enum PreSharedKeySource: Hashable, Sendable {
  /// A secret from outside the protocol, under a name the members agreed on.
  case external(id: [UInt8])
  /// The resumption secret of an epoch of a group.
  case resumption(usage: ResumptionUsage, groupID: [UInt8], epoch: UInt64)
}

/// A pre-shared key, and a nonce that makes each use of it different.
///
/// Source: RFC 9420 §8.4.
public struct PreSharedKeyID: Hashable, Sendable {
  /// The secret.
  public var source: PreSharedKeySource
  /// Fresh random bytes, as many as the suite's hash has.
  public var nonce: [UInt8]

  /// A use of `source`.
  public init(source: PreSharedKeySource, nonce: [UInt8]) {
    self.source = source
    self.nonce = nonce
  }

  /// The usage where the key ties two groups together; such keys appear only when joining.
  package var tyingUsage: ResumptionUsage? {
    guard case .resumption(let usage, _, _) = source, usage != .application else { return nil }
    return usage
  }
}

extension PreSharedKeyID: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    switch try reader.read(UInt8.self) {
    case 1: source = .external(id: try reader.readOpaque())
    case 2:
      let code = try reader.read(UInt8.self)
      guard let usage = ResumptionUsage(rawValue: code) else {
        throw .malformed(.unknownValue(Int(code), of: "ResumptionPSKUsage"))
      }
      source = .resumption(
        usage: usage, groupID: try reader.readOpaque(), epoch: try reader.read())
    case let other: throw .malformed(.unknownValue(Int(other), of: "PSKType"))
    }
    nonce = try reader.readOpaque()
  }

  package func encode(into writer: inout WireWriter) {
    switch source {
    case .external(let id):
      writer.write(UInt8(1))
      writer.writeOpaque(id)
    case .resumption(let usage, let groupID, let epoch):
      writer.write(UInt8(2))
      writer.write(usage.rawValue)
      writer.writeOpaque(groupID)
      writer.write(epoch)
    }
    writer.writeOpaque(nonce)
  }
}

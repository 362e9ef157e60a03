/// Who the holder of a leaf claims to be; whether that is so, the application decides.
///
/// Source: RFC 9420 §5.3.
public enum Credential: Hashable, Sendable {
  /// An identity in the application's own form.
  case basic(identity: [UInt8])
  /// A chain of DER certificates, the holder's first.
  case x509(certificates: [[UInt8]])
  /// A credential of a type that this library does not know, as it came.
  case other(CredentialType, [UInt8])

  /// The registered type.
  public var type: CredentialType {
    switch self {
    case .basic: .basic
    case .x509: .x509
    case .other(let type, _): type
    }
  }
}

extension Credential: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    let type: CredentialType = try reader.read()
    switch type {
    case .basic: self = .basic(identity: try reader.readOpaque())
    case .x509:
      var nested = try reader.readNested()
      var certificates: [[UInt8]] = []
      while !nested.isAtEnd { certificates.append(try nested.readOpaque()) }
      self = .x509(certificates: certificates)
    default: self = .other(type, try reader.readOpaque())
    }
  }

  package func encode(into writer: inout WireWriter) {
    writer.write(type)
    switch self {
    case .basic(let identity): writer.writeOpaque(identity)
    case .x509(let certificates):
      writer.writeNested { nested in
        for certificate in certificates { nested.writeOpaque(certificate) }
      }
    case .other(_, let content): writer.writeOpaque(content)
    }
  }
}

/// Any message of the protocol, as it arrived: decoded, and nothing else known about it.
///
/// Source: RFC 9420 §6.
public enum MLSMessage: Hashable, Sendable {
  /// A signed handshake message in the clear.
  case publicMessage(PublicMessage)
  /// An encrypted message.
  case privateMessage(PrivateMessage)
  /// An invitation.
  case welcome(Welcome)
  /// An account of a group.
  case groupInfo(GroupInfo)
  /// A key package.
  case keyPackage(KeyPackage)

  /// The message that fills `bytes` exactly.
  ///
  /// - Parameter bytes: at most `Limits.messageByteCount`.
  /// - Throws: `MLSError.malformed`, `MLSError.unsupportedCipherSuite`, or
  ///   `MLSError.violation` for what a structure must not contain.
  public init(decoding bytes: [UInt8]) throws(MLSError) {
    guard bytes.count <= Limits.messageByteCount else {
      throw .malformed(
        .tooMany(bytes.count, limit: Limits.messageByteCount, of: "message bytes"))
    }
    try self.init(wire: bytes)
  }

  /// The message's encoding.
  public var encoded: [UInt8] { wireBytes }

  private var wireFormat: WireFormat {
    switch self {
    case .publicMessage: .publicMessage
    case .privateMessage: .privateMessage
    case .welcome: .welcome
    case .groupInfo: .groupInfo
    case .keyPackage: .keyPackage
    }
  }
}

extension MLSMessage: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    guard try reader.read(ProtocolVersion.self) == .mls10 else {
      throw .violation(.unsupportedVersion)
    }
    let code = try reader.read(UInt16.self)
    switch WireFormat(rawValue: code) {
    case .publicMessage: self = .publicMessage(try reader.read())
    case .privateMessage: self = .privateMessage(try reader.read())
    case .welcome: self = .welcome(try reader.read())
    case .groupInfo: self = .groupInfo(try reader.read())
    case .keyPackage: self = .keyPackage(try reader.read())
    case nil: throw .malformed(.unknownValue(Int(code), of: "WireFormat"))
    }
  }

  package func encode(into writer: inout WireWriter) {
    writer.write(ProtocolVersion.mls10)
    writer.write(wireFormat.rawValue)
    switch self {
    case .publicMessage(let message): writer.write(message)
    case .privateMessage(let message): writer.write(message)
    case .welcome(let message): writer.write(message)
    case .groupInfo(let message): writer.write(message)
    case .keyPackage(let message): writer.write(message)
    }
  }
}

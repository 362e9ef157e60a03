public import Cryptography

/// A server's key for sender certificates, signed by a root that clients pin. Source:
/// docs/protocol.md, "Certificates".
public struct ServerCertificate: Sendable, Hashable {
  /// Names the key, so that it can be revoked.
  public let identifier: UInt32

  /// Signs sender certificates; Ed25519.
  public let key: VerificationKey

  /// By the root.
  public let signature: [UInt8]

  private static let version: UInt8 = 1

  /// Bytes in an encoded certificate.
  static let byteCount = 1 + 4 + 32 + 64

  /// The parts of a certificate.
  public init(identifier: UInt32, key: VerificationKey, signature: [UInt8]) {
    self.identifier = identifier
    self.key = key
    self.signature = signature
  }

  /// What the root signs: a label, then the certificate without its signature.
  public static func signedMessage(identifier: UInt32, key: VerificationKey) -> [UInt8] {
    Label.serverCertificate + body(identifier, key)
  }

  /// The certificate as it is sent.
  public var encoded: [UInt8] { Self.body(identifier, key) + signature }

  /// Whether a pinned root signed the certificate.
  func isSigned(byOneOf roots: [VerificationKey]) -> Bool {
    let message = Self.signedMessage(identifier: identifier, key: key)
    return roots.contains { $0.isValid(signature.bytes, of: message.bytes) }
  }

  private static func body(_ identifier: UInt32, _ key: VerificationKey) -> [UInt8] {
    var writer = WireWriter()
    writer.write(version)
    writer.write(integer: identifier)
    writer.write(key.rawRepresentation)
    return writer.bytes
  }

  init(from reader: inout WireReader) throws(SignalError) {
    try reader.version(Self.version)
    identifier = try reader.integer()
    let raw = try reader.bytes(32)
    key = try cryptographic { () throws(CryptographyError) in
      try VerificationKey(.ed25519, rawRepresentation: raw)
    }
    signature = try reader.bytes(64)
  }
}

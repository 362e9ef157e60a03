public import Cryptography

/// A server's word that an identity key belongs to a device. Received, not verified: `verify` says
/// whether to believe it. Source: docs/protocol.md, "Certificates".
public struct SenderCertificate: Sendable, Hashable {
  /// The device.
  public let address: DeviceAddress

  /// The identity key of its account.
  public let identityKey: IdentityKey

  /// When the certificate ceases to count.
  public let expiry: UnixTime

  /// Whose key signed the certificate.
  public let issuer: ServerCertificate

  /// By the issuer.
  public let signature: [UInt8]

  private static let version: UInt8 = 1

  /// Bytes in an encoded certificate.
  static let byteCount =
    1 + DeviceAddress.byteCount + IdentityKey.byteCount + 8 + ServerCertificate.byteCount + 64

  /// The parts of a certificate.
  public init(
    address: DeviceAddress, identityKey: IdentityKey, expiry: UnixTime, issuer: ServerCertificate,
    signature: [UInt8]
  ) {
    self.address = address
    self.identityKey = identityKey
    self.expiry = expiry
    self.issuer = issuer
    self.signature = signature
  }

  /// What the issuer signs: a label, then the certificate without its signature.
  public static func signedMessage(
    address: DeviceAddress, identityKey: IdentityKey, expiry: UnixTime, issuer: ServerCertificate
  ) -> [UInt8] {
    Label.senderCertificate + body(address, identityKey, expiry, issuer)
  }

  /// The certificate as it is sent.
  public var encoded: [UInt8] { Self.body(address, identityKey, expiry, issuer) + signature }

  /// Verifies the certificate.
  ///
  /// - Parameters:
  ///   - trust: the pinned roots, and the revoked issuers.
  ///   - now: the present, by the server's clock.
  /// - Throws: `untrustedSignature`, `certificateExpired`.
  public func verify(_ trust: CertificateTrust, now: UnixTime) throws(SignalError) {
    guard issuer.isSigned(byOneOf: trust.roots) else {
      throw .untrustedSignature(.serverCertificate)
    }
    let message = Self.signedMessage(
      address: address, identityKey: identityKey, expiry: expiry, issuer: issuer)
    guard issuer.key.isValid(signature.bytes, of: message.bytes) else {
      throw .untrustedSignature(.senderCertificate)
    }
    guard now < expiry, !trust.revokedIssuers.contains(issuer.identifier) else {
      throw .certificateExpired
    }
  }

  private static func body(
    _ address: DeviceAddress, _ identityKey: IdentityKey, _ expiry: UnixTime,
    _ issuer: ServerCertificate
  ) -> [UInt8] {
    var writer = WireWriter(reserving: byteCount)
    writer.write(version)
    writer.write(address.encoded)
    writer.write(identityKey.encoded)
    writer.write(integer: expiry.seconds)
    writer.write(issuer.encoded)
    return writer.bytes
  }
}

extension SenderCertificate {
  /// Reads a whole certificate.
  ///
  /// - Parameter encoded: as a server gave it.
  /// - Throws: `malformed`, `unsupportedVersion`, `cryptography` for a bad key.
  public init(encoded: [UInt8]) throws(SignalError) {
    var reader = WireReader(encoded.bytes, .senderCertificate)
    try self.init(from: &reader)
    try reader.finish()
  }

  init(from reader: inout WireReader) throws(SignalError) {
    try reader.version(Self.version)
    address = try DeviceAddress(from: &reader)
    identityKey = try IdentityKey(from: &reader)
    expiry = UnixTime(seconds: try reader.integer())
    issuer = try ServerCertificate(from: &reader)
    signature = try reader.bytes(64)
  }
}

/// Whose sender certificates to believe.
public struct CertificateTrust: Sendable {
  /// Keys that clients pin.
  public let roots: [VerificationKey]

  /// Identifiers of issuers that count no more.
  public let revokedIssuers: Set<UInt32>

  /// Trust in `roots`, save for revoked issuers.
  public init(roots: [VerificationKey], revokedIssuers: Set<UInt32> = []) {
    self.roots = roots
    self.revokedIssuers = revokedIssuers
  }
}

internal import Cryptography
internal import SignalProtocol
internal import TestSupport

/// A root and a server that issue certificates, for tests.
struct Authority {
  let root: SigningKey
  let server: SigningKey
  let issuer: ServerCertificate

  init(seed: UInt64 = 1, identifier: UInt32 = 7) throws {
    var random = SeededGenerator(seed: seed)
    try self.init(root: random.bytes(32), server: random.bytes(32), identifier: identifier)
  }

  init(root: [UInt8], server: [UInt8], identifier: UInt32) throws {
    self.root = try SigningKey(.ed25519, rawRepresentation: SecretBytes(root))
    self.server = try SigningKey(.ed25519, rawRepresentation: SecretBytes(server))
    let key = self.server.verificationKey
    let message = ServerCertificate.signedMessage(identifier: identifier, key: key)
    issuer = ServerCertificate(
      identifier: identifier, key: key, signature: try self.root.sign(message.bytes))
  }

  var trust: CertificateTrust { CertificateTrust(roots: [root.verificationKey]) }

  func certify(_ device: LocalDevice, until expiry: UnixTime) throws -> SenderCertificate {
    let message = SenderCertificate.signedMessage(
      address: device.address, identityKey: device.identity.publicKey, expiry: expiry,
      issuer: issuer)
    return SenderCertificate(
      address: device.address, identityKey: device.identity.publicKey, expiry: expiry,
      issuer: issuer, signature: try server.sign(message.bytes))
  }
}

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
    root = .generate(.ed25519, using: &random)
    server = .generate(.ed25519, using: &random)
    let message = ServerCertificate.signedMessage(
      identifier: identifier, key: server.verificationKey)
    issuer = ServerCertificate(
      identifier: identifier, key: server.verificationKey,
      signature: try root.sign(message.bytes))
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

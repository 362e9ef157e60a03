internal import Cryptography

/// Messages that do not show their sender to the server. Source: docs/protocol.md, "Sealed sender".
public enum SealedSender {
  static let version: UInt8 = 1

  /// The most recipients of one message.
  public static let recipientLimit = 6_000

  /// Who a message is sealed to.
  public struct Recipient: Sendable, Hashable {
    /// The device.
    public let address: DeviceAddress
    /// The accepted identity key of its account.
    public let identityKey: IdentityKey

    /// A device with its account's identity key.
    public init(address: DeviceAddress, identityKey: IdentityKey) {
      self.address = address
      self.identityKey = identityKey
    }
  }

  /// What a sealed message held.
  public struct Opened: Sendable {
    /// Who sent it, verified.
    public let sender: SenderCertificate
    /// The content: a message of the sender's session, or one to a group.
    public let content: [UInt8]
  }

  /// Seals a message to one device.
  ///
  /// - Parameters:
  ///   - content: what to send.
  ///   - sender: the sender's identity.
  ///   - certificate: the sender's, for that identity.
  ///   - recipient: the device.
  ///   - random: where the message's secret comes from.
  /// - Returns: an encoded message.
  /// - Throws: `wrongRecipient` where the certificate is not of `sender`; `cryptography`.
  public static func seal(
    _ content: [UInt8], from sender: IdentityKeyPair, _ certificate: SenderCertificate,
    to recipient: Recipient, using random: inout some RandomNumberGenerator
  ) throws(SignalError) -> [UInt8] {
    let sealed = try SealedToMany.seal(
      content, from: sender, certificate, to: [recipient], using: &random)
    return sealed.message(sealed.headers[0])
  }

  /// Opens a message.
  ///
  /// - Parameters:
  ///   - message: what this device got.
  ///   - local: this device.
  ///   - trust: whose certificates to believe.
  ///   - now: the present, by the server's clock.
  /// - Returns: sender and content.
  /// - Throws: `malformed`, `unsupportedVersion`, `cryptography`, `untrustedSignature`,
  ///   `certificateExpired`, `ownMessage`.
  public static func open(
    _ message: [UInt8], as local: LocalDevice, _ trust: CertificateTrust, now: UnixTime
  ) throws(SignalError) -> Opened {
    let parts = try Parts(message)
    let own = local.identity
    let secret = try own.sharedSecret(with: parts.ephemeral)
    let mask = try SealingKeys.seedMask(
      secret, ephemeralKey: parts.envelope.ephemeralKey, recipient: own.publicKey, local.address)
    let keys = try SealingKeys(seed: mask.masked(by: parts.envelope.maskedSeed.bytes))
    guard keys.ephemeralKey == parts.envelope.ephemeralKey else {
      throw .cryptography(.authenticationFailed)
    }
    let body = try keys.openBody(parts.body)
    var reader = WireReader(body.bytes, .sealedMessage)
    let certificate = try SenderCertificate(from: &reader)
    let content = [UInt8](copying: reader.remainder())
    try certificate.verify(trust, now: now)
    guard certificate.address != local.address else { throw .ownMessage }
    let shared = try own.sharedSecret(with: certificate.identityKey.keyAgreementKey)
    let expected = try SealingKeys.senderTag(
      shared, parts.envelope, sender: certificate.identityKey, recipient: own.publicKey,
      local.address, bodyDigest: HashFunction.sha256.hash(parts.body))
    guard constantTimeEqual(expected.bytes, parts.tag.bytes) else {
      throw .cryptography(.authenticationFailed)
    }
    return Opened(sender: certificate, content: content)
  }

  /// A message to one device, taken apart.
  private struct Parts {
    let envelope: SealedEnvelope
    let ephemeral: KEMPublicKey
    let tag: [UInt8]
    let body: [UInt8]

    init(_ message: [UInt8]) throws(SignalError) {
      var reader = WireReader(message.bytes, .sealedMessage)
      try reader.version(SealedSender.version)
      guard try reader.byte() == MessageKind.sealed.rawValue else { throw reader.malformed }
      envelope = SealedEnvelope(
        ephemeralKey: try reader.bytes(32),
        maskedSeed: try reader.bytes(SealingKeys.seedByteCount))
      ephemeral = try PreKeyBundle.curveKey(envelope.ephemeralKey)
      tag = try reader.bytes(SealingKeys.tagByteCount)
      body = [UInt8](copying: reader.remainder())
    }
  }
}

extension IdentityKeyPair {
  /// The X25519 secret shared with the owner of `key`.
  func sharedSecret(with key: KEMPublicKey) throws(SignalError) -> SecretBytes {
    try cryptographic { () throws(CryptographyError) in
      try keyAgreementKey.sharedSecret(with: key)
    }
  }
}

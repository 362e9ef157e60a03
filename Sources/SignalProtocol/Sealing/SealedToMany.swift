internal import Cryptography

/// A sealed message to many devices: the body once, and 48 bytes for each device, beside its
/// address. The server splits it. Source: docs/protocol.md, "Sealed sender".
public struct SealedToMany: Sendable, Hashable {
  let ephemeralKey: [UInt8]
  let headers: [Header]
  let body: [UInt8]

  struct Header: Sendable, Hashable {
    let address: DeviceAddress
    let maskedSeed: [UInt8]
    let tag: [UInt8]
  }

  /// Seals a message to several devices.
  ///
  /// - Parameters:
  ///   - content: what to send.
  ///   - sender: the sender's identity.
  ///   - certificate: the sender's, for that identity.
  ///   - recipients: the devices, each once; at most `SealedSender.recipientLimit`.
  ///   - random: where the message's secret comes from.
  /// - Returns: a message for the server to split.
  /// - Throws: `wrongRecipient` where the certificate is not of `sender`; `malformed` for no or too
  ///   many recipients; `cryptography`.
  public static func seal(
    _ content: [UInt8], from sender: IdentityKeyPair, _ certificate: SenderCertificate,
    to recipients: [SealedSender.Recipient], using random: inout some RandomNumberGenerator
  ) throws(SignalError) -> SealedToMany {
    guard certificate.identityKey == sender.publicKey else { throw .wrongRecipient }
    guard (1...SealedSender.recipientLimit).contains(recipients.count) else {
      throw .malformed(.sealedMessage)
    }
    let keys = try SealingKeys(seed: random.secretBytes(SealingKeys.seedByteCount))
    let body = try keys.sealBody(certificate.encoded + content)
    let digest = HashFunction.sha256.hash(body)
    var known: [IdentityKey: (seed: SecretBytes, sender: SecretBytes)] = [:]
    var headers: [Header] = []
    for recipient in recipients {
      let shared: (seed: SecretBytes, sender: SecretBytes)
      if let again = known[recipient.identityKey] {
        shared = again
      } else {
        shared = try secrets(keys, sender, recipient.identityKey)
        known[recipient.identityKey] = shared
      }
      headers.append(
        try header(keys, shared, sender.publicKey, recipient, bodyDigest: digest))
    }
    return SealedToMany(ephemeralKey: keys.ephemeralKey, headers: headers, body: body)
  }

  /// What each device is to get, as the server splits it.
  public var messages: [(address: DeviceAddress, message: [UInt8])] {
    headers.map { ($0.address, message($0)) }
  }

  func message(_ header: Header) -> [UInt8] {
    var writer = WireWriter(reserving: 82 + body.count)
    writer.write(SealedSender.version)
    writer.write(MessageKind.sealed.rawValue)
    writer.write(ephemeralKey)
    writer.write(header.maskedSeed)
    writer.write(header.tag)
    writer.write(body)
    return writer.bytes
  }

  /// The two Diffie–Hellman secrets with an account, the same for each of its devices.
  private static func secrets(
    _ keys: SealingKeys, _ sender: IdentityKeyPair, _ recipient: IdentityKey
  ) throws(SignalError) -> (seed: SecretBytes, sender: SecretBytes) {
    let seed = try cryptographic { () throws(CryptographyError) in
      try keys.ephemeral.sharedSecret(with: recipient.keyAgreementKey)
    }
    return (seed, try sender.sharedSecret(with: recipient.keyAgreementKey))
  }

  private static func header(
    _ keys: SealingKeys, _ secrets: (seed: SecretBytes, sender: SecretBytes),
    _ sender: IdentityKey, _ recipient: SealedSender.Recipient, bodyDigest: [UInt8]
  ) throws(SignalError) -> Header {
    let mask = try SealingKeys.seedMask(
      secrets.seed, ephemeralKey: keys.ephemeralKey, recipient: recipient.identityKey,
      recipient.address)
    let envelope = SealedEnvelope(
      ephemeralKey: keys.ephemeralKey, maskedSeed: keys.seed.masked(by: mask.bytes).exposed())
    let tag = try SealingKeys.senderTag(
      secrets.sender, envelope, sender: sender, recipient: recipient.identityKey,
      recipient.address, bodyDigest: bodyDigest)
    return Header(
      address: recipient.address, maskedSeed: envelope.maskedSeed, tag: tag.exposed())
  }
}

extension SealedToMany {
  /// The message as it is sent to the server.
  public var encoded: [UInt8] {
    var writer = WireWriter(reserving: 36 + headers.count * 65 + body.count)
    writer.write(SealedSender.version)
    writer.write(MessageKind.sealedToMany.rawValue)
    writer.write(ephemeralKey)
    writer.write(integer: UInt16(headers.count))
    for header in headers {
      writer.write(header.address.encoded)
      writer.write(header.maskedSeed)
      writer.write(header.tag)
    }
    writer.write(body)
    return writer.bytes
  }

  /// Reads a whole message.
  ///
  /// - Parameter encoded: what `encoded` gave.
  /// - Throws: `malformed`, `unsupportedVersion`.
  public init(encoded: [UInt8]) throws(SignalError) {
    var reader = WireReader(encoded.bytes, .sealedMessage)
    try reader.version(SealedSender.version)
    guard try reader.byte() == MessageKind.sealedToMany.rawValue else { throw reader.malformed }
    ephemeralKey = try reader.bytes(32)
    var headers: [Header] = []
    for _ in 0..<(try reader.count(atMost: SealedSender.recipientLimit)) {
      headers.append(
        Header(
          address: try DeviceAddress(from: &reader),
          maskedSeed: try reader.bytes(SealingKeys.seedByteCount),
          tag: try reader.bytes(SealingKeys.tagByteCount)))
    }
    body = [UInt8](copying: reader.remainder())
    guard !headers.isEmpty, Set(headers.map(\.address)).count == headers.count,
      body.count >= SenderCertificate.byteCount + AEAD.aes256GCM.tagByteCount
    else { throw reader.malformed }
    self.headers = headers
  }
}

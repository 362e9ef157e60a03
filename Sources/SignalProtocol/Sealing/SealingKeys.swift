internal import Cryptography

/// What the 32 secret bytes of a sealed message give: the ephemeral key and the key of the body.
/// Source: docs/protocol.md, "Sealed sender".
struct SealingKeys {
  let seed: SecretBytes
  let ephemeral: KEMPrivateKey
  private let bodyKey: SecretBytes

  static let seedByteCount = 32
  static let tagByteCount = 16

  init(seed: SecretBytes) throws(SignalError) {
    self.seed = seed
    let scalar = try Self.derive(seed, Label.sealedEphemeral, byteCount: 32)
    bodyKey = try Self.derive(seed, Label.sealedBody, byteCount: 44)
    ephemeral = try cryptographic { () throws(CryptographyError) in
      try KEMPrivateKey(.x25519, rawRepresentation: scalar)
    }
  }

  var ephemeralKey: [UInt8] { ephemeral.publicKey.rawRepresentation }

  /// The body, once for all recipients. Its key is never used again: the seed is new.
  func sealBody(_ body: [UInt8]) throws(SignalError) -> [UInt8] {
    let data = ephemeralKey
    return try cryptographic { () throws(CryptographyError) in
      try AEAD.aes256GCM.seal(
        body.bytes, key: bodyKey.extracting(0..<32), nonce: bodyKey.bytes.extracting(32..<44),
        associatedData: data.bytes)
    }
  }

  func openBody(_ sealed: [UInt8]) throws(SignalError) -> [UInt8] {
    let data = ephemeralKey
    return try cryptographic { () throws(CryptographyError) in
      try AEAD.aes256GCM.open(
        sealed.bytes, key: bodyKey.extracting(0..<32), nonce: bodyKey.bytes.extracting(32..<44),
        associatedData: data.bytes)
    }
  }

  /// What hides the seed from all but the recipient.
  static func seedMask(
    _ secret: SecretBytes, ephemeralKey: [UInt8], recipient: IdentityKey, _ address: DeviceAddress
  ) throws(SignalError) -> SecretBytes {
    try derive(
      secret, Label.sealedRecipient + ephemeralKey + recipient.encoded + address.encoded,
      byteCount: seedByteCount)
  }

  /// What only the sender and the recipient can make: binds the sender to this body.
  static func senderTag(
    _ secret: SecretBytes, _ envelope: SealedEnvelope, sender: IdentityKey,
    recipient: IdentityKey, _ address: DeviceAddress, bodyDigest: [UInt8]
  ) throws(SignalError) -> SecretBytes {
    let info =
      Label.sealedSender + envelope.ephemeralKey + envelope.maskedSeed + sender.encoded
      + recipient.encoded + address.encoded + bodyDigest
    return try derive(secret, info, byteCount: tagByteCount)
  }

  private static func derive(
    _ secret: SecretBytes, _ info: [UInt8], byteCount: Int
  ) throws(SignalError) -> SecretBytes {
    try cryptographic { () throws(CryptographyError) in
      try HKDF(.sha256).derive(
        secret.bytes, salt: RawSpan(), info: info.bytes, byteCount: byteCount)
    }
  }
}

/// The parts of a sealed message that are for one recipient.
struct SealedEnvelope {
  let ephemeralKey: [UInt8]
  let maskedSeed: [UInt8]
}

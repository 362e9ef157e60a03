public import Cryptography

/// How prekeys are stored: version, fields, private key. Source: docs/protocol.md, "Stored keys".
private let storageVersion: UInt8 = 1

extension SignedPreKey {
  /// The key as it is stored.
  public var stored: SecretBytes {
    var writer = SecretWriter()
    writer.write(storageVersion)
    writer.write(integer: identifier)
    writer.write(modes.rawValue)
    writer.write(signature)
    writer.write(keyPair.rawRepresentation)
    return writer.secret
  }

  /// A key from its stored form.
  ///
  /// - Parameter stored: what `stored` gave.
  /// - Throws: `malformed`, `unsupportedVersion`, `cryptography`.
  public init(stored: SecretBytes) throws(SignalError) {
    var reader = WireReader(stored.bytes, .storedKey)
    try reader.version(storageVersion)
    identifier = try reader.integer()
    modes = AgreementModes(rawValue: try reader.byte())
    signature = try reader.bytes(64)
    let secret = try reader.secret(32)
    try reader.finish()
    guard modes.isOffer else { throw .malformed(.storedKey) }
    keyPair = try cryptographic { () throws(CryptographyError) in
      try KEMPrivateKey(.x25519, rawRepresentation: secret)
    }
  }
}

extension OneTimePreKey {
  /// The key as it is stored.
  public var stored: SecretBytes {
    var writer = SecretWriter()
    writer.write(storageVersion)
    writer.write(integer: identifier)
    writer.write(keyPair.rawRepresentation)
    return writer.secret
  }

  /// A key from its stored form.
  ///
  /// - Parameter stored: what `stored` gave.
  /// - Throws: `malformed`, `unsupportedVersion`, `cryptography`.
  public init(stored: SecretBytes) throws(SignalError) {
    var reader = WireReader(stored.bytes, .storedKey)
    try reader.version(storageVersion)
    identifier = try reader.integer()
    let secret = try reader.secret(32)
    try reader.finish()
    keyPair = try cryptographic { () throws(CryptographyError) in
      try KEMPrivateKey(.x25519, rawRepresentation: secret)
    }
  }
}

extension KEMPreKey {
  /// The key as it is stored.
  public var stored: SecretBytes {
    var writer = SecretWriter()
    writer.write(storageVersion)
    writer.write(integer: identifier)
    writer.write(flag: isLastResort)
    writer.write(signature)
    writer.write(keyPair.seed)
    return writer.secret
  }

  /// A key from its stored form.
  ///
  /// - Parameter stored: what `stored` gave.
  /// - Throws: `malformed`, `unsupportedVersion`, `cryptography`.
  public init(stored: SecretBytes) throws(SignalError) {
    var reader = WireReader(stored.bytes, .storedKey)
    try reader.version(storageVersion)
    identifier = try reader.integer()
    isLastResort = try reader.flag()
    signature = try reader.bytes(64)
    let seed = try reader.secret(MLKEM.seedByteCount)
    try reader.finish()
    keyPair = try cryptographic { () throws(CryptographyError) in
      try MLKEMPrivateKey(.mlKEM1024, seed: seed)
    }
  }
}

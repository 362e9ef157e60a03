internal import Cryptography
internal import Protobuf

/// What is derived from a recovery key: what its contents are asked for by, and sealed with.
///
/// HKDF-SHA-256(key, no salt, "martlet recovery 1") = identifier (16) ‖ seed of an Ed25519 key (32)
/// ‖ seal key (32). The contents are nonce (24) ‖ ciphertext ‖ tag of XChaCha20-Poly1305, with
/// "Martlet_Recovery_v1" ‖ identifier as associated data. Source: docs/protocol.md §21.
struct RecoverySeal {
  private static let info = Array("martlet recovery 1".utf8)
  private static let label = Array("Martlet_Recovery_v1".utf8)
  /// Bytes of which the contents are a multiple, so that their length tells little.
  private static let unit = 512
  private static let delimiter: UInt8 = 0x80

  let id: [UInt8]
  let signingKey: SigningKey
  private let sealKey: SecretBytes

  init(_ key: RecoveryKey) throws {
    let derived = try HKDF(.sha256).derive(
      key.secret.bytes, salt: [UInt8]().bytes, info: Self.info.bytes, byteCount: 80)
    self.init(
      id: derived.extracting(0..<16).exposed(),
      signingKey: try SigningKey(.ed25519, rawRepresentation: derived.extracting(16..<48)),
      sealKey: derived.extracting(48..<80))
  }

  /// A seal as a device keeps it.
  init(_ stored: StoredRecovery) throws {
    self.init(
      id: stored.recoveryID,
      signingKey: try SigningKey(.ed25519, rawRepresentation: SecretBytes(stored.signingSeed)),
      sealKey: SecretBytes(stored.sealKey))
  }

  private init(id: [UInt8], signingKey: SigningKey, sealKey: SecretBytes) {
    self.id = id
    self.signingKey = signingKey
    self.sealKey = sealKey
  }

  /// What a device keeps, so that it can renew the contents.
  var stored: StoredRecovery {
    StoredRecovery(
      recoveryID: id, signingSeed: signingKey.rawRepresentation.exposed(),
      sealKey: sealKey.exposed())
  }

  func seal(_ contents: RecoveryContents) throws -> [UInt8] {
    var random = SystemRandom()
    let nonce = random.bytes(XChaCha20Poly1305.nonceByteCount)
    var plaintext = contents.encoded() + [Self.delimiter]
    plaintext += [UInt8](repeating: 0, count: (Self.unit - plaintext.count % Self.unit) % Self.unit)
    return nonce
      + (try XChaCha20Poly1305.seal(
        plaintext.bytes, key: sealKey, nonce: nonce.bytes, associatedData: (Self.label + id).bytes))
  }

  /// Opens contents.
  ///
  /// - Throws: `ClientError.badServer` if they were changed on the way.
  func open(_ sealed: [UInt8]) throws -> RecoveryContents {
    let nonce = Array(sealed.prefix(XChaCha20Poly1305.nonceByteCount))
    let ciphertext = Array(sealed.dropFirst(nonce.count))
    guard nonce.count == XChaCha20Poly1305.nonceByteCount,
      let padded = try? XChaCha20Poly1305.open(
        ciphertext.bytes, key: sealKey, nonce: nonce.bytes,
        associatedData: (Self.label + id).bytes),
      let end = padded.lastIndex(where: { $0 != 0 }), padded[end] == Self.delimiter,
      let contents = try? RecoveryContents(decoding: Array(padded[..<end]))
    else { throw ClientError.badServer("what the account is recovered by was changed") }
    return contents
  }

  /// Proves to the server that one has the recovery key.
  func answer(_ challenge: [UInt8]) throws -> [UInt8] {
    try signingKey.sign((Array("martlet-recovery-v1".utf8) + challenge + id).bytes)
  }
}

internal import Cryptography

/// A symmetric-key ratchet. Source: "The Double Ratchet Algorithm", revision 4, §2.2 and §7.2.
struct ChainKey: Sendable {
  let secret: SecretBytes

  private static let messageKeyInput: [UInt8] = [0x01]
  private static let chainKeyInput: [UInt8] = [0x02]

  /// The key of this step's message, and the chain key after it.
  func advanced() -> (messageKey: MessageKey, next: ChainKey) {
    let key = MessageAuthenticationKey(.sha256, key: secret.bytes)
    let message = MessageKey(secret: key.secret(Self.messageKeyInput.bytes))
    return (message, ChainKey(secret: key.secret(Self.chainKeyInput.bytes)))
  }

  /// The chain key `count` steps on, where the keys between are not wanted.
  func advanced(by count: Int) -> ChainKey {
    var secret = secret
    for _ in 0..<count {
      secret = MessageAuthentication(.sha256).secret(
        Self.chainKeyInput.bytes, key: secret.bytes)
    }
    return ChainKey(secret: secret)
  }
}

/// The key of one message, from which its AEAD key and nonce derive.
struct MessageKey: Sendable {
  let secret: SecretBytes

  static let byteCount = 32

  /// Encrypts the one message; `sparse` is its key in the sparse ratchet, where there is one.
  func seal(
    _ plaintext: [UInt8], associatedData: [UInt8], mixing sparse: SecretBytes?
  ) throws(SignalError) -> [UInt8] {
    try cryptographic { () throws(CryptographyError) in
      let derived = try derive(sparse)
      return try AEAD.aes256GCM.seal(
        plaintext.bytes, key: derived.extracting(0..<32),
        nonce: derived.bytes.extracting(32..<44), associatedData: associatedData.bytes)
    }
  }

  /// Decrypts the one message; `sparse` is its key in the sparse ratchet, where there is one.
  func open(
    _ ciphertext: [UInt8], associatedData: [UInt8], mixing sparse: SecretBytes?
  ) throws(SignalError) -> [UInt8] {
    try cryptographic { () throws(CryptographyError) in
      let derived = try derive(sparse)
      return try AEAD.aes256GCM.open(
        ciphertext.bytes, key: derived.extracting(0..<32),
        nonce: derived.bytes.extracting(32..<44), associatedData: associatedData.bytes)
    }
  }

  /// Key (32) ‖ nonce (12). The key of the sparse ratchet is the salt: who lacks either of the two
  /// lacks the message's.
  private func derive(_ sparse: SecretBytes?) throws(CryptographyError) -> SecretBytes {
    let info = sparse == nil ? Label.message : Label.messageOfTripleRatchet
    guard let sparse else {
      return try HKDF(.sha256).derive(
        secret.bytes, salt: RawSpan(), info: info.bytes, byteCount: 44)
    }
    return try HKDF(.sha256).derive(
      secret.bytes, salt: sparse.bytes, info: info.bytes, byteCount: 44)
  }
}

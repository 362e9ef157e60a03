extension HPKE {
  /// What both sides derive from the shared secret. Source: RFC 9180 §5.1.
  struct KeySchedule: ~Copyable, Sendable {
    private let suite: HPKE
    private let exporterSecret: SecretBytes
    private var messages: MessageKeys?

    init(
      _ suite: HPKE, _ sharedSecret: SecretBytes, info: RawSpan, preSharedKey: PreSharedKey?,
      isAuthenticated: Bool
    ) throws(CryptographyError) {
      try self.init(
        suite, sharedSecret, info: suite.prepare(info: info), preSharedKey: preSharedKey,
        isAuthenticated: isAuthenticated)
    }

    init(
      _ suite: HPKE, _ sharedSecret: SecretBytes, info: PreparedInfo, preSharedKey: PreSharedKey?,
      isAuthenticated: Bool
    ) throws(CryptographyError) {
      if let key = preSharedKey, key.secret.count == 0 || key.identifier.isEmpty {
        throw .inconsistentPreSharedKey
      }
      let labeled = suite.labeled
      let mode: UInt8 = (preSharedKey == nil ? 0 : 1) | (isAuthenticated ? 2 : 0)
      let identifier = preSharedKey?.identifier ?? []
      let identifierHash = labeled.extract(
        salt: RawSpan(), label: "psk_id_hash", inputKeyMaterial: identifier.bytes)
      let context = [mode] + identifierHash.exposed() + info.hash  // public values
      let preShared = preSharedKey?.secret ?? SecretBytes([])
      let secret = labeled.extract(
        salt: sharedSecret.bytes, label: "secret", inputKeyMaterial: preShared.bytes)
      let exporterSecret = try labeled.expand(
        secret, label: "exp", info: context, byteCount: suite.kdf.digestByteCount)
      var messages: MessageKeys?
      if let aead = suite.aead { messages = try MessageKeys(aead, labeled, secret, context) }
      self.suite = suite
      self.exporterSecret = exporterSecret
      self.messages = messages
    }

    /// `Context.Seal`.
    mutating func seal(
      _ plaintext: RawSpan, associatedData: RawSpan
    ) throws(CryptographyError) -> [UInt8] {
      guard let sealed = try messages?.seal(plaintext, associatedData: associatedData) else {
        throw .unsupported
      }
      return sealed
    }

    /// `Context.Open`.
    mutating func open(
      _ ciphertext: RawSpan, associatedData: RawSpan
    ) throws(CryptographyError) -> [UInt8] {
      guard let opened = try messages?.open(ciphertext, associatedData: associatedData) else {
        throw .unsupported
      }
      return opened
    }

    /// `Context.Export`. Source: RFC 9180 §5.3.
    func export(_ context: [UInt8], byteCount: Int) throws(CryptographyError) -> SecretBytes {
      try suite.labeled.expand(exporterSecret, label: "sec", info: context, byteCount: byteCount)
    }
  }

  /// The AEAD key with the nonces that its messages take. Source: RFC 9180 §5.2.
  struct MessageKeys: ~Copyable, Sendable {
    private var key: AEADKey
    private let baseNonce: [UInt8]
    private var sequence: UInt64 = 0

    init(
      _ aead: AEAD, _ labeled: LabeledHKDF, _ secret: SecretBytes, _ context: [UInt8]
    ) throws(CryptographyError) {
      let key = try labeled.expand(
        secret, label: "key", info: context, byteCount: aead.keyByteCount)
      let nonce = try labeled.expand(
        secret, label: "base_nonce", info: context, byteCount: aead.nonceByteCount)
      self.key = try AEADKey(aead, key: key)
      baseNonce = nonce.exposed()
    }

    mutating func seal(
      _ plaintext: RawSpan, associatedData: RawSpan
    ) throws(CryptographyError) -> [UInt8] {
      let nonce = try nextNonce()
      let sealed = try key.seal(plaintext, nonce: nonce.bytes, associatedData: associatedData)
      sequence += 1
      return sealed
    }

    mutating func open(
      _ ciphertext: RawSpan, associatedData: RawSpan
    ) throws(CryptographyError) -> [UInt8] {
      let nonce = try nextNonce()
      let opened = try key.open(ciphertext, nonce: nonce.bytes, associatedData: associatedData)
      sequence += 1
      return opened
    }

    /// `ComputeNonce`: the base nonce with the sequence number in its last eight bytes. It stops at
    /// 2⁶⁴ messages, well before a nonce repeats.
    private func nextNonce() throws(CryptographyError) -> [UInt8] {
      guard sequence < .max else { throw .messageLimitReached }
      var nonce = baseNonce
      for index in 0..<8 {
        nonce[nonce.count - 1 - index] ^= UInt8(truncatingIfNeeded: sequence >> (8 * index))
      }
      return nonce
    }
  }
}

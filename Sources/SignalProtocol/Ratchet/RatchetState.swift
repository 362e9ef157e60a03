internal import Cryptography

/// One side of a Double Ratchet, as a value. Source: "The Double Ratchet Algorithm", revision 4,
/// §3.
///
/// The sending half of a Diffie–Hellman step waits for the next message sent: decrypting draws no
/// randomness, and the key of an answer is as fresh as the answer.
struct RatchetState: Sendable {
  var rootKey: SecretBytes

  /// Our ratchet key that the peer may answer; nil between a received step and the next sent one.
  var ratchetKey: KEMPrivateKey?

  /// The peer's ratchet key that our next step answers.
  var peerKey: KEMPublicKey?

  /// Nil where a step is due before the next message sent.
  var sending: Chain?

  /// How many messages our previous sending chain has.
  var previousCount: UInt32 = 0

  var receiving: ReceivingChain?
  var skipped = SkippedKeys()

  /// Nil where headers go in the clear.
  var headerKeys: HeaderKeys?

  struct Chain: Sendable {
    var key: ChainKey
    /// The number of the next message.
    var number: UInt32
  }

  struct ReceivingChain: Sendable {
    let ratchetKey: [UInt8]
    var chain: Chain
  }
}

extension RatchetState {
  /// The initiator's state after key agreement.
  init(
    initiator rootKey: SecretBytes, responderKey: KEMPublicKey, encryptsHeaders: Bool
  ) throws(SignalError) {
    self.rootKey = rootKey
    peerKey = responderKey
    headerKeys = encryptsHeaders ? try HeaderKeys(rootKey: rootKey, isInitiator: true) : nil
  }

  /// The responder's state after key agreement, whose first ratchet key is its signed prekey.
  init(
    responder rootKey: SecretBytes, signedPreKey: KEMPrivateKey, encryptsHeaders: Bool
  ) throws(SignalError) {
    self.rootKey = rootKey
    ratchetKey = signedPreKey
    headerKeys = encryptsHeaders ? try HeaderKeys(rootKey: rootKey, isInitiator: false) : nil
  }

  /// `KDF_RK`: the next root key and chain key, and the next header key where headers are
  /// encrypted.
  func step(
    _ secret: SecretBytes
  ) throws(SignalError) -> (rootKey: SecretBytes, chain: Chain, headerKey: SecretBytes?) {
    let info = Label.ratchet
    let derived = try cryptographic { () throws(CryptographyError) in
      try HKDF(.sha256).derive(
        secret.bytes, salt: rootKey.bytes, info: info.bytes,
        byteCount: headerKeys == nil ? 64 : 96)
    }
    let chain = Chain(key: ChainKey(secret: derived.extracting(32..<64)), number: 0)
    return (
      derived.extracting(0..<32), chain, headerKeys == nil ? nil : derived.extracting(64..<96)
    )
  }
}

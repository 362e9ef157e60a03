internal import Cryptography

/// One side of a Double Ratchet, as a value, in a Triple Ratchet with the sparse one beside it.
/// Source: "The Double Ratchet Algorithm", revision 4, §3 and §5.
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

  /// Nil in a session of version 1.
  var sparse: SparseRatchet<Braid>?

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
    initiator agreed: SecretBytes, responderKey: KEMPublicKey, encryptsHeaders: Bool,
    isTriple: Bool = false
  ) throws(SignalError) {
    (rootKey, sparse) = try Self.split(agreed, isTriple: isTriple, isInitiator: true)
    peerKey = responderKey
    headerKeys = encryptsHeaders ? try HeaderKeys(rootKey: rootKey, isInitiator: true) : nil
  }

  /// The responder's state after key agreement, whose first ratchet key is its signed prekey.
  init(
    responder agreed: SecretBytes, signedPreKey: KEMPrivateKey, encryptsHeaders: Bool,
    isTriple: Bool = false
  ) throws(SignalError) {
    (rootKey, sparse) = try Self.split(agreed, isTriple: isTriple, isInitiator: false)
    ratchetKey = signedPreKey
    headerKeys = encryptsHeaders ? try HeaderKeys(rootKey: rootKey, isInitiator: false) : nil
  }

  /// The first root key; in a Triple Ratchet the agreed secret gives one secret for each ratchet,
  /// and one for the Braid's authenticator.
  private static func split(
    _ agreed: SecretBytes, isTriple: Bool, isInitiator: Bool
  ) throws(SignalError) -> (SecretBytes, SparseRatchet<Braid>?) {
    guard isTriple else { return (agreed, nil) }
    let info = Label.tripleRatchet
    let parts = try cryptographic { () throws(CryptographyError) in
      try HKDF(.sha256).expand(agreed.bytes, info: info.bytes, byteCount: 96)
    }
    let braid = try Braid(secret: parts.extracting(64..<96), isInitiator: isInitiator)
    let sparse = try SparseRatchet(
      secret: parts.extracting(32..<64), braid, isInitiator: isInitiator)
    return (parts.extracting(0..<32), sparse)
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

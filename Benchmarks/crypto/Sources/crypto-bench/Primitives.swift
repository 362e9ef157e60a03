internal import Cryptography

/// What a message cannot do without, called plainly.
struct Primitives {
  private var random = SystemRandom()
  private let key = SecretBytes([UInt8](repeating: 7, count: 32))
  private let nonce = [UInt8](repeating: 1, count: 12)
  private let one: [UInt8] = [1]
  private let two: [UInt8] = [2]
  private let info = Array("Martlet_Message_v1".utf8)
  private let associatedData = [UInt8](repeating: 3, count: 174)
  private let peer: KEMPublicKey
  private let own: KEMPrivateKey
  private let identity: SigningKey
  private let signature: [UInt8]
  private let kem: MLKEMPrivateKey
  private let ciphertext: [UInt8]

  init() throws {
    own = .generate(.x25519, using: &random)
    peer = KEMPrivateKey.generate(.x25519, using: &random).publicKey
    let identity = SigningKey.generate(.ed25519, using: &random)
    let kem = MLKEMPrivateKey.generate(.mlKEM1024, using: &random)
    self.identity = identity
    self.kem = kem
    ciphertext = try kem.publicKey.encapsulate().encapsulatedKey
    let signed = info
    signature = try identity.sign(signed.bytes)
  }

  /// Verify the prekeys, map the identity, make two key pairs, agree five times (one of it for the
  /// ratchet), derive two keys, encrypt; in PQXDH verify and encapsulate as well.
  mutating func initiate(isPostQuantum: Bool) throws {
    try identity.verificationKey.verify(signature.bytes, of: info.bytes)
    if isPostQuantum {
      try identity.verificationKey.verify(signature.bytes, of: info.bytes)
      _ = try kem.publicKey.encapsulate()
    }
    _ = KEMPrivateKey.generate(.x25519, using: &random)
    try agree()
    try sendingStep()
    _ = try seal([])
  }

  /// Map the identity, agree five times, derive two keys, decrypt; in PQXDH decapsulate as well.
  func respond(isPostQuantum: Bool) throws {
    if isPostQuantum { _ = try kem.decapsulate(ciphertext) }
    try agree()
    try receivingStep()
    _ = try seal([])
  }

  private func agree() throws {
    _ = try identity.verificationKey.keyAgreementKey()
    for _ in 0..<3 { _ = try own.sharedSecret(with: peer) }
    try receivingStep()
  }

  /// Two HMACs, one HKDF, one AES-256-GCM.
  func seal(_ plaintext: [UInt8]) throws -> [UInt8] {
    try chain()
    return try AEAD.aes256GCM.seal(
      plaintext.bytes, key: key, nonce: nonce.bytes, associatedData: associatedData.bytes)
  }

  /// The same to open.
  func open(_ sealed: [UInt8]) throws {
    try chain()
    _ = try AEAD.aes256GCM.open(
      sealed.bytes, key: key, nonce: nonce.bytes, associatedData: associatedData.bytes)
  }

  /// A key pair, a key agreement and a root key: what sending with a Diffie–Hellman step adds.
  mutating func sendingStep() throws {
    _ = KEMPrivateKey.generate(.x25519, using: &random)
    try receivingStep()
  }

  /// A key agreement and a root key: what receiving with a step adds.
  func receivingStep() throws {
    let secret = try own.sharedSecret(with: peer)
    _ = try HKDF(.sha256).derive(
      secret.bytes, salt: key.bytes, info: info.bytes, byteCount: 64)
  }

  private func chain() throws {
    _ = MessageAuthentication(.sha256).secret(one.bytes, key: key.bytes)
    _ = MessageAuthentication(.sha256).secret(two.bytes, key: key.bytes)
    let none: [UInt8] = []
    _ = try HKDF(.sha256).derive(
      key.bytes, salt: none.bytes, info: info.bytes, byteCount: 44)
  }
}

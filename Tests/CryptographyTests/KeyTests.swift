internal import Cryptography
internal import TestSupport
internal import Testing

@Suite("Keys")
struct KeyTests {
  @Test("a new key signs what its public key verifies", arguments: SignatureScheme.allCases)
  func signing(scheme: SignatureScheme) throws {
    var random = SeededGenerator(seed: 7)
    let key = SigningKey.generate(scheme, using: &random)
    let restored = try SigningKey(scheme, rawRepresentation: key.rawRepresentation)
    let message = Array("message".utf8)
    let signature = try restored.sign(message.bytes)
    let publicKey = try VerificationKey(
      scheme, rawRepresentation: key.verificationKey.rawRepresentation)
    try publicKey.verify(signature.bytes, of: message.bytes)
    #expect(throws: CryptographyError.invalidSignature) {
      try publicKey.verify(signature.bytes, of: (message + [0]).bytes)
    }
    var other = signature
    other[signature.count - 1] ^= 1
    for wrong in [other, []] {
      let isValid = publicKey.isValid(wrong.bytes, of: message.bytes)
      #expect(!isValid)
    }
  }

  @Test("keys of the wrong size are refused", arguments: SignatureScheme.allCases)
  func signingKeySizes(scheme: SignatureScheme) {
    for difference in [-1, 1] {
      let secret = SecretBytes(
        [UInt8](repeating: 1, count: scheme.privateKeyByteCount + difference))
      #expect(throws: CryptographyError.self) { try SigningKey(scheme, rawRepresentation: secret) }
      let raw = [UInt8](repeating: 4, count: scheme.publicKeyByteCount + difference)
      #expect(throws: CryptographyError.self) {
        try VerificationKey(scheme, rawRepresentation: raw)
      }
    }
  }

  @Test("what is encapsulated to a key it finds again", arguments: KeyEncapsulation.allCases)
  func encapsulation(mechanism: KeyEncapsulation) throws {
    var random = SeededGenerator(seed: 8)
    let key = KEMPrivateKey.generate(mechanism, using: &random)
    let restored = try KEMPrivateKey(mechanism, rawRepresentation: key.rawRepresentation)
    let made = try key.publicKey.encapsulate(using: &random)
    #expect(try restored.decapsulate(made.encapsulatedKey) == made.sharedSecret)
    #expect(made.encapsulatedKey.count == mechanism.encapsulatedKeyByteCount)
    #expect(made.sharedSecret.count == mechanism.sharedSecretByteCount)
    #expect(throws: CryptographyError.self) {
      try key.decapsulate(Array(made.encapsulatedKey.dropLast()))
    }
  }

  @Test("a point of small order is refused when it is used", arguments: [0, 1])
  func smallOrder(coordinate: UInt8) throws {
    var random = SeededGenerator(seed: 9)
    for mechanism in [KeyEncapsulation.x25519, .x448] {
      let key = KEMPrivateKey.generate(mechanism, using: &random)
      var raw = [UInt8](repeating: 0, count: mechanism.publicKeyByteCount)
      raw[0] = coordinate
      let point = try KEMPublicKey(mechanism, rawRepresentation: raw)
      #expect(throws: CryptographyError.allZeroSharedSecret) { try key.sharedSecret(with: point) }
      #expect(throws: CryptographyError.allZeroSharedSecret) { try key.decapsulate(raw) }
      #expect(throws: CryptographyError.allZeroSharedSecret) {
        try point.encapsulate(using: &random)
      }
    }
  }

  @Test("both halves of an Ed25519 key map to the two halves of one X25519 key")
  func mapping() throws {
    var random = SeededGenerator(seed: 10)
    let key = SigningKey.generate(.ed25519, using: &random)
    #expect(try key.keyAgreementKey().publicKey == key.verificationKey.keyAgreementKey())
    let neutral = [1] + [UInt8](repeating: 0, count: 31)
    #expect(throws: CryptographyError.invalidPublicKey) {
      try VerificationKey(.ed25519, rawRepresentation: neutral).keyAgreementKey()
    }
    #expect(throws: CryptographyError.unsupported) {
      try SigningKey.generate(.ed448, using: &random).keyAgreementKey()
    }
  }

  @Test("scalars of zero and of the order are refused")
  func scalarRange() throws {
    let order = "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"
    for scalar in [String(repeating: "00", count: 32), order] {
      let secret = SecretBytes(try #require([UInt8](hex: scalar)))
      #expect(throws: CryptographyError.invalidPrivateKey) {
        try SigningKey(.ecdsaP256SHA256, rawRepresentation: secret)
      }
    }
  }
}

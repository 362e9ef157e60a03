internal import Cryptography
internal import TestSupport
internal import Testing

@testable internal import MLSCore

@Suite("Labelled operations (RFC 9420 §5)")
struct CryptoBasicsTests {
  private struct Case: Decodable {
    let cipher_suite: UInt16
    let ref_hash: RefHash
    let expand_with_label: Expand
    let derive_secret: Derive
    let sign_with_label: Sign
    let encrypt_with_label: Encrypt
  }
  private struct RefHash: Decodable { let label: String, value: HexBytes, out: HexBytes }
  private struct Expand: Decodable {
    let secret: HexBytes, label: String, context: HexBytes, length: Int, out: HexBytes
  }
  private struct Derive: Decodable { let secret: HexBytes, label: String, out: HexBytes }
  private struct Sign: Decodable {
    let priv: HexBytes, pub: HexBytes, content: HexBytes, label: String, signature: HexBytes
  }
  private struct Encrypt: Decodable {
    let priv: HexBytes, pub: HexBytes, label: String, context: HexBytes, plaintext: HexBytes
    let kem_output: HexBytes, ciphertext: HexBytes
  }

  @Test(
    "agree with the working group's vectors for every suite",
    .enabled(if: Vectors.areHere("mls"), "\(Vectors.hint)"))
  func vectors() throws {
    for vector in try Vectors.decode([Case].self, from: "mls/crypto-basics.json") {
      let suite = try CipherSuite(CipherSuiteCode(rawValue: vector.cipher_suite))
      let hash = vector.ref_hash
      #expect(suite.refHash(hash.value.bytes, label: hash.label) == hash.out.bytes)
      let expand = vector.expand_with_label
      let expanded = try suite.expand(
        SecretBytes(expand.secret.bytes), label: expand.label, context: expand.context.bytes,
        byteCount: expand.length)
      #expect(expanded.exposed() == expand.out.bytes)
      let derive = vector.derive_secret
      let derived = try suite.derive(SecretBytes(derive.secret.bytes), label: derive.label)
      #expect(derived.exposed() == derive.out.bytes)
      try check(vector.sign_with_label, suite)
      try check(vector.encrypt_with_label, suite)
    }
  }

  private func check(_ vector: Sign, _ suite: CipherSuite) throws {
    let key = try SigningKey(
      suite.signatureScheme, rawRepresentation: SecretBytes(vector.priv.bytes))
    let content = vector.content.bytes
    let own = try suite.sign(content, label: vector.label, with: key)
    for signature in [vector.signature.bytes, own] {
      #expect(
        suite.isValidSignature(
          signature, of: content, label: vector.label, by: vector.pub.bytes))
    }
    #expect(
      !suite.isValidSignature(own, of: content, label: "Another", by: vector.pub.bytes))
  }

  private func check(_ vector: Encrypt, _ suite: CipherSuite) throws {
    let key = try KEMPrivateKey(
      suite.kem, rawRepresentation: SecretBytes(vector.priv.bytes))
    var random = SystemRandom()
    let plaintext = SecretBytes(vector.plaintext.bytes)
    let own = try suite.encrypt(
      plaintext, to: vector.pub.bytes,
      info: suite.prepare(label: vector.label, context: vector.context.bytes), using: &random)
    let published = HPKECiphertext(
      kemOutput: vector.kem_output.bytes, ciphertext: vector.ciphertext.bytes)
    for ciphertext in [published, own] {
      let opened = try suite.decrypt(
        ciphertext, with: key, label: vector.label, context: vector.context.bytes)
      #expect(opened == plaintext)
    }
  }
}

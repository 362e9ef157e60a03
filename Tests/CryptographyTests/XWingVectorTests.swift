internal import Cryptography
internal import Foundation
internal import TestSupport
internal import Testing

@Suite("X-Wing")
struct XWingVectorTests {
  struct Vector: Decodable {
    let seed: Hex
    let ss: Hex
    let pk: Hex
    let ct: Hex
  }

  @Test("seeds make the draft's keys, and its ciphertexts give its secrets")
  func published() throws {
    let file = Vectors.checkout.appending(
      path: ".build/checkouts/swift-crypto/Tests/CryptoTests/KEM/test-vectors.json")
    let vectors = try JSONDecoder().decode([Vector].self, from: Data(contentsOf: file))
    #expect(vectors.count == 3)
    for vector in vectors {
      let key = try KEMPrivateKey(.xWing, rawRepresentation: SecretBytes(vector.seed.bytes))
      #expect(key.publicKey.rawRepresentation == vector.pk.bytes)
      #expect(try key.decapsulate(vector.ct.bytes).exposed() == vector.ss.bytes)
    }
  }

  @Test("a key derives from material by SHAKE256, as the draft's HPKE section has it")
  func derivation() throws {
    let key = try KEMPrivateKey.derive(.xWing, from: [UInt8](0..<32).bytes)
    #expect(
      key.rawRepresentation.exposed().hex
        == "69f07c8840ce80024db30939882c3d5bbc9c98b3e31e4513ebd2ca9b4503cdd3")
  }

  @Test("a public key with a half that is not reduced is refused")
  func unreducedHalf() throws {
    var random = SeededGenerator(seed: 1)
    let key = KEMPrivateKey.generate(.xWing, using: &random).publicKey.rawRepresentation
    var module = key
    module.replaceSubrange(0..<2, with: [0xff, 0xff])
    var curve = key
    curve.replaceSubrange(1184..<1216, with: [UInt8](repeating: 0xff, count: 32))
    for raw in [module, curve, Array(key.dropLast())] {
      #expect(throws: CryptographyError.self) { try KEMPublicKey(.xWing, rawRepresentation: raw) }
    }
  }
}

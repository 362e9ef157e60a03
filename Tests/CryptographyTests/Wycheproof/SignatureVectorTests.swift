internal import Cryptography
internal import TestSupport
internal import Testing

@Suite(
  "Signatures against Wycheproof",
  .enabled(if: Vectors.areHere("wycheproof"), "\(Vectors.hint)"))
struct SignatureVectorTests {
  struct Group: Decodable {
    struct Key: Decodable {
      let pk: Hex?
      let uncompressed: Hex?
    }
    let publicKey: Key
    let tests: [Case]
  }

  struct Case: Decodable {
    let tcId: Int
    let msg: Hex
    let sig: Hex
    let result: WycheproofResult
  }

  @Test(
    "a signature verifies where its case is valid and nowhere else",
    arguments: [
      ("ed25519", SignatureScheme.ed25519), ("ed448", .ed448),
      ("ecdsa_secp256r1_sha256", .ecdsaP256SHA256),
    ])
  func verification(file: String, scheme: SignatureScheme) throws {
    for group in try Wycheproof<Group>.groups(file) {
      let raw = try #require(group.publicKey.pk ?? group.publicKey.uncompressed)
      let key = try VerificationKey(scheme, rawRepresentation: raw.bytes)
      for test in group.tests {
        let isValid = key.isValid(test.sig.bytes.bytes, of: test.msg.bytes.bytes)
        #expect(isValid == (test.result == .valid), "case \(test.tcId)")
      }
    }
  }
}

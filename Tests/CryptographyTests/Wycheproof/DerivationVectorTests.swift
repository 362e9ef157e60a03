internal import Cryptography
internal import TestSupport
internal import Testing

@Suite(
  "HMAC and HKDF against Wycheproof",
  .enabled(if: Vectors.areHere("wycheproof"), "\(Vectors.hint)"))
struct DerivationVectorTests {
  struct MACGroup: Decodable {
    let tagSize: Int
    let tests: [MACCase]
  }

  struct MACCase: Decodable {
    let tcId: Int
    let key: Hex
    let msg: Hex
    let tag: Hex
    let result: WycheproofResult
  }

  struct HKDFGroup: Decodable { let tests: [HKDFCase] }

  struct HKDFCase: Decodable {
    let tcId: Int
    let ikm: Hex
    let salt: Hex
    let info: Hex
    let size: Int
    let okm: Hex
    let result: WycheproofResult
  }

  @Test(
    "HMAC gives every case's tag, also from a key made ready, and accepts no other",
    arguments: [("hmac_sha256", HashFunction.sha256), ("hmac_sha512", .sha512)])
  func hmac(file: String, hash: HashFunction) throws {
    for group in try Wycheproof<MACGroup>.groups(file) {
      for test in group.tests {
        let tag = MessageAuthentication(hash).tag(test.msg.bytes.bytes, key: test.key.bytes.bytes)
        let ready = MessageAuthenticationKey(hash, key: test.key.bytes.bytes)
        #expect(ready.tag(test.msg.bytes.bytes) == tag)
        let truncated = Array(tag.prefix(group.tagSize / 8))
        #expect((truncated == test.tag.bytes) == (test.result == .valid), "case \(test.tcId)")
        let isWhole = group.tagSize / 8 == tag.count
        #expect(
          ready.isValid(test.tag.bytes.bytes, of: test.msg.bytes.bytes)
            == (isWhole && test.result == .valid), "case \(test.tcId)")
      }
    }
  }

  @Test(
    "HKDF gives every case's output and refuses more than 255 digests",
    arguments: [
      ("hkdf_sha256", HashFunction.sha256), ("hkdf_sha384", .sha384), ("hkdf_sha512", .sha512),
    ])
  func hkdf(file: String, hash: HashFunction) throws {
    for test in try Wycheproof<HKDFGroup>.groups(file).flatMap(\.tests) {
      let output = try? HKDF(hash).derive(
        test.ikm.bytes.bytes, salt: test.salt.bytes.bytes, info: test.info.bytes.bytes,
        byteCount: test.size)
      #expect(
        output?.exposed() == (test.result == .valid ? test.okm.bytes : nil), "case \(test.tcId)")
    }
  }
}

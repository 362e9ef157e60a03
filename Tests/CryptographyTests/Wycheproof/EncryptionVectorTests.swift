internal import Cryptography
internal import TestSupport
internal import Testing

@Suite(
  "AEADs against Wycheproof",
  .enabled(if: Vectors.areHere("wycheproof"), "\(Vectors.hint)"))
struct EncryptionVectorTests {
  struct Group: Decodable {
    let ivSize: Int
    let keySize: Int
    let tests: [Case]
  }

  struct Case: Decodable {
    let tcId: Int
    let key: Hex
    let iv: Hex
    let aad: Hex
    let msg: Hex
    let ct: Hex
    let tag: Hex
    let result: WycheproofResult
  }

  @Test("AES-GCM gives and takes what every case says, and refuses sizes that it does not offer")
  func aesGCM() throws {
    for group in try Wycheproof<Group>.groups("aes_gcm") {
      let algorithm: AEAD = group.keySize == 128 ? .aes128GCM : .aes256GCM
      let isOffered = group.keySize != 192 && group.ivSize == 96
      for test in group.tests { try check(test, algorithm, isOffered: isOffered) }
    }
  }

  @Test("ChaCha20-Poly1305 gives and takes what every case says")
  func chaCha20Poly1305() throws {
    for group in try Wycheproof<Group>.groups("chacha20_poly1305") {
      for test in group.tests {
        try check(test, .chaCha20Poly1305, isOffered: group.ivSize == 96)
      }
    }
  }

  @Test("XChaCha20-Poly1305 gives and takes what every case says")
  func xChaCha20Poly1305() throws {
    for test in try Wycheproof<Group>.groups("xchacha20_poly1305").flatMap(\.tests) {
      let key = SecretBytes(test.key.bytes)
      let sealed = test.ct.bytes + test.tag.bytes
      let opened = try? XChaCha20Poly1305.open(
        sealed.bytes, key: key, nonce: test.iv.bytes.bytes, associatedData: test.aad.bytes.bytes)
      #expect(opened == (test.result == .valid ? test.msg.bytes : nil), "case \(test.tcId)")
      guard test.result == .valid else { continue }
      let again = try XChaCha20Poly1305.seal(
        test.msg.bytes.bytes, key: key, nonce: test.iv.bytes.bytes,
        associatedData: test.aad.bytes.bytes)
      #expect(again == sealed, "case \(test.tcId)")
    }
  }

  /// Checks a case by a key for one message and by a key made ready.
  private func check(_ test: Case, _ algorithm: AEAD, isOffered: Bool) throws {
    let key = SecretBytes(test.key.bytes)
    let (nonce, data) = (test.iv.bytes, test.aad.bytes)
    let sealed = test.ct.bytes + test.tag.bytes
    let expected = isOffered && test.result == .valid ? test.msg.bytes : nil
    let opened = try? algorithm.open(
      sealed.bytes, key: key, nonce: nonce.bytes, associatedData: data.bytes)
    #expect(opened == expected, "case \(test.tcId)")
    guard isOffered else { return }
    var ready = try AEADKey(algorithm, key: key)
    let openedAgain = try? ready.open(sealed.bytes, nonce: nonce.bytes, associatedData: data.bytes)
    #expect(openedAgain == expected, "case \(test.tcId)")
    guard let message = expected else { return }
    let once = try algorithm.seal(
      message.bytes, key: key, nonce: nonce.bytes, associatedData: data.bytes)
    let ready1 = try ready.seal(message.bytes, nonce: nonce.bytes, associatedData: data.bytes)
    #expect(once == sealed && ready1 == sealed, "case \(test.tcId)")
  }
}

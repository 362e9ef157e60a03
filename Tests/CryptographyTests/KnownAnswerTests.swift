internal import Cryptography
internal import TestSupport
internal import Testing

/// Answers printed in the specifications themselves.
@Suite("Known answers of the specifications")
struct KnownAnswerTests {
  private let nothing: [UInt8] = []

  @Test(
    "hash functions give the digests of FIPS 180-4's \"abc\"",
    arguments: [
      (HashFunction.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        .sha384,
        "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed"
          + "8086072ba1e7cc2358baeca134c825a7"
      ),
      (
        .sha512,
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
          + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
      ),
    ])
  func digests(function: HashFunction, expected: String) {
    #expect(function.hash(Array("abc".utf8)).hex == expected)
    var running = RunningHash(function)
    running.update(Array("a".utf8).bytes)
    #expect(running.finish() == function.hash(Array("a".utf8)))
    running.update(Array("bc".utf8).bytes)
    #expect(running.finish().hex == expected)
  }

  @Test("BLAKE2b gives RFC 7693's digest of \"abc\"")
  func blake2b() throws {
    let digest = try BLAKE2b.hash(Array("abc".utf8).bytes, digestByteCount: 64)
    #expect(
      digest.hex == "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
        + "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923")
    #expect(throws: CryptographyError.self) { try BLAKE2b.hash(nothing.bytes, digestByteCount: 65) }
  }

  @Test("Argon2id gives the answer of the reference implementation")
  func argon2id() throws {
    let salt = Array("somesaltsomesalt".utf8)
    let key = try Argon2id(passes: 2, memoryKibibytes: 8192)
      .derive(Array("password".utf8).bytes, salt: salt.bytes)
    #expect(key.exposed().hex == "fd7e44552d83db6b9c2bc9dbd6d88fe0facd11df4654ac21fe8013fd7a05ebc3")
    #expect(throws: CryptographyError.invalidWorkFactor) {
      try Argon2id(passes: 0).derive(nothing.bytes, salt: salt.bytes)
    }
  }

  @Test("Ed25519 gives the key and signature of RFC 8032 §7.1, test 1")
  func ed25519() throws {
    let seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
    let key = try SigningKey(
      .ed25519, rawRepresentation: SecretBytes(try #require([UInt8](hex: seed))))
    #expect(
      key.verificationKey.rawRepresentation.hex
        == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
    #expect(
      try key.sign(nothing.bytes).hex
        == "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"
        + "c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b")
  }
}

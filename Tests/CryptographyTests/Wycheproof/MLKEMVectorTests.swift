internal import Cryptography
internal import TestSupport
internal import Testing

@Suite(
  "ML-KEM against Wycheproof",
  .enabled(if: Vectors.areHere("wycheproof"), "\(Vectors.hint)"))
struct MLKEMVectorTests {
  struct Group: Decodable {
    let tests: [Case]
  }

  struct Case: Decodable {
    let tcId: Int
    let seed: Hex?
    let ek: Hex?
    let dk: Hex?
    let m: Hex?
    let c: Hex?
    let K: Hex?
    let result: WycheproofResult
  }

  static let sizes: [(String, MLKEM)] = [("768", .mlKEM768), ("1024", .mlKEM1024)]

  @Test("every seed makes the published encapsulation key", arguments: sizes)
  func keyGeneration(size: String, parameters: MLKEM) throws {
    let cases = try Wycheproof<Group>.groups("mlkem_\(size)_keygen_seed").flatMap(\.tests)
    for test in cases {
      let seed = SecretBytes(try #require(test.seed).bytes)
      let key = try MLKEMPrivateKey(parameters, seed: seed)
      #expect(key.publicKey.rawRepresentation == test.ek?.bytes, "case \(test.tcId)")
    }
  }

  @Test("every ciphertext gives the published secret; wrong sizes are refused", arguments: sizes)
  func decapsulation(size: String, parameters: MLKEM) throws {
    for test in try Wycheproof<Group>.groups("mlkem_\(size)").flatMap(\.tests) {
      let secret = try? MLKEMPrivateKey(
        parameters, seed: SecretBytes(try #require(test.seed).bytes)
      ).decapsulate(try #require(test.c).bytes)
      let expected = test.result == .valid ? test.K?.bytes : nil
      #expect(secret?.exposed() == expected, "case \(test.tcId)")
    }
  }

  /// Encapsulation of `MLKEMPublicKey` takes no given message, so its ciphertexts are held against
  /// another implementation in the interoperability tests instead.
  @Test("an encapsulation key is refused where a coefficient is not reduced", arguments: sizes)
  func encapsulation(size: String, parameters: MLKEM) throws {
    for test in try Wycheproof<Group>.groups("mlkem_\(size)_encaps").flatMap(\.tests) {
      let raw = try #require(test.ek).bytes
      let key = try? MLKEMPublicKey(parameters, rawRepresentation: raw)
      #expect((key != nil) == (test.result == .valid), "case \(test.tcId)")
      let ciphertext = try key?.encapsulate().encapsulatedKey
      #expect(ciphertext.map(\.count) == key.map { _ in parameters.ciphertextByteCount })
    }
  }

  @Test("encapsulation in two parts gives the published ciphertext and secret")
  func incremental() throws {
    let cases = try Wycheproof<Group>.groups("mlkem_768_encaps").flatMap(\.tests)
    #expect(cases.count == 265)
    for test in cases {
      let (raw, message) = (try #require(test.ek).bytes, SecretBytes(try #require(test.m).bytes))
      let key = try? MLKEMPublicKey(.mlKEM768, rawRepresentation: raw)
      #expect((key != nil) == (test.result == .valid), "case \(test.tcId)")
      guard let key else { continue }
      let header = try IncrementalMLKEM.Header(of: key)
      let first = try IncrementalMLKEM.encapsulate1(header, message)
      let second = try IncrementalMLKEM.encapsulate2(
        header, message, vector: IncrementalMLKEM.vector(of: key))
      #expect(first.encapsulatedKey + second == test.c?.bytes, "case \(test.tcId)")
      #expect(first.sharedSecret.exposed() == test.K?.bytes, "case \(test.tcId)")
    }
  }

  @Test("a private key is a seed and nothing else: expanded keys are refused", arguments: sizes)
  func expandedKeys(size: String, parameters: MLKEM) throws {
    let cases = try Wycheproof<Group>.groups("mlkem_\(size)_semi_expanded_decaps")
    for test in cases.flatMap(\.tests) {
      let expanded = SecretBytes(try #require(test.dk).bytes)
      #expect(throws: CryptographyError.self) {
        try MLKEMPrivateKey(parameters, seed: expanded)
      }
    }
  }
}

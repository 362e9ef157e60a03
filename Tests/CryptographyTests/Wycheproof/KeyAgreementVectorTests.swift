internal import Cryptography
internal import TestSupport
internal import Testing

@Suite(
  "Diffie–Hellman against Wycheproof",
  .enabled(if: Vectors.areHere("wycheproof"), "\(Vectors.hint)"))
struct KeyAgreementVectorTests {
  struct Group: Decodable {
    let tests: [Case]
  }

  struct Case: Decodable {
    let tcId: Int
    let flags: [String]
    let `public`: Hex
    let `private`: Hex
    let shared: Hex
    let result: WycheproofResult

    func has(_ flag: String) -> Bool { flags.contains(flag) }
  }

  @Test(
    "X25519 and X448 agree on every case's secret, but refuse zero secrets and odd encodings",
    arguments: [("x25519", KeyEncapsulation.x25519), ("x448", .x448)])
  func montgomery(file: String, mechanism: KeyEncapsulation) throws {
    for test in try Wycheproof<Group>.groups(file).flatMap(\.tests) {
      let isRefused =
        test.result == .invalid || test.has("ZeroSharedSecret") || test.has("NonCanonicalPublic")
      let secret = try? agree(mechanism, test.public.bytes, test.private.bytes)
      #expect(secret == (isRefused ? nil : test.shared.bytes), "case \(test.tcId)")
    }
  }

  @Test("P-256 agrees on every case with a plain named curve and refuses every invalid point")
  func p256() throws {
    for test in try Wycheproof<Group>.groups("ecdh_secp256r1").flatMap(\.tests) {
      guard let point = uncompressedPoint(test.public.bytes) else {
        #expect(test.result != .valid, "case \(test.tcId)")
        continue
      }
      let secret = try? agree(.p256, point, scalar(test.private.bytes))
      switch test.result {
      case .valid: #expect(secret == test.shared.bytes, "case \(test.tcId)")
      case .acceptable: #expect(secret == nil || secret == test.shared.bytes, "case \(test.tcId)")
      case .invalid: #expect(secret == nil, "case \(test.tcId)")
      }
    }
  }

  private func agree(
    _ mechanism: KeyEncapsulation, _ publicKey: [UInt8], _ privateKey: [UInt8]
  ) throws -> [UInt8] {
    let key = try KEMPrivateKey(mechanism, rawRepresentation: SecretBytes(privateKey))
    let peer = try KEMPublicKey(mechanism, rawRepresentation: publicKey)
    return try key.sharedSecret(with: peer).exposed()
  }

  /// The point of a SubjectPublicKeyInfo for the named curve P-256 in its one usual encoding.
  private func uncompressedPoint(_ encoded: [UInt8]) -> [UInt8]? {
    let head: [UInt8] = [
      0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08,
      0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00,
    ]
    return encoded.starts(with: head) ? Array(encoded.dropFirst(head.count)) : nil
  }

  /// A big-endian integer brought to 32 bytes.
  private func scalar(_ integer: [UInt8]) -> [UInt8] {
    let digits = integer.drop { $0 == 0 }
    return [UInt8](repeating: 0, count: max(0, 32 - digits.count)) + digits
  }
}

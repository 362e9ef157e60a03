internal import Cryptography
internal import TestSupport
internal import Testing

@Suite("RSA keys")
struct RSATests {
  private static let exponent: [UInt8] = [1, 0, 1]

  private static func modulus(bits: Int) -> [UInt8] {
    let high = UInt8(1) << UInt8((bits - 1) % 8)
    return [high] + [UInt8](repeating: 0xff, count: (bits + 7) / 8 - 1)
  }

  @Test("A modulus has 2,048 to 8,192 bits, and leading zeros do not count")
  func modulus() throws {
    for bits in [2048, 3072, 8192] {
      _ = try RSAVerificationKey(modulus: Self.modulus(bits: bits), exponent: Self.exponent)
      _ = try RSAVerificationKey(
        modulus: [0, 0] + Self.modulus(bits: bits), exponent: [0] + Self.exponent)
    }
    for bits in [8, 1024, 2047, 8193] {
      #expect(throws: CryptographyError.invalidPublicKey) {
        try RSAVerificationKey(modulus: Self.modulus(bits: bits), exponent: Self.exponent)
      }
    }
    for modulus in [[], Self.modulus(bits: 2048).dropLast() + [0xfe]] as [[UInt8]] {
      #expect(throws: CryptographyError.invalidPublicKey) {
        try RSAVerificationKey(modulus: modulus, exponent: Self.exponent)
      }
    }
  }

  @Test("An exponent is odd, from 3 and below 2³³")
  func exponent() throws {
    let modulus = Self.modulus(bits: 2048)
    for exponent: [UInt8] in [[3], [1, 0, 1], [1, 0xff, 0xff, 0xff, 0xff]] {
      _ = try RSAVerificationKey(modulus: modulus, exponent: exponent)
    }
    for exponent: [UInt8] in [[], [0], [1], [2], [1, 0, 0], [2, 0, 0, 0, 1], [1, 0, 0, 0, 0, 1]] {
      #expect(throws: CryptographyError.invalidPublicKey) {
        try RSAVerificationKey(modulus: modulus, exponent: exponent)
      }
    }
  }

  @Test("Signatures of another size are refused without a calculation")
  func size() throws {
    let key = try RSAVerificationKey(
      modulus: Self.modulus(bits: 2048), exponent: Self.exponent)
    let message: [UInt8] = [1]
    for count in [0, 255, 256, 257] {
      let signature = [UInt8](repeating: 1, count: count)
      let isValid = key.isValid(signature.bytes, of: message.bytes)
      #expect(!isValid)
    }
  }
}

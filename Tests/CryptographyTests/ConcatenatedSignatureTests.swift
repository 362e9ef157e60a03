internal import Cryptography
internal import Testing

@Suite("ECDSA signatures as two numbers")
struct ConcatenatedSignatureTests {
  /// The numbers of a DER signature, each of the curve's size.
  private static func concatenated(_ signature: [UInt8], byteCount: Int) -> [UInt8] {
    var rest = signature[(signature[1] == 0x81 ? 3 : 2)...]
    var numbers: [UInt8] = []
    for _ in 0..<2 {
      rest.removeFirst()
      let count = Int(rest.removeFirst())
      let number = rest.prefix(count).drop { $0 == 0 }
      rest.removeFirst(count)
      numbers += [UInt8](repeating: 0, count: byteCount - number.count) + number
    }
    return numbers
  }

  private static func isValid(
    _ signature: [UInt8], _ message: [UInt8], _ key: SigningKey
  ) -> Bool {
    key.verificationKey.isValid(concatenated: signature, of: message.bytes)
  }

  @Test(
    "Both forms of a signature count, and neither where a bit is another",
    arguments: [
      (SignatureScheme.ecdsaP256SHA256, 32), (.ecdsaP384SHA384, 48), (.ecdsaP521SHA512, 66),
    ])
  func forms(scheme: SignatureScheme, byteCount: Int) throws {
    var random = SystemRandom()
    let key = SigningKey.generate(scheme, using: &random)
    // Often enough that numbers with leading zeros occur.
    for number in 0..<300 {
      let message = Array("message \(number)".utf8)
      let signature = Self.concatenated(try key.sign(message.bytes), byteCount: byteCount)
      #expect(Self.isValid(signature, message, key))
      var changed = signature
      changed[number % changed.count] ^= 1
      #expect(!Self.isValid(changed, message, key))
    }
    let message: [UInt8] = [1]
    let signature = Self.concatenated(try key.sign(message.bytes), byteCount: byteCount)
    for wrong in [[], signature.dropLast(), signature + [0], signature.map { _ in 0 }] as [[UInt8]]
    {
      #expect(!Self.isValid(Array(wrong), message, key))
    }
  }

  @Test("Keys of other schemes have no such form")
  func others() throws {
    var random = SystemRandom()
    let key = SigningKey.generate(.ed25519, using: &random)
    let message: [UInt8] = [1]
    let signature = try key.sign(message.bytes)
    #expect(!Self.isValid(signature, message, key))
  }
}

@testable internal import Cryptography
internal import TestSupport
internal import Testing

@Suite("ML-KEM-768 encapsulated in two parts")
struct IncrementalMLKEMTests {
  static func key(_ random: inout SeededGenerator) throws -> (
    key: MLKEMPrivateKey, header: IncrementalMLKEM.Header, vector: [UInt8]
  ) {
    let key = MLKEMPrivateKey.generate(.mlKEM768, using: &random)
    return (
      key, try IncrementalMLKEM.Header(of: key.publicKey),
      IncrementalMLKEM.vector(of: key.publicKey)
    )
  }

  @Test("both parts together decapsulate to the secret that the first one gave")
  func decapsulation() throws {
    var random = SeededGenerator(seed: 768)
    for _ in 0..<20 {
      let (key, header, vector) = try Self.key(&random)
      let message = random.secretBytes(32)
      let first = try IncrementalMLKEM.encapsulate1(header, message)
      let second = try IncrementalMLKEM.encapsulate2(header, message, vector: vector)
      #expect(first.encapsulatedKey.count == IncrementalMLKEM.firstByteCount)
      #expect(second.count == IncrementalMLKEM.secondByteCount)
      let found = try key.decapsulate(first.encapsulatedKey + second)
      #expect(found == first.sharedSecret)
    }
  }

  @Test("the same message gives the same parts again, another one gives others")
  func determinism() throws {
    var random = SeededGenerator(seed: 769)
    let (_, header, vector) = try Self.key(&random)
    let (message, other) = (random.secretBytes(32), random.secretBytes(32))
    let first = try IncrementalMLKEM.encapsulate1(header, message)
    #expect(try IncrementalMLKEM.encapsulate1(header, message).sharedSecret == first.sharedSecret)
    let changed = try IncrementalMLKEM.encapsulate1(header, other)
    #expect(changed.sharedSecret != first.sharedSecret)
    #expect(changed.encapsulatedKey != first.encapsulatedKey)
    let seconds = try [message, message, other].map {
      try IncrementalMLKEM.encapsulate2(header, $0, vector: vector)
    }
    #expect(seconds[0] == seconds[1] && seconds[1] != seconds[2])
  }

  @Test("a vector that is not the header's is refused, whichever bit of it is wrong")
  func wrongVector() throws {
    var random = SeededGenerator(seed: 770)
    let (_, header, vector) = try Self.key(&random)
    let message = random.secretBytes(32)
    for index in stride(from: 0, to: vector.count, by: 31) {
      var wrong = vector
      wrong[index] ^= 1 << UInt8(index % 8)
      #expect(throws: CryptographyError.invalidPublicKey) {
        try IncrementalMLKEM.encapsulate2(header, message, vector: wrong)
      }
    }
  }

  @Test("a vector with a coefficient that is not reduced is refused, though the header names it")
  func modulusCheck() throws {
    var random = SeededGenerator(seed: 771)
    let (_, header, vector) = try Self.key(&random)
    for value in [UInt16(3329), 4095] {
      var wide = vector
      wide[0] = UInt8(value & 255)
      wide[1] = wide[1] & 0xf0 | UInt8(value >> 8)
      let hash = Keccak.sha3Of256.bytes(wide.bytes, header.seed, count: 32)
      let named = try IncrementalMLKEM.Header(rawRepresentation: header.seed + hash)
      #expect(throws: CryptographyError.invalidPublicKey) {
        try IncrementalMLKEM.encapsulate2(named, random.secretBytes(32), vector: wide)
      }
    }
  }

  @Test("inputs of another size are refused")
  func sizes() throws {
    var random = SeededGenerator(seed: 772)
    let (_, header, vector) = try Self.key(&random)
    #expect(throws: CryptographyError.self) {
      try IncrementalMLKEM.Header(rawRepresentation: Array(header.rawRepresentation.dropLast()))
    }
    #expect(throws: CryptographyError.self) {
      try IncrementalMLKEM.encapsulate1(header, random.secretBytes(31))
    }
    #expect(throws: CryptographyError.self) {
      try IncrementalMLKEM.encapsulate2(
        header, random.secretBytes(32), vector: Array(vector.dropLast()))
    }
    let other = MLKEMPrivateKey.generate(.mlKEM1024, using: &random)
    #expect(throws: CryptographyError.unsupported) {
      try IncrementalMLKEM.Header(of: other.publicKey)
    }
  }

  @Test("reduction without division gives the remainder, up to the largest value it is asked for")
  func reduction() {
    let largest = UInt32(1) << 31 - 1
    var values = [UInt32](0..<100_000)
    for multiple in stride(from: UInt32(3329), through: largest, by: 3329 * 997) {
      values += [multiple - 1, multiple, multiple + 1]
    }
    values.append(largest)
    #expect(values.allSatisfy { Polynomial.reduce($0) == $0 % 3329 })
    for value in 0..<2 * Polynomial.modulus {
      #expect(Polynomial.reduceOnce(value) == value % 3329)
    }
  }

  @Test("compression rounds as FIPS 203 has it, for every coefficient", arguments: [4, 10])
  func compression(bits: Int) {
    for coefficient in 0..<Polynomial.modulus {
      let exact = (Double(1 << bits) / 3329 * Double(coefficient)).rounded()
      let expected = UInt32(exact) % (1 << UInt32(bits))
      #expect(Polynomial.compressed(coefficient, toBits: bits) == expected)
    }
  }

  @Test("the transform is undone by its inverse, and turns products of polynomials into products")
  func transform() {
    var random = SeededGenerator(seed: 773)
    func draw() -> [UInt16] { (0..<256).map { _ in UInt16.random(in: 0..<3329, using: &random) } }
    let (a, b) = (draw(), draw())
    let (left, right) = (Polynomial(coefficients: a), Polynomial(coefficients: b))
    left.transform()
    left.transformBack()
    #expect(left.coefficients == a)
    left.transform()
    right.transform()
    let product = Polynomial.product([left], [right])
    product.transformBack()
    var expected = [Int](repeating: 0, count: 256)
    for i in 0..<256 {
      for j in 0..<256 {
        let term = Int(a[i]) * Int(b[j])
        expected[(i + j) % 256] += i + j < 256 ? term : -term
      }
    }
    #expect(product.coefficients == expected.map { UInt16((($0 % 3329) + 3329) % 3329) })
  }

  @Test("Keccak's functions give the digests of FIPS 202 for nothing")
  func keccak() {
    let nothing: [UInt8] = []
    #expect(
      Keccak.sha3Of256.bytes(nothing.bytes, count: 32).hex
        == "a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a")
    #expect(
      Keccak.sha3Of512.bytes(nothing.bytes, count: 64).hex.hasPrefix(
        "a69f73cca23a9ac5c8b567dc185a756e97c982164fe25859e0d1dcc1475c80a6"))
    #expect(
      Keccak.shake128.bytes(nothing.bytes, count: 16).hex == "7f9c2ba4e88f827d616045507605853e")
    #expect(
      Keccak.shake256.bytes(nothing.bytes, count: 16).hex == "46b9dd2b0ba88d13233b3feb743eeb24")
  }
}

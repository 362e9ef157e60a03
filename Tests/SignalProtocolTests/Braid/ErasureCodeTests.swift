internal import Cryptography
@testable internal import SignalProtocol
internal import TestSupport
internal import Testing

@Suite("The erasure code")
struct ErasureCodeTests {
  @Test("products in the field are the published ones")
  func products() {
    #expect(GaloisField.multiply(0x8000, 0x0002) == 0x100b)
    #expect(GaloisField.multiply(0xffff, 0xffff) == 0x0733)
    #expect(GaloisField.multiply(0x1234, 0x5678) == 0x6324)
    #expect(GaloisField.multiply(0, 7) == 0 && GaloisField.multiply(7, 0) == 0)
  }

  @Test("products by table are products by the definition, and inverses undo them")
  func field() {
    var random = SeededGenerator(seed: 16)
    for _ in 0..<2000 {
      let left = UInt16.random(in: 1 ... .max, using: &random)
      let right = UInt16(random.next() >> 48)
      var (expected, factor) = (UInt32(0), UInt32(left))
      for bit in 0..<16 {
        if right >> bit & 1 == 1 { expected ^= factor }
        factor <<= 1
        if factor > 0xffff { factor ^= 0x1100b }
      }
      #expect(GaloisField.multiply(left, right) == UInt16(expected))
      #expect(GaloisField.multiply(left, GaloisField.inverse(left)) == 1)
    }
  }

  @Test(
    "a value is found again from any as many codewords as it has chunks, in any order",
    arguments: [Braid.headerByteCount, Braid.firstByteCount, Braid.secondByteCount, 1152, 1, 64])
  func recovery(byteCount: Int) {
    var random = SeededGenerator(seed: UInt64(byteCount))
    let value = ErasureValue(random.bytes(byteCount))
    let count = ErasureCode.chunkCount(byteCount)
    for _ in 0..<20 {
      var indices: Set<UInt16> = []
      while indices.count < count {
        let isFar = Int.random(in: 0..<8, using: &random) == 0
        indices.insert(UInt16.random(in: 0...(isFar ? .max : UInt16(3 * count)), using: &random))
      }
      var decoder = ErasureDecoder(byteCount: byteCount)
      var found: [UInt8]?
      for index in indices.shuffled(using: &random) {
        #expect(found == nil)
        let word = value.codeword(at: index)
        found = decoder.add(.init(index: index, bytes: word))
      }
      #expect(found == value.bytes)
    }
  }

  @Test("the first codeword at an index counts, and a repeat brings nothing nearer")
  func repeats() {
    let value = ErasureValue([UInt8](0..<128))
    var decoder = ErasureDecoder(byteCount: 128)
    let first = value.codeword(at: 0)
    #expect(decoder.add(.init(index: 0, bytes: first)) == nil)
    #expect(decoder.add(.init(index: 0, bytes: [UInt8](repeating: 9, count: 64))) == nil)
    let second = value.codeword(at: 1)
    #expect(decoder.add(.init(index: 1, bytes: second)) == value.bytes)
  }

  @Test("the last chunk is padded with zeros")
  func padding() {
    let value = ErasureValue([UInt8](repeating: 7, count: 96))
    let last = value.codeword(at: 1)
    #expect(last == [UInt8](repeating: 7, count: 32) + [UInt8](repeating: 0, count: 32))
  }

  @Test("a value has 65,536 codewords and no more")
  func exhaustion() {
    let value = ErasureValue([UInt8](repeating: 1, count: 64))
    var encoder = ErasureEncoder(next: ErasureCode.codewordLimit - 1)
    #expect(encoder.codeword(of: value)?.index == .max)
    #expect(encoder.codeword(of: value) == nil)
    #expect(encoder.next == ErasureCode.codewordLimit)
  }

  @Test("weights by fixed parts are Lagrange's, for every number of chunks that a value can have")
  func weights() {
    for count in 1...20 {
      let points = (0..<UInt16(count)).map { $0 }
      for target in [UInt16(count), 1000, .max] {
        #expect(
          GaloisField.weights(of: count, at: target)
            == GaloisField.weights(of: points, at: target))
      }
    }
  }
}

/// How polynomials are drawn, and how they stand in keys and ciphertexts. Source: FIPS 203 §4.2.
extension Polynomial {
  /// A uniform polynomial in the transform's domain, from a public seed (`SampleNTT`).
  ///
  /// OpenSSL gives the output of SHAKE in one piece, so what it takes is asked for at once: four
  /// blocks do but for less than once in 2⁹⁰ times, and then twice as many are asked for.
  convenience init(uniform seed: [UInt8], _ first: UInt8, _ second: UInt8) {
    var blocks = 4
    while true {
      let stream = Keccak.shake128.bytes(seed.bytes, [first, second], count: 168 * blocks)
      if let coefficients = Self.accepted(stream) {
        self.init(coefficients: coefficients)
        return
      }
      blocks *= 2
    }
  }

  /// The first 256 numbers of 12 bits that are below the modulus, or nil if there are fewer.
  private static func accepted(_ stream: [UInt8]) -> [UInt16]? {
    var taken: [UInt16] = []
    taken.reserveCapacity(count)
    for start in stride(from: 0, to: stream.count, by: 3) {
      let bytes = (UInt16(stream[start]), UInt16(stream[start + 1]), UInt16(stream[start + 2]))
      for number in [bytes.0 | (bytes.1 & 15) << 8, bytes.1 >> 4 | bytes.2 << 4] {
        if number < modulus { taken.append(number) }
        if taken.count == count { return taken }
      }
    }
    return nil
  }

  /// A small polynomial from a secret seed (`SamplePolyCBD` with η = 2).
  convenience init(small seed: SecretBytes, _ nonce: UInt8) {
    self.init()
    let stream = Keccak.shake256.secret(seed.bytes, [nonce], count: 128)
    for index in 0..<Self.count {
      let bits = UInt32(stream.bytes.byte(index >> 1)) &>> UInt32((index & 1) << 2)
      let (plus, minus) = ((bits & 1) &+ (bits >> 1 & 1), (bits >> 2 & 1) &+ (bits >> 3 & 1))
      self[index] = Self.reduceOnce(plus &+ Self.modulus &- minus)
    }
  }

  /// A message's 256 bits, each as 0 or half the modulus (`Decompress` with d = 1).
  convenience init(message: SecretBytes) {
    self.init()
    for index in 0..<Self.count {
      let bit = UInt32(message.bytes.byte(index >> 3)) &>> UInt32(index & 7) & 1
      self[index] = Self.mask(of: bit) & 1665
    }
  }

  /// Three public polynomials from 1,152 bytes, or nil if a coefficient is not reduced.
  static func vector(decoding bytes: [UInt8]) -> [Polynomial]? {
    var numbers: [UInt16] = []
    numbers.reserveCapacity(bytes.count / 3 * 2)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = (UInt16(bytes[start]), UInt16(bytes[start + 1]), UInt16(bytes[start + 2]))
      numbers.append(part.0 | (part.1 & 15) << 8)
      numbers.append(part.1 >> 4 | part.2 << 4)
    }
    guard numbers.allSatisfy({ $0 < modulus }) else { return nil }
    return stride(from: 0, to: numbers.count, by: count).map {
      Polynomial(coefficients: numbers[$0..<$0 + count])
    }
  }

  /// The coefficients in `bits` bits each, rounded (`ByteEncode` of `Compress`).
  func compressed(toBits bits: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32 * bits)
    var (pending, pendingCount) = (UInt32(0), 0)
    for index in 0..<Self.count {
      pending |= Self.compressed(self[index], toBits: bits) &<< UInt32(pendingCount)
      pendingCount += bits
      while pendingCount >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: pending))
        pending >>= 8
        pendingCount -= 8
      }
    }
    return bytes
  }

  /// ⌈2^bits / 3329 · coefficient⌋ modulo 2^bits.
  static func compressed(_ coefficient: UInt32, toBits bits: Int) -> UInt32 {
    quotient(coefficient << UInt32(bits) &+ 1664) & (1 << UInt32(bits) - 1)
  }
}

extension RawSpan {
  /// The byte at an index, which is checked.
  @inline(__always)
  fileprivate func byte(_ index: Int) -> UInt8 {
    unsafe unsafeLoad(fromByteOffset: index, as: UInt8.self)
  }
}

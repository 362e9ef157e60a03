internal import CConstantTime

/// An element of the ring that ML-KEM computes in: 256 coefficients modulo 3329, erased when it
/// goes. Source: FIPS 203 §2.3 and §4.
///
/// Nothing here branches on a coefficient, finds memory by one, or divides one: a product is
/// reduced by a multiplication and a shift.
@safe
final class Polynomial {
  private let cell: UnsafeMutablePointer<UInt16>

  static let count = 256
  static let modulus: UInt32 = 3329

  /// The zero polynomial.
  init() {
    unsafe cell = UnsafeMutablePointer<UInt16>.allocate(capacity: Self.count)
    unsafe cell.initialize(repeating: 0, count: Self.count)
  }

  /// A polynomial of `count` coefficients below `modulus`.
  convenience init(coefficients: some Collection<UInt16>) {
    precondition(coefficients.count == Self.count, "256 coefficients")
    self.init()
    for (index, value) in coefficients.enumerated() { self[index] = UInt32(value) }
  }

  deinit {
    unsafe eraseMemory(
      UnsafeMutableRawBufferPointer(start: cell, count: 2 * Self.count))
    unsafe cell.deallocate()
  }

  /// The coefficient of a power, below `modulus`.
  subscript(index: Int) -> UInt32 {
    @inline(__always) get { UInt32(unsafe cell[index & 255]) }
    @inline(__always) set { unsafe cell[index & 255] = UInt16(truncatingIfNeeded: newValue) }
  }

  /// The coefficients copied out, for those that are public.
  var coefficients: [UInt16] { (0..<Self.count).map { UInt16(self[$0]) } }

  /// Adds another one, coefficient by coefficient.
  func add(_ other: Polynomial) {
    for index in 0..<Self.count { self[index] = Self.reduceOnce(self[index] &+ other[index]) }
  }
}

// MARK: Arithmetic modulo 3329

extension Polynomial {
  /// ⌊2⁴⁴ / 3329⌋ + 1. A value v below 2³¹ times this, shifted down by 44, is ⌊v / 3329⌋: what is
  /// too much is less than v / 2⁴⁴, which is less than 1 / 3329 and so carries nothing over.
  private static let reciprocal = (UInt64(1) << 44) / UInt64(modulus) + 1

  /// The quotient of a value below 2³¹ by 3329.
  @inline(__always)
  static func quotient(_ value: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: (UInt64(value) &* reciprocal) >> 44)
  }

  /// The remainder of a value below 2³¹ by 3329.
  @inline(__always)
  static func reduce(_ value: UInt32) -> UInt32 { value &- quotient(value) &* modulus }

  /// The remainder of a value below 2 · 3329.
  @inline(__always)
  static func reduceOnce(_ value: UInt32) -> UInt32 {
    let less = value &- modulus
    return less &+ (mask(of: less >> 31) & modulus)  // added where the value was below the modulus
  }

  /// All ones for 1, and 0 for 0.
  ///
  /// The compiler is kept from seeing that there are only the two: it would make it a branch.
  @inline(__always)
  static func mask(of bit: UInt32) -> UInt32 { 0 &- martlet_value_barrier(bit) }
}

// MARK: The number-theoretic transform

extension Polynomial {
  /// 17 raised to `exponent`, modulo 3329.
  private static func power(_ exponent: Int) -> UInt32 {
    (0..<exponent).reduce(1) { value, _ in reduce(value * 17) }
  }

  /// The seven bits of `index` in reverse.
  private static func reversed(_ index: Int) -> Int {
    (0..<7).reduce(0) { $0 << 1 | index >> $1 & 1 }
  }

  /// ζ^BitRev(i), by i. Source: FIPS 203, appendix A.
  private static let zetas = (0..<128).map { power(reversed($0)) }

  /// ζ^(2 BitRev(i) + 1), by i.
  private static let gammas = (0..<128).map { power(2 * reversed($0) + 1) }

  /// Moves into the transform's domain. Source: FIPS 203, algorithm 9.
  func transform() {
    var index = 1
    var length = 128
    while length >= 2 {
      for start in stride(from: 0, to: Self.count, by: 2 * length) {
        let zeta = Self.zetas[index]
        index += 1
        for low in start..<start + length {
          let (value, term) = (self[low], Self.reduce(zeta &* self[low + length]))
          self[low + length] = Self.reduceOnce(value &+ Self.modulus &- term)
          self[low] = Self.reduceOnce(value &+ term)
        }
      }
      length >>= 1
    }
  }

  /// Moves back. Source: FIPS 203, algorithm 10.
  func transformBack() {
    var index = 127
    var length = 2
    while length <= 128 {
      for start in stride(from: 0, to: Self.count, by: 2 * length) {
        let zeta = Self.zetas[index]
        index -= 1
        for low in start..<start + length {
          let (value, high) = (self[low], self[low + length])
          self[low] = Self.reduceOnce(value &+ high)
          self[low + length] = Self.reduce(
            zeta &* Self.reduceOnce(high &+ Self.modulus &- value))
        }
      }
      length <<= 1
    }
    for index in 0..<Self.count { self[index] = Self.reduce(self[index] &* 3303) }
  }

  /// The sum of the products of pairs, all in the transform's domain. Source: FIPS 203,
  /// algorithms 11 and 12.
  static func product(_ left: [Polynomial], _ right: [Polynomial]) -> Polynomial {
    let result = Polynomial()
    for (left, right) in zip(left, right) { result.addProduct(left, right) }
    return result
  }

  private func addProduct(_ a: Polynomial, _ b: Polynomial) {
    for pair in 0..<Self.count / 2 {
      let (even, odd) = (2 * pair, 2 * pair + 1)
      let twisted = Self.reduce(a[odd] &* b[odd]) &* Self.gammas[pair]
      let sum = self[even] &+ a[even] &* b[even] &+ twisted
      self[odd] = Self.reduce(self[odd] &+ a[even] &* b[odd] &+ a[odd] &* b[even])
      self[even] = Self.reduce(sum)
    }
  }
}

/// The field of 2¹⁶ elements, as polynomials over two elements modulo x¹⁶ + x¹² + x³ + x + 1.
///
/// Computed by tables of logarithms: what it is used for is public.
enum GaloisField {
  private static let polynomial: UInt32 = 0x1_100b
  private static let order = 65_535

  /// 2ⁱ by i, twice over, so that the sum of two logarithms need not be reduced.
  private static let powers: [UInt16] = {
    var powers = [UInt16](repeating: 0, count: 2 * order)
    var value: UInt32 = 1
    for index in 0..<order {
      powers[index] = UInt16(value)
      powers[index + order] = UInt16(value)
      value <<= 1
      if value > 0xffff { value ^= polynomial }
    }
    return powers
  }()

  private static let logarithms: [UInt16] = {
    var logarithms = [UInt16](repeating: 0, count: order + 1)
    for index in 0..<order { logarithms[Int(powers[index])] = UInt16(index) }
    return logarithms
  }()

  static func multiply(_ left: UInt16, _ right: UInt16) -> UInt16 {
    guard left != 0, right != 0 else { return 0 }
    return powers[Int(logarithms[Int(left)]) + Int(logarithms[Int(right)])]
  }

  /// The inverse of an element other than zero.
  static func inverse(_ value: UInt16) -> UInt16 {
    precondition(value != 0, "zero has no inverse")
    return powers[order - Int(logarithms[Int(value)])]
  }

  /// Adds `factor` times each of `values` to the sum at its place.
  static func add(_ values: [UInt16], times factor: UInt16, to sums: inout [UInt16]) {
    guard factor != 0 else { return }
    let logarithm = Int(logarithms[Int(factor)])
    for index in values.indices where values[index] != 0 {
      sums[index] ^= powers[logarithm + Int(logarithms[Int(values[index])])]
    }
  }

  /// What each of `points` weighs in the value at `target` of the polynomial through them, which
  /// are distinct and of which `target` is none (Lagrange's interpolation).
  static func weights(of points: [UInt16], at target: UInt16) -> [UInt16] {
    let whole = points.reduce(1) { multiply($0, target ^ $1) }
    return points.map { point in
      let others = points.reduce(target ^ point) { product, other in
        other == point ? product : multiply(product, point ^ other)
      }
      return multiply(whole, inverse(others))
    }
  }
}

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

  /// The same for the points 0, 1, … below `count`, at a target past them: by logarithms of what
  /// does not depend on the target.
  static func weights(of count: Int, at target: UInt16) -> [UInt16] {
    guard count < fixedParts.count else {
      return weights(of: (0..<UInt16(count)).map { $0 }, at: target)
    }
    let distances = (0..<count).map { Int(logarithms[Int(target ^ UInt16($0))]) }
    let whole = distances.reduce(0, +)
    return (0..<count).map { index in
      powers[(whole - distances[index] + fixedParts[count][index]) % order]
    }
  }

  /// By number of points and point, the logarithm of the inverse of the product of its differences
  /// from the others.
  private static let fixedParts: [[Int]] = (0...18).map { count in
    (0..<count).map { point in
      (0..<count).reduce(0) { sum, other in
        other == point ? sum : sum + order - Int(logarithms[point ^ other])
      }
    }
  }
}

extension GaloisField {
  /// The 32 symbols of a chunk, four in each word.
  typealias Chunk = SIMD8<UInt64>

  /// The sum of chunks, each times its weight: bit by bit of the weights, the highest first, so
  /// that all products are doubled together, and all symbols of a chunk at a time.
  ///
  /// - Parameters:
  ///   - chunks: the chunks.
  ///   - weights: one for each chunk.
  /// - Returns: a chunk.
  static func combined(_ chunks: [Chunk], _ weights: [UInt16]) -> Chunk {
    var sum = Chunk(repeating: 0)
    var bit: UInt16 = 16
    while bit > 0 {
      bit -= 1
      sum = doubled(sum)
      for (chunk, weight) in zip(chunks, weights) {
        sum ^= chunk & Chunk(repeating: 0 &- UInt64((weight &>> bit) & 1))
      }
    }
    return sum
  }

  /// Each symbol times x.
  private static func doubled(_ chunk: Chunk) -> Chunk {
    let ones = Chunk(repeating: 0x0001_0001_0001_0001)
    let carry = (chunk &>> 15) & ones
    // The polynomial without x¹⁶, which the carry stands for.
    return (chunk &<< 1) & ~ones ^ carry ^ (carry &<< 1) ^ (carry &<< 3) ^ (carry &<< 12)
  }
}

/// A systematic Reed–Solomon code over chunks of 64 bytes: from any as many different codewords as
/// a value has chunks, the value is found again. Source: docs/protocol.md, "The Triple Ratchet".
///
/// A chunk is 32 symbols of 16 bits. Codeword i is chunk i of the value where it has one; a later
/// one is, symbol by symbol, the value at i of the polynomial through the chunks.
enum ErasureCode {
  static let chunkByteCount = 64

  /// Codewords that a value has; there are no indices for more.
  static let codewordLimit = 65_536

  /// How many chunks a value of `byteCount` bytes has; the last one is padded with zeros.
  static func chunkCount(_ byteCount: Int) -> Int {
    (byteCount + chunkByteCount - 1) / chunkByteCount
  }

  /// The codeword of a value at an index.
  static func codeword(of value: [UInt8], at index: UInt16) -> [UInt8] {
    let count = chunkCount(value.count)
    if Int(index) < count { return chunk(of: value, Int(index)) }
    let points = (0..<UInt16(count)).map { $0 }
    let weights = GaloisField.weights(of: points, at: index)
    return combined((0..<count).map { chunk(of: value, $0) }, weights)
  }

  private static func chunk(of value: [UInt8], _ index: Int) -> [UInt8] {
    let part = value[(index * chunkByteCount)..<min((index + 1) * chunkByteCount, value.count)]
    return part + [UInt8](repeating: 0, count: chunkByteCount - part.count)
  }

  /// The sum of codewords, each times its weight.
  fileprivate static func combined(_ codewords: [[UInt8]], _ weights: [UInt16]) -> [UInt8] {
    var sums = [UInt16](repeating: 0, count: chunkByteCount / 2)
    for (codeword, weight) in zip(codewords, weights) {
      let symbols = (0..<chunkByteCount / 2).map {
        UInt16(codeword[2 * $0]) << 8 | UInt16(codeword[2 * $0 + 1])
      }
      GaloisField.add(symbols, times: weight, to: &sums)
    }
    return sums.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] }
  }
}

/// The codewords of a value that have come, as long as they do not make it up.
struct ErasureDecoder: Sendable {
  /// Bytes in the value.
  let byteCount: Int

  /// In the order in which they came; the first at an index counts.
  private(set) var codewords: [Codeword] = []

  struct Codeword: Sendable, Equatable {
    let index: UInt16
    let bytes: [UInt8]
  }

  init(byteCount: Int) { self.byteCount = byteCount }

  /// Takes a codeword in.
  ///
  /// - Returns: the value, where it is made up now; the decoder is of no more use then.
  mutating func add(_ codeword: Codeword) -> [UInt8]? {
    guard !codewords.contains(where: { $0.index == codeword.index }) else { return nil }
    codewords.append(codeword)
    guard codewords.count == ErasureCode.chunkCount(byteCount) else { return nil }
    return decoded()
  }

  private func decoded() -> [UInt8] {
    let points = codewords.map(\.index)
    var value: [UInt8] = []
    for index in 0..<UInt16(codewords.count) {
      if let chunk = codewords.first(where: { $0.index == index }) {
        value += chunk.bytes
      } else {
        let weights = GaloisField.weights(of: points, at: index)
        value += ErasureCode.combined(codewords.map(\.bytes), weights)
      }
    }
    return Array(value.prefix(byteCount))
  }
}

/// A value on its way, codeword by codeword.
struct ErasureEncoder: Sendable {
  /// The index of the next codeword; `ErasureCode.codewordLimit` where none is left.
  private(set) var next: Int

  init(next: Int = 0) { self.next = next }

  /// The next codeword of a value, the same value each time; nil where none is left.
  mutating func codeword(of value: [UInt8]) -> ErasureDecoder.Codeword? {
    guard let index = UInt16(exactly: next) else { return nil }
    next += 1
    return ErasureDecoder.Codeword(
      index: index, bytes: ErasureCode.codeword(of: value, at: index))
  }
}

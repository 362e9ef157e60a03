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

  /// The chunks of a value, the last one padded with zeros.
  static func chunks(of value: [UInt8]) -> [GaloisField.Chunk] {
    var chunks = [GaloisField.Chunk](repeating: .zero, count: chunkCount(value.count))
    for (index, byte) in value.enumerated() {
      let word = index % chunkByteCount / 8
      chunks[index / chunkByteCount][word] |= UInt64(byte) &<< UInt64(56 - 8 * (index % 8))
    }
    return chunks
  }

  /// The bytes of a chunk.
  static func bytes(of chunk: GaloisField.Chunk) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(chunkByteCount)
    for word in chunk.indices { bytes.append(bigEndian: chunk[word]) }
    return bytes
  }
}

/// A value made ready to be sent in codewords.
struct ErasureValue: Sendable {
  let bytes: [UInt8]
  private let chunks: [GaloisField.Chunk]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    chunks = ErasureCode.chunks(of: bytes)
  }

  /// The codeword at an index.
  func codeword(at index: UInt16) -> [UInt8] {
    if Int(index) < chunks.count { return ErasureCode.bytes(of: chunks[Int(index)]) }
    let weights = GaloisField.weights(of: chunks.count, at: index)
    return ErasureCode.bytes(of: GaloisField.combined(chunks, weights))
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
        let chunks = ErasureCode.chunks(of: codewords.flatMap(\.bytes))
        value += ErasureCode.bytes(of: GaloisField.combined(chunks, weights))
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

  /// The next codeword of a value, the same value each time; nil if none is left.
  mutating func codeword(of value: ErasureValue) -> ErasureDecoder.Codeword? {
    guard let index = UInt16(exactly: next) else { return nil }
    next += 1
    return ErasureDecoder.Codeword(index: index, bytes: value.codeword(at: index))
  }
}

internal import Cryptography

/// Opens segments of one object, in any order: each is held against its leaf first.
public struct MediaOpener: ~Copyable {
  /// The file's shape.
  public let shape: MediaShape
  private let leaves: MediaLeaves
  private let key: MediaKey
  private var cipher: AEADKey

  /// An opener of an object whose leaves were checked.
  public init(_ key: MediaKey, _ shape: MediaShape, leaves: MediaLeaves) {
    self.key = key
    self.shape = shape
    self.leaves = leaves
    cipher = key.cipher()
  }

  /// Opens a segment.
  ///
  /// - Parameters:
  ///   - sealed: the segment as it stands in the object.
  ///   - segment: its number.
  /// - Returns: its part of the file, without padding.
  /// - Throws: `MediaError.wrongSegment`, `.wrongPadding`.
  public mutating func open(_ sealed: [UInt8], segment: Int) throws(MediaError) -> [UInt8] {
    try Self.open(sealed, segment, key, shape, leaves, &cipher)
  }

  /// Opens segments that follow each other, several at once where there are several cores.
  ///
  /// - Parameters:
  ///   - sealed: the segments as they stand in the object.
  ///   - first: the number of the first.
  /// - Returns: their parts of the file, without padding, up to the first one that is wrong.
  /// - Throws: as for one segment, if the first one is wrong.
  public func open(
    _ sealed: [[UInt8]], from first: Int
  ) async throws(MediaError) -> [[UInt8]] {
    let (key, shape, leaves) = (key, shape, leaves)
    let opened = await MediaBatch.map(sealed) { range in
      var cipher = key.cipher()
      return range.map { index in
        Result { () throws(MediaError) in
          try Self.open(sealed[index], first + index, key, shape, leaves, &cipher)
        }
      }
    }
    var parts: [[UInt8]] = []
    for part in opened {
      switch part {
      case .success(let part): parts.append(part)
      case .failure(let error):
        guard !parts.isEmpty else { throw error }
        return parts
      }
    }
    return parts
  }

  private static func open(
    _ sealed: [UInt8], _ segment: Int, _ key: MediaKey, _ shape: MediaShape, _ leaves: MediaLeaves,
    _ cipher: inout AEADKey
  ) throws(MediaError) -> [UInt8] {
    guard segment >= 0, segment < leaves.count,
      leaves[segment].elementsEqual(key.leaf(of: sealed))
    else { throw .wrongSegment(segment) }
    let nonce = key.nonce(of: segment, isLast: segment == shape.segmentCount - 1)
    var part: [UInt8]
    do {
      part = try cipher.open(sealed.bytes, nonce: nonce.bytes)
    } catch {
      throw .wrongSegment(segment)
    }
    guard part.count == shape.paddedRange(of: segment).count else { throw .wrongSegment(segment) }
    let count = shape.fileRange(of: segment).count
    guard part[count...].allSatisfy({ $0 == 0 }) else { throw .wrongPadding }
    part.removeLast(part.count - count)
    return part
  }
}

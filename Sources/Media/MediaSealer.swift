internal import Cryptography

/// Seals the segments of one file, the first to the last, and gathers their leaves.
///
/// What has been sealed may be sealed again, to be sent once more: the same bytes give the same
/// segment. Other bytes under the same key would give the key away, so that they are refused.
public struct MediaSealer: ~Copyable {
  /// The file's shape; the largest there is until `settle(byteCount:)`, if its size was not known.
  public private(set) var shape: MediaShape
  /// The leaves of the segments that have been sealed.
  public private(set) var leaves: MediaLeaves
  private let key: MediaKey
  private var cipher: AEADKey

  /// A sealer for a new file, or for one of which leaves are known.
  ///
  /// - Parameters:
  ///   - key: the file's key, made for it.
  ///   - shape: the file's shape.
  ///   - leaves: those of the segments that were sealed before.
  public init(_ key: MediaKey, _ shape: MediaShape, leaves: MediaLeaves = MediaLeaves()) {
    self.key = key
    self.shape = shape
    self.leaves = leaves
    cipher = key.cipher()
  }

  /// A sealer for a new file whose size is not known yet. Whole segments may be sealed that others
  /// follow, until the size is known.
  ///
  /// - Parameter key: the file's key, made for it.
  public init(_ key: MediaKey) { self.init(key, .largest) }

  /// Says how large the file is, before its last part is sealed.
  ///
  /// - Precondition: no segment has been sealed that is the last, or padded.
  public mutating func settle(_ shape: MediaShape) {
    precondition(
      leaves.count < shape.segmentCount
        && Int64(leaves.count * MediaShape.segmentByteCount) <= shape.byteCount,
      "file settled too late")
    self.shape = shape
  }

  /// Whether every segment has been sealed once.
  public var isComplete: Bool { leaves.count == shape.segmentCount }

  /// Seals a segment: the next one, or one that was sealed before.
  ///
  /// - Parameters:
  ///   - part: the segment's part of the file, without padding.
  ///   - segment: its number, at most that of the next one.
  /// - Returns: the sealed segment.
  /// - Throws: `MediaError.wrongPart`; `.wrongSegment` if other bytes were sealed before.
  public mutating func seal(_ part: [UInt8], segment: Int) throws(MediaError) -> [UInt8] {
    precondition(segment <= leaves.count && segment < shape.segmentCount, "segment out of order")
    try shape.check(part, segment: segment)
    let sealed = SealedSegment(part, segment, key, shape, &cipher)
    try take(sealed.leaf, of: segment)
    return sealed.bytes
  }

  /// Seals segments that follow each other, several at once where there are several cores.
  ///
  /// - Parameters:
  ///   - parts: their parts of the file, without padding.
  ///   - first: the number of the first, at most that of the next one.
  /// - Returns: the sealed segments.
  /// - Throws: as for one segment.
  public mutating func seal(
    _ parts: [[UInt8]], from first: Int
  ) async throws(MediaError) -> [[UInt8]] {
    precondition(
      first <= leaves.count && first + parts.count <= shape.segmentCount, "segment out of order")
    for (index, part) in parts.enumerated() { try shape.check(part, segment: first + index) }
    let (key, shape) = (key, shape)
    let sealed = await MediaBatch.map(parts) { range in
      var cipher = key.cipher()
      return range.map { SealedSegment(parts[$0], first + $0, key, shape, &cipher) }
    }
    for (index, segment) in sealed.enumerated() { try take(segment.leaf, of: first + index) }
    return sealed.map(\.bytes)
  }

  /// Keeps the leaf of a segment, or holds it against the one that is known.
  private mutating func take(_ leaf: [UInt8], of segment: Int) throws(MediaError) {
    if segment == leaves.count {
      leaves.append(leaf)
    } else if !leaves[segment].elementsEqual(leaf) {
      throw .wrongSegment(segment)
    }
  }
}

/// A segment that was sealed, and its leaf.
private struct SealedSegment: Sendable {
  let bytes: [UInt8]
  let leaf: [UInt8]

  /// Seals a part of the right size.
  init(
    _ part: [UInt8], _ segment: Int, _ key: MediaKey, _ shape: MediaShape, _ cipher: inout AEADKey
  ) {
    let padding = shape.paddedRange(of: segment).count - part.count
    let padded = padding == 0 ? part : part + [UInt8](repeating: 0, count: padding)
    let nonce = key.nonce(of: segment, isLast: segment == shape.segmentCount - 1)
    do {
      bytes = try cipher.seal(padded.bytes, nonce: nonce.bytes)
    } catch {
      preconditionFailure("\(error)")
    }
    leaf = key.leaf(of: bytes)
  }
}

extension MediaShape {
  fileprivate func check(_ part: [UInt8], segment: Int) throws(MediaError) {
    let expected = fileRange(of: segment).count
    guard part.count == expected else {
      throw .wrongPart(byteCount: part.count, expected: expected)
    }
  }
}

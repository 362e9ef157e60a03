/// How many bytes stand where in a sealed object.
///
/// A file is padded with zeros to the size that Padmé gives, cut into segments, and each is sealed;
/// behind the sealed segments stand their leaves. All of it follows from the file's size.
///
/// Source: docs/protocol.md §20; Padmé: "Reducing Metadata Leakage from Encrypted Files and
/// Communication with PURBs", §4.
public struct MediaShape: Sendable, Hashable {
  /// Bytes of a segment before it is sealed; the last one may have fewer.
  public static let segmentByteCount = 65_536
  /// Bytes that sealing adds to a segment.
  public static let tagByteCount = 16
  /// Bytes of a leaf.
  public static let leafByteCount = 32
  /// Bytes that a file may have: 16 GiB.
  public static let byteLimit: Int64 = 16 << 30

  /// Bytes of the file.
  public let byteCount: Int64
  /// Bytes of the file with its padding.
  public let paddedByteCount: Int64

  /// The shape of a file; nil if it has more than 16 GiB, or less than nothing.
  public init?(byteCount: Int64) {
    guard (0...Self.byteLimit).contains(byteCount) else { return nil }
    self.byteCount = byteCount
    paddedByteCount = Self.padded(byteCount)
  }

  /// The shape of the largest file that there may be.
  static let largest = MediaShape(largest: byteLimit)

  private init(largest byteCount: Int64) {
    self.byteCount = byteCount
    paddedByteCount = Self.padded(byteCount)
  }

  /// Segments of the object, at least one.
  public var segmentCount: Int {
    max(1, Int((paddedByteCount - 1) / Int64(Self.segmentByteCount)) + 1)
  }

  /// Bytes of the sealed segments.
  public var sealedByteCount: Int64 {
    paddedByteCount + Int64(segmentCount * Self.tagByteCount)
  }

  /// Bytes of the leaves.
  public var leavesByteCount: Int { segmentCount * Self.leafByteCount }

  /// Bytes of the whole object.
  public var objectByteCount: Int64 { sealedByteCount + Int64(leavesByteCount) }

  /// Where a segment stands in the object.
  public func sealedRange(of segment: Int) -> Range<Int64> {
    let size = Int64(Self.segmentByteCount + Self.tagByteCount)
    return Int64(segment) * size..<min(Int64(segment + 1) * size, sealedByteCount)
  }

  /// What of the padded file a segment holds.
  public func paddedRange(of segment: Int) -> Range<Int64> {
    let size = Int64(Self.segmentByteCount)
    return Int64(segment) * size..<min(Int64(segment + 1) * size, paddedByteCount)
  }

  /// What of the file a segment holds; empty if it holds padding alone.
  public func fileRange(of segment: Int) -> Range<Int64> {
    let range = paddedRange(of: segment)
    return min(range.lowerBound, byteCount)..<min(range.upperBound, byteCount)
  }

  /// The segments that hold some bytes of the file; of none, none.
  public func segments(holding range: Range<Int64>) -> Range<Int> {
    let range = range.clamped(to: 0..<byteCount)
    guard !range.isEmpty else { return 0..<0 }
    let size = Int64(Self.segmentByteCount)
    return Int(range.lowerBound / size)..<Int((range.upperBound - 1) / size) + 1
  }

  /// Bytes with padding: E = ⌊log₂ L⌋, S = ⌊log₂ E⌋ + 1, rounded up to a multiple of 2^(E - S).
  private static func padded(_ byteCount: Int64) -> Int64 {
    guard byteCount > 1 else { return byteCount }
    let exponent = Int64.bitWidth - 1 - byteCount.leadingZeroBitCount
    let significant = Int.bitWidth - exponent.leadingZeroBitCount
    guard exponent > significant else { return byteCount }
    let mask = Int64(1) << Int64(exponent - significant) - 1
    return (byteCount + mask) & ~mask
  }
}

internal import Cryptography
internal import Media
internal import TestSupport
internal import Testing

/// A file that is sealed in memory.
private struct SealedFile {
  let key: MediaKey
  let shape: MediaShape
  let file: [UInt8]
  var segments: [[UInt8]] = []
  let leaves: MediaLeaves

  init(byteCount: Int, using random: inout SeededGenerator) throws {
    key = MediaKey.generate(using: &random)
    shape = try #require(MediaShape(byteCount: Int64(byteCount)))
    file = random.bytes(byteCount)
    var sealer = MediaSealer(key, shape)
    for segment in 0..<shape.segmentCount {
      let range = shape.fileRange(of: segment)
      segments.append(
        try sealer.seal(
          Array(file[Int(range.lowerBound)..<Int(range.upperBound)]), segment: segment)
      )
    }
    let isComplete = sealer.isComplete
    #expect(isComplete)
    leaves = sealer.leaves
  }

  func opened(_ segments: [[UInt8]]) throws(MediaError) -> [UInt8] {
    var opener = MediaOpener(
      key, shape,
      leaves: try MediaLeaves(checking: leaves.bytes, root: leaves.root, shape: shape))
    var opened: [UInt8] = []
    for (number, segment) in segments.enumerated() {
      opened += try opener.open(segment, segment: number)
    }
    return opened
  }
}

@Suite("martlet-media-1")
struct MediaFormatTests {
  private static let segment = MediaShape.segmentByteCount

  /// Sizes at the edges of segments and of Padmé.
  static let sizes = [
    0, 1, 2, 255, segment - 1, segment, segment + 1, 2 * segment - 1, 2 * segment, 2 * segment + 1,
    3 * segment + 7, 5 * segment, 8 * segment + 1,
  ]

  @Test("What was sealed opens, in any order", arguments: sizes)
  func roundTrip(byteCount: Int) throws {
    var random = SeededGenerator(seed: UInt64(byteCount))
    let sealed = try SealedFile(byteCount: byteCount, using: &random)
    #expect(try sealed.opened(sealed.segments) == sealed.file)
    #expect(sealed.segments.reduce(0) { $0 + Int64($1.count) } == sealed.shape.sealedByteCount)
    var opener = MediaOpener(sealed.key, sealed.shape, leaves: sealed.leaves)
    for segment in (0..<sealed.shape.segmentCount).shuffled(using: &random) {
      let range = sealed.shape.sealedRange(of: segment)
      #expect(range.count == sealed.segments[segment].count)
      let part = try opener.open(sealed.segments[segment], segment: segment)
      let place = sealed.shape.fileRange(of: segment)
      #expect(part == Array(sealed.file[Int(place.lowerBound)..<Int(place.upperBound)]))
    }
  }

  @Test("A segment that was changed, cut, added to or moved does not open")
  func tampering() throws {
    var random = SeededGenerator(seed: 7)
    let sealed = try SealedFile(byteCount: 3 * Self.segment + 100, using: &random)
    for segment in sealed.segments.indices {
      for bit in [0, 8 * 100 + 3, 8 * sealed.segments[segment].count - 1] {
        var changed = sealed.segments
        changed[segment][bit / 8] ^= 1 << UInt8(bit % 8)
        #expect(throws: MediaError.wrongSegment(segment)) { try sealed.opened(changed) }
      }
      var cut = sealed.segments
      cut[segment].removeLast()
      #expect(throws: MediaError.wrongSegment(segment)) { try sealed.opened(cut) }
      var extended = sealed.segments
      extended[segment].append(0)
      #expect(throws: MediaError.wrongSegment(segment)) { try sealed.opened(extended) }
    }
    var moved = sealed.segments
    moved.swapAt(0, 1)
    #expect(throws: MediaError.wrongSegment(0)) { try sealed.opened(moved) }
    var repeated = sealed.segments
    repeated.append(repeated[0])
    #expect(throws: MediaError.wrongSegment(sealed.segments.count)) {
      try sealed.opened(repeated)
    }
  }

  @Test("Leaves of another object, too few or too many, do not fit the root")
  func leaves() throws {
    var random = SeededGenerator(seed: 8)
    let sealed = try SealedFile(byteCount: 5 * Self.segment, using: &random)
    var changed = sealed.leaves.bytes
    changed[40] ^= 1
    #expect(throws: MediaError.wrongRoot) {
      try MediaLeaves(checking: changed, root: sealed.leaves.root, shape: sealed.shape)
    }
    for bytes in [sealed.leaves.bytes.dropLast(), sealed.leaves.bytes + [0], []] {
      #expect(throws: MediaError.self) {
        try MediaLeaves(checking: Array(bytes), root: sealed.leaves.root, shape: sealed.shape)
      }
    }
  }

  @Test("A message that names a smaller size than was padded does not open the last segment")
  func size() throws {
    var random = SeededGenerator(seed: 9)
    var file = random.bytes(1_000_003)
    file[file.count - 1] = 1
    let key = MediaKey.generate(using: &random)
    let shape = try #require(MediaShape(byteCount: Int64(file.count)))
    let smaller = try #require(MediaShape(byteCount: Int64(file.count - 1)))
    try #require(shape.paddedByteCount == smaller.paddedByteCount)
    var sealer = MediaSealer(key, shape)
    var segments: [[UInt8]] = []
    for segment in 0..<shape.segmentCount {
      let range = shape.fileRange(of: segment)
      segments.append(
        try sealer.seal(
          Array(file[Int(range.lowerBound)..<Int(range.upperBound)]), segment: segment)
      )
    }
    var opener = MediaOpener(key, smaller, leaves: sealer.leaves)
    let last = shape.segmentCount - 1
    #expect(throws: MediaError.wrongPadding) { try opener.open(segments[last], segment: last) }
  }

  @Test("A segment is sealed again with the same bytes only")
  func sealedAgain() throws {
    var random = SeededGenerator(seed: 10)
    let sealed = try SealedFile(byteCount: 2 * Self.segment, using: &random)
    var sealer = MediaSealer(sealed.key, sealed.shape, leaves: sealed.leaves)
    var part = Array(sealed.file[..<Self.segment])
    #expect(try sealer.seal(part, segment: 0) == sealed.segments[0])
    part[5] ^= 1
    #expect(throws: MediaError.wrongSegment(0)) { _ = try sealer.seal(part, segment: 0) }
  }

  @Test("Sizes of objects fall on Padmé's classes, and waste at most 12 percent of the file")
  func padding() throws {
    var random = SeededGenerator(seed: 11)
    var classes: Set<Int64> = []
    for _ in 0..<10_000 {
      let byteCount = Int64.random(
        in: 1...1 << Int64.random(in: 1...34, using: &random), using: &random)
      let shape = try #require(MediaShape(byteCount: byteCount))
      let padded = shape.paddedByteCount
      #expect(padded >= byteCount)
      #expect(Double(padded - byteCount) <= 0.12 * Double(byteCount))
      // A class has at most S = ⌊log₂ E⌋ + 1 significant bits behind the first.
      let exponent = 63 - padded.leadingZeroBitCount
      if exponent > 0 {
        let significant = 64 - exponent.leadingZeroBitCount
        #expect(padded.trailingZeroBitCount >= exponent - significant - 1)
      }
      classes.insert(padded)
      let other = try #require(MediaShape(byteCount: padded))
      #expect(other.objectByteCount == shape.objectByteCount)
    }
    #expect(classes.count < 1200)
  }

  @Test("Bytes of a file are found in the segments that hold them")
  func ranges() throws {
    let shape = try #require(MediaShape(byteCount: Int64(3 * Self.segment + 10)))
    let size = Int64(Self.segment)
    #expect(shape.segments(holding: 0..<1) == 0..<1)
    #expect(shape.segments(holding: 0..<size) == 0..<1)
    #expect(shape.segments(holding: 0..<size + 1) == 0..<2)
    #expect(shape.segments(holding: size - 1..<size + 1) == 0..<2)
    #expect(shape.segments(holding: size..<2 * size) == 1..<2)
    #expect(shape.segments(holding: 3 * size..<3 * size + 10) == 3..<4)
    #expect(shape.segments(holding: 3 * size + 10..<4 * size) == 0..<0)
    #expect(shape.segments(holding: 5..<5) == 0..<0)
    #expect(MediaShape(byteCount: -1) == nil)
    #expect(MediaShape(byteCount: MediaShape.byteLimit) != nil)
    #expect(MediaShape(byteCount: MediaShape.byteLimit + 1) == nil)
  }
}

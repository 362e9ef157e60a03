internal import Cryptography
internal import Media

/// Seals a file whose size shows at its end, as its bytes come, into another file.
struct StreamSealer: ~Copyable {
  /// An object that was sealed.
  struct Sealed {
    let shape: MediaShape
    let leaves: MediaLeaves
    let sha256: [UInt8]
  }

  private let output: OpenFile
  /// Where the object begins in the output.
  private let base: Int64
  /// Bytes that the object may have.
  private let limit: Int64
  private var sealer: MediaSealer
  private var hash = RunningHash(.sha256)
  private var offset: Int64 = 0
  /// What was not sealed yet: of whole segments at most one, which may be the last.
  private var waiting: [UInt8] = []
  /// Bytes that came.
  private(set) var byteCount: Int64 = 0

  init(_ key: MediaKey, into output: OpenFile, at base: Int64 = 0, limit: Int64) {
    self.output = output
    self.base = base
    self.limit = limit
    sealer = MediaSealer(key)
  }

  /// Takes the next bytes.
  ///
  /// - Throws: `ClientError.tooLarge` as soon as that is certain; `FileError`.
  mutating func append(_ bytes: [UInt8]) throws {
    byteCount += Int64(bytes.count)
    guard byteCount <= min(limit, MediaShape.byteLimit) else {
      throw ClientError.tooLarge(byteCount: byteCount, limit: limit)
    }
    waiting += bytes
    // A segment is sealed once another follows it: the last one is sealed in another way.
    var used = 0
    while waiting.count - used > MediaShape.segmentByteCount {
      try seal(Array(waiting[used..<used + MediaShape.segmentByteCount]))
      used += MediaShape.segmentByteCount
    }
    waiting.removeFirst(used)
  }

  /// Seals the rest, and writes the leaves.
  ///
  /// - Throws: as `append` does.
  consuming func finish() throws -> Sealed {
    guard let shape = MediaShape(byteCount: byteCount), shape.objectByteCount <= limit else {
      throw ClientError.tooLarge(byteCount: byteCount, limit: limit)
    }
    sealer.settle(shape)
    while !sealer.isComplete {
      try seal(waiting)
      waiting = []
    }
    let leaves = sealer.leaves
    try write(leaves.bytes)
    return Sealed(shape: shape, leaves: leaves, sha256: hash.finish())
  }

  private mutating func seal(_ part: [UInt8]) throws {
    try write(try sealer.seal(part, segment: sealer.leaves.count))
  }

  private mutating func write(_ bytes: [UInt8]) throws {
    try output.write(bytes, at: base + offset)
    hash.update(bytes.bytes)
    offset += Int64(bytes.count)
  }
}

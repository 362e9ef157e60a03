internal import Cryptography
internal import Media

/// Seals what comes through a pipe, whose size shows at its end, into a file.
struct PipeSealer: ~Copyable {
  /// An object that was sealed.
  struct Sealed {
    let shape: MediaShape
    let leaves: MediaLeaves
    let sha256: [UInt8]
  }

  private let pipe: OpenFile
  /// What was read before, and has not been sealed.
  private var beginning: ArraySlice<UInt8>
  private let spool: OpenFile
  /// Bytes that the object may have.
  private let limit: Int64
  private var sealer: MediaSealer
  private var hash = RunningHash(.sha256)
  private var offset: Int64 = 0

  init(
    _ pipe: OpenFile, beginning: [UInt8], into spool: OpenFile, _ key: MediaKey, limit: Int64
  ) {
    self.pipe = pipe
    self.beginning = beginning[...]
    self.spool = spool
    self.limit = limit
    sealer = MediaSealer(key)
  }

  /// Reads the pipe to its end.
  ///
  /// - Throws: `ClientError.tooLarge` as soon as that is certain; `FileError`.
  consuming func run(_ report: Uploader.Report) throws -> Sealed {
    var byteCount: Int64 = 0
    var part = try next()
    // A segment is sealed once another follows it: the last one is sealed in another way.
    while part.count == MediaShape.segmentByteCount {
      byteCount += Int64(part.count)
      let next = try next()
      if next.isEmpty { break }
      guard byteCount + Int64(next.count) <= min(limit, MediaShape.byteLimit) else {
        throw ClientError.tooLarge(byteCount: byteCount + Int64(next.count), limit: limit)
      }
      try seal(part)
      part = next
      report(.sealing(byteCount: byteCount, of: nil))
      try Task.checkCancellation()
    }
    if part.count < MediaShape.segmentByteCount { byteCount += Int64(part.count) }
    guard let shape = MediaShape(byteCount: byteCount), shape.objectByteCount <= limit else {
      throw ClientError.tooLarge(byteCount: byteCount, limit: limit)
    }
    sealer.settle(shape)
    while !sealer.isComplete {
      try seal(part)
      part = []
    }
    let leaves = sealer.leaves
    try write(leaves.bytes)
    return Sealed(shape: shape, leaves: leaves, sha256: hash.finish())
  }

  /// The next segment's part of the file; a shorter one is the last.
  private mutating func next() throws -> [UInt8] {
    let start = Array(beginning.prefix(MediaShape.segmentByteCount))
    beginning = beginning.dropFirst(start.count)
    guard start.count < MediaShape.segmentByteCount else { return start }
    return start + (try pipe.next(MediaShape.segmentByteCount - start.count))
  }

  private mutating func seal(_ part: [UInt8]) throws {
    try write(try sealer.seal(part, segment: sealer.leaves.count))
  }

  private mutating func write(_ bytes: [UInt8]) throws {
    try spool.write(bytes, at: offset)
    hash.update(bytes.bytes)
    offset += Int64(bytes.count)
  }
}

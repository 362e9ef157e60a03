internal import Cryptography
internal import Media

/// Seals and opens a file in memory, and prints how fast, in bytes a second: segment by segment,
/// and as a client does, many at once.
@main
struct MediaBench {
  static func main() async throws {
    let seconds = 1.0
    var random = SystemRandom()
    let key = MediaKey.generate(using: &random)
    let segmentCount = 512
    let byteCount = Int64(segmentCount) * Int64(MediaShape.segmentByteCount)
    guard let shape = MediaShape(byteCount: byteCount) else { return }
    let part = random.bytes(MediaShape.segmentByteCount)
    var byteSum = 0
    let sealing = try Self.rate(for: seconds, byteCount) {
      var sealer = MediaSealer(key, shape)
      for segment in 0..<segmentCount { byteSum += try sealer.seal(part, segment: segment).count }
    }
    precondition(byteSum > 0)
    var sealer = MediaSealer(key, shape)
    let sealed = try (0..<segmentCount).map { try sealer.seal(part, segment: $0) }
    let leaves = sealer.leaves
    var opener = MediaOpener(key, shape, leaves: leaves)
    let opening = try Self.rate(for: seconds, byteCount) {
      for segment in 0..<segmentCount {
        let opened = try opener.open(sealed[segment], segment: segment)
        precondition(opened.count == part.count)
      }
    }
    print("sealing \(Int(sealing))\nopening \(Int(opening))")
    let batches = stride(from: 0, to: segmentCount, by: batch).map { $0 }
    let parts = [[UInt8]](repeating: part, count: batch)
    let sealingAtOnce = try await rate(for: seconds, byteCount) {
      var sealer = MediaSealer(key, shape)
      for first in batches { byteSum += try await sealer.seal(parts, from: first).count }
    }
    let openingAtOnce = try await rate(for: seconds, byteCount) {
      for first in batches {
        let opened = try await opener.open(Array(sealed[first..<first + batch]), from: first)
        precondition(opened.count == batch)
      }
    }
    print("sealing-at-once \(Int(sealingAtOnce))\nopening-at-once \(Int(openingAtOnce))")
  }

  /// Segments that are sealed or opened at once: two mebibytes.
  private static let batch = 32

  /// The same of what waits.
  nonisolated(nonsending) private static func rate(
    for seconds: Double, _ byteCount: Int64, _ body: () async throws -> Void
  ) async rethrows -> Double {
    let clock = ContinuousClock()
    try await body()
    var rounds = 0
    let begun = clock.now
    while begun.duration(to: clock.now) < .seconds(seconds) {
      try await body()
      rounds += 1
    }
    return Double(byteCount) * Double(rounds) / (begun.duration(to: clock.now) / .seconds(1))
  }

  /// Bytes a second of something that takes so many, done again and again for a time.
  private static func rate(
    for seconds: Double, _ byteCount: Int64, _ body: () throws -> Void
  ) rethrows -> Double {
    let clock = ContinuousClock()
    try body()
    var rounds = 0
    let begun = clock.now
    while begun.duration(to: clock.now) < .seconds(seconds) {
      try body()
      rounds += 1
    }
    return Double(byteCount) * Double(rounds) / (begun.duration(to: clock.now) / .seconds(1))
  }
}

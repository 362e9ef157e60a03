internal import Cryptography
internal import Media
internal import Testing

@Suite("Segments that are sealed and opened many at once", .timeLimit(.minutes(10)))
struct MediaBatchTests {
  private static func parts(of shape: MediaShape) -> [[UInt8]] {
    (0..<shape.segmentCount).map { segment in
      shape.fileRange(of: segment).map { UInt8(truncatingIfNeeded: $0 &* 31 + $0 >> 16) }
    }
  }

  private static func key() -> MediaKey {
    var random = SystemRandom()
    return MediaKey.generate(using: &random)
  }

  @Test(
    "They are what they are one by one, in runs of any length",
    arguments: [0, 1, 65_536, 65_537, 5 * 65_536 + 9, 9 * 65_536], [1, 2, 3, 4, 5, 32])
  func sameBytes(byteCount: Int64, run: Int) async throws {
    let shape = try #require(MediaShape(byteCount: byteCount))
    let (key, parts) = (Self.key(), Self.parts(of: shape))
    var single = MediaSealer(key, shape)
    let expected = try parts.enumerated().map { try single.seal($1, segment: $0) }
    var sealer = MediaSealer(key, shape)
    var sealed: [[UInt8]] = []
    for first in stride(from: 0, to: parts.count, by: run) {
      sealed += try await sealer.seal(
        Array(parts[first..<min(first + run, parts.count)]), from: first)
    }
    #expect(sealed == expected && sealer.leaves == single.leaves && sealer.isComplete)
    let leaves = try MediaLeaves(
      checking: sealer.leaves.bytes, root: sealer.leaves.root, shape: shape)
    let opener = MediaOpener(key, shape, leaves: leaves)
    var opened: [[UInt8]] = []
    for first in stride(from: 0, to: sealed.count, by: run) {
      opened += try await opener.open(
        Array(sealed[first..<min(first + run, sealed.count)]), from: first)
    }
    #expect(opened == parts)
  }

  @Test("Other bytes than were sealed before, and parts of another size, are refused")
  func refusals() async throws {
    let shape = try #require(MediaShape(byteCount: 6 * 65_536))
    let (key, parts) = (Self.key(), Self.parts(of: shape))
    var sealer = MediaSealer(key, shape)
    let sealed = try await sealer.seal(parts, from: 0)
    #expect(try await sealer.seal(Array(parts[2..<5]), from: 2) == Array(sealed[2..<5]))
    var others = parts
    others[4][100] ^= 1
    do {
      _ = try await sealer.seal(others, from: 0)
      Issue.record("other bytes were sealed under a key that has sealed")
    } catch {
      #expect(error == .wrongSegment(4))
    }
    others[4].removeLast()
    do {
      _ = try await sealer.seal(others, from: 0)
      Issue.record("a short part was sealed")
    } catch {
      #expect(error == .wrongPart(byteCount: 65_535, expected: 65_536))
    }
  }

  @Test("What stands before a segment that is wrong is opened, and nothing behind it")
  func damage() async throws {
    let shape = try #require(MediaShape(byteCount: 7 * 65_536))
    let (key, parts) = (Self.key(), Self.parts(of: shape))
    var sealer = MediaSealer(key, shape)
    var sealed = try await sealer.seal(parts, from: 0)
    let opener = MediaOpener(key, shape, leaves: sealer.leaves)
    sealed[3][0] ^= 1
    #expect(try await opener.open(sealed, from: 0) == Array(parts[..<3]))
    do {
      _ = try await opener.open(Array(sealed[3...]), from: 3)
      Issue.record("a damaged segment was opened")
    } catch {
      #expect(error == .wrongSegment(3))
    }
    sealed[3][0] ^= 1
    // In order or not at all: another's place is another nonce, and another leaf.
    sealed.swapAt(0, 1)
    do {
      _ = try await opener.open(sealed, from: 0)
      Issue.record("segments were opened in each other's place")
    } catch {
      #expect(error == .wrongSegment(0))
    }
  }
}

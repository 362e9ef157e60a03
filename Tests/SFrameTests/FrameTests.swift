internal import Cryptography
internal import SFrame
internal import Testing

@Suite("Frames")
struct FrameTests {
  private static func key(_ suite: CipherSuite, id: UInt64 = 7) throws -> FrameKey {
    try FrameKey(baseKey: SecretBytes([UInt8](repeating: 3, count: 16)), id: id, suite: suite)
  }

  @Test("a frame that was changed in any byte is refused", arguments: CipherSuite.allCases)
  func changed(suite: CipherSuite) throws {
    var sealer = FrameSealer(try Self.key(suite))
    let sealed = try sealer.seal([1, 2, 3], metadata: [9])
    for index in sealed.indices {
      var frame = sealed
      frame[index] ^= 1
      var opener = FrameOpener(try Self.key(suite))
      var isRefused = false
      do throws(SFrameError) { _ = try opener.open(frame, metadata: [9]) } catch {
        isRefused = true
      }
      #expect(isRefused, "byte \(index)")
    }
    var opener = FrameOpener(try Self.key(suite))
    var isRefused = false
    do throws(SFrameError) { _ = try opener.open(sealed, metadata: []) } catch { isRefused = true }
    #expect(isRefused)
    #expect(try opener.open(sealed, metadata: [9]) == [1, 2, 3])
  }

  @Test("frames open in any order, each once, within the window")
  func replays() throws {
    var sealer = FrameSealer(try Self.key(.aes128GCM))
    let count = Int(FrameOpener.windowCount) + 1
    let frames = try (0..<count).map { try sealer.seal([UInt8(truncatingIfNeeded: $0)]) }
    var opener = FrameOpener(try Self.key(.aes128GCM))
    func open(_ index: Int) -> [UInt8]? { try? opener.open(frames[index]) }
    #expect(open(2) == [2])
    #expect(open(1) == [1])
    #expect(open(2) == nil)
    #expect(open(count - 1) != nil)
    #expect(open(0) == nil, "it has left the window")
    #expect(open(3) == [3])
    for index in 4..<count - 1 { #expect(open(index) != nil) }
    for index in frames.indices { #expect(open(index) == nil) }
  }

  @Test("a header with more bytes than it takes is refused, and one that is cut short")
  func headers() {
    for frame in [[], [0x80], [0x80, 7], [0x90, 0, 9], [0x08], [0x0f, 1]] as [[UInt8]] {
      #expect(throws: SFrameError.malformed) { try FrameHeader.read(from: frame) }
    }
  }

  @Test("a frame of another key is told from one that was changed")
  func otherKey() throws {
    var sealer = FrameSealer(try Self.key(.aes256GCM, id: 300))
    let sealed = try sealer.seal([1])
    var opener = FrameOpener(try Self.key(.aes256GCM, id: 301))
    var failure: SFrameError?
    do throws(SFrameError) { _ = try opener.open(sealed) } catch { failure = error }
    #expect(failure == .unknownKey(300))
  }

  @Test("a key seals no more frames than its counter can number")
  func exhausted() throws {
    var sealer = FrameSealer(try Self.key(.aes128GCM), startingAt: .max - 1)
    _ = try sealer.seal([1])
    var failure: SFrameError?
    do throws(SFrameError) { _ = try sealer.seal([2]) } catch { failure = error }
    #expect(failure == .counterExhausted)
  }
}

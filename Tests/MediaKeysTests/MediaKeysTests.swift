internal import Cryptography
internal import MediaKeys
internal import SFrame
internal import Testing

@Suite("Keys of media")
struct MediaKeysTests {
  /// Participants of a call, who learn of epochs as a test says, and a clock in hand.
  private final class Call {
    private(set) var keys: [UInt16: MediaKeys] = [:]
    private(set) var now = ContinuousClock.now

    func wait(_ time: Duration) { now += time }

    func baseKey(_ epoch: UInt64) -> SecretBytes {
      SecretBytes([UInt8](repeating: UInt8(truncatingIfNeeded: epoch), count: 16))
    }

    @discardableResult
    func begin(
      _ epoch: UInt64, for some: Set<UInt16>? = nil, of all: Set<UInt16>, removing: Bool = false
    ) -> [UInt16: [MediaKeysEvent]] {
      var events: [UInt16: [MediaKeysEvent]] = [:]
      for participant in some ?? all {
        let keys = keys[participant] ?? MediaKeys()
        self.keys[participant] = keys
        events[participant] = keys.begin(
          epoch: epoch, baseKey: baseKey(epoch), own: participant, participants: all,
          hasRemoved: removing, at: now)
      }
      return events
    }

    func frame(of participant: UInt16, _ text: UInt8 = 1) throws -> [UInt8] {
      try #require(try keys[participant]?.seal([text]))
    }

    func open(
      _ frame: [UInt8], by participant: UInt16
    ) throws -> (frame: OpenedFrame, events: [MediaKeysEvent]) {
      try #require(keys[participant]).open(frame, at: now)
    }
  }

  @Test("an identifier is the sender and eight bits of the epoch, as RFC 9605 §5.2 has it")
  func identifiers() {
    let key = KeyIdentifier(participant: 0x0203, epoch: 0x1_04)
    #expect(key.value == 0x02_03_04)
    #expect(KeyIdentifier(0x02_03_04) == key)
    #expect(KeyIdentifier(0x01_00_00_00) == nil)
  }

  @Test("a sender takes a new key once all have it")
  func acknowledged() throws {
    let call = Call()
    #expect(call.begin(1, of: [0, 1])[0] == [.sealing(epoch: 1)])
    #expect(call.begin(2, of: [0, 1, 2])[0] == [])
    #expect(call.keys[0]?.sealingEpoch == 1)
    #expect(call.keys[2]?.sealingEpoch == 2)
    #expect(call.keys[0]?.allHave(epoch: 2, at: call.now) == [.sealing(epoch: 2)])
    #expect(try call.open(call.frame(of: 0), by: 2).frame == .opened(frame: [1], by: 0))
  }

  @Test("a sender takes a new key after 3 seconds though not all have it")
  func late() throws {
    let call = Call()
    call.begin(1, of: [0, 1])
    call.begin(2, for: [0], of: [0, 1, 2])
    let keys = try #require(call.keys[0])
    #expect(keys.nextDeadline == call.now + .seconds(3))
    call.wait(.milliseconds(2_999))
    #expect(keys.advance(to: call.now) == [])
    call.wait(.milliseconds(1))
    #expect(keys.advance(to: call.now) == [.sealing(epoch: 2)])
    #expect(keys.sealingEpoch == 2)
  }

  @Test("after a removal a sender takes the new key at once, which the removed one does not have")
  func removal() throws {
    let call = Call()
    call.begin(1, of: [0, 1, 2])
    let before = try call.frame(of: 2)
    let unheard = try call.frame(of: 2)
    #expect(try call.open(before, by: 0).frame == .opened(frame: [1], by: 2))
    #expect(call.begin(2, for: [0, 1], of: [0, 1], removing: true)[0] == [.sealing(epoch: 2)])
    let frame = try call.frame(of: 0)
    #expect(try call.open(frame, by: 1).frame == .opened(frame: [1], by: 0))
    // The one who is gone waits for a key that never comes, and nobody opens what it still sends.
    #expect(try call.open(frame, by: 2).frame == .waiting)
    call.wait(.milliseconds(200))
    #expect(try #require(call.keys[2]).advance(to: call.now) == [])
    #expect(try call.open(unheard, by: 0).frame == .refused)
  }

  @Test("the removed one opens nothing with the keys that it had")
  func removedOpensNothing() throws {
    let call = Call()
    call.begin(1, of: [0, 1, 2])
    call.begin(2, for: [0, 1], of: [0, 1], removing: true)
    let sealed = try call.frame(of: 0)
    for epoch in UInt64(0)...2 where epoch != 2 {
      var key = FrameOpener(
        try FrameKey(baseKey: call.baseKey(epoch), id: 2, suite: .aes128GCM))
      var isRefused = false
      do throws(SFrameError) { _ = try key.open(sealed) } catch { isRefused = true }
      #expect(isRefused)
    }
  }

  @Test("keys of an epoch open frames for 10 seconds after it, of those who are still there")
  func formerKeys() throws {
    let call = Call()
    call.begin(1, of: [0, 1])
    let frames = try (0..<3).map { _ in try call.frame(of: 0) }
    call.begin(2, for: [1], of: [0, 1])
    call.wait(.milliseconds(9_999))
    #expect(try call.open(frames[0], by: 1).frame == .opened(frame: [1], by: 0))
    call.wait(.milliseconds(1))
    #expect(try call.open(frames[1], by: 1).frame == .waiting)
  }

  @Test("a frame waits 200 milliseconds for its key")
  func waiting() throws {
    let call = Call()
    call.begin(1, of: [0, 1])
    call.begin(2, for: [0], of: [0, 1], removing: true)
    let frames = try [call.frame(of: 0, 7), call.frame(of: 0, 8)]
    #expect(try call.open(frames[0], by: 1).frame == .waiting)
    #expect(call.keys[1]?.nextDeadline == call.now + .milliseconds(200))
    call.wait(.milliseconds(199))
    #expect(
      call.begin(2, for: [1], of: [0, 1])[1]?.contains(.opened(frame: [7], by: 0)) == true)
    #expect(try call.open(frames[1], by: 1).frame == .opened(frame: [8], by: 0))
  }

  @Test("frames that wait are bounded")
  func bounded() throws {
    let call = Call()
    call.begin(1, of: [0, 1])
    call.begin(2, for: [0], of: [0, 1], removing: true)
    for _ in 0..<256 { #expect(try call.open(call.frame(of: 0), by: 1).frame == .waiting) }
    #expect(try call.open(call.frame(of: 0), by: 1).frame == .refused)
  }

  @Test("a participant whose frames fail for 3 seconds is told of once, until one opens")
  func missing() throws {
    let call = Call()
    call.begin(1, of: [0, 1])
    let good = try call.frame(of: 0)
    var bad = try call.frame(of: 0)
    bad[bad.count - 1] ^= 1
    #expect(try call.open(bad, by: 1).events == [])
    call.wait(.milliseconds(2_999))
    #expect(try call.open(bad, by: 1).events == [])
    call.wait(.milliseconds(1))
    #expect(try call.open(bad, by: 1).events == [.keysMissing(0)])
    #expect(try call.open(bad, by: 1).events == [])
    #expect(try call.open(good, by: 1).frame == .opened(frame: [1], by: 0))
    #expect(try call.open(bad, by: 1).events == [])
    call.wait(.seconds(3))
    #expect(try call.open(bad, by: 1).events == [.keysMissing(0)])
  }

  @Test("keys that never come are told of, too")
  func missingKeys() throws {
    let call = Call()
    call.begin(1, of: [0, 1])
    call.begin(2, for: [0], of: [0, 1], removing: true)
    var told: [MediaKeysEvent] = []
    for _ in 0..<40 {
      told += try call.open(call.frame(of: 0), by: 1).events
      call.wait(.milliseconds(100))
    }
    #expect(told == [.keysMissing(0)])
  }

  @Test("a frame opens once, and those of 1,000 frames before are not opened any more")
  func replays() throws {
    let call = Call()
    call.begin(1, of: [0, 1])
    let frames = try (0...1_000).map { _ in try call.frame(of: 0) }
    #expect(try call.open(frames[1_000], by: 1).frame == .opened(frame: [1], by: 0))
    #expect(try call.open(frames[1_000], by: 1).frame == .refused)
    #expect(try call.open(frames[1], by: 1).frame == .opened(frame: [1], by: 0))
    #expect(try call.open(frames[0], by: 1).frame == .refused)
  }

  @Test("own frames, and those of nobody in the call, are refused")
  func strangers() throws {
    let call = Call()
    call.begin(1, of: [0, 1])
    #expect(try call.open(call.frame(of: 0), by: 0).frame == .refused)
    let stranger = MediaKeys()
    _ = stranger.begin(
      epoch: 1, baseKey: call.baseKey(1), own: 5, participants: [0, 1, 5], hasRemoved: false,
      at: call.now)
    let frame = try #require(try stranger.seal([1]))
    #expect(try call.open(frame, by: 0).frame == .refused)
    #expect(try call.open([0xff], by: 0).frame == .refused)
  }

  @Test("a raw key is of one participant and one epoch, and the same for all")
  func rawKeys() throws {
    let call = Call()
    call.begin(255, of: [0, 1])
    call.begin(256, of: [0, 1])
    let keys = try #require(call.keys[0])
    func raw(_ participant: UInt16, _ index: UInt8) throws -> [UInt8]? {
      try keys.rawKey(participant, index: index)?.exposed()
    }
    let all = try [raw(0, 255), raw(1, 255), raw(0, 0), raw(1, 0)].compactMap(\.self)
    #expect(Set(all).count == 4)
    #expect(all.allSatisfy { $0.count == 32 })
    #expect(try call.keys[1]?.rawKey(0, index: 255)?.exposed() == all[0])
    #expect(try raw(2, 0) == nil)
    #expect(try raw(0, 7) == nil)
  }
}

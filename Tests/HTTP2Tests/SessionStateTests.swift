internal import Testing

@testable internal import HTTP2

/// What frames come to, without nghttp2.
@Suite("The state of a session")
struct SessionStateTests {
  private static let configuration = SessionConfiguration()

  private static func state(isServer: Bool = true) -> SessionState {
    SessionState(configuration: configuration, isServer: isServer)
  }

  /// Begins a frame of a stream that is open or not; whether the session goes on.
  private static func begin(
    _ state: inout SessionState, _ frame: SessionState.Frame, on id: Int32 = 0, isOpen: Bool = false
  ) -> Bool {
    state.began(frame, byteCount: 9, on: id, isOpen: { isOpen })
  }

  @Test("Streams open in the order of their numbers, and have trailers while they are open")
  func order() {
    var state = Self.state()
    let goesOn = [
      Self.begin(&state, .headers, on: 1), Self.begin(&state, .headers, on: 5),
      Self.begin(&state, .headers, on: 1, isOpen: true),
    ]
    #expect(goesOn == [true, true, true])
    #expect(state.failure == nil)
  }

  @Test("A number that was passed ends the session")
  func reusedNumber() {
    var state = Self.state()
    _ = Self.begin(&state, .headers, on: 5)
    let goesOn = Self.begin(&state, .headers, on: 3)
    #expect(!goesOn)
    #expect(state.failure == .reusedNumber)
  }

  @Test("One late section is expected of a stream that this side has ended, and no other")
  func lateSection() {
    var state = Self.state()
    _ = Self.begin(&state, .headers, on: 1)
    _ = Self.begin(&state, .headers, on: 3)
    state.expectStray(windowByteCount: 100)
    let late = Self.begin(&state, .headers, on: 1)
    let another = Self.begin(&state, .headers, on: 1)
    #expect([late, another] == [true, false])
  }

  @Test("What comes on new streams after a GOAWAY is expected")
  func goingAway() {
    var state = Self.state()
    _ = Self.begin(&state, .headers, on: 1)
    state.goAway()
    let opened = Self.begin(&state, .headers, on: 3)
    let window = Self.configuration.streamWindowByteCount
    state.came(byteCount: 9 + window)
    for now in 1...100 { state.begin(now: UInt64(now)) }
    #expect(opened)
    #expect(state.failure == nil)
  }

  @Test("A client takes responses on whatever stream they come")
  func client() {
    var state = Self.state(isServer: false)
    let goesOn = Self.begin(&state, .headers, on: 7)
    #expect(goesOn)
    #expect(state.failure == nil)
  }

  @Test(
    "A peer that sends nothing but control frames floods",
    arguments: [SessionState.Frame.ping, .settings, .reset, .other, .data])
  func flood(frame: SessionState.Frame) {
    var state = Self.state()
    var count = 0
    while count < 10_000, Self.begin(&state, frame) { count += 1 }
    #expect(state.failure == .flooded)
    #expect(count >= FloodGuard.burst / 10)
    #expect(count <= FloodGuard.burst)
  }

  @Test("Data makes up for the frames that carry it")
  func data() {
    var state = Self.state()
    for _ in 0..<10_000 {
      _ = Self.begin(&state, .data)
      state.receivedData()
    }
    #expect(state.failure == nil)
    #expect(state.progress == 10_000)
  }

  @Test("Completed calls make up for cancelled ones")
  func resets() {
    var state = Self.state()
    for _ in 0..<10_000 {
      _ = Self.begin(&state, .reset)
      state.completed()
    }
    #expect(state.failure == nil)
    for _ in 0..<10_000 { _ = Self.begin(&state, .reset) }
    #expect(state.failure == .flooded)
  }

  @Test("Time restores what a peer may send")
  func time() {
    var state = Self.state()
    for second in 1...100 {
      state.begin(now: UInt64(second) * 1_000_000_000)
      for _ in 0..<100 { _ = Self.begin(&state, .ping) }
    }
    #expect(state.failure == nil)
  }

  @Test("Resets of the peer's own making are not held against it, those for its faults are")
  func sentResets() {
    var state = Self.state()
    for code in [ErrorCode.noError, .cancel, .enhanceYourCalm] {
      for _ in 0..<10_000 {
        let goesOn = state.sentReset(code)
        guard goesOn else {
          Issue.record("a reset with \(code) was counted")
          return
        }
      }
    }
    var count = 0
    while count < 10_000, state.sentReset(.protocolError) { count += 1 }
    #expect(state.failure == .flooded)
  }

  @Test("Fields over a limit are passed over, many of them flood; the next section starts anew")
  func fields() {
    var state = Self.state()
    var section = SectionSize()
    let count = Self.configuration.maximumHeaderCount
    for _ in 0..<count {
      let field = state.received(fieldByteCount: 10, in: &section)
      #expect(field == .taken)
    }
    let next = state.received(fieldByteCount: 10, in: &section)
    #expect(next == .passedOver)
    #expect(section.isTooLarge)
    section.restart()
    let trailer = state.received(fieldByteCount: 10, in: &section)
    let large = state.received(
      fieldByteCount: Self.configuration.maximumHeaderListByteCount, in: &section)
    #expect(trailer == .taken)
    #expect(large == .passedOver)
    var passed = 0
    while passed < 10_000, state.received(fieldByteCount: 10, in: &section) == .passedOver {
      passed += 1
    }
    #expect(state.failure == .flooded)
  }

  @Test("Bytes of frames that nghttp2 passes over flood")
  func strayBytes() {
    var state = Self.state()
    var rounds: UInt64 = 0
    while rounds < 100, state.failure == nil {
      rounds += 1
      state.came(byteCount: 16 << 10)
      state.begin(now: rounds)
    }
    #expect(state.failure == .flooded)
    #expect(rounds > 1)
  }

  @Test("A stream that was one too many may have sent its window")
  func refused() {
    var state = Self.state()
    state.refusedStream()
    state.came(byteCount: Self.configuration.streamWindowByteCount)
    state.begin(now: 1)
    #expect(state.failure == nil)
  }

  @Test("What inflates to much more than it was floods")
  func inflation() {
    var state = Self.state()
    let honest = state.mayInflate(to: 1 << 20, from: 1 << 18)
    let bomb = state.mayInflate(to: 1 << 30, from: 1 << 20)
    #expect(honest)
    #expect(!bomb)
  }

  @Test("Memory that waits is counted")
  func held() {
    var state = Self.state()
    state.hold(500)
    state.hold(-200)
    #expect(state.heldByteCount == 300)
  }
}

internal import HTTP2
internal import RPC
internal import Reactor
internal import Testing

@testable internal import GRPC

/// What a call at a server does, decided without a socket, a session or a clock.
@Suite("The state of a call at a server")
struct ServerCallStateTests {
  /// A message of so many zeros behind its prefix.
  private static func frame(_ count: Int, flag: UInt8 = 0) -> [UInt8] {
    [flag, 0, 0, UInt8(count >> 8), UInt8(count & 0xff)] + [UInt8](repeating: 0, count: count)
  }

  /// A call whose head has been read.
  private static func opened(single: Bool, endsBy: UInt64 = .max) -> ServerCallState {
    var state = ServerCallState(messageLimit: 100)
    _ = state.receivedSection(isTrailers: false, exceededLimit: nil)
    _ = state.begin(hasSingleRequest: single, endsBy: endsBy)
    return state
  }

  private static func take(_ state: inout ServerCallState) -> Int? {
    if case .frame(let frame) = state.take() { frame.bytes.count } else { nil }
  }

  @Test("The handler of a single request starts once that is complete")
  func single() throws {
    var state = ServerCallState(messageLimit: 100)
    #expect(state.isInHead == true)
    #expect(state.takesRequests == false)
    let isHead = state.receivedSection(isTrailers: false, exceededLimit: nil)
    let startsAtOnce = state.begin(hasSingleRequest: true, endsBy: .max)
    #expect(isHead)
    #expect(!startsAtOnce)
    let held = try state.received(data: Self.frame(3).span)
    #expect((held ?? 0) >= 3)
    let startsAtEnd = try state.receivedEnd()
    #expect(startsAtEnd == true)
    let starts = state.start()
    #expect(starts)
    #expect(state.isRunning == true)
    #expect(Self.take(&state) == 3)
    guard case .atEnd = state.take() else {
      Issue.record("a request came after the last")
      return
    }
    let isWanted = state.handlerEnded()
    let remains = state.end()
    #expect(isWanted)
    #expect(remains?.heldByteCount == 0)
    #expect(state.isEnded == true)
  }

  @Test("The handler of a stream starts with the head, and hears of the end later")
  func stream() throws {
    var state = ServerCallState(messageLimit: 100)
    _ = state.receivedSection(isTrailers: false, exceededLimit: nil)
    let starts = state.begin(hasSingleRequest: false, endsBy: .max)
    #expect(starts)
    _ = state.start()
    guard case .later = state.take() else {
      Issue.record("a request came that nobody sent")
      return
    }
    _ = try state.received(data: (Self.frame(1) + Self.frame(2)).span)
    let startsAgain = try state.receivedEnd()
    #expect(startsAgain == false)
    #expect(Self.take(&state) == 1)
    #expect(Self.take(&state) == 2)
  }

  @Test("A handler is started once, and not after the end")
  func startedOnce() {
    var state = Self.opened(single: false)
    let (first, second) = (state.start(), state.start())
    #expect(first)
    #expect(!second)
    var ended = Self.opened(single: false)
    _ = ended.end()
    let late = ended.start()
    #expect(!late)
    var early = ServerCallState(messageLimit: 100)
    let tooEarly = early.start()
    #expect(!tooEarly)
  }

  @Test("A second section, trailers and data after the end are passed over")
  func passedOver() throws {
    var state = Self.opened(single: true)
    let again = state.receivedSection(isTrailers: false, exceededLimit: nil)
    let trailers = state.receivedSection(isTrailers: true, exceededLimit: nil)
    #expect(!again)
    #expect(!trailers)
    _ = state.end()
    let held = try state.received(data: Self.frame(3).span)
    let starts = try state.receivedEnd()
    #expect(held == nil)
    #expect(starts == nil)
    var early = ServerCallState(messageLimit: 100)
    let tooEarly = try early.received(data: Self.frame(3).span)
    #expect(tooEarly == nil)
  }

  @Test("A head that is too large is at fault, and names the limit")
  func largeHead() {
    var state = ServerCallState(messageLimit: 100)
    let isHead = state.receivedSection(isTrailers: false, exceededLimit: 77)
    #expect(isHead)
    guard case .status(let status)? = state.head.fault else {
      Issue.record("the head is in order")
      return
    }
    #expect(status.code == .resourceExhausted)
    #expect(status.message.contains("77"))
  }

  @Test("A request that is cut short, too long or flagged wrongly fails the call")
  func badRequests() throws {
    var short = Self.opened(single: true)
    let cut = Array(Self.frame(9).dropLast())
    _ = try short.received(data: cut.span)
    #expect(Self.code { try short.receivedEnd() } == .internal)
    var long = Self.opened(single: true)
    #expect(Self.code { try long.received(data: Self.frame(101).span) } == .resourceExhausted)
    var odd = Self.opened(single: true)
    #expect(Self.code { try odd.received(data: Self.frame(1, flag: 2).span) } == .internal)
    var unannounced = Self.opened(single: true)
    #expect(Self.code { try unannounced.received(data: Self.frame(1, flag: 1).span) } == .internal)
  }

  /// What a call fails with.
  private static func code<Value>(_ body: () throws -> Value) -> Status.Code? {
    do {
      _ = try body()
      return nil
    } catch {
      return (error as? Status)?.code
    }
  }

  @Test("The end gives back what was held, once, and a handler may outlive it")
  func end() throws {
    var state = Self.opened(single: true)
    let held = try #require(try state.received(data: Self.frame(50).span))
    _ = try state.receivedEnd()
    _ = state.start()
    state.isParked = true
    let remains = state.end()
    #expect(remains?.heldByteCount == held)
    #expect(remains?.consumedByteCount == 55)
    #expect(remains?.wasParked == true)
    let again = state.end()
    #expect(again == nil)
    #expect(state.isRunning == true)
    guard case .ended = state.take() else {
      Issue.record("a request was given to a handler whose call is over")
      return
    }
    let isWanted = state.handlerEnded()
    #expect(!isWanted)
  }

  @Test("Metadata goes out once, and not after the end")
  func headers() throws {
    var state = Self.opened(single: true)
    let heldBack = try state.takeHeaders(isHeldBack: true)
    let first = try state.takeHeaders(isHeldBack: false)
    let second = try state.takeHeaders(isHeldBack: false)
    #expect([heldBack, first, second] == [false, true, false])
    #expect(state.outbound.headersWereSent == true)
    var ended = Self.opened(single: true)
    _ = ended.end()
    let late = try ended.takeHeaders(isHeldBack: false)
    #expect(!late)
  }

  @Test("Metadata that is too large fails the call and is left out of its end")
  func largeMetadata() throws {
    var state = Self.opened(single: true)
    let text = String(repeating: "b", count: Limits.sentSectionByteCount)
    try state.outbound.metadata.append("a", text)
    #expect(Self.code { try state.takeHeaders(isHeldBack: false) } == .internal)
    #expect(state.outbound.metadata.isEmpty == true)
    #expect(state.outbound.headersWereSent == false)
  }

  @Test("Replies are compressed where the caller reads it and the handler asked before the first")
  func compression() throws {
    var plain = Self.opened(single: true)
    plain.outbound.compression = .gzip
    _ = try plain.takeHeaders(isHeldBack: false)
    #expect(plain.outbound.announcesGzip == false)
    var state = ServerCallState(messageLimit: 100)
    let (name, value) = (Array("grpc-accept-encoding".utf8), Array("gzip".utf8))
    state.head.append(.grpcAcceptEncoding, name: name.span, value: value.span)
    _ = state.receivedSection(isTrailers: false, exceededLimit: nil)
    _ = state.begin(hasSingleRequest: true, endsBy: .max)
    state.outbound.compression = .gzip
    _ = try state.takeHeaders(isHeldBack: false)
    #expect(state.outbound.announcesGzip == true)
  }

  @Test("A deadline passes once, and not after the end")
  func deadline() {
    var state = Self.opened(single: true, endsBy: 100)
    let (early, due, again) = (
      state.takeDeadline(now: 99), state.takeDeadline(now: 100), state.takeDeadline(now: 101)
    )
    #expect([early, due, again] == [false, true, false])
    #expect(state.deadline == .max)
    var ended = Self.opened(single: true, endsBy: 100)
    _ = ended.end()
    let late = ended.takeDeadline(now: 200)
    #expect(!late)
  }

  @Test("The watch begins with what has to be completed, and ends with it")
  func watch() throws {
    var state = ServerCallState(messageLimit: 100)
    let (needed, twice) = (
      state.needsWatch(isWatched: false), state.needsWatch(isWatched: false)
    )
    #expect([needed, twice] == [true, false])
    guard case .begin = state.watch(isWatched: false) else {
      Issue.record("a head is not watched")
      return
    }
    _ = state.receivedSection(isTrailers: false, exceededLimit: nil)
    _ = state.begin(hasSingleRequest: false, endsBy: .max)
    guard case .end = state.watch(isWatched: true) else {
      Issue.record("a stream is watched though nothing of it has begun")
      return
    }
    let cut = Array(Self.frame(9).dropLast())
    _ = try state.received(data: cut.span)
    let withinMessage = state.needsWatch(isWatched: false)
    #expect(withinMessage)
    guard case .begin = state.watch(isWatched: false) else {
      Issue.record("a message that has begun is not watched")
      return
    }
    guard case .asIs = state.watch(isWatched: true) else {
      Issue.record("the watch changes without a reason")
      return
    }
  }

  @Test("Readers and writers that wait learn of the end")
  func waiters() async throws {
    var state = Self.opened(single: false)
    await #expect(throws: CancellationError.self) {
      try await Waiter.wait { waiter in
        state.inbound.park(waiter)
        _ = state.end()
        state.resumeAll()
      }
    }
    var writing = Self.opened(single: false)
    await #expect(throws: CancellationError.self) {
      try await Waiter.wait { waiter in
        writing.outbound.writers.park(waiter)
        _ = writing.end()
        writing.resumeAll()
      }
    }
  }
}

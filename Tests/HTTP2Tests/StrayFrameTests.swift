internal import Testing

@testable internal import HTTP2

/// What comes for streams that are gone, and what cannot be sent.
@Suite("Streams that have ended")
struct StrayFrameTests {
  @Test("So many bytes are expected as the window allowed, and no more than the connection's")
  func expectedBytes() {
    var stray = StrayFrames(windowByteCount: 1_000)
    stray.ended(windowByteCount: 100)
    stray.came(byteCount: 300)
    let within = stray.takeUnexpected()
    #expect(within == 0)
    stray.came(byteCount: 100)
    let beyond = stray.takeUnexpected()
    #expect(beyond == 100 - StrayFrames.byteCountPerStream)
    for _ in 0..<100 { stray.ended(windowByteCount: 500) }
    stray.came(byteCount: 4_000)
    let unexpected = stray.takeUnexpected()
    #expect(unexpected == 1_000)
  }

  @Test("Frames that were told of are not counted, however they are cut")
  func announcedBytes() {
    var stray = StrayFrames(windowByteCount: 1_000)
    stray.announced(byteCount: 50)
    stray.came(byteCount: 20)
    let within = stray.takeUnexpected()
    #expect(within == 0)
    stray.came(byteCount: 37)
    let rest = stray.takeUnexpected()
    #expect(rest == 7)
  }

  @Test("One section is expected for a stream that was ended")
  func expectedSections() {
    var stray = StrayFrames(windowByteCount: 1_000)
    let early = stray.takeSection()
    stray.ended(windowByteCount: 0)
    let expected = stray.takeSection()
    let another = stray.takeSection()
    #expect([early, expected, another] == [false, true, false])
  }

  @Test("A client that resets a stream takes what the server had sent of it")
  func resetByClient() throws {
    let talk = try Talk()
    defer { talk.close() }
    let stream = try #require(talk.request())
    talk.server.stream?.respond(HeaderBlock([":status": "200"]))
    talk.server.stream?.write { $0 += [UInt8](repeating: 1, count: 60_000) }
    var onTheWay: [UInt8] = []
    try talk.far.send(to: &onTheWay, limit: 1 << 20)
    stream.reset(.cancel)
    try talk.converse()
    try talk.near.receive(onTheWay.span, now: 1)
    try talk.near.receive([UInt8]().span, now: 1)
    try talk.converse()
    #expect(talk.client.closeCode == .cancel)
  }

  @Test("A section that is too large to be sent ends its stream on both sides")
  func unsentResponse() throws {
    let talk = try Talk()
    defer { talk.close() }
    _ = try #require(talk.request())
    talk.server.stream?.respondOnly(
      HeaderBlock([":status": "200", "x": String(repeating: "a", count: 70_000)]))
    try talk.converse()
    #expect(talk.server.closeCode == .internalError)
    #expect(talk.client.closeCode == .internalError)
    #expect(talk.near.streamCount == 0 && talk.far.streamCount == 0)
  }

  @Test("Trailers that are too large to be sent end their stream on both sides")
  func unsentTrailers() throws {
    let talk = try Talk()
    defer { talk.close() }
    _ = try #require(talk.request())
    talk.server.stream?.respond(HeaderBlock([":status": "200"]))
    talk.server.stream?.write { $0 += [1, 2, 3] }
    talk.server.stream?.finish(
      trailers: HeaderBlock(["x": String(repeating: "a", count: 70_000)]))
    try talk.converse()
    #expect(talk.server.closeCode == .internalError)
    #expect(talk.client.closeCode == .internalError)
    #expect(talk.client.body == [1, 2, 3])
  }

  @Test("A request that is too large to be sent ends at its client alone")
  func unsentRequest() throws {
    let talk = try Talk()
    defer { talk.close() }
    let stream = talk.request([("x", String(repeating: "a", count: 70_000))])
    #expect(stream?.couldNotSend == true)
    #expect(talk.client.closeCode != nil)
    #expect(talk.server.stream == nil)
    _ = try #require(talk.request())
    #expect(talk.server.stream != nil)
  }

  @Test("What waits to be sent is counted until it has left, or its stream has ended")
  func heldBytes() throws {
    let talk = try Talk()
    defer { talk.close() }
    _ = try #require(talk.request())
    talk.server.stream?.respond(HeaderBlock([":status": "200"]))
    talk.server.stream?.write { $0 += [UInt8](repeating: 1, count: 1_000_000) }
    #expect(talk.far.heldByteCount >= 1_000_000)
    try talk.converse()
    #expect(talk.client.body.count == 1_000_000)
    talk.server.stream?.write { $0 += [UInt8](repeating: 1, count: 1_000_000) }
    #expect(talk.far.heldByteCount >= 1_000_000)
    talk.server.stream?.reset(.cancel)
    try talk.converse()
    #expect(talk.far.heldByteCount == 0)
    #expect(talk.far.memory.heldByteCount == 0)
  }

  @Test("A stream without a window for what it has to send is noticed, one that moves is not")
  func stall() throws {
    let talk = try Talk()
    defer { talk.close() }
    talk.client.consumes = false
    _ = try #require(talk.request())
    let stream = try #require(talk.server.stream)
    stream.respond(HeaderBlock([":status": "200"]))
    #expect(!stream.checkStall() && !stream.checkStall() && !stream.checkStall())
    stream.write { $0 += [UInt8](repeating: 1, count: 200_000) }
    try talk.converse()
    #expect(stream.queuedByteCount > 0)
    #expect(!stream.checkStall() && !stream.checkStall() && stream.checkStall())
    talk.client.stream?.consume(talk.client.body.count)
    try talk.converse()
    #expect(!stream.checkStall())
  }

  @Test("Cancelled calls have a balance of their own, which data does not restore")
  func resets() {
    var guardian = FloodGuard()
    guardian.restore(now: 1)
    var count = 0
    while guardian.recordReset() {
      for _ in 0..<10 { _ = guardian.record(.data) }
      count += 1
    }
    #expect(count == FloodGuard.burst / FloodGuard.resetCost)
    // A proxy's 120 a second beside some calls that are completed.
    guardian = FloodGuard()
    guardian.restore(now: 1)
    for second in 1...1_000 {
      for _ in 0..<120 {
        let isAllowed = guardian.recordReset()
        #expect(isAllowed)
      }
      guardian.restore(now: 1 + UInt64(second) * 1_000_000_000)
    }
  }

  @Test("What inflates a little costs nothing, what inflates without end is a flood")
  func inflation() {
    var guardian = FloodGuard()
    for _ in 0..<10_000 {
      let isAllowed = guardian.recordInflation(byteCount: 1 << 20, of: 1 << 17)
      #expect(isAllowed)
    }
    var count = 0
    while guardian.recordInflation(byteCount: 4 << 20, of: 4 << 10) { count += 1 }
    #expect(count <= 40)
  }
}

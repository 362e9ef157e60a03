internal import Testing

@testable internal import HTTP2

/// What waits on a stream, without a session.
@Suite("The body that a stream sends")
struct OutgoingBodyTests {
  /// Takes a part, and gives its bytes and a word for what became of it.
  private static func next(_ body: inout OutgoingBody, upTo limit: Int) -> (String, [UInt8]) {
    var bytes: [UInt8] = []
    let (part, count) = body.next(upTo: limit) { bytes = $0.array }
    #expect(count == bytes.count)
    let word =
      switch part {
      case .some: "some"
      case .none: "none"
      case .last: "last"
      case .lastBefore: "trailers"
      }
    return (word, bytes)
  }

  @Test("Bytes leave in order, in parts as large as there is room for")
  func parts() {
    var body = OutgoingBody()
    body.begin()
    body.write { $0 += [1, 2, 3, 4, 5] }
    #expect(Self.next(&body, upTo: 2) == ("some", [1, 2]))
    #expect(body.queuedByteCount == 3)
    body.compact()
    body.write { $0 += [6] }
    #expect(Self.next(&body, upTo: 9) == ("some", [3, 4, 5, 6]))
    #expect(Self.next(&body, upTo: 9) == ("none", []))
  }

  @Test("The session is told once that there is something again")
  func resumption() {
    var body = OutgoingBody()
    let beforeBody = body.takeResumption()
    body.begin()
    let beforeAsked = body.takeResumption()
    _ = Self.next(&body, upTo: 9)
    body.write { $0 += [1] }
    let (first, second) = (body.takeResumption(), body.takeResumption())
    #expect([beforeBody, beforeAsked, first, second] == [false, false, true, false])
  }

  @Test("The end follows what is queued, and is said once")
  func end() {
    var body = OutgoingBody()
    body.begin()
    body.write { $0 += [1, 2] }
    let (first, second) = (body.finish(trailers: nil), body.finish(trailers: nil))
    #expect(first)
    #expect(!second)
    #expect(!body.wantsMore)
    #expect(Self.next(&body, upTo: 1) == ("some", [1]))
    #expect(Self.next(&body, upTo: 1) == ("last", [2]))
  }

  @Test("Trailers come behind the last bytes, or alone")
  func trailers() {
    let block = HeaderBlock(["grpc-status": "0"])
    var body = OutgoingBody()
    body.begin()
    body.write { $0 += [1] }
    let ends = body.finish(trailers: block)
    #expect(ends)
    guard case (.lastBefore(let trailers), 1) = body.next(upTo: 9, { _ in }) else {
      Issue.record("the trailers were lost")
      return
    }
    #expect(trailers == block)
    #expect(Self.next(&body, upTo: 9) == ("last", []))
    var empty = OutgoingBody()
    empty.begin()
    _ = empty.finish(trailers: block)
    #expect(Self.next(&empty, upTo: 9) == ("trailers", []))
  }

  @Test("A response that is a header section ends with it")
  func noBody() {
    var body = OutgoingBody()
    body.omit()
    let ends = body.finish(trailers: HeaderBlock(["grpc-status": "0"]))
    #expect(!ends)
    #expect(!body.wantsMore)
  }

  @Test("A peer that takes nothing in two rounds has stalled, one that takes a byte has not")
  func stall() {
    var body = OutgoingBody()
    body.begin()
    body.write { $0 += [1, 2, 3] }
    _ = Self.next(&body, upTo: 1)
    let moved = body.checkStall()
    let still = body.checkStall()
    let stalled = body.checkStall()
    _ = Self.next(&body, upTo: 1)
    let movedAgain = body.checkStall()
    #expect([moved, still, stalled, movedAgain] == [false, false, true, false])
  }

  @Test("Room is counted when it is large, and once")
  func room() {
    var body = OutgoingBody()
    body.begin()
    body.write { $0 += [UInt8](repeating: 1, count: 3 * OutgoingBody.smallByteCount) }
    let (grown, again) = (body.takeGrowth(), body.takeGrowth())
    #expect(grown >= 3 * OutgoingBody.smallByteCount)
    #expect(again == 0)
    #expect(!body.holdsEmptyRoom)
    _ = Self.next(&body, upTo: 1 << 20)
    #expect(body.holdsEmptyRoom)
    let buffer = body.giveAway()
    let shrunk = body.takeGrowth()
    #expect(buffer.count == 3 * OutgoingBody.smallByteCount)
    #expect(shrunk == -grown)
    #expect(!body.hasRoom)
  }
}

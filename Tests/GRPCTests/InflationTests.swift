internal import InteropMessages
internal import LoopTesting
internal import Protobuf
internal import RPC
internal import Reactor
internal import Testing

@testable internal import GRPC

/// Compressed requests: a little of them at a time.
@Suite("Inflation", .timeLimit(.minutes(10)))
struct InflationTests {
  @Test("A member is decompressed a piece at a time", arguments: [0, 1, 16 << 10, 1_000_000])
  func pieces(byteCount: Int) throws {
    let message = (0..<byteCount).map { UInt8(truncatingIfNeeded: $0 / 7) }
    let inflation = Inflation(try Gzip.compress(message.span), limit: byteCount)
    var steps = 0
    while true {
      let before = inflation.byteCount
      if let whole = try inflation.advance(by: 64 << 10) {
        #expect(whole == message)
        break
      }
      #expect(inflation.byteCount - before <= (64 << 10) + Limits.inflateStep)
      steps += 1
    }
    #expect(steps >= byteCount / (80 << 10))
  }

  @Test("Nothing of a member that waits is decompressed before its turn")
  func turns() async throws {
    let still = try StillLoop()
    let test = try await TestServer(on: still)
    let port = test.port
    var request = StreamingInputCallRequest()
    request.payload = Payload(body: [UInt8](repeating: 0, count: 4_000_000))
    var message = Frame.message(try Gzip.compress(request.encoded().span))
    message[0] = 1
    let block = Frame.requestBlock(
      path: "/grpc.testing.TestService/StreamingInputCall", more: [("grpc-encoding", "gzip")])
    let connection = try RawConnection.greeted(port: port)
    for stream in stride(from: UInt32(1), to: 20, by: 2) {
      connection.send(Frame.headers(stream, block) + Frame.data(stream, message, ends: true))
    }
    connection.send(Frame.ping)
    while let frame = try connection.next(), frame.type != 6 {}
    // Time stands still: the pieces that wait for their turn are not done, other calls are.
    try await test.expectHealthy()
    connection.send(Frame.ping)
    while let frame = try connection.next(), frame.type != 6 { #expect(frame.type != 1) }
    let ends = Task {
      try await onThread {
        var ended = 0
        while ended < 10, let frame = try connection.next() {
          if frame.type == 1, frame.flags & 1 == 1 { ended += 1 }
        }
        return ended
      }
    }
    for _ in 0..<(10 * 4_000_000 / Limits.inflationPerRound + 20) {
      await still.advance(by: Limits.inflationPause)
    }
    #expect(try await ends.value == 10)
    await test.close()
  }

  @Test("Compressed requests of all sizes arrive", arguments: [0, 100, 200_000, 4_000_000])
  func calls(byteCount: Int) async throws {
    let test = try await TestServer()
    var options = CallOptions()
    options.compression = .gzip
    let call = try await test.client.streamingInputCall(options: options)
    for _ in 0..<3 {
      var request = StreamingInputCallRequest()
      request.payload = Payload(body: [UInt8](repeating: 3, count: byteCount))
      try await call.send(request)
    }
    #expect(try await call.finish().aggregatedPayloadSize == Int32(3 * byteCount))
    await test.close()
  }

  @Test("What is no gzip member fails its call alone", arguments: [0, 100_000])
  func malformed(byteCount: Int) async throws {
    let test = try await TestServer()
    let port = test.port
    let frames = try await onThread {
      let connection = try RawConnection.greeted(port: port)
      let block = Frame.requestBlock(
        path: "/grpc.testing.TestService/StreamingInputCall", more: [("grpc-encoding", "gzip")])
      // Cut off in the middle.
      let whole = try Gzip.compress([UInt8](repeating: 1, count: byteCount + 1_000_000).span)
      var message = Frame.message(Array(whole.prefix(whole.count / 2)))
      message[0] = 1
      connection.send(Frame.headers(1, block) + Frame.data(1, message))
      return try connection.frames(of: 1)
    }
    #expect(frames.last.map { $0.type == 1 && $0.flags & 1 == 1 } == true)
    try await test.expectHealthy()
    await test.close()
  }
}

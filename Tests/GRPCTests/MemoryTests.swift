internal import InteropMessages
internal import LoopTesting
internal import RPC
internal import Synchronization
internal import Testing

@testable internal import GRPC

/// Peers that make a server hold what it cannot get rid of: it holds little of it.
@Suite("Bounded memory", .timeLimit(.minutes(10)))
struct MemoryTests {
  /// Answers with megabytes without end, and counts what it got rid of.
  final class Fountain: ServiceHandler {
    static let method = MethodDescriptor(
      service: "test.Fountain", name: "Flow", kind: .serverStreaming)
    let started = Atomic<Int>(0)
    let sent = Atomic<Int>(0)
    let ended = Atomic<Int>(0)

    var service: ServiceDescriptor {
      ServiceDescriptor(
        name: "test.Fountain", methods: [Self.method], file: TestServiceMethods.descriptor.file)
    }

    var methods: [MethodHandler] {
      [
        .serverStreaming(Self.method) {
          (_: SimpleRequest, replies: ReplyWriter<SimpleResponse>, _) in
          self.started.add(1, ordering: .relaxed)
          defer { self.ended.add(1, ordering: .relaxed) }
          let body = [UInt8](repeating: 1, count: 16 << 10)
          while true {
            try await replies.send(SimpleResponse(payload: Payload(body: body)))
            self.sent.add(body.count, ordering: .relaxed)
          }
        }
      ]
    }
  }

  private static let block = Frame.requestBlock(path: "/test.Fountain/Flow")

  @Test("A server that was closed lets go of the tasks that ran its calls")
  func closing() async throws {
    var server: TestServer? = try await TestServer()
    try await server?.expectHealthy()
    weak let pool = server?.server.loops.first?.pool
    await server?.close()
    server = nil
    while pool != nil { try await Task.sleep(for: .milliseconds(5)) }
  }

  @Test("Streams whose windows are shut hold no more than their queues")
  func zeroWindow() async throws {
    let fountain = Fountain()
    let test = try await TestServer([fountain, TestService()])
    let port = test.port
    try await onThread {
      let connection = try RawConnection.greeted(port: port, settings: [(4, 0)])
      for stream in 0..<100 {
        let id = UInt32(2 * stream + 1)
        connection.send(
          Frame.headers(id, Self.block) + Frame.data(id, Frame.message(), ends: true))
      }
      // The answer to a ping says that all of it has been read, and its handlers run.
      connection.send(Frame.ping)
      while let frame = try connection.next(), frame.type != 6 {}
    }
    #expect(fountain.sent.load(ordering: .relaxed) <= 100 * (96 << 10))
    try await test.expectHealthy()
    await test.close()
  }

  @Test("A peer that reads nothing is sent little, and is closed in time")
  func unread() async throws {
    let fountain = Fountain()
    let still = try StillLoop()
    let test = try await TestServer([fountain, TestService()], on: still)
    let connection = try RawConnection.greeted(port: test.port, settings: [(4, 0x7fff_ffff)])
    connection.send(Frame.windowUpdate(0, 0x7000_0000))
    for stream in 0..<50 {
      let id = UInt32(2 * stream + 1)
      connection.send(Frame.headers(id, Self.block) + Frame.data(id, Frame.message(), ends: true))
    }
    while fountain.started.load(ordering: .relaxed) < 50 { await still.advance(by: .zero) }
    // Nothing is read until the server has given up: then every handler has ended.
    while fountain.ended.load(ordering: .relaxed) < 50 { await still.advance(by: .seconds(1)) }
    #expect(fountain.sent.load(ordering: .relaxed) <= 32 << 20)
    try await test.expectHealthy()
    await test.close()
  }

  @Test("A window opened a byte at a time gets its bytes and hurts nobody")
  func oneByteWindows() async throws {
    let fountain = Fountain()
    let test = try await TestServer([fountain, TestService()])
    let port = test.port
    let received = try await onThread {
      let connection = try RawConnection.greeted(port: port, settings: [(4, 0)])
      connection.send(Frame.headers(1, Self.block) + Frame.data(1, Frame.message(), ends: true))
      var received = 0
      for _ in 0..<200 {
        connection.send(Frame.windowUpdate(1, 1))
        while let frame = try connection.next() {
          guard frame.type == 0 else { continue }
          received += frame.payload.count
          break
        }
      }
      return received
    }
    #expect(received == 200)
    try await test.expectHealthy()
    await test.close()
  }

  @Test("Messages begun on a thousand streams are refused once they weigh too much")
  func partialMessages() async throws {
    let test = try await TestServer {
      $0.maximumConcurrentCalls = 1_000
      $0.maximumBufferedByteCount = 1 << 20
    }
    let port = test.port
    let refused = try await onThread {
      let connection = try RawConnection.greeted(port: port)
      let part = Frame.message([UInt8](repeating: 0, count: 8_000), claiming: 4 << 20)
      var refused = 0
      for stream in 0..<1_000 {
        let id = UInt32(2 * stream + 1)
        guard connection.send(Frame.headers(id) + Frame.data(id, part)) else { break }
      }
      connection.send(Frame.ping)
      while let frame = try connection.next(), frame.type != 6 {
        if frame.type == 1 { refused += 1 }
      }
      return refused
    }
    #expect(refused >= 800)
    try await test.expectHealthy()
    await test.close()
  }

  @Test("A length prefix of 2 GiB is refused before a byte of the message has come")
  func oversizedClaim() async throws {
    let test = try await TestServer()
    let port = test.port
    let frames = try await onThread {
      let connection = try RawConnection.greeted(port: port)
      connection.send(
        Frame.headers(1) + Frame.data(1, Frame.message(claiming: 0x7fff_ffff)))
      return try connection.frames(of: 1)
    }
    // One section with END_STREAM: grpc-status 8 among it.
    #expect(frames.first?.type == 1)
    let method = TestServiceMethods.unaryCall
    let status = await #expect(throws: Status.self) {
      var request = SimpleRequest()
      request.payload = Payload(body: [UInt8](repeating: 0, count: 5 << 20))
      let _: SimpleResponse = try await test.channel.unary(
        method, request, options: CallOptions())
    }
    #expect(status?.code == .resourceExhausted)
    await test.close()
  }

  @Test("A header section over the limit is answered with RESOURCE_EXHAUSTED")
  func headerList() async throws {
    let test = try await TestServer()
    var options = CallOptions()
    for index in 0..<200 {
      try options.metadata.append("x-\(index)", String(repeating: "a", count: 150))
    }
    let status = await #expect(throws: Status.self) {
      _ = try await test.client.emptyCall(Empty(), options: options)
    }
    #expect(status?.code == .resourceExhausted)
    try await test.expectHealthy()
    await test.close()
  }
}

internal import InteropMessages
internal import LoopTesting
internal import Protobuf
internal import RPC
internal import Reactor
internal import Synchronization
internal import Testing

@testable internal import GRPC
@testable internal import HTTP2

/// What waits to be sent and to be handled: it is little, and no honest call pays for that.
@Suite("Queues", .timeLimit(.minutes(10)))
struct QueueTests {
  /// Never reads its requests.
  private struct Deaf: ServiceHandler {
    static let method = MethodDescriptor(
      service: "test.Deaf", name: "Ignore", kind: .bidirectional)

    var service: ServiceDescriptor {
      ServiceDescriptor(
        name: "test.Deaf", methods: [Self.method], file: TestServiceMethods.descriptor.file)
    }

    var methods: [MethodHandler] {
      [
        .bidirectional(Self.method) {
          (_: RequestStream<Empty>, _: ReplyWriter<Empty>, _) in
          try await Task.sleep(for: .seconds(86_400))
        }
      ]
    }
  }

  private static let unary = Frame.requestBlock(path: "/grpc.testing.TestService/UnaryCall")

  private static func request(_ byteCount: Int) -> [UInt8] {
    var request = SimpleRequest()
    request.responseSize = Int32(byteCount)
    return Frame.message(request.encoded())
  }

  @Test("Calls without windows wait to begin, and are all answered when windows open")
  func windows() async throws {
    let still = try StillLoop()
    let test = try await TestServer(on: still)
    let port = test.port
    let loop = try #require(test.server.loops.first)
    let connection = try RawConnection.greeted(port: port, settings: [(4, 0)])
    for stream in 0..<250 {
      let id = UInt32(2 * stream + 1)
      connection.send(
        Frame.headers(id, Self.unary) + Frame.data(id, Self.request(200_000), ends: true))
    }
    connection.send(Frame.ping)
    while let frame = try connection.next(), frame.type != 6 {}
    let held = await still.loop.run { loop.sessionMemory.heldByteCount }
    #expect(held > 0)
    #expect(held <= Limits.loopOutput + 300_000)
    // Others are served meanwhile, and then these.
    try await test.expectHealthy()
    connection.send(
      Frame.settings([(id: 4, value: 1 << 20)]) + Frame.windowUpdate(0, 100 << 20))
    var (ended, byteCount) = (0, 0)
    while ended < 250, let frame = try connection.next() {
      if frame.type == 0 { byteCount += frame.payload.count }
      if frame.type == 1, frame.flags & 1 == 1 { ended += 1 }
    }
    #expect(ended == 250)
    #expect(byteCount > 250 * 200_000)
    let kept = SessionMemory.keptHeldByteCount
    while await still.loop.run({ loop.sessionMemory.heldByteCount }) > kept {}
    await test.close()
  }

  @Test("A stream that gets no window for its reply is ended, others are not")
  func stall() async throws {
    let still = try StillLoop()
    let test = try await TestServer(on: still) { $0.keepAliveInterval = nil }
    let connection = try RawConnection.greeted(port: test.port, settings: [(4, 0)])
    let open = Frame.requestBlock(path: "/grpc.testing.TestService/FullDuplexCall")
    connection.send(
      Frame.headers(1, Self.unary) + Frame.data(1, Self.request(10), ends: true)
        + Frame.headers(3, open) + Frame.ping)
    while let frame = try connection.next(), frame.type != 6 {}
    for _ in 0..<5 { await still.advance(by: .seconds(30)) }
    connection.send(Frame.ping)
    var reset: [UInt32] = []
    while let frame = try connection.next(), frame.type != 6 {
      if frame.type == 3 { reset.append(frame.stream) }
    }
    #expect(reset == [1])
    await test.close()
  }

  @Test("Empty messages that wait are counted")
  func emptyMessages() async throws {
    let test = try await TestServer([Deaf(), TestService()]) {
      $0.maximumBufferedByteCount = 100_000
    }
    let port = test.port
    let types = try await onThread {
      let connection = try RawConnection.greeted(port: port)
      let messages = [UInt8](repeating: 0, count: 5 * 3_000)
      connection.send(
        Frame.headers(1, Frame.requestBlock(path: "/test.Deaf/Ignore")) + Frame.data(1, messages))
      return try connection.frames(of: 1).map(\.type)
    }
    #expect(types == [1])
    try await test.expectHealthy()
    await test.close()
  }

  @Test("A connection that makes all others wait is closed when there is too much")
  func eviction() async throws {
    let still = try StillLoop()
    let test = try await TestServer(on: still) { $0.maximumQueuedByteCountPerLoop = 1 << 20 }
    let port = test.port
    let code = try await onThread {
      let connection = try RawConnection.greeted(port: port, settings: [(4, 0)])
      connection.send(
        Frame.headers(1, Self.unary) + Frame.data(1, Self.request(2 << 20), ends: true))
      return try connection.goAwayCode()
    }
    #expect(code == FloodTests.enhanceYourCalm)
    try await test.expectHealthy()
    await test.close()
  }
}

internal import InteropMessages
internal import LoopTesting
internal import RPC
internal import Synchronization
internal import Testing

@testable internal import GRPC

/// Calls that the server ends while their requests are on their way: that is no fault of the
/// client, whose connection lives on.
@Suite("Early ends", .timeLimit(.minutes(10)))
struct EarlyEndTests {
  /// Answers before it has read anything.
  private struct Hasty: ServiceHandler {
    static let method = MethodDescriptor(
      service: "test.Hasty", name: "Refuse", kind: .clientStreaming)

    var service: ServiceDescriptor {
      ServiceDescriptor(
        name: "test.Hasty", methods: [Self.method], file: TestServiceMethods.descriptor.file)
    }

    var methods: [MethodHandler] {
      [
        .clientStreaming(Self.method) { (_: RequestStream<Empty>, _) -> Empty in
          throw Status(.permissionDenied, "not for you")
        }
      ]
    }
  }

  enum End: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case unknownMethod = "a method that nobody serves"
    case messageTooLarge = "a message over the limit"
    case deadline = "a deadline that passed"
    case hastyHandler = "a handler that does not read"
    case badMetadata = "metadata that is not Base64"
    case overBudget = "more bytes than may wait"

    var testDescription: String { rawValue }

    /// The request's first frames, which bring the server to end the call.
    func opening(_ stream: UInt32) -> [UInt8] {
      let full = "/grpc.testing.TestService/FullDuplexCall"
      return switch self {
      case .unknownMethod: Frame.headers(stream, Frame.requestBlock(path: "/no.such/Method"))
      case .messageTooLarge:
        Frame.headers(stream) + Frame.data(stream, Frame.message(claiming: 5 << 20))
      case .deadline:
        Frame.headers(stream, Frame.requestBlock(path: full, more: [("grpc-timeout", "1n")]))
      case .hastyHandler: Frame.headers(stream, Frame.requestBlock(path: "/test.Hasty/Refuse"))
      case .badMetadata: Frame.headers(stream, Frame.requestBlock(more: [("x-bin", "!")]))
      case .overBudget:
        Frame.headers(stream)
          + Frame.data(stream, Frame.message([UInt8](repeating: 0, count: 2_000), claiming: 4_000))
      }
    }
  }

  /// Frames of a body of so many bytes, of the sizes that peers use.
  private static func body(_ stream: UInt32, byteCount: Int, frameByteCount: Int) -> [UInt8] {
    var frames: [UInt8] = []
    for start in stride(from: 0, to: byteCount, by: frameByteCount) {
      let count = min(frameByteCount, byteCount - start)
      frames += Frame.data(stream, [UInt8](repeating: 0, count: count))
    }
    return frames
  }

  @Test(
    "What was on its way when a call ended does not end the connection", arguments: End.allCases)
  func inFlight(_ end: End) async throws {
    let test = try await TestServer([Hasty(), TestService()]) {
      if end == .overBudget { $0.maximumBufferedByteCount = 1_000 }
    }
    let port = test.port
    try await onThread {
      let connection = try RawConnection.greeted(port: port)
      for (index, frameByteCount) in [16_000, 5, 1_000, 16_000].enumerated() {
        let stream = UInt32(4 * index + 1)
        connection.send(end.opening(stream))
        let frames = try connection.frames(of: stream)
        #expect(frames.last?.flags == 5, "ended with END_STREAM")
        let padding = [255] + [UInt8](repeating: 0, count: 255)
        connection.send(
          Self.body(stream, byteCount: 62_000, frameByteCount: frameByteCount)
            + Frame.frame(type: 0, flags: 9, stream: stream, padding))
        // The next call on the connection is answered.
        connection.send(
          Frame.headers(stream + 2) + Frame.data(stream + 2, Frame.message(), ends: true))
        let next = try connection.frames(of: stream + 2)
        #expect(next.last.map { $0.type == 1 && $0.flags & 1 == 1 } == true)
      }
    }
    await test.close()
  }

  @Test("Whoever goes on sending to calls that have ended is told to calm down")
  func flood() async throws {
    let test = try await TestServer(on: StillLoop())
    let port = test.port
    let code = try await onThread {
      let connection = try RawConnection.greeted(port: port)
      connection.send(End.unknownMethod.opening(1))
      _ = try connection.frames(of: 1)
      for _ in 0..<100 {
        let body = Self.body(1, byteCount: 16_000, frameByteCount: 16_000)
        guard connection.send(body) else { break }
      }
      return try connection.goAwayCode()
    }
    // A peer that is cut off while it sends may lose the GOAWAY to a reset of its socket.
    #expect(code == nil || code == FloodTests.enhanceYourCalm)
    try await test.expectHealthy()
    await test.close()
  }

  @Test("A section for a closed stream is let pass once, and a number is not used again")
  func oldNumbers() async throws {
    let test = try await TestServer(on: StillLoop())
    let port = test.port
    let codes = try await onThread {
      let connection = try RawConnection.greeted(port: port)
      connection.send(End.unknownMethod.opening(1) + End.unknownMethod.opening(3))
      _ = try connection.frames(of: 3)
      // Trailers that were on their way.
      connection.send(Frame.headers(1, Frame.literal("late", "yes"), ends: true) + Frame.ping)
      while let frame = try connection.next(), frame.type != 6 {}
      let wasOpen = !connection.isClosed
      let other = try RawConnection.greeted(port: port)
      other.send(
        Frame.headers(5) + Frame.data(5, Frame.message(), ends: true)
          + Frame.headers(7) + Frame.data(7, Frame.message(), ends: true))
      _ = try other.frames(of: 7)
      other.send(Frame.headers(3))
      return (wasOpen, try other.goAwayCode())
    }
    #expect(codes.0)
    #expect(codes.1 == 1, "PROTOCOL_ERROR")
    await test.close()
  }

  @Test("A client that cancels large replies goes on with its connection")
  func cancelledReplies() async throws {
    let test = try await TestServer()
    var request = StreamingOutputCallRequest()
    request.responseParameters = (0..<20).map { _ in
      var parameters = ResponseParameters()
      parameters.size = 60_000
      return parameters
    }
    for _ in 0..<30 {
      let call = try await test.client.streamingOutputCall(request)
      var replies = call.makeAsyncIterator()
      _ = try await replies.next()
      call.cancel()
    }
    try await test.expectHealthy()
    #expect(await test.server.connectionCount == 1)
    await test.close()
  }

  @Test("A proxy's cancellations are no flood")
  func cancellations() async throws {
    let still = try StillLoop()
    let test = try await TestServer(on: still)
    let port = test.port
    let path = "/grpc.testing.TestService/FullDuplexCall"
    // The same connection for all rounds; each is a second of a proxy's life.
    let connection = try await onThread { try RawConnection.greeted(port: port) }
    for round in UInt32(0)..<20 {
      let first = 1 + round * 2 * 121
      let last = try await onThread {
        for stream in stride(from: first, to: first + 240, by: 2) {
          connection.send(
            Frame.headers(stream, Frame.requestBlock(path: path)) + Frame.reset(stream))
        }
        let answered = first + 240
        connection.send(
          Frame.headers(answered) + Frame.data(answered, Frame.message(), ends: true))
        return try connection.frames(of: answered).last
      }
      #expect(last.map { $0.type == 1 && $0.flags == 5 } == true)
      await still.advance(by: .seconds(1))
    }
    await test.close()
  }
}

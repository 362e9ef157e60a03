internal import InteropMessages
internal import Protobuf
internal import RPC
internal import Testing

@Suite("Calls within the process")
struct InProcessTests {
  private let channel = InProcessChannel(Router(services: [TestService()]))

  private var client: TestServiceClient { TestServiceClient(channel) }

  private static func output(_ byteCounts: [Int32]) -> StreamingOutputCallRequest {
    var request = StreamingOutputCallRequest()
    request.responseParameters = byteCounts.map { ResponseParameters(size: $0) }
    return request
  }

  @Test("One request gets one reply, with metadata both ways")
  func unary() async throws {
    let recorder = ResponseRecorder()
    var options = CallOptions()
    options.response = recorder
    try options.metadata.append("x-grpc-test-echo-initial", "hello")
    try options.metadata.append("x-grpc-test-echo-trailing-bin", binary: [1, 2])
    let reply = try await client.unaryCall(SimpleRequest(responseSize: 10), options: options)
    #expect(reply.payload?.body.count == 10)
    #expect(recorder.metadata["x-grpc-test-echo-initial"] == "hello")
    #expect(recorder.trailers.binaryValues("x-grpc-test-echo-trailing-bin") == [[1, 2]])
  }

  @Test("Many replies come in order, more than the queue holds")
  func serverStreaming() async throws {
    let byteCounts = (0..<200).map { Int32($0) }
    var received: [Int32] = []
    for try await reply in try await client.streamingOutputCall(Self.output(byteCounts)) {
      received.append(Int32(reply.payload?.body.count ?? -1))
    }
    #expect(received == byteCounts)
  }

  @Test("Many requests get one reply")
  func clientStreaming() async throws {
    let call = try await client.streamingInputCall()
    for byteCount in 0..<100 {
      let payload = Payload(body: [UInt8](repeating: 0, count: byteCount))
      try await call.send(StreamingInputCallRequest(payload: payload))
    }
    #expect(try await call.finish().aggregatedPayloadSize == 4_950)
  }

  @Test("What is sent after the call has failed meets its status")
  func sendingTooLate() async throws {
    let call = try await client.fullDuplexCall()
    var request = Self.output([1])
    request.responseStatus = EchoStatus(code: 7, message: "no")
    try await call.send(request)
    await #expect(throws: Status(.permissionDenied, "no")) {
      for try await _ in call.replies {}
    }
    await #expect(throws: Status(.permissionDenied, "no")) { try await call.send(request) }
  }

  @Test("Requests and replies take turns")
  func bidirectional() async throws {
    let call = try await client.fullDuplexCall()
    var replies = call.replies.makeAsyncIterator()
    for byteCount: Int32 in [1, 2, 3] {
      try await call.send(Self.output([byteCount]))
      #expect(try await replies.next()?.payload?.body.count == Int(byteCount))
    }
    await call.finish()
    #expect(try await replies.next() == nil)
  }

  @Test("A handler's status reaches the caller")
  func failure() async throws {
    var request = SimpleRequest()
    request.responseStatus = EchoStatus(code: 9, message: "not now")
    await #expect(throws: Status(.failedPrecondition, "not now")) {
      _ = try await client.unaryCall(request)
    }
  }

  @Test("A deadline ends the call and cancels its handler")
  func deadline() async throws {
    var request = Self.output([1])
    request.responseParameters[0].intervalUs = 60_000_000
    let replies = try await client.streamingOutputCall(
      request, options: CallOptions(timeout: .milliseconds(20)))
    let status = await #expect(throws: Status.self) { for try await _ in replies {} }
    #expect(status?.code == .deadlineExceeded)
  }

  @Test("An unknown method and an unknown service are told apart")
  func unknown() async throws {
    for (service, expected) in [
      ("grpc.testing.TestService", "unknown method Nothing of service grpc.testing.TestService"),
      ("no.such.Service", "unknown service no.such.Service"),
    ] {
      let method = MethodDescriptor(service: service, name: "Nothing", kind: .unary)
      await #expect(throws: Status(.unimplemented, expected)) {
        let _: Empty = try await channel.unary(method, Empty(), options: CallOptions())
      }
    }
  }
}

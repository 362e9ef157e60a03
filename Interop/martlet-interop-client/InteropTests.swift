internal import InteropMessages
internal import RPC

/// The cases with one request and one reply, and the way from a case to its test.
struct InteropTests {
  static let largeRequestByteCount = 271_828
  static let largeResponseByteCount = 314_159

  let client: TestServiceClient
  let channel: any Channel

  init(channel: any Channel) {
    self.channel = channel
    client = TestServiceClient(channel)
  }

  func run(_ testCase: TestCase) async throws {
    switch testCase {
    case .emptyUnary: try await emptyUnary()
    case .largeUnary: try await largeUnary()
    case .clientStreaming: try await clientStreaming()
    case .serverStreaming: try await serverStreaming()
    case .pingPong: try await pingPong()
    case .emptyStream: try await emptyStream()
    case .clientCompressedUnary: try await clientCompressedUnary()
    case .serverCompressedUnary: try await serverCompressedUnary()
    case .clientCompressedStreaming: try await clientCompressedStreaming()
    case .serverCompressedStreaming: try await serverCompressedStreaming()
    case .timeoutOnSleepingServer: try await timeoutOnSleepingServer()
    case .cancelAfterBegin: try await cancelAfterBegin()
    case .cancelAfterFirstResponse: try await cancelAfterFirstResponse()
    case .statusCodeAndMessage: try await statusCodeAndMessage()
    case .specialStatusMessage: try await specialStatusMessage()
    case .unimplementedMethod: try await unimplementedMethod()
    case .unimplementedService: try await unimplementedService()
    case .customMetadata: try await customMetadata()
    }
  }

  private func emptyUnary() async throws {
    try Expectation.equal("reply", try await client.emptyCall(Empty()), Empty())
  }

  static func largeRequest() -> SimpleRequest {
    var request = SimpleRequest()
    request.responseSize = Int32(largeResponseByteCount)
    request.payload = payload(largeRequestByteCount)
    return request
  }

  static func payload(_ byteCount: Int) -> Payload {
    var payload = Payload()
    payload.body = [UInt8](repeating: 0, count: byteCount)
    return payload
  }

  private func largeUnary() async throws {
    let response = try await client.unaryCall(Self.largeRequest())
    try Expectation.equal("payload", response.payload, Self.payload(Self.largeResponseByteCount))
  }

  private func clientCompressedUnary() async throws {
    var request = Self.largeRequest()
    request.expectCompressed = Self.boolean(true)
    // A probe: the server has to notice that the request is not compressed.
    try await expect(.invalidArgument) { _ = try await client.unaryCall(request) }
    for isCompressed in [true, false] {
      request.expectCompressed = Self.boolean(isCompressed)
      var options = CallOptions()
      options.compression = isCompressed ? .gzip : .identity
      let response = try await client.unaryCall(request, options: options)
      try Expectation.equal("payload", response.payload, Self.payload(Self.largeResponseByteCount))
    }
  }

  private func serverCompressedUnary() async throws {
    for isCompressed in [true, false] {
      var request = Self.largeRequest()
      request.responseCompressed = Self.boolean(isCompressed)
      let response = try await client.unaryCall(request)
      try Expectation.equal("payload", response.payload, Self.payload(Self.largeResponseByteCount))
    }
  }

  private func statusCodeAndMessage() async throws {
    let expected = Status(.unknown, "test status message")
    try await expectStatus(expected)
  }

  private func specialStatusMessage() async throws {
    try await expectStatus(
      Status(.unknown, "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n"))
  }

  private func expectStatus(_ expected: Status) async throws {
    var echo = EchoStatus()
    echo.code = Int32(expected.code.rawValue)
    echo.message = expected.message
    var request = SimpleRequest()
    request.responseStatus = echo
    let status = try await expect(expected.code) { _ = try await client.unaryCall(request) }
    try Expectation.equal("message", status.message, expected.message)
    let call = try await client.fullDuplexCall()
    var streamed = StreamingOutputCallRequest()
    streamed.responseStatus = echo
    let other = try await expect(expected.code) {
      try await call.send(streamed)
      await call.finish()
      for try await _ in call.replies {}
    }
    try Expectation.equal("message", other.message, expected.message)
  }

  private func unimplementedMethod() async throws {
    try await expect(.unimplemented) { _ = try await client.unimplementedCall(Empty()) }
  }

  private func unimplementedService() async throws {
    let other = UnimplementedServiceClient(channel)
    try await expect(.unimplemented) { _ = try await other.unimplementedCall(Empty()) }
  }

  private func customMetadata() async throws {
    let initial = "test_initial_metadata_value"
    let trailing: [UInt8] = [0xab, 0xab, 0xab]
    var options = CallOptions()
    try options.metadata.append("x-grpc-test-echo-initial", initial)
    try options.metadata.append("x-grpc-test-echo-trailing-bin", binary: trailing)
    let unary = ResponseRecorder()
    options.response = unary
    _ = try await client.unaryCall(Self.largeRequest(), options: options)
    let duplex = ResponseRecorder()
    options.response = duplex
    let call = try await client.fullDuplexCall(options: options)
    try await call.send(
      Self.output([Self.largeResponseByteCount], payload: Self.largeRequestByteCount))
    await call.finish()
    for try await _ in call.replies {}
    for recorder in [unary, duplex] {
      try Expectation.equal(
        "initial metadata", recorder.metadata["x-grpc-test-echo-initial"], initial)
      try Expectation.equal(
        "trailing metadata", recorder.trailers.binaryValues("x-grpc-test-echo-trailing-bin"),
        [trailing])
    }
  }

  static func boolean(_ value: Bool) -> BoolValue {
    var boolean = BoolValue()
    boolean.value = value
    return boolean
  }

  /// Runs a call that has to fail with a code.
  @discardableResult
  func expect(_ code: Status.Code, _ call: () async throws -> Void) async throws -> Status {
    do {
      try await call()
    } catch let status as Status {
      try Expectation.equal("status", status.code, code)
      return status
    }
    throw Expectation(description: "status: expected \(code), got OK")
  }
}

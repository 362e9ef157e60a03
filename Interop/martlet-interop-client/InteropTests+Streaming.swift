internal import InteropMessages
internal import RPC

// The cases with many requests or many replies.
extension InteropTests {
  private static let requestByteCounts = [27_182, 8, 1_828, 45_904]
  private static let responseByteCounts = [31_415, 9, 2_653, 58_979]

  /// A request for replies of some sizes.
  static func output(_ byteCounts: [Int], payload byteCount: Int = 0) -> StreamingOutputCallRequest
  {
    var request = StreamingOutputCallRequest()
    request.responseParameters = byteCounts.map { byteCount in
      var parameters = ResponseParameters()
      parameters.size = Int32(byteCount)
      return parameters
    }
    if byteCount > 0 { request.payload = payload(byteCount) }
    return request
  }

  func clientStreaming() async throws {
    let call = try await client.streamingInputCall()
    for byteCount in Self.requestByteCounts {
      var request = StreamingInputCallRequest()
      request.payload = Self.payload(byteCount)
      try await call.send(request)
    }
    let response = try await call.finish()
    try Expectation.equal("aggregated payload size", response.aggregatedPayloadSize, 74_922)
  }

  func serverStreaming() async throws {
    let replies = try await client.streamingOutputCall(Self.output(Self.responseByteCounts))
    try await expect(replies, Self.responseByteCounts)
  }

  func serverCompressedStreaming() async throws {
    let byteCounts = [31_415, 92_653]
    var request = Self.output(byteCounts)
    request.responseParameters[0].compressed = Self.boolean(true)
    request.responseParameters[1].compressed = Self.boolean(false)
    try await expect(try await client.streamingOutputCall(request), byteCounts)
  }

  private func expect(
    _ replies: ReplyStream<StreamingOutputCallResponse>, _ byteCounts: [Int]
  ) async throws {
    var received: [Int] = []
    for try await reply in replies { received.append(reply.payload?.body.count ?? 0) }
    try Expectation.equal("payload sizes", received, byteCounts)
  }

  func clientCompressedStreaming() async throws {
    // A probe: the server has to notice that the request is not compressed.
    let probe = try await client.streamingInputCall()
    var request = StreamingInputCallRequest()
    request.payload = Self.payload(27_182)
    request.expectCompressed = Self.boolean(true)
    try await expect(.invalidArgument) {
      try await probe.send(request)
      _ = try await probe.finish()
    }
    var options = CallOptions()
    options.compression = .gzip
    let call = try await client.streamingInputCall(options: options)
    try await call.send(request)
    request.payload = Self.payload(45_904)
    request.expectCompressed = Self.boolean(false)
    call.setCompression(.identity)
    try await call.send(request)
    let response = try await call.finish()
    try Expectation.equal("aggregated payload size", response.aggregatedPayloadSize, 73_086)
  }

  func pingPong() async throws {
    let call = try await client.fullDuplexCall()
    var replies = call.replies.makeAsyncIterator()
    for (request, response) in zip(Self.requestByteCounts, Self.responseByteCounts) {
      try await call.send(Self.output([response], payload: request))
      let reply = try await replies.next()
      try Expectation.equal("payload size", reply?.payload?.body.count, response)
    }
    await call.finish()
    try Expectation.equal("end", try await replies.next(), nil)
  }

  func emptyStream() async throws {
    let call = try await client.fullDuplexCall()
    await call.finish()
    for try await _ in call.replies { throw Expectation(description: "expected no reply, got one") }
  }

  func timeoutOnSleepingServer() async throws {
    let options = CallOptions(timeout: .milliseconds(1))
    try await expect(.deadlineExceeded) {
      let call = try await client.fullDuplexCall(options: options)
      var request = Self.output([31_415], payload: 27_182)
      request.responseParameters[0].intervalUs = 5_000_000
      try? await call.send(request)
      for try await _ in call.replies {}
    }
  }

  func cancelAfterBegin() async throws {
    let call = try await client.streamingInputCall()
    call.cancel()
    try await expect(.cancelled) { _ = try await call.finish() }
  }

  func cancelAfterFirstResponse() async throws {
    let call = try await client.fullDuplexCall()
    try await call.send(Self.output([31_415], payload: 27_182))
    var replies = call.replies.makeAsyncIterator()
    _ = try await replies.next()
    call.cancel()
    try await expect(.cancelled) { _ = try await replies.next() }
  }
}
